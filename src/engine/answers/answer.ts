import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { sameAnswer, saysSomething } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import { slipping, type Tapped } from '../../domain/questions/kind.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply, replyInPlace } from '../conversation/reply.ts'
import { answersTo, involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { nothing, together } from '../decision.ts'
import { saidIn } from '../unasked/closed.ts'
import { ask, questionAt, saidTo } from './ask.ts'
import { askNext } from './next.ts'
import { awaitAnswer, joinConsultation, recordAnswer } from './record.ts'
import { refusalOf } from './refusal.ts'

/** A tapped choice or step of a scale: the answer, or a changed one. The same tap twice changes nothing. */
export function chooseOne(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const tapped = takeTap(turn, running, index, choice, 'once')
  if (tapped.as === 'slip') return reply(turn.event, { blocks: [tapped.slip] })
  return acceptAnswer(turn, running, index, tapped.value)
}

/** One tap of several that make an answer; recorded at once, so that nothing is lost when they never tap "done". */
export function toggleChoice(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const tapped = takeTap(turn, running, index, choice, 'often')
  const { consultation } = running
  const question = consultation.questions[index]
  const option = question && kindOf(question).options(question)[choice]
  const refusal = refusalOf(turn, running, option ? [{ question, choices: [option.id], statements: [] }] : [])
  if (refusal) return refusal
  if (tapped.as === 'slip') return reply(turn.event, { blocks: [tapped.slip] })
  const { value } = tapped
  const shown = ask(consultation, index, value, turn.state.surface.edits)
  const finished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  return together(
    joinConsultation(turn, consultation),
    finished ? nothing : awaitAnswer(turn, consultation, index),
    recordAnswer(turn, consultation, questionAt(consultation, index), value),
    replyInPlace(turn.event, shown),
  )
}

/** "That is all" to a question that takes several: asks the next one, or sends the receipt. */
export function finishQuestion(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const involvement = involvementIn(turn.state, running.consultation)
  if (involvement?.invitation.progress === 'answered') return reply(turn.event, { blocks: [say('already-answered')] })
  return askNext(turn, running.consultation, answersTo(turn.state, running.consultation), index + 1)
}

/** Skips one question. What was said to it before stays; skipping them all is a friendly no to this consultation. */
export function skipQuestion(turn: Turn, running: RunningConsultation, index: number): Decision {
  const question = running.consultation.questions[index]
  if (!question) return reply(turn.event, { blocks: [say('button-unknown')] })
  const before = saidTo(answersTo(turn.state, running.consultation), question.id)
  if (before && saysSomething(before)) return finishQuestion(turn, running, index)
  return acceptAnswer(turn, running, index, { kind: 'skipped' })
}

/**
 * Records one answer and says what comes next: the next question, the receipt, or that a finished answer was changed.
 */
export function acceptAnswer(turn: Turn, running: RunningConsultation, index: number, value: AnswerValue): Decision {
  const { consultation } = running
  const question = questionAt(consultation, index)
  const refusal = refusalOf(turn, running, [saidIn(question, value)])
  if (refusal) return refusal
  const answers = answersTo(turn.state, consultation)
  const before = saidTo(answers, question.id)
  if (sameAnswer(before, value)) return nothing
  const finished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  const after: readonly Answer[] = [
    ...answers.filter((answer) => answer.question !== question.id),
    { consultation: consultation.id, question: question.id, value, at: turn.now },
  ]
  const next = finished
    ? together(reply(turn.event, { blocks: [say('answer-changed')] }), updatePostsLater(consultation, turn.now))
    : askNext(turn, consultation, after, index + 1)
  return together(joinConsultation(turn, consultation), recordAnswer(turn, consultation, question, value), next)
}

/** What a tapped button says; those that are no longer there, or were forged, say nothing. */
function takeTap(
  { state }: Turn,
  { consultation }: RunningConsultation,
  index: number,
  position: number,
  taps: 'once' | 'often',
): Tapped<AnswerValue> {
  const question = consultation.questions[index]
  if (!question || kindOf(question).taps !== taps) return slipping(say('button-unknown'))
  const kind = kindOf(question)
  const option = kind.options(question)[position]
  if (!option) return slipping(say('button-unknown'))
  return kind.tapped(question, option, givenTo(question, saidTo(answersTo(state, consultation), question.id)))
}
