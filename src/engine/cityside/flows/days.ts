import { instantOf } from '../../../domain/calendar.ts'
import type { ClockTime, Instant, LocalDate, TimeZone } from '../../../domain/time.ts'
import type { DayWords } from '../../../domain/understood/day-words.ts'
import { whenIn } from '../../../domain/understood/when/when.ts'

/**
 * The day in a moderator's words: `2026-03-30`, `30/3`, `30. marts`, `om 14 dage`, `på fredag`, `end of March`. Without a year it is
 * the next one. Undefined when there is none, no such day, or a day of the week with the date of another one.
 */
export function dayRead(words: string, today: LocalDate, days: DayWords): LocalDate | undefined {
  // Days are the same in every zone; at noon none is near its end.
  const when = whenIn(words, instantOf(today, '12:00', 'UTC'), 'UTC', days)
  return when.as === 'day' && !when.isClockAlone ? when.day : undefined
}

/** A day and a time of day, in the city's time; a day alone is at `otherwise`. */
export function momentRead(
  words: string,
  now: Instant,
  zone: TimeZone,
  otherwise: ClockTime,
  days: DayWords,
): Instant | undefined {
  const when = whenIn(words, now, zone, days)
  return when.as === 'day' ? (when.at ?? instantOf(when.day, otherwise, zone)) : undefined
}
