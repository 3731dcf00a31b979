import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { sameAnswer, saysSomething } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { reply, replyInPlace } from '../conversation/reply.ts'
import { answersTo, involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { nothing, together } from '../decision.ts'
import { ask, questionAt, saidTo, steps } from './ask.ts'
import { askNext } from './next.ts'
import { awaitAnswer, joinConsultation, recordAnswer } from './record.ts'
import { refusalOf } from './refusal.ts'

/** A tapped choice or step of a scale: the answer, or a changed one. The same tap twice changes nothing. */
export function chooseOne(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const question = running.consultation.questions[index]
  const value = question && tapped(question, choice)
  if (!value) return reply(turn.event, { blocks: [say('button-unknown')] })
  return acceptAnswer(turn, running, index, value)
}

/** Ticks or unticks one of several; recorded at once, so that nothing is lost when they never tap "done". */
export function toggleChoice(turn: Turn, running: RunningConsultation, index: number, choice: number): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const question = consultation.questions[index]
  const id = question?.kind === 'choices' ? question.choices[choice]?.id : undefined
  if (question?.kind !== 'choices' || id === undefined) return reply(turn.event, { blocks: [say('button-unknown')] })
  const before = saidTo(answersTo(turn.state, consultation), question.id)
  const ticked = before?.kind === 'choices' ? before.choices : []
  const wanted = ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]
  const max = question.choicesMax ?? question.choices.length
  if (wanted.length > max) return reply(turn.event, { blocks: [say('too-many-choices', { max })] })
  const value: AnswerValue = {
    kind: 'choices',
    choices: question.choices.map((each) => each.id).filter((each) => wanted.includes(each)),
  }
  const shown = ask(consultation, index, value)
  const finished = involvementIn(turn.state, consultation)?.invitation.progress === 'answered'
  return together(
    joinConsultation(turn, consultation),
    finished ? nothing : awaitAnswer(turn, consultation, index),
    recordAnswer(turn, consultation, question, value),
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
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const question = questionAt(consultation, index)
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

function tapped(question: Question, position: number): AnswerValue | undefined {
  if (question.kind === 'choice') {
    const choice = question.choices[position]
    return choice && { kind: 'choice', choice: choice.id }
  }
  if (question.kind === 'scale') {
    const value = steps(question.from, question.to)[position]
    return value === undefined ? undefined : { kind: 'scale', value }
  }
  return undefined
}
