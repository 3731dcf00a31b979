import { dateAt } from '../../domain/calendar.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { followerOf } from '../../domain/guide.ts'
import { answerDueOn } from '../../domain/idea.ts'
import {
  awaitsAnswer,
  type InquiryLine,
  type InquirySubject,
  inquiryAnswersMax,
  inquiryKeyOf,
  inquiryLineKeyOf,
  letterKeyOf,
  type OwnInquiry,
  owesReply,
} from '../../domain/inquiry.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { LocalDate } from '../../domain/time.ts'
import { wasBehalfButton } from '../behalf/buttons.ts'
import { behalfIn } from '../behalf/said.ts'
import { reply } from '../conversation/reply.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { followedBlocks } from '../guides/blocks.ts'
import { keepable } from '../safety/personal.ts'
import { auditInquiry, silenceKey, silenceTimer } from './ask.ts'
import { startReplyClock } from './promise.ts'

/** What the citizen says to a host: by themselves, or what they missed in the echo with this code. */
export interface Letter {
  readonly words: string
  readonly echo?: string
}

/**
 * Takes a citizen's words to the host of a consultation, by a day that they are told. Where the city waits for an answer of
 * theirs in this matter, it is that answer.
 */
export function writeToHost(turn: Turn, consultation: Consultation, said: Letter): Decision {
  const { state, event, now } = turn
  const letter: Letter = { ...said, words: keepable(said.words) }
  const leftOut: readonly Block[] = letter.words === said.words ? [] : [say('personal-cpr')]
  const subject = subjectOf(turn, consultation)
  const inquiry = inquiryKeyOf(subject)
  const own = state.inquiries?.find(({ key }) => key === inquiry)
  if (own && isFull(own)) return reply(event, { blocks: [say('inquiry-full')] })
  // Who follows it is who the citizen writes with.
  const host = followerOf(own?.guides, now)?.name ?? consultation.host.name
  if (own && letter.echo === undefined && awaitsAnswer(own))
    return together(
      added(turn, inquiry, 'answered', letter),
      changing(silenceTimer(inquiry, now)),
      reply(event, { blocks: [...leftOut, say('letter-is-answer', { host })], buttons: letterButtons(inquiry) }),
    )
  const dueOn = dueOnIn(own) ?? answerDueOn(now, state.city)
  const late = dateAt(now, state.city.timeZone) > dueOn
  return together(
    changing({
      kind: 'inquiry.written',
      inquiry,
      subject,
      department: consultation.departments[0],
      writer: event.contact,
      dueOn,
    }),
    added(turn, inquiry, letter.echo === undefined ? 'wrote' : 'missed', letter),
    behalfIn(turn, { of: 'letter', inquiry }, letter.words),
    changing({ kind: 'timer.cleared', key: silenceKey(inquiry) }),
    own && owesReply(own) ? { changes: [], outbox: [] } : startReplyClock(inquiry, dueOn, state.city, now),
    reply(event, {
      blocks: [
        ...leftOut,
        say(late ? 'letter-sent-late' : 'letter-sent', { host, dueOn: { on: dueOn } }),
        ...(own ? followedBlocks('exchange', own, state.city, now) : []),
        { style: 'note', words: text('letter-anonymous', { host }) },
      ],
      buttons: [...letterButtons(inquiry), ...(own?.onBehalf ? [] : [wasBehalfButton('letter', inquiry)])],
    }),
  )
}

/** The exchange that this citizen has, or would have, with the host of a consultation. */
export function subjectOf({ state, event }: Turn, matter: Consultation): InquirySubject {
  const consultation = matter.id
  const respondent = involvementIn(state, matter)?.respondent
  if (respondent !== undefined) return { of: 'answer', consultation, respondent }
  const known = state.inquiries?.find(
    ({ subject }) => subject.of === 'letter' && subject.consultation === consultation,
  )?.subject
  return known ?? { of: 'letter', consultation, letter: letterKeyOf(event.contact, event.id) }
}

/** What a citizen can tap under what they wrote: write more, or no more of it. */
export function letterButtons(inquiry: string): readonly Button[] {
  return [
    { label: text('button-inquiry-more'), action: { do: 'inquiry', verb: 'reply', subject: inquiry } },
    { label: text('button-inquiry-end'), action: { do: 'inquiry', verb: 'end', subject: inquiry } },
  ]
}

function isFull({ lines }: OwnInquiry): boolean {
  return lines.filter(({ kind }) => kind === 'answered' || kind === 'wrote').length >= inquiryAnswersMax
}

function dueOnIn(own: OwnInquiry | undefined): LocalDate | undefined {
  return own && owesReply(own) ? own.dueOn : undefined
}

function added(
  { event, now }: Turn,
  inquiry: string,
  kind: Extract<InquiryLine['kind'], 'answered' | 'wrote' | 'missed'>,
  { words, echo }: Letter,
): Decision {
  const key = inquiryLineKeyOf(`${event.contact} ${event.id}`)
  const line: InquiryLine = { key, kind, words: words.trim(), ...(echo !== undefined && { echo }), at: now }
  return changing(
    { kind: 'inquiry.continued', inquiry, line },
    {
      kind: 'asker.told',
      inquiry,
      about: { show: kind === 'answered' ? 'answer' : 'letter', inquiry, line: key },
      key: `inquiry:${inquiry}:${key}`,
      at: now,
    },
    auditInquiry('citizen', kind === 'answered' ? 'inquiry.answered' : 'inquiry.written', inquiry, now),
  )
}
