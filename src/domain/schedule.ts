import { addDays, dateAt, daysBetween, instantOf } from './calendar.ts'
import type { Address } from './contact.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from './time.ts'

/** When a department's digest is sent, and where it goes. */
export interface DigestSchedule {
  readonly every: 'day' | 'week'
  /** 1 is Monday, 7 is Sunday; Monday where a weekly schedule says nothing. */
  readonly weekday?: number
  readonly at: ClockTime
  readonly to: readonly Address[]
}

/** Most weeks begin with it, and so does reading the digest. */
const weekdayDefault = 1
const daysPerWeek = 7
/** A Monday to count weekdays from. */
const aMonday = '2024-01-01'

/** The first instant after `after` at which a digest falls due, by the city's own clock. */
export function nextDigestAt(schedule: DigestSchedule, after: Instant, zone: TimeZone): Instant {
  const today = dateAt(after, zone)
  // Eight days hold every weekday, and the same one again where its time has passed today.
  for (let days = 0; days <= daysPerWeek; days += 1) {
    const date = addDays(today, days)
    const at = instantOf(date, schedule.at, zone)
    if (at > after && falls(schedule, date)) return at
  }
  throw new Error(`No digest ever falls due: ${JSON.stringify(schedule)}.`)
}

/** What tells one schedule from the next, `week-1-08:00`; where it goes is not part of it. */
export function scheduleName({ every, weekday = weekdayDefault, at }: DigestSchedule): string {
  return every === 'day' ? `day-${at}` : `week-${weekday}-${at}`
}

function falls({ every, weekday = weekdayDefault }: DigestSchedule, date: LocalDate): boolean {
  return every === 'day' || weekdayOf(date) === weekday
}

function weekdayOf(date: LocalDate): number {
  const days = daysBetween(aMonday, date) % daysPerWeek
  return 1 + ((days + daysPerWeek) % daysPerWeek)
}
