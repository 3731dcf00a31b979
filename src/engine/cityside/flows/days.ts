import { addDays, dateAt, instantOf, isLocalDate } from '../../../domain/calendar.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from '../../../domain/time.ts'

/** Months by how their names begin, in Danish and English. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]

/** A day as people write it, and what is left of the words. */
interface Found {
  readonly day: LocalDate
  readonly rest: string
}

/**
 * The day in a moderator's words: `2026-03-30`, `30.3.2026`, `30/3`, `30. marts`, `March 30`, `om 14 dage`, `in 2 weeks`.
 * Without a year it is the next one. Undefined when there is none, or no such day.
 */
export function dayRead(words: string, today: LocalDate): LocalDate | undefined {
  return found(words, today)?.day
}

/** A day and a time of day, in the city's time; a day alone is at `otherwise`. */
export function momentRead(words: string, now: Instant, zone: TimeZone, otherwise: ClockTime): Instant | undefined {
  const day = found(words, dateAt(now, zone))
  if (!day) return undefined
  const clock = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/.exec(day.rest)
  if (!clock) return instantOf(day.day, otherwise, zone)
  const [, hours = '', minutes = '00'] = clock
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return instantOf(day.day, `${hours.padStart(2, '0')}:${minutes}`, zone)
}

function found(written: string, today: LocalDate): Found | undefined {
  const words = written.trim().toLowerCase()
  return counted(words, today) ?? named(words, today) ?? numbered(words, today)
}

function counted(words: string, today: LocalDate): Found | undefined {
  const match = /(?:\bom|\bin|\+)\s*(\d{1,3})\s*(dage?|days?|d|uger?|weeks?|w)\b/u.exec(words)
  if (!match) return undefined
  const [, count = '', unit = ''] = match
  const days = Number(count) * (/^[uw]/.test(unit) ? 7 : 1)
  return { day: addDays(today, days), rest: words.replace(match[0], ' ') }
}

function numbered(words: string, today: LocalDate): Found | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(words)
  if (iso) return dated(words, iso[0], Number(iso[3]), Number(iso[2]), Number(iso[1]), today)
  const match = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-]\s?(\d{4}))?(?!\d)/.exec(words)
  if (!match) return undefined
  return dated(words, match[0], Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined, today)
}

function named(words: string, today: LocalDate): Found | undefined {
  const name = months.flat().join('|')
  const match =
    new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${name})\\p{L}*\\.?,?(?:\\s+(\\d{4}))?`, 'u').exec(words) ??
    new RegExp(`\\b(${name})\\p{L}*\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?(?!\\d)`, 'u').exec(words)
  if (!match) return undefined
  const [all, one = '', two = '', year] = match
  const [day, month] = /^\d/.test(one) ? [one, two] : [two, one]
  const number = months.findIndex((names) => names.some((each) => month.startsWith(each))) + 1
  return dated(words, all, Number(day), number, year ? Number(year) : undefined, today)
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
