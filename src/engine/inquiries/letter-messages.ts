import { dateAt } from '../../domain/calendar.ts'
import { canGuide, type Guide } from '../../domain/guide.ts'
import { type Inquiry, type InquiryLine, owesReply, unansweredLines } from '../../domain/inquiry.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { followedBlocks, guideValues } from '../guides/blocks.ts'
import { askedBefore } from '../guides/exchange-messages.ts'
import type { Facts } from '../state.ts'
import { letterButtons } from './letter.ts'
import { subjectBlock } from './subject-block.ts'

/** To the host's department: what a citizen wrote, in reply to what, and by when it is answered. */
export function letter(facts: Facts, lineKey: string, now: Instant): Message | undefined {
  const { inquiry, inquirable, running } = facts
  const line = lineIn(facts, lineKey)
  if (!inquiry || inquiry.ended || !inquirable || !running || !line) return undefined
  const before = inquiry.lines.findLast(({ kind, at }) => (kind === 'asked' || kind === 'replied') && at <= line.at)
  const writtenOn = dateAt(line.at, facts.city.timeZone)
  const dueOn = inquiry.dueOn ?? writtenOn
  const values = { host: running.consultation.host.name, dueOn: { on: dueOn } }
  return {
    blocks: [
      subjectBlock(inquirable.named),
      ...(before
        ? [
            askedBefore(inquiry, before, 'letter-you-wrote', now),
            { style: 'plain', words: { own: before.words } } as const,
          ]
        : []),
      say(writtenOn > dueOn ? lateKindOf(line) : kindOfLetter(inquiry, line, before), values),
      ...quotesOf([line]),
      ...behalfNote(inquiry, 'behalf-theirs'),
    ],
    buttons: [...replyButtons(inquiry.key), ...guideButtons(inquiry.key, facts.guides)],
  }
}

/** The first, one more while the reply is still owed, one written back, or what was missing in an echo. */
function kindOfLetter({ lines }: Inquiry, line: InquiryLine, before: InquiryLine | undefined): string {
  if (line.kind === 'missed') return 'letter-missed'
  const waiting = unansweredLines({ lines: lines.slice(0, lines.indexOf(line)) })
  if (waiting.length > 0) return 'letter-more'
  return before ? 'letter-goes-on' : 'letter-new'
}

/** The same where the reply was late already: written on, or what was missing in an echo. */
function lateKindOf({ kind }: InquiryLine): string {
  return kind === 'missed' ? 'letter-missed-late' : 'letter-more-late'
}

/** To the same: the reply comes near its day or is late; nothing once it is given. */
export function letterDue({ city, inquiry, inquirable, running, guides }: Facts, now: Instant): Message | undefined {
  if (!inquiry?.dueOn || inquiry.answeredAt !== undefined || inquiry.ended || !inquirable || !running) return undefined
  const late = dateAt(now, city.timeZone) > inquiry.dueOn
  const values = { host: running.consultation.host.name, dueOn: { on: inquiry.dueOn } }
  return {
    blocks: [
      subjectBlock(inquirable.named),
      say(late ? 'letter-late' : 'letter-due', values),
      ...quotesOf(unansweredLines(inquiry)),
      ...followedBlocks('exchange', inquiry, city, now),
    ],
    buttons: [...replyButtons(inquiry.key), ...guideButtons(inquiry.key, guides)],
  }
}

/** To the citizen: the day has passed without the reply; nothing once it is there. */
export function replyIsLate({ city, inquiry, running }: Facts, now: Instant): Message | undefined {
  if (!inquiry?.dueOn || !owesReply(inquiry) || !running) return undefined
  const { title, host } = running.consultation
  return {
    blocks: [
      say('letter-is-late', { host: host.name, dueOn: { on: inquiry.dueOn } }),
      ...quotesOf(unansweredLines(inquiry)),
      ...followedBlocks('exchange', inquiry, city, now),
    ],
    buttons: letterButtons(inquiry.key),
    newsAbout: title,
  }
}

/** To the citizen: who replies, to which of their words, and how to write on or end it. */
export function hostReplies(facts: Facts, lineKey: string): Message | undefined {
  const { inquiry, running } = facts
  const at = inquiry?.lines.findIndex(({ key }) => key === lineKey) ?? -1
  const line = inquiry?.lines[at]
  if (!inquiry || !running || !line) return undefined
  const { title, host } = running.consultation
  const { guide } = line
  const by = guide ? guide.name : host.name
  return {
    blocks: [
      guide
        ? say('guide-letter-replied', { ...guideValues(guide), host: host.name, matter: { local: title } })
        : say('letter-replied', { host: host.name, hostTitle: { local: host.title }, title: { local: title } }),
      ...quotesOf(unansweredLines({ lines: inquiry.lines.slice(0, at) })),
      ...behalfNote(inquiry, 'behalf-you'),
      guide ? say('guide-answers', guideValues(guide)) : say('letter-reply', { host: host.name }),
      { style: 'plain', words: { own: line.words } },
      ...(inquiry.ended ? [] : [{ style: 'note', words: text('letter-write-on', { host: by }) } as const]),
    ],
    ...(!inquiry.ended && { buttons: citizenButtons(inquiry.key) }),
    newsAbout: title,
  }
}

/** What a citizen wrote, line by line. */
export function quotesOf(lines: readonly InquiryLine[]): readonly Block[] {
  return lines.map(({ words }) => ({ style: 'quote', words: { own: words } }))
}

/** That it was written for another person; to the citizen who wrote, or to those who read it. */
function behalfNote({ onBehalf }: Inquiry, key: 'behalf-you' | 'behalf-theirs'): readonly Block[] {
  return onBehalf ? [{ style: 'note', words: text(key) }] : []
}

/** The line of an exchange that a message is about. */
export function lineIn({ inquiry }: Facts, key: string): InquiryLine | undefined {
  return inquiry?.lines.find((line) => line.key === key)
}

function replyButtons(inquiry: string): readonly Button[] {
  return [
    {
      label: text('button-letter-reply'),
      action: { do: 'inquiry', verb: 'again', subject: inquiry },
      style: 'primary',
    },
  ]
}

/** A guide can be given it, where the city has any. */
export function guideButtons(inquiry: string, guides: readonly Guide[] = []): readonly Button[] {
  if (!guides.some(canGuide)) return []
  return [{ label: text('button-inquiry-guide'), action: { do: 'inquiry', verb: 'guide', subject: inquiry } }]
}

function citizenButtons(inquiry: string): readonly Button[] {
  return [
    {
      label: text('button-letter-write-on'),
      action: { do: 'inquiry', verb: 'reply', subject: inquiry },
      style: 'primary',
    },
    { label: text('button-inquiry-end'), action: { do: 'inquiry', verb: 'end', subject: inquiry } },
  ]
}
