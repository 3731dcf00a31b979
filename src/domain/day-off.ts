import { weekdayOf } from './calendar.ts'
import { type TextRef, text } from './message.ts'
import type { LocalDate } from './time.ts'
import { dayOff, nextWorkingDay, type Workdays } from './workdays.ts'

/** Why a promise for this day would not be kept on it, and which day would do; undefined for a working day. */
export function dayOffText(day: LocalDate, workdays: Workdays): TextRef | undefined {
  const off = dayOff(day, workdays)
  if (!off) return undefined
  const next = nextWorkingDay(day, workdays)
  return text('day-off', {
    day: { on: day },
    what:
      off.by === 'name'
        ? text('day-off-holiday', { name: { local: off.name } })
        : text('day-off-weekend', { weekday: off.weekday }),
    weekday: weekdayOf(next),
    next: { on: next },
  })
}
