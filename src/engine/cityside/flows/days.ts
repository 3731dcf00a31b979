import { addDays, dateAt, instantOf, isLocalDate, weekdayOf } from '../../../domain/calendar.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from '../../../domain/time.ts'
import type { DayWords } from '../../../domain/understood/day-words.ts'
import { letters } from '../../../domain/understood/fold.ts'

/** A day as people write it, and what is left of the words. */
interface Found {
  readonly day: LocalDate
  readonly rest: string
}

/**
 * The day in a moderator's words: `2026-03-30`, `30.3.2026`, `30/3`, `30. marts`, `March 30`, `om 14 dage`, `in 2 weeks`,
 * `tomorrow`, `on Friday`. Without a year it is the next one. Undefined when there is none, or no such day.
 */
export function dayRead(words: string, today: LocalDate, days: DayWords): LocalDate | undefined {
  return found(words, today, days)?.day
}

/** A day and a time of day, in the city's time; a day alone is at `otherwise`. */
export function momentRead(
  words: string,
  now: Instant,
  zone: TimeZone,
  otherwise: ClockTime,
  days: DayWords,
): Instant | undefined {
  const day = found(words, dateAt(now, zone), days)
  if (!day) return undefined
  const clock = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/.exec(day.rest)
  if (!clock) return instantOf(day.day, otherwise, zone)
  const [, hours = '', minutes = '00'] = clock
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return instantOf(day.day, `${hours.padStart(2, '0')}:${minutes}`, zone)
}

function found(written: string, today: LocalDate, days: DayWords): Found | undefined {
  const words = letters(written).trim()
  return counted(words, today, days) ?? named(words, today, days) ?? numbered(words, today) ?? near(words, today, days)
}

function counted(words: string, today: LocalDate, { counted: pattern, isWeek }: DayWords): Found | undefined {
  const match = pattern.exec(words)
  if (!match) return undefined
  const [all, count = '', unit = ''] = match
  return { day: addDays(today, Number(count) * (isWeek(unit) ? 7 : 1)), rest: words.replace(all, ' ') }
}

function numbered(words: string, today: LocalDate): Found | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(words)
  if (iso) return dated(words, iso[0], Number(iso[3]), Number(iso[2]), Number(iso[1]), today)
  const match = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-]\s?(\d{4}))?(?!\d)/.exec(words)
  if (!match) return undefined
  return dated(words, match[0], Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined, today)
}

function named(words: string, today: LocalDate, { dayFirst, monthFirst, monthOf }: DayWords): Found | undefined {
  const match = dayFirst.exec(words) ?? monthFirst.exec(words)
  if (!match) return undefined
  const [all, one = '', two = '', year] = match
  const [day, month] = /^\d/.test(one) ? [one, two] : [two, one]
  return dated(words, all, Number(day), monthOf(month) ?? 0, year ? Number(year) : undefined, today)
}

/** Today, tomorrow, or the next day of that name. */
function near(words: string, today: LocalDate, days: DayWords): Found | undefined {
  if (days.today.test(words)) return { day: today, rest: words }
  if (days.tomorrow.test(words)) return { day: addDays(today, 1), rest: words }
  const weekday = days.weekdays.findIndex((pattern) => pattern.test(words)) + 1
  if (weekday === 0) return undefined
  return { day: addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1), rest: words }
}

function dated(
  words: string,
  match: string,
  day: number,
  month: number,
  year: number | undefined,
  today: LocalDate,
): Found | undefined {
  const in_ = (each: number): LocalDate => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const thisYear = Number(today.slice(0, 4))
  const written = year !== undefined ? in_(year) : in_(thisYear) < today ? in_(thisYear + 1) : in_(thisYear)
  return isLocalDate(written) ? { day: written, rest: words.replace(match, ' ') } : undefined
}
