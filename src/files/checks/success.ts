import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import type { Draft } from '../draft.ts'
import { unknownName } from '../nearest.ts'
import type { OutcomeFile } from '../outcome-shape.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** Whether the number that is to be reached can be counted: a mean lies on its scale, and a share is of a choice that there is. */
export function reachRemarks({ success, questions = [], id }: Draft<ConsultationFile>): readonly Remark[] {
  const reach = success?.reach
  if (reach?.question === undefined) return []
  const path = ['success', 'reach']
  const question = questions.find((each) => each?.id === reach.question)
  if (question === undefined) {
    const known = questions.flatMap((each) => (each?.id === undefined ? [] : [{ id: each.id }]))
    return [
      wrong([...path, 'question'], unknownName(reach.question, text('file-kind-question', { of: id ?? '' }), known)),
    ]
  }
  if ('average' in reach) {
    const { from, to } = question.kind === 'scale' ? question : {}
    if (from === undefined || to === undefined) return [wrong([...path, 'average'], text('file-reach-no-scale'))]
    const { average = from } = reach
    return average >= from && average <= to
      ? []
      : [wrong([...path, 'average'], text('file-reach-average', { from, to }))]
  }
  const choices = 'choices' in question ? (question.choices ?? []) : []
  const known = choices.flatMap((each) => (each?.id === undefined ? [] : [{ id: each.id }]))
  const choice = 'choice' in reach ? reach.choice : undefined
  if (known.length === 0) return [wrong([...path, 'choice'], text('file-reach-no-choices'))]
  if (choice === undefined || known.some((each) => each.id === choice)) return []
  return [wrong([...path, 'choice'], unknownName(choice, text('file-kind-choice', { of: reach.question }), known))]
}

/** Whether an outcome reports on what was to count as a success, and on nothing that was never said. */
export function reportRemarks(draft: Draft<OutcomeFile>, { success }: Consultation): readonly Remark[] {
  if (success && draft.success === undefined) {
    const sentence = text('file-success-unreported', { what: { local: success.what } })
    return [wrong([], sentence)]
  }
  return !success && draft.success !== undefined ? [wrong(['success'], text('file-success-never-said'))] : []
}
