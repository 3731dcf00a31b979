import type { CityAct } from '../../domain/inbox.ts'
import {
  awaitsAnswer,
  hindranceOf,
  type Inquiry,
  type InquiryHindrance,
  type InquiryKey,
  inquiryKeyOf,
  inquiryLineKeyOf,
  inquirySilenceMs,
  owesReply,
} from '../../domain/inquiry.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import type { Change, Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { guideWriting } from '../guides/theirs.ts'
import type { InquiryState } from '../state.ts'
import type { PrivateAct } from './changes.ts'

/**
 * What the asker is told. All who cannot be reached get the same sentence, so that it tells nothing about who it is.
 */
export const hindranceKeys: Readonly<Record<InquiryHindrance, string>> = {
  unreachable: 'inquiry-unreachable',
  waiting: 'inquiry-waits',
  enough: 'inquiry-enough',
  unwanted: 'inquiry-unwanted',
  elsewhere: 'inquiry-elsewhere',
}

/** Asks the citizen who said something more about it, wherever they can be reached. */
export function askBack(
  { inquirable }: InquiryState,
  { subject, statement, department, words, asker, guide: key }: Extract<CityAct, { readonly act: 'inquiry.asked' }>,
  eventId: string,
  now: Instant,
): Decision {
  if (!inquirable?.departments.includes(department)) return refuseAct(text('inquiry-nothing-there'))
  const hindrance = hindranceOf(inquirable, department)
  if (hindrance) return refuseAct(text(hindranceKeys[hindrance]))
  const inquiry = inquiryKeyOf(subject)
  const line = inquiryLineKeyOf(eventId)
  const guide = guideWriting(inquirable.guides, key)
  return changing(
    { kind: 'inquiry.opened', inquiry, subject, department, asker, at: now },
    {
      kind: 'inquiry.continued',
      inquiry,
      line: {
        ...{ key: line, kind: 'asked', words, at: now },
        ...(statement !== undefined && { statement }),
        ...(guide && { guide }),
      },
    },
    {
      kind: 'asked.told',
      inquiry,
      about: { show: 'question', inquiry, line },
      key: `inquiry:${inquiry}:${line}`,
      at: now,
    },
    silenceTimer(inquiry, now),
  )
}

/** The asker ends the exchange. A citizen who answered is thanked; one who did not hears nothing more. */
export function endInquiry({ inquirable }: InquiryState, now: Instant): Decision {
  const inquiry = inquirable?.inquiry
  if (!inquiry || inquiry.ended) return refuseAct(text('inquiry-ended'))
  if (owesReply(inquiry)) return refuseAct(text('inquiry-owes-reply'))
  return together(
    changing(
      { kind: 'inquiry.ended', inquiry: inquiry.key, by: 'city', at: now },
      { kind: 'timer.cleared', key: silenceKey(inquiry.key) },
    ),
    thanks(inquiry, now),
  )
}

/** Ends an exchange in which neither side has written for too long; the asker is told. */
export function lapseInquiry({ inquirable }: InquiryState, now: Instant): Decision {
  const inquiry = inquirable?.inquiry
  const last = inquiry?.lines.at(-1)
  if (!inquiry || inquiry.ended || owesReply(inquiry) || !last || now - last.at < inquirySilenceMs) return nothing
  return together(
    changing(
      { kind: 'inquiry.ended', inquiry: inquiry.key, by: 'time', at: now },
      auditInquiry('timer', 'inquiry.lapsed', inquiry.key, now),
    ),
    tellAsker(inquiry.key, 'ended', now),
    awaitsAnswer(inquiry) ? nothing : thanks(inquiry, now),
  )
}

/** The timer that ends a silent exchange; every line sets it anew. */
export function silenceTimer(inquiry: InquiryKey, now: Instant): Change {
  return {
    kind: 'timer.set',
    key: silenceKey(inquiry),
    dueAt: now + inquirySilenceMs,
    timer: { timer: 'inquiry', inquiry },
  }
}

/** The key by which that timer is cleared. */
export function silenceKey(inquiry: InquiryKey): string {
  return `inquiry:${inquiry}`
}

/** Tells the asker that the exchange is over. */
export function tellAsker(inquiry: InquiryKey, show: 'ended', now: Instant): Decision {
  return changing({
    kind: 'asker.told',
    inquiry,
    about: { show, inquiry },
    key: `inquiry:${inquiry}:${show}:${now}`,
    at: now,
  })
}

/** Writes into the audit what became of an exchange; `by` is a role and never names the citizen. */
export function auditInquiry(by: string, act: PrivateAct, inquiry: InquiryKey, now: Instant): Change {
  return { kind: 'act.audited', by, act, subject: `inquiry/${inquiry}`, at: now }
}

function thanks({ key, lines }: Inquiry, now: Instant): Decision {
  if (!lines.some(({ kind }) => kind === 'answered')) return nothing
  return changing({
    kind: 'asked.told',
    inquiry: key,
    about: { show: 'over', inquiry: key },
    key: `inquiry:${key}:over:${now}`,
    at: now,
  })
}
