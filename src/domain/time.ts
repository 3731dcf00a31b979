/** Milliseconds since 1970 UTC. Time is always a value that is passed in; only loops/clock.ts reads it. */
export type Instant = number

/** A day in the city, `2026-03-02`. */
export type LocalDate = string

/** A time of day in the city, `21:00`. */
export type ClockTime = string

/** An IANA name, `Europe/Copenhagen`. */
export type TimeZone = string

/** A second in milliseconds. */
export const secondMs = 1_000
/** A minute in milliseconds. */
export const minuteMs = 60 * secondMs
/** An hour in milliseconds. */
export const hourMs = 60 * minuteMs
/** Twenty-four hours in milliseconds; a day of the calendar may be an hour longer or shorter, see calendar.ts. */
export const dayMs = 24 * hourMs
/** Seven times that. */
export const weekMs = 7 * dayMs
/** A year for caps and idle times, where the calendar does not matter. */
export const yearMs = 365 * dayMs

/** Clocks of different machines differ by less: what was noted for further ahead was noted by a clock that was set back since. */
export const skewMsMax = 5 * minuteMs
