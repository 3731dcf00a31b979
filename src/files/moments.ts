import { addDays, dateAt, instantOf, isLocalDate } from '../domain/calendar.ts'
import { type City, workdaysOf } from '../domain/city.ts'
import { dayOffText } from '../domain/day-off.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from '../domain/time.ts'
import { nextWorkingDay, type Workdays } from '../domain/workdays.ts'
import { doubtful, type Path, type Remark, wrong } from './problem.ts'

/** What a written time or day means, or the text that says how to write it. */
export type Understood<T> = { readonly is: T; readonly relative: boolean } | { readonly unclear: TextRef }

/** Ten years: no city promises further ahead, and a slip of the finger is caught. */
const daysAheadMax = 3_650

const momentHint = text('file-moment-how')
const dayHint = text('file-day-how')

/**
 * The instant of `2026-03-02 18:00` (the city's own time), of ISO 8601 with an offset, of `+14d 20:00` counted from
 * the day it is at `now`, or of `now` itself.
 */
export function momentOf(written: string, zone: TimeZone, now: Instant): Understood<Instant> {
  if (written.toLowerCase() === 'now') return { is: now, relative: true }
  const ahead = /^\+(\d{1,5})d[ T](\d{1,2}[:.]\d{2})$/i.exec(written)
  if (ahead) {
    const [, days = '', time = ''] = ahead
    const clock = clockOf(time)
    if (clock === undefined) return { unclear: text('file-moment-time', { time, how: momentHint }) }
    const date = daysAhead(Number(days), zone, now)
    return date === undefined ? { unclear: tooFar } : { is: instantOf(date, clock, zone), relative: true }
  }
  const parts = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}[:.]\d{2})((?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(
    written,
  )
  if (!parts) return { unclear: onlyDay(written) ? text('file-moment-only-day', { how: momentHint }) : momentHint }
  const [, date = '', time = '', seconds = '', offset] = parts
  if (!isLocalDate(date)) return { unclear: text('file-no-such-day', { day: date, how: momentHint }) }
  const clock = clockOf(time)
  if (clock === undefined) return { unclear: text('file-moment-time', { time, how: momentHint }) }
  if (offset === undefined) return { is: instantOf(date, clock, zone) + millisecondsOf(seconds), relative: false }
  const at = Date.parse(`${date}T${clock}${seconds}${offset}`)
  return Number.isNaN(at) ? { unclear: momentHint } : { is: at, relative: false }
}

/** The day of `2026-03-02`, or of `+30d` counted from the day it is at `now`. */
export function dayOf(written: string, zone: TimeZone, now: Instant): Understood<LocalDate> {
  const ahead = /^\+(\d{1,5})d$/i.exec(written)
  if (ahead) {
    const date = daysAhead(Number(ahead[1]), zone, now)
    return date === undefined ? { unclear: tooFar } : { is: date, relative: true }
  }
  if (isLocalDate(written)) return { is: written, relative: false }
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { unclear: text('file-no-such-day', { day: written, how: dayHint }) }
  if (/^\d{4}-\d{2}-\d{2}[ T]\d/.test(written)) return { unclear: text('file-day-without-time', { how: dayHint }) }
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/.test(written)) return { unclear: text('file-day-year-first', { how: dayHint }) }
  return { unclear: dayHint }
}

/** `8.00` or `08:00` as `08:00`; undefined for what no clock shows. */
export function clockOf(written: string): ClockTime | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(written)
  if (!parts) return undefined
  const [, hours = '', minutes = ''] = parts
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined
}

const tooFar = text('file-too-far', { max: daysAheadMax })

function daysAhead(days: number, zone: TimeZone, now: Instant): LocalDate | undefined {
  return days > daysAheadMax ? undefined : addDays(dateAt(now, zone), days)
}

function onlyDay(written: string): boolean {
  return /^(\d{4}-\d{2}-\d{2}|\+\d+d)$/i.test(written)
}

function millisecondsOf(seconds: string): number {
  return seconds === '' ? 0 : Math.round(Number(seconds.slice(1)) * 1_000)
}

/** A day as it stands in a file: its date when it could be read, and otherwise what to write. */
export interface DayRead {
  readonly is?: LocalDate
  readonly remarks: readonly Remark[]
}

/** Reads the day at a place of a file; nothing there is nothing to remark. */
export function dayRead(written: string | undefined, path: Path, zone: TimeZone, now: Instant): DayRead {
  if (written === undefined) return { remarks: [] }
  const day = dayOf(written, zone, now)
  return 'is' in day ? { is: day.is, remarks: [] } : { remarks: [wrong(path, day.unclear)] }
}

/**
 * The same for a day that is promised, which has to be a working day: one counted from today becomes the first on or after
 * it, and of one that is written out it is said what it is off for, and which day would do.
 */
export function promisedDayOf(
  written: string,
  zone: TimeZone,
  now: Instant,
  workdays: Workdays,
): Understood<LocalDate> & { readonly off?: TextRef } {
  const day = dayOf(written, zone, now)
  if ('unclear' in day) return day
  if (day.relative) return { ...day, is: nextWorkingDay(day.is, workdays) }
  const off = dayOffText(day.is, workdays)
  return off ? { ...day, off } : day
}

/** Reads the promised day at a place of a file. */
export function promisedDayRead(
  written: string | undefined,
  path: Path,
  city: Pick<City, 'timeZone' | 'workdays'>,
  now: Instant,
): DayRead {
  if (written === undefined) return { remarks: [] }
  const day = promisedDayOf(written, city.timeZone, now, workdaysOf(city))
  if (!('is' in day)) return { remarks: [wrong(path, day.unclear)] }
  return { is: day.is, remarks: day.off ? [doubtful(path, day.off)] : [] }
}
