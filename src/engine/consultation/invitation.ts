import type { Consultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { Block, Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { choiceButtons, questionBlocks } from '../answers/ask.ts'
import { reasonBlock } from '../answers/why.ts'
import type { Facts } from '../state.ts'
import { beginningBlocks } from './beginnings.ts'

/** One consultation put to one person: why them, what about, by when they hear, and the first question at once. */
export function invitation({ city, person, running, involvement }: Facts, now: Instant): Message | undefined {
  if (!person || !running || !takesAnswers(running, now)) return undefined
  const { consultation } = running
  const reason = reasonBlock(consultation, person, involvement?.invitation, city)
  const words = wordsOf.get(consultation) ?? new Map<string, Message>()
  const key = JSON.stringify(reason)
  const known = words.get(key)
  if (known) return known
  const message = inviting(consultation, reason)
  if (words.size < reasonsMax) wordsOf.set(consultation, words.set(key, message))
  return message
}

/**
 * All with the same reason are asked in the same words, made once, so that rendering recognises them as the same
 * message.
 */
const wordsOf = new WeakMap<Consultation, Map<string, Message>>()
/** Reasons differ by topics, places and roles: hundreds are many. */
const reasonsMax = 1_000

function inviting(consultation: Consultation, reason: Block): Message {
  return {
    blocks: [
      { style: 'title', words: { city: consultation.title } },
      reason,
      ...beginningBlocks(consultation),
      say('invitation', {
        host: consultation.host.name,
        title: { local: consultation.host.title },
        questions: consultation.questions.length,
        closes: { at: consultation.closesAt },
        answerBy: { on: consultation.answerBy },
      }),
      ...questionBlocks(consultation, 0),
    ],
    buttons: [...choiceButtons(consultation, 0), ...wayOut(consultation.code)],
  }
}

/** The one reminder, as short as can be. */
export function reminder({ person, running, involvement }: Facts, now: Instant): Message | undefined {
  if (!person || !running || !takesAnswers(running, now) || involvement?.invitation.progress === 'answered')
    return undefined
  const { consultation } = running
  return {
    blocks: [say('reminder', { title: { local: consultation.title }, closes: { at: consultation.closesAt } })],
    buttons: [
      { label: text('button-answer'), action: { do: 'begin', consultation: consultation.code }, style: 'primary' },
      ...wayOut(consultation.code),
    ],
  }
}

function wayOut(code: string): readonly Button[] {
  return [
    { label: text('button-why'), action: { do: 'why', consultation: code } },
    { label: text('button-not-this'), action: { do: 'decline', consultation: code } },
    { label: text('button-stop'), action: { do: 'stop' } },
  ]
}
