import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { fold } from '../../domain/understood/fold.ts'
import { afterOpening, phrasesOf } from '../../domain/understood/phrase.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { Written } from '../conversation/readers.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { askForQuestion, sendQuestion } from './ask.ts'

/** "Ask Hanne Lund: when …?", "a question to the politician": the name says whom it is for. */
export function readDeciderQuestion({ turn, words, choice }: Written): Decision | undefined {
  if (choice) return undefined
  const rest = afterOpening(words, turn.state.understood.decider.ask)
  if (rest === undefined) return undefined
  for (const running of answering(turn)) {
    const question = afterName(rest, running, turn.state.understood)
    if (question === undefined) continue
    return question === '' ? askForQuestion(turn, running) : sendQuestion(turn, running, question)
  }
  return undefined
}

/** Where a politician can be asked now, what this citizen was asked themselves first. */
function answering({ state, now }: Turn): readonly RunningConsultation[] {
  const open = state.consultations.filter(
    (running) => running.consultation.deciderQuestions !== undefined && takesAnswers(running, now),
  )
  const isOwn = ({ consultation }: RunningConsultation) => involvementIn(state, consultation) !== undefined
  return [...open.filter(isOwn), ...open.filter((running) => !isOwn(running))]
}

/** What stands after the politician's name, or after "the politician"; undefined where it names another. */
function afterName(rest: string, { consultation }: RunningConsultation, understood: Understood): string | undefined {
  const name = consultation.deciderQuestions?.name ?? ''
  const [given = '', ...others] = fold(name).split(' ')
  const names = phrasesOf([name, given, others.at(-1) ?? ''].filter((each) => each !== ''))
  const after = afterOpening(rest, names) ?? afterOpening(rest, understood.decider.who)
  return after?.replace(/^[\s:：,،.!?-]+/u, '').trim()
}
