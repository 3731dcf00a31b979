import { type AnswerValue, saysSomething } from '../../domain/answer.ts'
import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { saysOffer } from '../../domain/help.ts'
import type { Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { slipping, type Taken } from '../../domain/questions/kind.ts'
import { kindOf, namedOptions, offersChoices } from '../../domain/questions/kinds.ts'
import { statementsIn, statementsMaxOf, takesOther, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn, type StatementValue } from '../../domain/questions/pictures.ts'
import { hasOwnPieces } from '../../domain/reactions/question.ts'
import { isOneOf, meant } from '../../domain/understood/match.ts'
import { insteadIn, isInstead } from '../../domain/understood/sentences.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, involvementIn, messagesOf, nextQuestion, type Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { nothing, together } from '../decision.ts'
import { helpButton } from '../help/buttons.ts'
import { askToKeep, beforeRest, mayBeKept, storable, tellOfCpr } from '../safety/personal.ts'
import { acceptAnswer, finishQuestion, skipQuestion } from './answer.ts'
import { ask, questionAt, questionBlocks, saidTo } from './ask.ts'
import { askNext } from './next.ts'
import { leaveOther, otherHow, otherWritten, takeOther } from './other.ts'
import { isWordless, optionCalled, readerIn } from './read.ts'
import { awaitAnswer, joinConsultation, recordAnswer } from './record.ts'
import { refusalOf } from './refusal.ts'
import { offerUnfit, unfitOnce } from './unfit.ts'

/** Slips at one question before Ekko stops asking again. */
const missesMax = 2

/** Asks for words that replace what the citizen wrote to this open question. */
export function rewriteAnswer(turn: Turn, running: RunningConsultation, index: number): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const question = running.consultation.questions[index]
  if (!question || hasOwnPieces(question) || (offersChoices(question) && !takesOther(question)))
    return reply(turn.event, { blocks: [say('button-unknown')] })
  const asked = { style: 'plain', words: { city: question.text } } as const
  const how = takesStatements(question)
    ? [say('rewrite-how'), asked]
    : takesOther(question)
      ? otherHow(question, saidTo(answersTo(turn.state, running.consultation), question.id))
      : [say('repoint-how'), ...questionBlocks(running.consultation, index)]
  return together(
    joinConsultation(turn, running.consultation),
    awaitAnswer(turn, running.consultation, index, { fresh: true }),
    reply(turn.event, { blocks: how }),
  )
}

/** Plain words at a question. Words that answer nothing are no error: Ekko asks again, kindly, at most twice. */
export function answerInWords(turn: Turn, awaited: Awaited, words: string): Decision {
  const { running, index, fresh } = awaited
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const question = questionAt(running.consultation, index)
  if (takesOther(question)) {
    if (isInstead(words, turn.state.understood.sentences)) return rewriteAnswer(turn, running, index)
    const onward = fresh ? skipOrFinish(turn, running, index, words) : undefined
    if (onward) return onward
    const settled = isChoiceOf(question, words, turn) ? undefined : settleOther(turn, awaited, words)
    if (settled) return settled
    const named = fresh ? otherWritten(turn, question, words) : undefined
    if (named && !isChoiceOf(question, words, turn)) return takeOther(turn, awaited, question, named)
  }
  const taken = kindOf(question).read(question, words, readerIn(turn.state.understood, turn.state.city))
  const inWords = takesStatements(question)
  const onward = taken.as !== 'answer' || inWords ? skipOrFinish(turn, running, index, words) : undefined
  if (onward) return onward
  if (taken.as === 'answer' && inWords)
    return addStatement(turn, running, index, statementsIn(taken.value).join(), fresh)
  if (taken.as === 'answer' && takesOther(question) && statementsIn(taken.value).length > 0)
    return takeOther(turn, awaited, question, taken.value)
  if (taken.as !== 'slip') return takeOrAsk(turn, awaited, taken)
  if (isWordless(words)) return takeOrAsk(turn, awaited, slipping(say('slip-no-words')))
  const kept = offerUnfit(turn, awaited, words)
  return together(kept, takeOrAsk(turn, awaited, kept === nothing ? taken : unfitOnce(taken)))
}

