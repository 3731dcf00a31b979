import { addDays, dateAt } from '../../../domain/calendar.ts'
import { workdaysOf } from '../../../domain/city.ts'
import { dayOffText } from '../../../domain/day-off.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import type { LocalDate } from '../../../domain/time.ts'
import { letters } from '../../../domain/understood/fold.ts'
import { nextWorkingDay } from '../../../domain/workdays.ts'
import type { Turn } from '../../conversation/turn.ts'
import { dayRead } from './days.ts'
import type { Option } from './step.ts'

/** Days to tap, so many days after this one; each option reads back with `dayIn`. */
export function daysAfter(day: LocalDate, days: readonly number[]): readonly Option[] {
  return days.map((each) => dayOption(addDays(day, each)))
}

/** The same for days that are promised: each the first working day on or after. */
export function promisedDaysAfter(
  day: LocalDate,
  days: readonly number[],
  { state: { city } }: Pick<Turn, 'state'>,
): readonly Option[] {
  const options = days.map((each) => nextWorkingDay(addDays(day, each), workdaysOf(city)))
  return [...new Set(options)].map(dayOption)
}

/** One day to tap. */
export function dayOption(day: LocalDate): Option {
  return { option: day.replaceAll('-', ''), label: text('draft-day', { day: { on: day } }) }
}

/** The day that was tapped. */
export function dayIn(option: string): LocalDate {
  return `${option.slice(0, 4)}-${option.slice(4, 6)}-${option.slice(6, 8)}`
}

/** The day it is in the city. */
export function today({ state, now }: Turn): LocalDate {
  return dateAt(now, state.city.timeZone)
}

/** A promised day in a moderator's words: one that is counted from today is the first working day on or after it. */
export function promisedDayRead(words: string, turn: Turn): LocalDate | undefined {
  const { city, understood } = turn.state
  const day = dayRead(words, today(turn), understood.days)
  return day !== undefined && understood.days.counted.test(letters(words)) ? nextWorkingDay(day, workdaysOf(city)) : day
}

/** What stands against promising this day: it is over or was not understood, or no office is open on it. */
export function promiseSlip(day: LocalDate | undefined, turn: Turn): Block | undefined {
  if (day === undefined || day < today(turn)) return say('draft-day-slip')
  const off = dayOffText(day, workdaysOf(turn.state.city))
  return off && { style: 'plain', words: off }
}
