import type { RunningConsultation } from '../../domain/consultation.ts'
import { type DeciderAnswered, type DeciderBoard, deciderAnswersMax, ranked, ungathered } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { stageName } from '../cityside/refuse.ts'

/** Why nothing can be done with the questions of a consultation any more, or not yet; undefined where something can. */
export function questionsRefusal(
  { consultation, stage }: RunningConsultation,
  { gathering }: Pick<DeciderBoard, 'gathering'>,
): TextRef | undefined {
  const title = { local: consultation.title }
  if (!consultation.deciderQuestions) return text('refused-decider-none', { title })
  if (stage.at === 'withdrawn' || stage.at === 'scheduled' || stage.at === 'draft')
    return text('refused-decider-stage', { title, stage: stageName(stage.at) })
  return gathering.answered ? text('refused-decider-answered', { title }) : undefined
}

/** Why the politician's answers cannot go out at all as things stand: more can be asked, or not all was read. */
export function notYetRefusal(running: RunningConsultation, board: DeciderBoard): TextRef | undefined {
  const refused = questionsRefusal(running, board)
  if (refused) return refused
  const title = { local: running.consultation.title }
  if (running.stage.at === 'open') return text('refused-decider-open', { title })
  const left = ungathered(board)
  if (left.length === 0) return undefined
  return text('refused-decider-left', { title, numbers: left.map(({ number }) => number).join(', ') })
}

/** Why these answers cannot go out: not yet, or they leave out what most people asked. */
export function answersRefusal(
  running: RunningConsultation,
  board: DeciderBoard,
  { answers }: Pick<DeciderAnswered, 'answers'>,
): TextRef | undefined {
  const refused = notYetRefusal(running, board)
  if (refused) return refused
  const all = ranked(board)
  const answered = new Set(answers.map(({ question }) => question))
  const unknown = answers.find(({ question }) => !all.some((each) => each.id === question))
  if (unknown) return text('refused-decider-unknown', { question: unknown.question })
  if (answers.length > deciderAnswersMax) return text('refused-decider-many', { max: deciderAnswersMax })
  if (answers.some(({ words }) => isEmpty(words))) return text('refused-decider-words')
  const most = all.slice(0, running.consultation.deciderQuestions?.answersMin ?? 0)
  const passedOver = most.find((each) => !answered.has(each.id))
  return passedOver && text('refused-decider-passed', { question: { local: passedOver.words } })
}

/** Whether no language of it says anything. */
export function isEmpty(words: Localized): boolean {
  return !Object.values(words).some((each) => each.trim() !== '')
}
