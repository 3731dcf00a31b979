/** Milliseconds since 1970 UTC. Time is always a value that is passed in; only loops/clock.ts reads it. */
export type Instant = number

/** A day in the city, `2026-03-02`. */
export type LocalDate = string

/** A time of day in the city, `21:00`. */
export type ClockTime = string

/** An IANA name, `Europe/Copenhagen`. */
export type TimeZone = string

export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
export const weekMs = 7 * dayMs
/** A year for caps and idle times, where the calendar does not matter. */
export const yearMs = 365 * dayMs
