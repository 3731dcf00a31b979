import { addDays, dateAt, instantOf } from '../../domain/calendar.ts'
import { type City, workdaysOf } from '../../domain/city.ts'
import { type ClockTime, hourMs, type Instant, type LocalDate } from '../../domain/time.ts'
import { dayOff } from '../../domain/workdays.ts'

/** When people are home and still up. */
const evening = { from: '17:00', until: '22:00' } as const
/** As many whole evenings people need: one they work late, one a child is ill. */
const eveningsMin = 2
/** Whatever is open for longer has evenings enough, however many of them are holidays. */
const daysLookedAtMax = 40

/** The evenings of a window, as far as they count: outside the city's quiet hours, and not on a holiday. */
export interface Evenings {
  /** What an evening is in this city. */
  readonly from: ClockTime
  readonly until: ClockTime
  /** Whether the time in the evening is less than two of them are long. */
  readonly few: boolean
  readonly open: readonly { readonly day: LocalDate; readonly ms: number }[]
  /** Evenings in the window that are a holiday's. A weekend is none: then people have time. */
  readonly holidays: readonly LocalDate[]
}

/** Counts the evenings on which people could answer, by the clock of the city. */
export function eveningsIn(
  from: Instant,
  until: Instant,
  city: Pick<City, 'quiet' | 'timeZone' | 'workdays'>,
): Evenings {
  const hours = awake(city)
  const open: { day: LocalDate; ms: number }[] = []
  const holidays: LocalDate[] = []
  const first = dateAt(from, city.timeZone)
  let left = eveningsMin * lengthMs(hours, first, city.timeZone)
  for (let ahead = 0; ahead < daysLookedAtMax && left > 0; ahead += 1) {
    const day = addDays(first, ahead)
    const begins = Math.max(from, instantOf(day, hours.from, city.timeZone))
    if (begins >= until) break
    const ms = Math.min(until, instantOf(day, hours.until, city.timeZone)) - begins
    if (ms <= 0) continue
    if (dayOff(day, workdaysOf(city))?.by === 'name') holidays.push(day)
    else {
      open.push({ day, ms })
      left -= ms
    }
  }
  return { ...hours, few: left > 0, open, holidays }
}

interface Hours {
  readonly from: ClockTime
  readonly until: ClockTime
}

/** The part of an evening that is not quiet; the whole of it where quiet hours would leave nothing. */
function awake({ quiet }: Pick<City, 'quiet'>): Hours {
  const begins = quiet.until > evening.from && quiet.until < evening.until && quiet.from <= evening.from
  const ends = quiet.from > evening.from && quiet.from < evening.until
  return { from: begins ? quiet.until : evening.from, until: ends ? quiet.from : evening.until }
}

function lengthMs({ from, until }: Hours, day: LocalDate, zone: string): number {
  return instantOf(day, until, zone) - instantOf(day, from, zone)
}

/** How long an evening is open, as it is said: whole hours. */
export function hoursOf(ms: number): number {
  return Math.max(1, Math.round(ms / hourMs))
}
