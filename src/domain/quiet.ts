import { addDays, clockAt, dateAt, reachedAt } from './calendar.ts'
import type { ClockTime, Instant, TimeZone } from './time.ts'

/**
 * When a person is left in peace: from `from` until `until`, local time, usually over midnight. Equal times mean never
 * quiet.
 */
export interface QuietHours {
  readonly from: ClockTime
  readonly until: ClockTime
}

/** Whether an instant is within the quiet hours, by the clock of the zone. */
export function isQuiet(at: Instant, quiet: QuietHours, zone: TimeZone): boolean {
  const clock = clockAt(at, zone)
  if (quiet.from === quiet.until) return false
  if (quiet.from < quiet.until) return clock >= quiet.from && clock < quiet.until
  return clock >= quiet.from || clock < quiet.until
}

/** Today's end, tomorrow's, and the day after: a waking hour that summer time skips is not there for one day. */
const daysAhead = [0, 1, 2] as const

/** The first instant at or after `at` that is not quiet. */
export function afterQuietHours(at: Instant, quiet: QuietHours, zone: TimeZone): Instant {
  if (!isQuiet(at, quiet, zone)) return at
  const today = dateAt(at, zone)
  const ends = daysAhead.map((days) => reachedAt(addDays(today, days), quiet.until, zone))
  return ends.find((end) => end > at && !isQuiet(end, quiet, zone)) ?? Math.max(...ends)
}
