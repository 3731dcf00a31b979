import type { Action } from '../../domain/action.ts'
import { departmentName } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { followerOf } from '../../domain/guide.ts'
import {
  awaitsAnswer,
  type InquiryLine,
  inquiryAnswerCharactersMax,
  inquiryAnswersMax,
  inquiryLineKeyOf,
  type OwnInquiry,
  owesReply,
} from '../../domain/inquiry.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import { hourMs } from '../../domain/time.ts'
import { isWordless } from '../answers/read.ts'
import { reply } from '../conversation/reply.ts'
import { idle, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { guideValues } from '../guides/blocks.ts'
import { takeIn } from '../unasked/take-in.ts'
import { auditInquiry, silenceKey, silenceTimer, tellAsker } from './ask.ts'
import { writeToHost } from './letter.ts'
import { clearReplyClock } from './promise.ts'

const citizen = 'citizen'

/** What a citizen who was asked more can tap. */
export type AskedVerb = Extract<Extract<Action, { do: 'inquiry' }>['verb'], 'reply' | 'send' | 'keep' | 'pass' | 'end'>

/** A tap under a question of the city's. */
export function tapAsked(turn: Turn, verb: AskedVerb, key: string): Decision {
  const { dialogue } = turn.state.known
  const own = ownInquiry(turn, key)
  if (verb === 'keep') return keepWords(turn)
  if (!own || own.ended) return reply(turn.event, { blocks: [say('inquiry-is-over')] })
  switch (verb) {
    case 'reply':
      return together(
        changing({ kind: 'dialogue.moved', dialogue: { at: 'replying', inquiry: key, since: turn.now } }),
        reply(turn.event, { blocks: [howToWrite(turn, own)] }),
      )
    case 'send':
      return dialogue.at === 'replying' && dialogue.inquiry === key && dialogue.words !== undefined
        ? writeBack(turn, key, dialogue.words)
        : tapAsked(turn, 'reply', key)
    case 'pass':
      return passOver(turn, own)
    case 'end':
      return refuseMore(turn, own)
    default:
      return verb satisfies never
  }
}

/** Plain words of a citizen who writes back: they go to the staff member who asked, and to no other. */
export function writeBack(turn: Turn, key: string, words: string): Decision {
  const { event, now } = turn
  const own = ownInquiry(turn, key)
  if (!own || own.ended) return together(changing(idle), reply(event, { blocks: [say('inquiry-is-over')] }))
  if (isWordless(words)) return reply(event, { blocks: [say('slip-no-words')] })
  if (words.length > inquiryAnswerCharactersMax)
    return reply(event, { blocks: [say('inquiry-long', { max: inquiryAnswerCharactersMax })] })
  const consultation = letterTo(turn, own)
  if (consultation) return together(changing(idle), writeToHost(turn, consultation, { words }))
  if (own.lines.filter(({ kind }) => kind === 'answered').length >= inquiryAnswersMax)
    return together(changing(idle), reply(event, { blocks: [say('inquiry-full')] }))
  return together(
    changing(idle),
    continued(turn, own, { kind: 'answered', words: words.trim() }),
    changing(auditInquiry(citizen, 'inquiry.answered', key, now)),
    reply(event, {
      blocks: [sentTo(turn, own)],
      buttons: [
        { label: text('button-inquiry-more'), action: { do: 'inquiry', verb: 'reply', subject: key } },
        endButton(key),
      ],
    }),
  )
}

/** What is written this soon after a reply is often more of it. */
const afterthoughtMs = hourMs

/**
 * What a citizen writes unasked may be an answer to a question of the city's that waits, the newest of several, or more to what
 * they answered a moment ago: they are asked whether it is, and it goes nowhere before they say so.
 */
export function suggestReply(turn: Turn, words: string): Decision | undefined {
  const newestFirst = (turn.state.inquiries ?? []).toSorted(
    (one, other) => (other.lines.at(-1)?.at ?? 0) - (one.lines.at(-1)?.at ?? 0),
  )
  const waiting = newestFirst.find(({ waits }) => waits) ?? newestFirst.find((own) => takesMore(turn, own))
  if (!waiting) return undefined
  const { key } = waiting
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'replying', inquiry: key, words, since: turn.now } }),
    reply(turn.event, {
      blocks: [isItFor(turn, waiting)],
      buttons: [
        {
          label: text('button-inquiry-send'),
          action: { do: 'inquiry', verb: 'send', subject: key },
          style: 'primary',
        },
        { label: text('button-inquiry-keep'), action: { do: 'inquiry', verb: 'keep', subject: key } },
      ],
    }),
  )
}

