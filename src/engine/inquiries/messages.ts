import { departmentName } from '../../domain/city.ts'
import { followerOf, type Guide } from '../../domain/guide.ts'
import { hindranceOf, type Inquirable, type InquiryNotice, owesReply, unansweredLines } from '../../domain/inquiry.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { saidTo } from '../answers/ask.ts'
import { ownWords } from '../answers/own-words.ts'
import { guideValues } from '../guides/blocks.ts'
import { askedBefore, exchangeIsFollowed, guideHearsOfExchange } from '../guides/exchange-messages.ts'
import type { Facts } from '../state.ts'
import { guideButtons, hostReplies, letter, letterDue, lineIn, quotesOf, replyIsLate } from './letter-messages.ts'
import { askedButtons } from './reply.ts'
import { subjectBlock } from './subject-block.ts'

/**
 * What is said about an exchange, to the citizen who is asked or to the staff who ask. Undefined when nothing of it is
 * left.
 */
export function tellInquiry(about: InquiryNotice, facts: Facts, now: Instant): Message | undefined {
  switch (about.show) {
    case 'gone':
      return facts.inquirable && { blocks: [subjectBlock(facts.inquirable.named), say('inquiry-ended')] }
    case 'quote':
      return facts.inquirable && { blocks: [subjectBlock(facts.inquirable.named), ...quote(facts, about.statement)] }
    case 'question':
      return question(facts, about.line)
    case 'over':
      return over(facts, now)
    case 'guide':
      return exchangeIsFollowed(facts, now)
    case 'given':
    case 'given-on':
    case 'left':
      return toGuide(about.show, facts, now)
    case 'answer':
      return answer(facts, about.line, now)
    case 'letter':
      return letter(facts, about.line, now)
    case 'due':
      return letterDue(facts, now)
    case 'late':
      return replyIsLate(facts, now)
    case 'reply':
      return hostReplies(facts, about.line)
    case 'ended':
      return ended(facts)
    default:
      return about satisfies never
  }
}

/** Who asks, about which of one's own words, and the question; nothing once it is over. */
function question(facts: Facts, lineKey: string): Message | undefined {
  const { city, inquiry, running } = facts
  const line = lineIn(facts, lineKey)
  const newest = inquiry?.lines.findLast(({ kind }) => kind === 'asked')
  if (!inquiry || inquiry.ended || !line || newest?.key !== lineKey) return undefined
  const { guide } = line
  const department = departmentName(city, inquiry.department)
  const before = inquiry.lines.findLast(({ kind, at }) => kind === 'answered' && at <= line.at)
  const intro = (): readonly Block[] => {
    const { subject } = inquiry
    if (guide) return guideWrites(guide, facts, before !== undefined)
    if (before) return [say('inquiry-writes-back', { department })]
    if (subject.of === 'idea') return [say('inquiry-from-idea', { department, number: facts.idea?.number ?? 0 })]
    if (!running) return []
    const { title, host } = running.consultation
    const who = { department, title: { local: title }, host: host.name, hostTitle: { local: host.title } }
    return [subject.of === 'help' ? say('inquiry-from-help', who) : say('inquiry-from-answer', who)]
  }
  const news: Localized | undefined = running?.consultation.title
  return {
    blocks: [
      ...intro(),
      ...(before ? [{ style: 'quote', words: { own: before.words } } as const] : quote(facts, line.statement)),
      guide ? say('guide-asks', guideValues(guide)) : say('inquiry-asks'),
      { style: 'plain', words: { own: line.words } },
      { style: 'note', words: guide ? text('guide-anonymous-asked', guideValues(guide)) : text('inquiry-anonymous') },
    ],
    buttons: askedButtons(inquiry.key),
    ...(news && { newsAbout: news }),
  }
}

/** The same by name, where it is the guide who writes. */
function guideWrites(guide: Guide, { inquiry, idea, running }: Facts, isAgain: boolean): readonly Block[] {
  const values = { ...guideValues(guide), matter: { local: running?.consultation.title ?? {} } }
  if (isAgain) return [say('guide-writes-back', values)]
  if (inquiry?.subject.of === 'idea') return [say('guide-from-idea', { ...values, number: idea?.number ?? 0 })]
  return [inquiry?.subject.of === 'help' ? say('guide-from-help', values) : say('guide-from-answer', values)]
}

