import { addDays, isLocalDate, weekdayOf } from '../../calendar.ts'
import type { LocalDate } from '../../time.ts'
import { easterSunday } from '../../workdays.ts'
import type { DayWords } from '../day-words.ts'
import type { Feast } from './lines.ts'

/** A day as people write it, and what is left of the words. */
export interface DayFound {
  readonly day: LocalDate
  readonly rest: string
}

/** One way to say a day; undefined where it is not said so. */
export type DayReader = (words: string, today: LocalDate, days: DayWords) => DayFound | undefined

/** `2026-03-30`, `30/3`, `30.3.2026`, `3/12-26`: the day before the month, as in Denmark and Britain. */
export const numbered: DayReader = (words, today) => {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(words)
  if (iso) return dated(words, iso[0], Number(iso[3]), Number(iso[2]), Number(iso[1]), today)
  const match = /(?<!\d)(\d{1,2})([./-])(\d{1,2})(?:\.?[./-]\s?(\d{4}|\d{2})|\.?\s(\d{4}))?(?![\d:])/.exec(words)
  if (!match) return undefined
  const year = match[4] ?? match[5]
  return dated(
    words,
    match[0],
    Number(match[1]),
    Number(match[3]),
    year === undefined ? undefined : yearOf(year),
    today,
  )
}

/** `30. marts`, `March 30th, 2027`, `den 3. december`. */
export const named: DayReader = (words, today, { dayFirst, monthFirst, monthOf, when }) => {
  const match = dayFirst.exec(words) ?? monthFirst.exec(words)
  if (!match) return undefined
  const [all, one = '', two = '', year] = match
  const [day, month] = /^\d/.test(one) ? [one, two] : [two, one]
  const next = when.nextYear.test(words) ? Number(today.slice(0, 4)) + 1 : undefined
  return dated(words, all, Number(day), monthOf(month) ?? 0, year ? Number(year) : next, today)
}

/** `the end of March`, `the end of the month`, `the last Friday in March`. */
export const withinMonth: DayReader = (words, today, days) => {
  const months = monthsIn(words, today, days)
  const found = months.map((first) => dayWithin(first, words, days))
  return found.find((each) => each !== undefined && each.day >= today)
}

function dayWithin(first: LocalDate, words: string, days: DayWords): DayFound | undefined {
  const { when } = days
  const weekday = weekdayIn(words, days)
  if (weekday !== undefined && when.last.test(words)) return ahead(lastOf(weekday, first), words)
  if (weekday !== undefined && when.first.test(words)) return ahead(nextOf(weekday, addDays(first, -1)), words)
  const found = when.within.find(({ pattern }) => pattern.test(words))
  if (found === undefined) return when.nextMonth.test(words) ? ahead(first, words) : undefined
  const rest = words.replace(found.pattern, ' ')
  if (found.place === 'ends') return ahead(addDays(monthAfter(first), -1), rest)
  return ahead(found.place === 'begins' ? first : addDays(first, 14), rest)
}

/** `after Easter`, `before Christmas`. */
export const byFeast: DayReader = (words, today, { when }) => {
  const feast = when.feasts.find(({ pattern }) => pattern.test(words))?.feast
  // With a number it is a month that is written short: `24. jul`.
  if (feast === undefined || /\d/.test(words)) return undefined
  const year = Number(today.slice(0, 4))
  const side = when.after.test(words) ? 'after' : when.before.test(words) ? 'before' : 'on'
  const day = [year, year + 1].map((each) => feastDay(feast, each)[side]).find((each) => each >= today)
  return day === undefined ? undefined : ahead(day, words)
}

/** `den 3.`, `the 3rd`: of this month or of the next that has one. */
export const dayAlone: DayReader = (words, today, { when }) => {
  const match = when.theDay.exec(words)
  const day = Number(match?.[1] ?? match?.[2])
  if (!match || !(day >= 1 && day <= 31)) return undefined
  const months = [today, monthAfter(today), monthAfter(monthAfter(today))].map((each) => each.slice(0, 7))
  const found = months.map((month) => `${month}-${pad(day)}`).find((each) => isLocalDate(each) && each >= today)
  return found === undefined ? undefined : { day: found, rest: words.replace(match[0], ' ') }
}