/** A yes, a no or "next" where words of their own are waited for: after a yes they are asked for again, otherwise let be. */
function settleOther(turn: Turn, awaited: Awaited, words: string): Decision | undefined {
  const { understood } = turn.state
  const instead = insteadIn(words, understood.sentences)
  if (!awaited.fresh && instead === undefined) return undefined
  const said = instead ?? words
  const given = yesOrNo(said, understood)
  if (given) return rewriteAnswer(turn, awaited.running, awaited.index)
  const onward = meant(understood.goingOn, said, understood) !== undefined
  return given === false || onward ? leaveOther(turn, awaited) : undefined
}

/** Exactly one of its choices, also where words of their own were asked for. */
function isChoiceOf(question: Question, words: string, { state }: Turn): boolean {
  return optionCalled(namedOptions(question), words, state.understood) !== undefined
}

/** Takes what was understood as the answer; or says what was not, and asks again. */
export function takeOrAsk(turn: Turn, awaited: Awaited, taken: Taken<AnswerValue>): Decision {
  const { running, index, misses } = awaited
  switch (taken.as) {
    case 'answer': {
      const note = taken.note ? reply(turn.event, { blocks: [taken.note] }, beforeRest) : nothing
      return together(note, acceptAnswer(turn, running, index, taken.value))
    }
    case 'skip':
      return skipQuestion(turn, running, index)
    case 'slip':
      return misses >= missesMax ? askNoMore(turn, awaited) : askAgain(turn, awaited, taken)
    case 'several':
      return askAgain(turn, awaited, taken)
    default:
      return taken satisfies never
  }
}

/** The question once more, below what was not understood of the answer, with what it could have meant. */
export function askAgain(
  turn: Turn,
  { running, index, misses, fresh }: Awaited,
  taken: Extract<Taken<AnswerValue>, { readonly as: 'slip' | 'several' }>,
): Decision {
  const { consultation } = running
  const question = questionAt(consultation, index)
  const said = saidTo(answersTo(turn.state, consultation), question.id)
  const asked = ask(consultation, index, said, turn.state.surface.edits)
  const meant = taken.as === 'slip' ? [] : taken.places
  const buttons: readonly Button[] = meant.map(({ label, key }) => ({
    label,
    action: { do: 'point', consultation: consultation.code, question: index, place: key },
  }))
  const blocks = taken.as === 'slip' ? [taken.slip, ...asked.blocks] : [taken.which]
  return together(
    awaitAnswer(turn, consultation, index, { misses: misses + (taken.as === 'slip' ? 1 : 0), fresh }),
    reply(turn.event, { blocks, buttons: [...buttons, ...asked.buttons] }),
  )
}

function askNoMore(turn: Turn, { running: { consultation }, index, misses, fresh }: Awaited): Decision {
  return together(
    awaitAnswer(turn, consultation, index, { misses: misses + 1, fresh }),
    reply(turn.event, {
      blocks: [say('slip-last')],
      buttons: [
        { label: text('button-answer'), action: { do: 'begin', consultation: consultation.code }, style: 'primary' },
      ],
    }),
  )
}

/** "Skip", and "next" or "done" once something is said: written instead of tapped. Who has no idea has nothing (more) to say. */
function skipOrFinish(turn: Turn, running: RunningConsultation, index: number, words: string): Decision | undefined {
  const { understood } = turn.state
  const way = meant(understood.goingOn, words, understood)
  if (way === 'skip') return skipQuestion(turn, running, index)
  const question = questionAt(running.consultation, index)
  const hasNoIdea = takesStatements(question) && isOneOf(understood.places.unknown, words, understood)
  if (way !== 'next' && way !== 'done' && !hasNoIdea) return undefined
  const said = saidTo(answersTo(turn.state, running.consultation), question.id)
  if (said && saysSomething(said)) return finishQuestion(turn, running, index)
  return hasNoIdea ? skipQuestion(turn, running, index) : undefined
}

