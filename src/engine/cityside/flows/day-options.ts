import { addDays, dateAt, instantOf } from '../../../domain/calendar.ts'
import { workdaysOf } from '../../../domain/city.ts'
import { dayOffText } from '../../../domain/day-off.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import type { ClockTime, Instant, LocalDate } from '../../../domain/time.ts'
import { isOneOf } from '../../../domain/understood/match.ts'
import { whenIn } from '../../../domain/understood/when/when.ts'
import { nextWorkingDay } from '../../../domain/workdays.ts'
import type { Turn } from '../../conversation/turn.ts'
import { momentRead } from './days.ts'
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

/**
 * A promised day in a moderator's words. One that is reckoned and not named, as in `om 14 dage` and `sidst i marts`, is the first
 * working day on or after it.
 */
export function promisedDayRead(words: string, { state, now }: Turn): LocalDate | undefined {
  const { city, understood } = state
  const when = whenIn(words, now, city.timeZone, understood.days)
  if (when.as !== 'day' || when.isClockAlone) return undefined
  return when.isReckoned ? nextWorkingDay(when.day, workdaysOf(city)) : when.day
}

/** A day with its time in a moderator's words; without one it is at this time of day. */
export function momentIn(words: string, { state, now }: Turn, otherwise: ClockTime): Instant | undefined {
  return momentRead(words, now, state.city.timeZone, otherwise, state.understood.days)
}

/** Whether a moderator means this very moment, also by "right away". */
export function saysNow(words: string, { state: { understood } }: Turn): boolean {
  return isOneOf(understood.cityside.now, words, understood)
}

/** What words were read as, with its day of the week, so that it can be corrected at once. */
export function readAs(when: LocalDate | Instant): Block {
  return say('draft-read-as', { when: { inFull: when } })
}

/** Why words are no day that fits: they name two different ones, one that is over, or none. */
export function whenSlip(words: string, { state, now }: Turn, otherwise: ClockTime = '23:59'): Block {
  const zone = state.city.timeZone
  const when = whenIn(words, now, zone, state.understood.days)
  if (when.as === 'other weekday') return say('draft-day-weekday', { day: { inFull: when.day } })
  const at = when.as === 'day' ? (when.at ?? instantOf(when.day, otherwise, zone)) : undefined
  return at !== undefined && at <= now ? say('draft-day-over', { when: { inFull: at } }) : say('draft-day-slip')
}

/** What stands against promising this day: it is over or was not understood, or no office is open on it. */
export function promiseSlip(day: LocalDate | undefined, turn: Turn, words?: string): Block | undefined {
  if (day === undefined) return whenSlip(words ?? '', turn)
  if (day < today(turn)) return say('draft-day-over', { when: { inFull: day } })
  const off = dayOffText(day, workdaysOf(turn.state.city))
  return off && { style: 'plain', words: off }
}