function sentTo({ state, now }: Turn, { guides, department }: OwnInquiry): Block {
  const guide = followerOf(guides, now)
  return guide
    ? say('guide-sent', guideValues(guide))
    : say('inquiry-sent', { department: departmentName(state.city, department) })
}

/** Whether the last word was theirs, just now, and there is room for one more. */
function takesMore({ now }: Turn, { ended, lines }: OwnInquiry): boolean {
  const last = lines.at(-1)
  if (ended || last?.kind !== 'answered' || now - last.at > afterthoughtMs) return false
  return lines.filter(({ kind }) => kind === 'answered').length < inquiryAnswersMax
}

function isItFor({ state, now }: Turn, { lines, guides, department, waits }: OwnInquiry): Block {
  if (!waits) {
    const follower = followerOf(guides, now)
    return follower
      ? say('guide-is-more', guideValues(follower))
      : say('inquiry-is-more', { department: departmentName(state.city, department) })
  }
  const guide = lines.at(-1)?.guide
  return guide
    ? say('guide-is-it', guideValues(guide))
    : say('inquiry-is-it', { department: departmentName(state.city, department) })
}

function howToWrite(turn: Turn, own: OwnInquiry): Block {
  const consultation = letterTo(turn, own)
  const name = followerOf(own.guides, turn.now)?.name ?? consultation?.host.name
  return consultation && name !== undefined ? say('unasked-write', { host: name }) : say('inquiry-write')
}

/** Not an answer: the words are kept, and the citizen is asked where else they are to go. */
function keepWords(turn: Turn): Decision {
  const { dialogue } = turn.state.known
  const words = dialogue.at === 'replying' ? dialogue.words : undefined
  const taken = words === undefined ? undefined : takeIn(turn, { words })
  return taken ?? together(changing(idle), reply(turn.event, { blocks: [say('inquiry-kept')] }))
}

/** What can be tapped under a question of the city's. */
export function askedButtons(key: string): readonly Button[] {
  return [
    {
      label: text('button-inquiry-reply'),
      action: { do: 'inquiry', verb: 'reply', subject: key },
      style: 'primary',
    },
    { label: text('button-inquiry-pass'), action: { do: 'inquiry', verb: 'pass', subject: key } },
    endButton(key),
  ]
}

function passOver(turn: Turn, own: OwnInquiry): Decision {
  if (!awaitsAnswer(own)) return reply(turn.event, { blocks: [say('inquiry-nothing-waits')] })
  return together(
    changing(idle),
    continued(turn, own, { kind: 'passed', words: '' }),
    changing(auditInquiry(citizen, 'inquiry.passed', own.key, turn.now)),
    reply(turn.event, { blocks: [say('inquiry-passed')] }),
  )
}

function refuseMore(turn: Turn, own: OwnInquiry): Decision {
  const { key } = own
  const consultation = owesReply(own) ? letterTo(turn, own) : undefined
  return together(
    changing(
      idle,
      { kind: 'inquiry.ended', inquiry: key, by: 'citizen', at: turn.now },
      { kind: 'timer.cleared', key: silenceKey(key) },
      clearReplyClock(key),
      auditInquiry(citizen, 'inquiry.refused', key, turn.now),
    ),
    tellAsker(key, 'ended', turn.now),
    reply(turn.event, {
      blocks: [consultation ? say('letter-ended', { host: consultation.host.name }) : say('inquiry-refused')],
    }),
  )
}

function continued({ event, now }: Turn, { key: inquiry }: OwnInquiry, said: Pick<InquiryLine, 'kind' | 'words'>) {
  const key = inquiryLineKeyOf(`${event.contact} ${event.id}`)
  return changing(
    { kind: 'inquiry.continued', inquiry, line: { key, ...said, at: now } },
    {
      kind: 'asker.told',
      inquiry,
      about: { show: 'answer', inquiry, line: key },
      key: `inquiry:${inquiry}:${key}`,
      at: now,
    },
    silenceTimer(inquiry, now),
  )
}

function endButton(key: string): Button {
  return { label: text('button-inquiry-end'), action: { do: 'inquiry', verb: 'end', subject: key } }
}

/** The consultation to whose host the citizen writes on; undefined where they answer a question of the city's. */
function letterTo({ state }: Turn, { subject, lines }: OwnInquiry): Consultation | undefined {
  const last = lines.at(-1)?.kind
  if (last === 'asked' || last === 'answered' || last === 'passed') return undefined
  return 'consultation' in subject ? runningById(state, subject.consultation)?.consultation : undefined
}

function ownInquiry({ state }: Turn, key: string): OwnInquiry | undefined {
  return state.inquiries?.find((each) => each.key === key)
}
