import { type Limits, SendError, type SendErrorReason } from '../adapter.ts'
import { type ClaimedItem, closedCode, type Settlement } from '../domain/outbox.ts'
import { hourMs, type Instant, minuteMs, secondMs } from '../domain/time.ts'
import { retryAt } from './backoff.ts'

/** How a platform that cannot be reached is tried again for one message. */
const unreachableGrowth = { baseMs: 2 * secondMs, capMs: 5 * minuteMs } as const

/** For a platform that says "too fast" without saying for how long. */
export const throttledMsDefault = 5 * secondMs

/** A platform that asks for a longer wait than this is asked again after it. */
const throttledMsMax = 24 * hourMs

/** What one try led to: what becomes of the message, and what the try says about its channel. */
export interface FailedTry {
  readonly settlement: Settlement
  readonly channel:
    | 'fine'
    | Exclude<SendErrorReason, 'rejected' | 'window-closed' | 'conversation-closed' | 'contact-gone'>
  /** Only when throttled. */
  readonly resumesAt?: Instant
  /** Whether the payload or the adapter is at fault: logged as our mistake. */
  readonly ours: boolean
}

/** What becomes of a message after a failed try, by the closed list of reasons. */
export function failedTry(error: unknown, item: ClaimedItem, now: Instant): FailedTry {
  if (!(error instanceof SendError)) {
    // The request may have gone out before the adapter tripped, so this is as uncertain as a timeout.
    return { settlement: { as: 'unknown', code: 'adapter-threw' }, channel: 'fine', ours: true }
  }
  const { reason, code } = error
  const own = error.about === 'recipient'
  switch (reason) {
    case 'unreachable':
      return { settlement: later(item, code, now), channel: 'unreachable', ours: false }
    case 'unknown':
      return error.findable
        ? { settlement: later(item, code, now), channel: 'unreachable', ours: false }
        : { settlement: { as: 'unknown', code }, channel: 'unknown', ours: false }
    case 'throttled': {
      const resumesAt = now + Math.min(Math.max(error.retryAfterMs ?? throttledMsDefault, 0), throttledMsMax)
      const settlement = { as: 'waiting', notBefore: resumesAt, counts: false, code } as const
      return own
        ? { settlement, channel: 'fine', ours: false }
        : { settlement, channel: 'throttled', resumesAt, ours: false }
    }
    case 'window-closed':
      return { settlement: { as: 'held', code }, channel: 'fine', ours: false }
    case 'conversation-closed':
      return { settlement: { as: 'held', code: closedCode(code) }, channel: 'fine', ours: false }
    case 'contact-gone':
      return { settlement: { as: 'gone', code }, channel: 'fine', ours: false }
    case 'rejected':
      return { settlement: { as: 'failed', code }, channel: 'fine', ours: !own }
    case 'misconfigured':
      return {
        settlement: { as: 'waiting', notBefore: now, counts: false, code },
        channel: 'misconfigured',
        ours: false,
      }
    default:
      return unknownReason(reason)
  }
}

/** Waits longer after each try, and never gives up: what was promised does not end with another's outage. */
export function later(item: ClaimedItem, code: string, now: Instant): Settlement {
  return { as: 'waiting', notBefore: retryAt(item.key, item.attempts + 1, now, unreachableGrowth), counts: true, code }
}

/**
 * Whether a try without an answer may be repeated at once: the platform then knows the key and shows the message once.
 * Only at once, since platforms remember keys for minutes (Discord's enforce_nonce: "the past few minutes").
 */
export function repeatable(error: unknown, limits: Limits): boolean {
  return error instanceof SendError && error.reason === 'unknown' && limits.idempotency === 'key'
}

function unknownReason(reason: never): never {
  throw new Error(`No answer is known to the send failure ${JSON.stringify(reason)}.`)
}