/** To a guide whose it is, or was, or to the department that it comes back to. */
function toGuide(show: 'given' | 'given-on' | 'left', facts: Facts, now: Instant): Message | undefined {
  const { inquiry, inquirable } = facts
  if (!inquiry || inquiry.ended || !inquirable) return undefined
  const blocks = guideHearsOfExchange(show, facts, now)
  return show === 'given-on' ? { blocks } : { blocks, buttons: askerButtons(inquirable, facts) }
}

function over({ city, inquiry }: Facts, now: Instant): Message | undefined {
  if (!inquiry?.ended || inquiry.ended.by === 'citizen') return undefined
  const guide = followerOf(inquiry.guides, now)
  if (guide) return { blocks: [say('guide-over', guideValues(guide))] }
  return { blocks: [say('inquiry-over', { department: departmentName(city, inquiry.department) })] }
}

/** What came back, in the words it was written in. */
function answer(facts: Facts, lineKey: string, now: Instant): Message | undefined {
  const { inquiry, inquirable } = facts
  const line = lineIn(facts, lineKey)
  if (!inquiry || !inquirable || !line) return undefined
  const asked = inquiry.lines.findLast(({ kind, at }) => kind === 'asked' && at <= line.at)
  return {
    blocks: [
      subjectBlock(inquirable.named),
      ...(asked
        ? [
            askedBefore(inquiry, asked, 'inquiry-you-asked', now),
            { style: 'plain', words: { own: asked.words } } as const,
          ]
        : []),
      ...(line.kind === 'passed'
        ? [say('inquiry-was-passed')]
        : [say('inquiry-answered'), { style: 'quote', words: { own: line.words } } as const]),
    ],
    buttons: inquiry.ended ? [] : askerButtons(inquirable, facts),
  }
}

/** Why it is over, as far as the asker may know: no answer came, or the citizen wants no more questions. */
function ended({ inquiry, inquirable }: Facts): Message | undefined {
  if (!inquiry || !inquirable) return undefined
  const why = inquiry.ended?.by
  return {
    blocks: [
      subjectBlock(inquirable.named),
      why !== 'city' && unansweredLines(inquiry).some(({ kind }) => kind === 'wrote' || kind === 'missed')
        ? say('letter-taken-back')
        : why === 'citizen'
          ? say('inquiry-unwanted')
          : why === 'time' && inquiry.lines.at(-1)?.kind === 'asked'
            ? say('inquiry-lapsed')
            : say('inquiry-ended'),
    ],
  }
}

/** One's own words: the statement that is meant, or all that was said. */
function quote({ idea, running, said = [], inquirable, offers = [] }: Facts, statement?: number): readonly Block[] {
  const waiting = inquirable?.inquiry && owesReply(inquirable.inquiry) ? unansweredLines(inquirable.inquiry) : []
  if (waiting.length > 0) return quotesOf(waiting)
  if (idea) return [{ style: 'quote', words: { own: idea.text } }]
  if (inquirable?.subject.of === 'help') {
    const [offer] = offers
    return offer?.words === undefined ? [] : [{ style: 'quote', words: { own: offer.words } }]
  }
  const [one] = said
  if (!running || !one) return []
  const meant = one.statements.find(({ number }) => number === statement)
  if (meant) return [{ style: 'quote', words: { own: meant.text } }]
  return running.consultation.questions.flatMap((each) => {
    const value = saidTo(one.answers, each.id)
    return value ? ownWords(each, value) : []
  })
}

function askerButtons(inquirable: Inquirable, { guides = [] }: Facts): readonly Button[] {
  const { inquiry } = inquirable
  if (!inquiry) return []
  const mayAsk = hindranceOf(inquirable, inquiry.department) === undefined
  const again: Button = {
    label: text('button-inquiry-again'),
    action: { do: 'inquiry', verb: 'again', subject: inquiry.key },
    style: 'primary',
  }
  return [
    ...(mayAsk ? [again] : []),
    { label: text('button-inquiry-close'), action: { do: 'inquiry', verb: 'close', subject: inquiry.key } },
    ...guideButtons(inquiry.key, guides),
  ]
}
