import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { fold } from '../../domain/understood/fold.ts'
import { afterOpening, framedIn, phrasesOf } from '../../domain/understood/phrase.ts'
import { isSignOrMark } from '../../domain/understood/sign.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import { type Decision, together } from '../decision.ts'
import { beforeRest } from '../safety/personal.ts'
import { takeIn } from '../unasked/take-in.ts'
import { askForQuestion, sendQuestion, takeBackNumbered } from './ask.ts'
import { closedBlocks, toHostButton } from './buttons.ts'

/** "Ask Hanne Lund: when …?", "a question to the politician": the name says whom it is for. */
export function readDeciderQuestion({ turn, words, choice }: Written): Decision | undefined {
  if (choice) return undefined
  const number = /^\s*#?(\d{1,4})[.)]?\s*$/.exec(framedIn(words, turn.state.understood.decider.back) ?? '')?.[1]
  if (number !== undefined) return takeBackNumbered(turn, Number(number))
  const rest = afterOpening(words, turn.state.understood.decider.ask)
  if (rest === undefined) return undefined
  for (const running of answering(turn)) {
    const question = afterName(rest, running, turn.state.understood)
    if (question === undefined) continue
    return question === '' || isSignOrMark(question)
      ? askForQuestion(turn, running)
      : sendQuestion(turn, running, question)
  }
  return afterClosing(turn, rest)
}

/** Too late for the politician: that is said first, and then where else the words can go. */
function afterClosing(turn: Turn, rest: string): Decision | undefined {
  const { state, event } = turn
  const over = state.consultations.find(
    (running) =>
      running.consultation.deciderQuestions !== undefined &&
      involvementIn(state, running.consultation) !== undefined &&
      afterName(rest, running, state.understood) !== undefined,
  )
  if (!over) return undefined
  const question = afterName(rest, over, state.understood) ?? ''
  const taken = question === '' ? undefined : takeIn(turn, { words: question })
  return taken
    ? together(reply(event, { blocks: closedBlocks(over) }, beforeRest), taken)
    : reply(event, { blocks: closedBlocks(over), buttons: [toHostButton(over.consultation)] })
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
