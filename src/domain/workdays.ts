import { addDays, weekdayOf } from './calendar.ts'
import type { Localized } from './language.ts'
import type { LocalDate } from './time.ts'

/** What makes a day a day off: the same date every year, so many days after Easter Sunday, or this one date. */
export type DayRule = { readonly every: string } | { readonly daysAfterEaster: number } | { readonly on: LocalDate }

/** A day on which no office answers, with the rule that makes it. */
export interface ClosedDay {
  readonly name: Localized
  readonly rule: DayRule
  /** The years in which it is one, where it came or went. */
  readonly fromYear?: number
  readonly untilYear?: number
}

/** On which days a city works. */
export interface Workdays {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[]
  readonly closed: readonly ClosedDay[]
}

/** Where a city names no calendar. */
export const weekendsOnly: Workdays = { weekend: [6, 7], closed: [] }

/** Why a day is not a working day: the name of the holiday, or that it is a weekend. */
export type DayOff =
  | { readonly by: 'weekend'; readonly weekday: number }
  | { readonly by: 'name'; readonly name: Localized }

/** What a day is off for; undefined for a working day. A holiday on a Sunday is named as the holiday. */
export function dayOff(day: LocalDate, { weekend, closed }: Workdays): DayOff | undefined {
  const holiday = closed.find((each) => isDayOf(each, day))
  if (holiday) return { by: 'name', name: holiday.name }
  const weekday = weekdayOf(day)
  return weekend.includes(weekday) ? { by: 'weekend', weekday } : undefined
}

/** Whether offices answer on this day. */
export function isWorkingDay(day: LocalDate, workdays: Workdays): boolean {
  return dayOff(day, workdays) === undefined
}

/** No country rests for longer than this; it bounds the search where a calendar closes every day. */
const daysOffMax = 31

/** The first working day on or after this one. */
export function nextWorkingDay(day: LocalDate, workdays: Workdays): LocalDate {
  for (let ahead = 0; ahead < daysOffMax; ahead += 1) {
    const each = addDays(day, ahead)
    if (isWorkingDay(each, workdays)) return each
  }
  return day
}

/** Easter Sunday of a year: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isDayOf({ rule, fromYear = 0, untilYear = Number.POSITIVE_INFINITY }: ClosedDay, day: LocalDate): boolean {
  if ('on' in rule) return rule.on === day
  const year = Number(day.slice(0, 4))
  if (year < fromYear || year > untilYear) return false
  return 'every' in rule ? day.slice(5) === rule.every : day === addDays(easterSunday(year), rule.daysAfterEaster)
}
