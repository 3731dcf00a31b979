import type { City } from '../../domain/city.ts'
import { consentsTo, type Purpose } from '../../domain/consent.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import type { InquiryNotice } from '../../domain/inquiry.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import { afterQuietHours } from '../../domain/quiet.ts'
import { hourMs, type Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { isSuperseded } from './superseded.ts'

/** Whether a message may leave at this moment. */
export type Verdict =
  | { readonly do: 'send' }
  | { readonly do: 'wait'; readonly until: Instant; readonly why: 'quiet' | 'paused' }
  /** The person may not be told, or does not need to hear it any more. */
  | {
      readonly do: 'drop'
      readonly code: 'forgotten' | 'stopped' | 'no-consent' | 'over' | 'answered' | 'superseded' | 'muted'
    }
  | { readonly do: 'expire' }

/** A digest that leaves within this time of its hour is on time. */
const onTimeMs = hourMs

const send: Verdict = { do: 'send' }

/**
 * The last gate before an adapter, asked at every try: stop, consent, pause, quiet hours, and whether it still makes sense.
 * Replies to what a person just did pass; messages to communities keep the city's quiet hours.
 */
export function verdict(item: ClaimedItem, facts: Facts, now: Instant): Verdict {
  if (item.expiresAt !== undefined && item.expiresAt <= now) return { do: 'expire' }
  if (item.priority === 'reply') return send
  const { city, person } = facts
  if (isForCommunity(item.notice))
    return item.edits === undefined ? waitUntil(afterQuietHours(now, city.quiet, city.timeZone), now, 'quiet') : send
  if (isForStaff(item)) return staffVerdict(item, city, now)
  if (!person) return { do: 'drop', code: 'forgotten' }
  if (person.standing === 'stopped') return { do: 'drop', code: 'stopped' }
  const purpose = purposeOf(item.notice, facts)
  if (purpose !== undefined && !consentsTo(facts.consents, purpose)) return { do: 'drop', code: 'no-consent' }
  const pointless = isPointless(item.notice, facts, now)
  if (pointless) return { do: 'drop', code: pointless }
  const awake = Math.max(now, person.pausedUntil ?? 0)
  if (awake > now) return waitUntil(afterQuietHours(awake, person.quiet ?? city.quiet, city.timeZone), now, 'paused')
  return waitUntil(afterQuietHours(now, person.quiet ?? city.quiet, city.timeZone), now, 'quiet')
}

/**
 * Staff get a digest when the city's own schedule says, whatever the hour; what comes late or by itself waits for the
 * morning.
 */
function staffVerdict({ notBefore }: ClaimedItem, city: City, now: Instant): Verdict {
  if (notBefore !== undefined && now - notBefore < onTimeMs) return send
  return waitUntil(afterQuietHours(now, city.quiet, city.timeZone), now, 'quiet')
}

function waitUntil(until: Instant, now: Instant, why: 'quiet' | 'paused'): Verdict {
  return until > now ? { do: 'wait', until, why } : send
}

/**
 * The consent that a message rests on; undefined where it needs none. A citizen who sends an idea asks for its answer, one
 * who offers help wants to be written to, and staff are told because it is their duty.
 */
function purposeOf(notice: Notice, { inquiry }: Facts): Purpose | undefined {
  switch (notice.kind) {
    case 'idea':
    case 'help':
    case 'alarm':
      return undefined
    case 'inquiry':
      return isForAsked(notice.about) && inquiry?.subject.of !== 'help' ? 'told' : undefined
    case 'mailing':
      return 'told'
    default:
      return 'asked'
  }
}

/** A question of the city's; a reply to what they wrote to a host rests on their having written. */
function isForAsked({ show }: InquiryNotice): boolean {
  return show === 'question' || show === 'over'
}

function isPointless(
  notice: Notice,
  facts: Facts,
  now: Instant,
): 'over' | 'answered' | 'superseded' | 'muted' | undefined {
  const { running, involvement } = facts
  if (isSuperseded(notice, facts)) return 'superseded'
  if (notice.kind === 'mailing' && notice.mailing.kind === 'news' && involvement?.invitation.newsMuted) return 'muted'
  if (notice.kind !== 'invitation' && notice.kind !== 'reminder') return undefined
  if (!running || !takesAnswers(running, now)) return 'over'
  const progress = involvement?.invitation.progress
  return progress === 'answered' || progress === 'declined' ? 'answered' : undefined
}

/** To an address of the city's own. A person who holds a duty is a person: their stop and their quiet hours hold. */
function isForStaff({ notice: { kind }, person }: ClaimedItem): boolean {
  return kind === 'digest' || (kind === 'alarm' && person === undefined)
}

function isForCommunity(notice: Notice): boolean {
  return notice.kind.startsWith('post')
}
