import type { Reach } from '../domain/contact.ts'
import { dayMs, type Instant, minuteMs } from '../domain/time.ts'

/** No platform delivers what happened longer ago: Meta gives up after hours, Discord and Telegram after a day. */
export const pastMsMax = 31 * dayMs
/** What two clocks may differ by. */
export const futureMsMax = 5 * minuteMs

/** Some platforms tell some times in seconds where others are in milliseconds, or in microseconds. */
const unitsMs = [1_000, 1 / 1_000]

/** When something happened that a platform tells of now: as it says, in whichever unit, and never outside what can be. */
export function momentOf(told: number, now: Instant): Instant {
  if (mayBe(told, now)) return Math.round(told)
  const inAnotherUnit = unitsMs.map((ms) => Math.round(told * ms)).find((at) => mayBe(at, now))
  if (inAnotherUnit !== undefined) return inAnotherUnit
  return Number.isNaN(told) ? now : Math.min(Math.max(told, now - pastMsMax), now + futureMsMax)
}

/**
 * Until when a person may be written to, as told with a time that was right or wrong. A window that began at a time that cannot be begins
 * now: were it shut, nothing would ever be sent to them, and were it open too long, the platform says so at the first send.
 */
export function reachFrom(reach: Reach, told: number, at: Instant, now: Instant): Reach {
  if (reach.kind !== 'window') return reach
  const lengthMs = Math.min(Math.max(reach.until - told, 0), pastMsMax)
  const began = told === at || mayBe(at, now, 1) ? at : now
  return { kind: 'window', until: began + (Number.isNaN(lengthMs) ? 0 : lengthMs) }
}

/** Whether something can have happened then; `withinMs` inside both ends. */
function mayBe(at: number, now: Instant, withinMs = 0): boolean {
  return at >= now - pastMsMax + withinMs && at <= now + futureMsMax - withinMs
}
