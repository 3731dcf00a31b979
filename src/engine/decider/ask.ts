import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import {
  answersRef,
  type DeciderQuestion,
  deciderQuestionCharactersMax,
  deciderQuestionsMax,
} from '../../domain/decider.ts'
import { deciderQuestionKeyOf } from '../../domain/decider-key.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { askedFreshMs } from '../../domain/unasked.ts'
import { isSignOrMark } from '../../domain/understood/sign.ts'
import { isWordless } from '../answers/read.ts'
import { joinConsultation } from '../answers/record.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { idle, runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { beforeRest, storable } from '../safety/personal.ts'
import type { DeciderAction } from './action.ts'
import { closedBlocks, toHostButton } from './buttons.ts'

/** A tap on a question to the politician who decides: to write one, to take one back, or to read the answers. */
export function tapDecider(turn: Turn, { verb, consultation, question }: DeciderAction): Decision {
  const running = runningByCode(turn.state, consultation)
  if (!running?.consultation.deciderQuestions) return reply(turn.event, { blocks: [say('button-unknown')] })
  switch (verb) {
    case 'ask':
      return askForQuestion(turn, running)
    case 'back':
      return takeBack(turn, running, question)
    case 'read':
      return readAnswers(turn.event, running.consultation)
    default:
      return verb satisfies never
  }
}

/** The politician's answers once more, with what became of their own questions. */
export function readAnswers(event: Turn['event'], { id }: Consultation, part = 0): Decision {
  return replyWithNotice(
    event,
    { kind: 'mailing', mailing: { kind: 'decider', consultation: id, ref: answersRef } },
    part,
  )
}

/** What the citizen writes next goes to the politician. */
export function askForQuestion(turn: Turn, running: RunningConsultation): Decision {
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const { consultation } = running
  const { name = '', title = {}, answersMin = 0 } = consultation.deciderQuestions ?? {}
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'asking', consultation: consultation.id, since: turn.now } }),
    reply(turn.event, { blocks: [say('decider-write', { name, hostTitle: { local: title }, answers: answersMin })] }),
  )
}

/** What is written after that tap is the question; later, it is asked where it is to go. */
export function readAsked(turn: Turn, words: string): Decision | undefined {
  const { state, now } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'asking' || now - dialogue.since > askedFreshMs) return undefined
  const running = runningById(state, dialogue.consultation)
  return running && sendQuestion(turn, running, words)
}

/** A yes or a no where the question itself is waited for: a no lets it be, and after a yes it is asked for again. */
export function settleAsking(turn: Turn, yes: boolean): Decision | undefined {
  const { state, now, event } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'asking' || now - dialogue.since > askedFreshMs) return undefined
  const running = runningById(state, dialogue.consultation)
  if (!running) return undefined
  if (yes) return askForQuestion(turn, running)
  const { name = '' } = running.consultation.deciderQuestions ?? {}
  return together(changing(idle), reply(event, { blocks: [say('decider-let-be', { name })] }))
}

/**
 * Sends a question to the politician, with its number. What leads straight to a person is left out of it: those who gather the
 * questions read every one of them.
 */
export function sendQuestion(turn: Turn, running: RunningConsultation, words: string): Decision {
  const { state, event, now } = turn
  const { consultation } = running
  const refusal = refusalOf(turn, running)
  if (refusal) return refusal
  const may = storable(words.trim())
  if (isWordless(words) || may.words === undefined) return reply(event, { blocks: [say('slip-no-words')] })
  if (isSignOrMark(words)) return reply(event, { blocks: [say('sign-write')] })
  if (may.words.length > deciderQuestionCharactersMax)
    return reply(event, { blocks: [say('decider-long', { max: deciderQuestionCharactersMax })] })
  const key = deciderQuestionKeyOf(event.contact, event.id)
  const neverAsked = state.known.consents.told === undefined
  const leftOut: readonly Block[] = may.leftOut.length === 0 ? [] : [say('decider-left-out')]
  return together(
    joinConsultation(turn, consultation),
    changing(
      {
        kind: 'decider-question.sent',
        consultation: consultation.id,
        question: { key, text: may.words, at: now },
      },
      neverAsked ? { kind: 'dialogue.moved', dialogue: { at: 'agreeing' } } : idle,
    ),
    leftOut.length === 0 ? nothing : reply(event, { blocks: leftOut }, beforeRest),
    replyWithNotice(event, {
      kind: 'decider',
      about: {
        show: 'receipt',
        consultation: consultation.id,
        question: key,
        ...(neverAsked && { consentWording: wordingFor(state, 'told').version }),
      },
    }),
  )
}

/** A question that is taken back in words, by its number; where they have none of that number, the ones they have can be tapped. */
export function takeBackNumbered(turn: Turn, number: number): Decision | undefined {
  const own = turn.state.lookup.of === 'decider' ? turn.state.lookup.own : []
  if (own.length === 0) return undefined
  const buttons = own.flatMap((question) => {
    const running = runningById(turn.state, question.consultation)
    return running ? [{ running, question, button: takeBackButton(running.consultation, question) }] : []
  })
  const [meant, ...others] = buttons.filter(({ question }) => question.number === number)
  if (meant && others.length === 0) return takeBack(turn, meant.running, meant.question.key)
  return reply(turn.event, { blocks: [say('decider-back-which')], buttons: buttons.map(({ button }) => button) })
}

function takeBack(turn: Turn, { consultation }: RunningConsultation, key: string): Decision {
  const own = ownQuestions(turn, consultation).find((each) => each.key === key)
  const { name = '' } = consultation.deciderQuestions ?? {}
  if (!own) return reply(turn.event, { blocks: [say('decider-back-already')] })
  return together(
    changing({ kind: 'decider-question.withdrawn', question: key }),
    reply(turn.event, { blocks: [say('decider-back', { name, number: own.number })] }),
  )
}

/** Why no question can be sent any more; undefined where one can. */
function refusalOf(turn: Turn, running: RunningConsultation): Decision | undefined {
  const { consultation } = running
  const { name = '', answerBy = '' } = consultation.deciderQuestions ?? {}
  const values = { name, answerBy: { on: answerBy }, title: { local: consultation.title } }
  if (!takesAnswers(running, turn.now))
    return together(
      changing(idle),
      reply(turn.event, { blocks: closedBlocks(running), buttons: [toHostButton(consultation)] }),
    )
  const own = ownQuestions(turn, consultation)
  if (own.length >= deciderQuestionsMax)
    return together(
      changing(idle),
      reply(turn.event, {
        blocks: [say('decider-enough', { ...values, questions: deciderQuestionsMax })],
        buttons: own.map((each) => takeBackButton(consultation, each)),
      }),
    )
  return undefined
}

/** One tap for each question, where none of them is shown. */
function takeBackButton({ code }: Consultation, { key, number }: DeciderQuestion): Button {
  return {
    label: text('button-decider-back-one', { number }),
    action: { do: 'decider', verb: 'back', consultation: code, question: key },
  }
}

/** What this person has asked in a consultation and not taken back. */
function ownQuestions({ state: { lookup } }: Turn, { id }: Consultation): readonly DeciderQuestion[] {
  return lookup.of === 'decider' ? lookup.own.filter(({ consultation }) => consultation === id) : []
}
