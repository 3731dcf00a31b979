import { addDays, dateAt } from '../../../domain/calendar.ts'
import { text } from '../../../domain/message.ts'
import type { LocalDate } from '../../../domain/time.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Option } from './step.ts'

/** Days to tap, so many days after this one; each option reads back with `dayIn`. */
export function daysAfter(day: LocalDate, days: readonly number[]): readonly Option[] {
  return days.map((each) => dayOption(addDays(day, each)))
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