/** `uge 12`, `Friday in week 12`: weeks as ISO 8601 counts them; the Monday where no day is said. */
export const byWeekNumber: DayReader = (words, today, days) => {
  const match = days.when.weekNumber.exec(words)
  const week = Number(match?.[1])
  if (!match || !(week >= 1 && week <= 53)) return undefined
  const weekday = weekdayIn(words, days) ?? 1
  const year = Number(today.slice(0, 4))
  const found = [year, year + 1].flatMap((each) => weekDay(each, week, weekday)).find((each) => each >= today)
  return found === undefined ? undefined : { day: found, rest: words.replace(match[0], ' ') }
}

/** The day of the week that is named, from Monday on. */
export function weekdayIn(words: string, { weekdays }: DayWords): number | undefined {
  const at = weekdays.findIndex((pattern) => pattern.test(words))
  return at < 0 ? undefined : at + 1
}

/** The next day of this name after this one. */
export function nextOf(weekday: number, today: LocalDate): LocalDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** The Monday of the week after this one. */
export function nextMonday(today: LocalDate): LocalDate {
  return addDays(today, 8 - weekdayOf(today))
}

function dated(
  words: string,
  match: string,
  day: number,
  month: number,
  year: number | undefined,
  today: LocalDate,
): DayFound | undefined {
  const in_ = (each: number): LocalDate => `${each}-${pad(month)}-${pad(day)}`
  const thisYear = Number(today.slice(0, 4))
  // A leap day without a year is in the next year that has one.
  const leaps = Array.from({ length: 9 }, (_, ahead) => in_(thisYear + ahead))
  const found = year !== undefined ? in_(year) : leaps.find((each) => isLocalDate(each) && each >= today)
  return found !== undefined && isLocalDate(found) ? { day: found, rest: words.replace(match, ' ') } : undefined
}

function yearOf(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

/** The first days of the months that can be meant, the next first: a name comes again in a year, "the month" in a month. */
function monthsIn(words: string, today: LocalDate, { monthNamed, when }: DayWords): readonly LocalDate[] {
  const number = monthNamed(words)
  const thisMonth = `${today.slice(0, 7)}-01`
  if (number !== undefined) {
    const year = Number(today.slice(0, 4))
    const years = when.nextYear.test(words) ? [year + 1] : [year, year + 1]
    return years.map((each) => `${each}-${pad(number)}-01`)
  }
  if (when.nextMonth.test(words)) return [monthAfter(thisMonth)]
  return when.month.test(words) ? [thisMonth, monthAfter(thisMonth)] : []
}

function monthAfter(day: LocalDate): LocalDate {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`
}

/** The last day of this name in a month. */
function lastOf(weekday: number, first: LocalDate): LocalDate {
  const last = addDays(monthAfter(first), -1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

/** What is left says the month and its end, and no time of day. */
function ahead(day: LocalDate, words: string): DayFound {
  return { day, rest: words.replace(/\d+/g, ' ') }
}

function weekDay(year: number, week: number, weekday: number): readonly LocalDate[] {
  // The week with the fourth of January is the first (ISO 8601).
  const fourth = `${year}-01-04`
  const day = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7 + weekday - 1)
  const thursday = addDays(day, 4 - weekday)
  return thursday.startsWith(`${year}-`) ? [day] : []
}

function feastDay(feast: Feast, year: number): Readonly<Record<'before' | 'on' | 'after', LocalDate>> {
  const easter = easterSunday(year)
  switch (feast) {
    // Maundy Thursday to Easter Monday are one holiday.
    case 'easter':
      return { before: addDays(easter, -4), on: easter, after: addDays(easter, 2) }
    case 'pentecost':
      return { before: addDays(easter, 47), on: addDays(easter, 49), after: addDays(easter, 51) }
    case 'christmas':
      return { before: `${year}-12-23`, on: `${year}-12-25`, after: `${year}-12-27` }
    case 'newYear':
      return { before: `${year}-12-30`, on: `${year}-01-01`, after: `${year}-01-02` }
    default:
      return feast satisfies never
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
