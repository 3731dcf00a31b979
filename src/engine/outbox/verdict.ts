import type { City } from '../../domain/city.ts'
import { consentsTo, type Purpose } from '../../domain/consent.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { type Inquiry, type InquiryNotice, owesReply } from '../../domain/inquiry.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import { patientUntil } from '../../domain/patience.ts'
import { afterQuietHours } from '../../domain/quiet.ts'
import { hourMs, type Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { isSuperseded } from './superseded.ts'
import { isWaiting, questionOf, waitingQuestion } from './waiting.ts'

/** Whether a message may leave at this moment. */
export type Verdict =
  | { readonly do: 'send' }
  | { readonly do: 'wait'; readonly until: Instant; readonly why: 'quiet' | 'paused' | 'unfinished' }
  /** The person may not be told, or does not need to hear it any more. */
  | {
      readonly do: 'drop'
      readonly code:
        | 'forgotten'
        | 'stopped'
        | 'no-consent'
        | 'restricted'
        | 'over'
        | 'answered'
        | 'superseded'
        | 'muted'
    }
  | { readonly do: 'expire' }

/** A digest that leaves within this time of its hour is on time. */
const onTimeMs = hourMs

const send: Verdict = { do: 'send' }

/**
 * The last gate before an adapter, asked at every try: stop, consent, pause, quiet hours, whether it still makes sense, and whether
 * it would talk over a person who is in the middle of something. Replies to what a person just did pass, and so do the numbers in
 * need, which are replies; all else waits, a correction too. Messages to communities keep the city's quiet hours.
 */
export function verdict(item: ClaimedItem, facts: Facts, now: Instant): Verdict {
  if (item.expiresAt !== undefined && item.expiresAt <= now) return { do: 'expire' }
  if (item.priority === 'reply') return send
  const { city, person } = facts
  if (isForCommunity(item.notice))
    return item.edits === undefined ? waitUntil(afterQuietHours(now, city.quiet, city.timeZone), now, 'quiet') : send
  const patient = undisturbedUntil(item.notice, facts, now)
  if (isForStaff(item)) return patient > now ? waitUntil(patient, now, 'unfinished') : staffVerdict(item, city, now)
  if (!person) return { do: 'drop', code: 'forgotten' }
  if (person.standing === 'stopped') return { do: 'drop', code: 'stopped' }
  if (person.restrictedAt !== undefined && asksThem(item.notice)) return { do: 'drop', code: 'restricted' }
  const purpose = purposeOf(item.notice, facts)
  const untold = purpose === 'told' && facts.involvement?.invitation.untold === true
  if (untold || (purpose !== undefined && !consentsTo(facts.consents, purpose)))
    return { do: 'drop', code: 'no-consent' }
  const pointless = isPointless(item.notice, facts, now)
  if (pointless) return { do: 'drop', code: pointless }
  const awake = Math.max(now, person.pausedUntil ?? 0)
  const at = Math.max(awake, patient)
  const why = awake > now ? 'paused' : patient > now ? 'unfinished' : 'quiet'
  return waitUntil(afterQuietHours(at, person.quiet ?? city.quiet, city.timeZone), now, why)
}

/** What they are in the middle of is not talked over, but for its own question. */
function undisturbedUntil(notice: Notice, { waiting }: Facts, now: Instant): Instant {
  if (waiting === undefined || notice.kind === 'question' || !isWaiting(waiting, now)) return now
  return patientUntil(waiting.touchedAt, now)
}

/**
 * Staff get a digest when the city's own schedule says, whatever the hour; what comes late or by itself waits for the
 * morning.
 */
function staffVerdict({ notBefore }: ClaimedItem, city: City, now: Instant): Verdict {
  if (notBefore !== undefined && now - notBefore < onTimeMs) return send
  return waitUntil(afterQuietHours(now, city.quiet, city.timeZone), now, 'quiet')
}

function waitUntil(until: Instant, now: Instant, why: 'quiet' | 'paused' | 'unfinished'): Verdict {
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
    case 'chats':
    case 'alarm':
    case 'cityside':
    // They are answering it already.
    case 'question':
    // It asks for the consent.
    case 'told-again':
      return undefined
    case 'inquiry':
      return isForAsked(notice.about, inquiry) && inquiry?.subject.of !== 'help' ? 'told' : undefined
    case 'mailing':
    case 'judged':
    case 'retention':
      return 'told'
    default:
      return 'asked'
  }
}

/** It asks something of a person by itself, who lets nothing they said be used for now. */
function asksThem(notice: Notice): boolean {
  return (
    notice.kind === 'invitation' ||
    notice.kind === 'reminder' ||
    (notice.kind === 'inquiry' && notice.about.show === 'question')
  )
}

/** A question of the city's, or who follows what waits for nothing; while a reply is owed it rests on their having written. */
function isForAsked({ show }: InquiryNotice, inquiry: Inquiry | undefined): boolean {
  if (show === 'guide') return inquiry !== undefined && !owesReply(inquiry)
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
  if (notice.kind === 'told-again') return facts.consents.told === undefined ? undefined : 'answered'
  if (notice.kind === 'question') return isAnswered(notice, facts, now) ? 'answered' : undefined
  if (notice.kind !== 'invitation' && notice.kind !== 'reminder') return undefined
  if (!running || !takesAnswers(running, now)) return 'over'
  const progress = involvement?.invitation.progress
  return progress === 'answered' || progress === 'declined' ? 'answered' : undefined
}

/** They have answered it since, or gone on to something else. */
function isAnswered({ consultation, question }: QuestionNotice, { waiting }: Facts, now: Instant): boolean {
  const found = waiting && waitingQuestion(waiting, now)
  return !found || found.running.consultation.id !== consultation || questionOf(found).id !== question
}

type QuestionNotice = Extract<Notice, { readonly kind: 'question' }>

/** To an address of the city's own. A person who holds a duty is a person: their stop and their quiet hours hold. */
function isForStaff({ notice: { kind }, person }: ClaimedItem): boolean {
  return kind === 'digest' || (kind === 'alarm' && person === undefined)
}

function isForCommunity(notice: Notice): boolean {
  return notice.kind.startsWith('post')
}