/**
 * Adds what was written; people write in bursts, so later words add to earlier ones until they move on. What leads straight to a
 * person is left out until they say that it may stay. `from` are the messages it was written in.
 */
export function addStatement(
  turn: Turn,
  running: RunningConsultation,
  index: number,
  written: string,
  fresh: boolean,
  from = messagesOf(turn.event),
): Decision {
  const { consultation } = running
  const question = questionAt(consultation, index)
  if (takesOther(question)) {
    const value = otherWritten(turn, question, written)
    return value ? takeOther(turn, { running, index, misses: 0, fresh }, question, value) : nothing
  }
  if (!takesStatements(question)) return nothing
  const before = saidTo(answersTo(turn.state, consultation), question.id)
  const earlier = fresh ? [] : statementsIn(before)
  const may = storable(written)
  const { words } = may
  if (words !== undefined && earlier.includes(words)) return reply(turn.event, { blocks: [say('statement-known')] })
  if (earlier.length >= statementsMaxOf(question)) {
    return reply(turn.event, {
      blocks: [say('statements-full', { max: statementsMaxOf(question) })],
      buttons: rewriteButton(consultation, index),
    })
  }
  const joined = joinConsultation(turn, consultation)
  const photos = fresh ? [] : photosIn(before)
  const value = answerIn(question, words === undefined ? earlier : [...earlier, words], photos)
  const recorded =
    words === undefined
      ? awaitAnswer(turn, consultation, index, { fresh })
      : together(recordAnswer(turn, consultation, question, value, from), awaitAnswer(turn, consultation, index))
  if (mayBeKept(may)) {
    const part = {
      ...{ words: written, question: question.id, from },
      ...(words !== undefined && { kept: words }),
    }
    return together(joined, recorded, askToKeep(turn, { consultation: consultation.id, parts: [part] }))
  }
  const told = tellOfCpr(turn, may)
  if (words === undefined) return together(joined, recorded, told)
  return together(joined, recorded, told, afterStatement(turn, running, index, value, { fresh, words }))
}

/** What comes after words that are recorded: thanks, "more or next", the next question, or the receipt. */
export function afterStatement(
  turn: Turn,
  { consultation }: RunningConsultation,
  index: number,
  value: StatementValue,
  { fresh, words }: { readonly fresh: boolean; readonly words: string },
): Decision {
  const question = questionAt(consultation, index)
  const answers = answersTo(turn.state, consultation)
  if (involvementIn(turn.state, consultation)?.invitation.progress === 'answered') {
    const key = fresh ? 'answer-changed' : 'statement-added'
    const offers = saysOffer(words, turn.state.understood)
    const thanks = reply(turn.event, {
      blocks: [say(key), ...(offers ? [say('receipt-help-said')] : [])],
      buttons: offers ? [helpButton(consultation)] : [],
    })
    return together(thanks, updatePostsLater(consultation, turn.now))
  }
  const after = [
    ...answers.filter((answer) => answer.question !== question.id),
    { consultation: consultation.id, question: question.id, value, at: turn.now },
  ]
  const last = nextQuestion(consultation, answers, index + 1) === undefined
  const full = takesStatements(question) && value.statements.length >= statementsMaxOf(question)
  if (last || full) return askNext(turn, consultation, after, index + 1)
  const done: Button = {
    label: text('button-next'),
    action: { do: 'finish', consultation: consultation.code, question: index },
    style: 'primary',
  }
  return reply(turn.event, { blocks: [say('statement-more')], buttons: [done] })
}

function rewriteButton(consultation: Consultation, index: number): readonly Button[] {
  return [{ label: text('button-rewrite'), action: { do: 'write', consultation: consultation.code, question: index } }]
}
