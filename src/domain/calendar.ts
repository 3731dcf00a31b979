import { Temporal } from 'temporal-polyfill'
import { type ClockTime, type Instant, type LocalDate, minuteMs, type TimeZone } from './time.ts'

/** The day it is in the city at this instant. */
export function dateAt(at: Instant, zone: TimeZone): LocalDate {
  return zoned(at, zone).toPlainDate().toString()
}

/** The time of day in the city, `HH:MM`. */
export function clockAt(at: Instant, zone: TimeZone): ClockTime {
  const minute = Math.floor(at / minuteMs)
  const known = lastClock.get(zone)
  if (known?.minute === minute) return known.clock
  const clock = zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' })
  lastClock.set(zone, { minute, clock })
  return clock
}

/** The last answer per zone: a million messages of one minute are judged by the same clock (20 µs each otherwise). */
const lastClock = new Map<TimeZone, { readonly minute: number; readonly clock: ClockTime }>()

/**
 * The instant of a local date and time. A time that summer time skips becomes the first one after the gap;
 * a time that occurs twice is the first of the two.
 */
export function instantOf(date: LocalDate, clock: ClockTime, zone: TimeZone): Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) })
    .toInstant().epochMilliseconds
}

/** When the clock first shows this time or a later one: where summer time skips it, the moment of the skip. */
export function reachedAt(date: LocalDate, clock: ClockTime, zone: TimeZone): Instant {
  const time = Temporal.PlainTime.from(clock)
  const found = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time })
  const skipped = !found.toPlainTime().equals(time)
  return ((skipped && found.getTimeZoneTransition('previous')) || found).epochMilliseconds
}

/** The last instant of a day, for "by 1 June": the promise is late only when the day is over. */
export function endOfDay(date: LocalDate, zone: TimeZone): Instant {
  return instantOf(addDays(date, 1), '00:00', zone) - 1
}

/** The day so many days later; earlier for a negative number. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The day after a length of months or days as ISO 8601 writes it, `P6M`; the last of its month where that has no such day. */
export function dayAfter(date: LocalDate, length: string): LocalDate {
  return Temporal.PlainDate.from(date).add(length).toString()
}

/** The length on a clock of hours and minutes as ISO 8601 writes it, `PT30M`; 0 for one of days. */
export function clockMs(length: string): number {
  const { hours, minutes } = Temporal.Duration.from(length)
  return (hours * 60 + minutes) * minuteMs
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** Whether the text is a real date, `2026-02-30` is not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** Whether the runtime knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    zoned(0, name)
    return true
  } catch {
    return false
  }
}

function zoned(at: Instant, zone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
