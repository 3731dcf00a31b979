import type { Consultation, Started } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import { type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** Whether a question names a consultation that there was, and each of its answers once. */
export function startedRemarks(draft: Draft<ConsultationFile>, earlier: readonly Consultation[]): readonly Remark[] {
  const { startedFrom } = draft
  const named = startedFrom?.consultation
  const answers = foundAt(draft, 'startedFrom.answers.*')
  return [
    ...(startedFrom === undefined ? [] : halfRemarks(startedFrom)),
    ...(named === undefined || earlier.some(({ id }) => id === named)
      ? []
      : [wrong(['startedFrom', 'consultation'], unknownName(named, text('file-kind-earlier'), earlier))]),
    ...answers.flatMap(({ path, value }, at) =>
      answers.slice(0, at).some((other) => other.value === value)
        ? [wrong(path, text('file-twice', { written: shown(String(value)) }))]
        : [],
    ),
  ]
}

/** Answers are those of a consultation; ideas stand by themselves. */
function halfRemarks({
  consultation,
  answers,
  ideas,
}: NonNullable<Draft<ConsultationFile>['startedFrom']>): readonly Remark[] {
  const isAlone = consultation === undefined && answers === undefined
  if (isAlone && ideas === undefined) return [wrong(['startedFrom'], text('file-consultation-started-from-wrong'))]
  if (isAlone) return []
  return [
    ...(consultation === undefined
      ? [wrong(['startedFrom', 'consultation'], text('file-consultation-started-from-consultation-missing'))]
      : []),
    ...(answers === undefined
      ? [wrong(['startedFrom', 'answers'], text('file-consultation-started-from-answers-missing'))]
      : []),
  ]
}

/** The same with the title of what it was made of. */
export function startedOf(
  { consultation, answers }: NonNullable<ConsultationFile['startedFrom']>,
  earlier: readonly Consultation[],
): Started | undefined {
  if (consultation === undefined || answers === undefined) return undefined
  return { consultation, title: earlier.find(({ id }) => id === consultation)?.title ?? {}, answers }
}
