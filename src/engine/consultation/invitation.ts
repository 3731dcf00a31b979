import type { Consultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { Block, Button, Message } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { choiceButtons, questionBlocks } from '../answers/ask.ts'
import { reasonBlock } from '../answers/why.ts'
import { askDeciderBlocks, askDeciderButton } from '../decider/buttons.ts'
import type { Facts } from '../state.ts'
import { beginningBlocks } from './beginnings.ts'

/** One consultation put to one person: why them, what about, by when they hear, and the first question at once. */
export function invitation(
  { city, person, running, involvement, askedBelow }: Facts,
  now: Instant,
): Message | undefined {
  if (!person || !running || !takesAnswers(running, now)) return undefined
  const { consultation } = running
  const reason = reasonBlock(consultation, person, involvement?.invitation, city)
  const words = wordsOf.get(consultation) ?? new Map<string, Message>()
  const key = JSON.stringify(reason)
  if (askedBelow) return waitingItsTurn(inviting(consultation, reason), consultation)
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
      ...invitingBlocks(consultation),
      ...askDeciderBlocks(consultation, 'invitation-questions'),
      ...questionBlocks(consultation, 0),
    ],
    buttons: [...choiceButtons(consultation, 0), ...askDeciderButton(consultation), ...wayOut(consultation.code)],
  }
}

/** Who asks, how long it can be answered, and by when there is an answer. */
export function invitingBlocks(consultation: Consultation): readonly Block[] {
  return [
    ...beginningBlocks(consultation),
    say('invitation', {
      host: consultation.host.name,
      title: { local: consultation.host.title },
      questions: consultation.questions.length,
      closes: { at: consultation.closesAt },
      answerBy: { on: consultation.answerBy },
    }),
  ]
}

/** What they are in the middle of is asked again below: few buttons stay above that, and lead to the first question later. */
function waitingItsTurn({ blocks }: Message, { code }: Consultation): Message {
  const [, decline, stop] = wayOut(code)
  return { blocks, buttons: [answerButton(code), decline, stop].filter((button) => button !== undefined) }
}

/** The one reminder, as short as can be. */
export function reminder({ person, running, involvement }: Facts, now: Instant): Message | undefined {
  if (!person || !running || !takesAnswers(running, now) || involvement?.invitation.progress === 'answered')
    return undefined
  const { consultation } = running
  return {
    blocks: [say('reminder', { title: { local: consultation.title }, closes: { at: consultation.closesAt } })],
    buttons: [answerButton(consultation.code), ...wayOut(consultation.code)],
  }
}

function answerButton(code: string): Button {
  return { label: text('button-answer'), action: { do: 'begin', consultation: code }, style: 'primary' }
}

function wayOut(code: string): readonly Button[] {
  return [
    { label: text('button-why'), action: { do: 'why', consultation: code } },
    { label: text('button-not-this'), action: { do: 'decline', consultation: code } },
    { label: text('button-stop'), action: { do: 'stop' } },
  ]
}
