import { addDays, dateAt, daysBetween, endOfDay, instantOf } from './calendar.ts'
import { type City, workdaysOf } from './city.ts'
import type { Localized } from './language.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from './time.ts'
import { nextWorkingDay } from './workdays.ts'

/** Anything the city has promised for a day: an outcome, a later step of it, the answer to an idea. */
export interface Promised {
  /** The day it is promised for now. */
  readonly dueOn: LocalDate
  /** The day it was promised for at first, where it was moved since. */
  readonly firstDueOn?: LocalDate
  readonly keptAt?: Instant
  /** Why it takes longer, in the department's own words, for the public. */
  readonly explained?: Localized
  readonly explainedAt?: Instant
  /** When those who wait for it were last told that it takes longer. */
  readonly toldAt?: Instant
}

/** The day it was promised for at first: what its lateness is counted from. */
export function firstDueOn({ dueOn, firstDueOn: first = dueOn }: Promised): LocalDate {
  return first
}

/** Whether the day it is promised for now is over, and it is not kept. */
export function isOverdue({ dueOn, keptAt }: Promised, zone: TimeZone, now: Instant): boolean {
  return keptAt === undefined && now > endOfDay(dueOn, zone)
}

/** Whether the day it was first promised for is over, and it is not kept, whatever day was promised since. */
export function isLate(promised: Promised, zone: TimeZone, now: Instant): boolean {
  return promised.keptAt === undefined && now > endOfDay(firstDueOn(promised), zone)
}

/** Whether its day has passed without a word since: an explanation was for the day before it. */
export function isUnexplained(promised: Promised, zone: TimeZone, now: Instant): boolean {
  const { explained, explainedAt, dueOn } = promised
  if (!isOverdue(promised, zone, now)) return false
  return explained === undefined || (explainedAt !== undefined && explainedAt <= endOfDay(dueOn, zone))
}

/** Days since it was first promised for; 0 while that day is not over. */
export function daysOver(promised: Promised, zone: TimeZone, now: Instant): number {
  return isLate(promised, zone, now) ? daysBetween(firstDueOn(promised), dateAt(now, zone)) : 0
}

/** Those who wait are told about one promise at most once in so many days. */
export const tellingDaysMin = 30
/** Offices are open by then, and staff have heard first: they are told when the city wakes. */
const morningClock: ClockTime = '09:00'

/**
 * When those who wait for a promise are to be told next that it takes longer: on the first working morning after its day
 * passed, or after the department gave a new day, and not within 30 days of being told before. Undefined where there is
 * nothing they have not been told.
 */
export function tellingAt(
  promised: Promised,
  city: Pick<City, 'timeZone' | 'quiet' | 'workdays'>,
): Instant | undefined {
  const { dueOn, keptAt, explainedAt, toldAt } = promised
  if (keptAt !== undefined) return undefined
  const zone = city.timeZone
  const passedAt = endOfDay(dueOn, zone) + 1
  const untold = [explainedAt, passedAt].filter((at) => at !== undefined && (toldAt === undefined || toldAt < at))
  if (untold.length === 0) return undefined
  const since = Math.min(...untold.map((at) => at ?? passedAt))
  if (toldAt === undefined) return workingMorning(since, city)
  return workingMorning(Math.max(since, instantOf(addDays(dateAt(toldAt, zone), tellingDaysMin), '00:00', zone)), city)
}

/** The day on which those who wait for a promise hear at the earliest of the new day it is given now. */
export function hearOn(
  promised: Promised,
  dueOn: LocalDate,
  city: Pick<City, 'timeZone' | 'quiet' | 'workdays'>,
  now: Instant,
): LocalDate {
  const at = tellingAt({ ...promised, dueOn, explainedAt: now }, city) ?? now
  return dateAt(Math.max(at, now), city.timeZone)
}

/** The first morning of a working day at or after this instant. */
export function workingMorning(since: Instant, city: Pick<City, 'timeZone' | 'quiet' | 'workdays'>): Instant {
  const { timeZone: zone, quiet } = city
  const clock = quiet.until > morningClock && quiet.until < '12:00' ? quiet.until : morningClock
  const today = dateAt(since, zone)
  const first = instantOf(today, clock, zone) >= since ? today : addDays(today, 1)
  return instantOf(nextWorkingDay(first, workdaysOf(city)), clock, zone)
}
