import { addDays, clockMs, dateAt, dayAfter, daysBetween, instantOf, weekdayOf } from '../../calendar.ts'
import { hourMs, type Instant, type LocalDate, minuteMs, type TimeZone } from '../../time.ts'
import type { DayWords } from '../day-words.ts'
import { letters } from '../fold.ts'
import { bareClockIn, type ClockFound, clockIn, clockTime, hoursIn, partIn } from './clock.ts'
import {
  byFeast,
  byWeekNumber,
  type DayFound,
  type DayReader,
  dayAlone,
  named,
  nextMonday,
  nextOf,
  numbered,
  weekdayIn,
  withinMonth,
} from './dates.ts'

/** What people wrote for when. */
export type When =
  /** A day, and its time where one was said. */
  | {
      readonly as: 'day'
      readonly day: LocalDate
      readonly at?: Instant
      /** No day was said, and it is the next on which it is that time. */
      readonly isClockAlone?: true
      /** It is reckoned from today or from a month, as a span or an end of it is, and no day was named. */
      readonly isReckoned?: true
    }
  /** A day of the week with a date that is another one. */
  | { readonly as: 'other weekday'; readonly day: LocalDate }
  | { readonly as: 'unclear' }

const unclear: When = { as: 'unclear' }

/** No one says when in more than this. */
const charactersMax = 200

/**
 * When people mean, in the city's time: `om 14 dage kl. 20`, `på fredag`, `i morgen tidlig`, `next Friday at 8 pm`, `3/12`, `efter
 * påske`. A day without a year is the next one; an hour without its half of the day is read as on a clock of 24 hours, unless that
 * has passed today and its other half has not.
 */
export function whenIn(written: string, now: Instant, zone: TimeZone, days: DayWords): When {
  if (written.length > charactersMax) return unclear
  const words = days.when.inDigits(plainly(written))
  const today = dateAt(now, zone)
  const moment = momentAhead(words, now, days)
  if (moment !== undefined) return { as: 'day', day: dateAt(moment, zone), at: moment }
  const { when } = days
  if (when.unclear.test(words) && !when.within.some(({ pattern }) => pattern.test(words)) && !isLastOf(words, days))
    return unclear
  const clock = clockIn(words, when)
  if (clock === 'wrong') return unclear
  const found = dayIn(clock?.rest ?? words, today, days)
  if (!found) return clock ? withoutDay(clock, clock.rest, now, zone, days) : partToday(words, now, zone, days)
  const weekday = weekdayIn(words, days)
  if (weekday !== undefined && weekday !== weekdayOf(found.day) && found.isDate)
    return { as: 'other weekday', day: found.day }
  const late = clock ?? bareClockIn(found.rest, when)
  if (late === 'wrong') return unclear
  const part = partIn(late?.rest ?? found.rest, when)?.part
  const hours = hoursIn(part, late)
  const reckoned = found.isReckoned ? ({ isReckoned: true } as const) : {}
  if (hours === undefined) return { as: 'day', day: found.day, ...reckoned }
  const at = instantAt(found.day, hours, late?.minutes ?? 0, zone)
  const isSaid = late === undefined || late.half || part !== undefined || found.day !== today
  return { as: 'day', day: found.day, at: isSaid ? at : notPassed(at, hours, now), ...reckoned }
}

/** Small letters, single spaces, `8 p.m.` as `8 pm`, and the time behind a T by itself. */
function plainly(written: string): string {
  return letters(written)
    .replace(/(?<=\d)t(?=\d{1,2}:)/u, ' ')
    .replace(/(?<=\d\s?)([ap])\.\s?m\.?(?!\p{L})/u, '$1m')
    .replace(/[,;!?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A time of day alone is the next one that comes. */
function withoutDay(clock: ClockFound, rest: string, now: Instant, zone: TimeZone, { when }: DayWords): When {
  const part = partIn(rest, when)?.part
  const left = part === undefined ? rest : (partIn(rest, when)?.rest ?? rest)
  if (/\d/.test(left)) return unclear
  const hours = hoursIn(part, clock) ?? 0
  const today = dateAt(now, zone)
  const at = instantAt(today, hours, clock.minutes, zone)
  const day = at > now ? today : addDays(today, 1)
  return { as: 'day', day, at: instantAt(day, hours, clock.minutes, zone), isClockAlone: true }
}

/** "This evening" says its day without naming it. */
function partToday(words: string, now: Instant, zone: TimeZone, { when }: DayWords): When {
  const part = partIn(words, when)?.part
  const hours = hoursIn(part, undefined)
  if (hours === undefined || /\d/.test(words)) return unclear
  const today = dateAt(now, zone)
  const isOver = instantAt(today, hours, 0, zone) <= now
  // "In the morning", said in the evening, is tomorrow; "this evening" never is.
  const day = isOver && part !== 'afternoon' && part !== 'evening' ? addDays(today, 1) : today
  return { as: 'day', day, at: instantAt(day, hours, 0, zone) }
}

/** Said today, an hour before noon that has passed is the one after noon, where that is to come. */
function notPassed(at: Instant, hours: number, now: Instant): Instant {
  return at <= now && hours < 12 && at + 12 * hourMs > now ? at + 12 * hourMs : at
}

function instantAt(day: LocalDate, hours: number, minutes: number, zone: TimeZone): Instant {
  return instantOf(hours === 24 ? addDays(day, 1) : day, clockTime(hours, minutes), zone)
}

/** `in two hours`, `om et kvarter`: counted on the clock, whatever the calendar does meanwhile. */
function momentAhead(words: string, now: Instant, { when }: DayWords): Instant | undefined {
  const match = when.inSpan.exec(words) ?? when.bareSpan.exec(words)
  const length = match && lengthIn(match, when)
  const ms = length ? clockMs(length) : 0
  // Whole minutes are what people can read back.
  return ms === 0 ? undefined : Math.ceil((now + ms) / minuteMs) * minuteMs
}

interface DateFound extends DayFound {
  /** It was told by its date, beside which a day of the week has to agree. */
  readonly isDate?: boolean
  readonly isReckoned?: boolean
}

function dayIn(words: string, today: LocalDate, days: DayWords): DateFound | undefined {
  for (const read of [fromDay, inSpan, byWeekNumber, byFeast, withinMonth]) {
    const found = read(words, today, days)
    if (found) return { ...found, isReckoned: weekdayIn(words, days) === undefined }
  }
  for (const read of [named, numbered]) {
    const found = read(words, today, days)
    if (found) return { ...found, isDate: true }
  }
  const alone = dayAlone(words, today, days)
  return alone ? matching(alone, words, today, days) : nearby(words, today, days)
}

/** `fredag den 3.`: the next third that is a Friday. */
function matching(found: DayFound, words: string, today: LocalDate, days: DayWords): DateFound {
  const weekday = weekdayIn(words, days)
  if (weekday === undefined || weekdayOf(found.day) === weekday) return found
  const next = dayAlone(words, addDays(found.day, 1), days)
  return next && weekdayOf(next.day) === weekday ? next : { ...found, isDate: found.day >= today }
}

/** `in two weeks`, `om en måned`, `fredag om en uge`; a number of days or weeks alone. */
const inSpan: DayReader = (words, today, days) => {
  const { when } = days
  const match = when.inSpan.exec(words) ?? when.bareSpan.exec(words)
  const length = match && lengthIn(match, when)
  if (!match || !length) return undefined
  const rest = words.replace(match[0], ' ')
  const weekday = weekdayIn(rest, days)
  // "Friday in a week" is seven days after the Friday that comes.
  const from =
    weekday !== undefined && daysBetween(today, dayAfter(today, length)) % 7 === 0 ? nextOf(weekday, today) : today
  return { day: dayAfter(from, length), rest }
}

/** `two weeks from Friday`. */
const fromDay: DayReader = (words, today, days) => {
  const match = days.when.fromSpan.exec(words)
  const length = match && lengthIn(match, days.when)
  if (!match || !length) return undefined
  const rest = words.replace(match[0], ' ')
  const from = nearby(rest, today, days) ?? { day: today, rest }
  return { day: dayAfter(from.day, length), rest: from.rest }
}

/** Today, tomorrow, a day of the week, a weekend, or one of them in the next week. */
const nearby: DayReader = (words, today, days) => {
  const { when } = days
  const weekday = weekdayIn(words, days)
  if (weekday !== undefined) {
    if (when.weekLater.test(words)) return { day: addDays(nextOf(weekday, today), 7), rest: words }
    const isNext = when.nextWeek.test(words) || when.next.test(words)
    return { day: isNext ? addDays(nextMonday(today), weekday - 1) : nextOf(weekday, today), rest: words }
  }
  const [overmorrow] = when.dayAfterTomorrow.exec(words) ?? []
  if (overmorrow !== undefined) return { day: addDays(today, 2), rest: words.replace(overmorrow, ' ') }
  const [now] = days.today.exec(words) ?? []
  if (now !== undefined) return { day: today, rest: words.replace(now, ' ') }
  const [tomorrow] = days.tomorrow.exec(words) ?? []
  if (tomorrow !== undefined) return { day: addDays(today, 1), rest: words.replace(tomorrow, ' ') }
  if (when.weekend.test(words)) {
    const from = when.next.test(words) ? nextMonday(today) : today
    const saturday = addDays(from, (13 - weekdayOf(from)) % 7)
    return { day: when.after.test(words) ? addDays(saturday, 2) : saturday, rest: words }
  }
  return when.nextWeek.test(words) ? { day: nextMonday(today), rest: words } : undefined
}

function isLastOf(words: string, days: DayWords): boolean {
  return days.when.last.test(words) && days.monthNamed(words) !== undefined
}

function lengthIn(match: RegExpExecArray, when: DayWords['when']): string | undefined {
  const [, digits, word, unit = '', phrase] = match
  if (phrase !== undefined) return when.lengthOf(phrase)
  const count = when.countOf(digits ?? word ?? '')
  const unitOf = when.unitOf(unit)
  return count === undefined || unitOf === undefined ? undefined : lengths[unitOf](count)
}

const lengths: Readonly<Record<NonNullable<ReturnType<DayWords['when']['unitOf']>>, (count: number) => string>> = {
  minutes: (count) => `PT${count}M`,
  hours: (count) => `PT${count}H`,
  days: (count) => `P${count}D`,
  weeks: (count) => `P${count * 7}D`,
  months: (count) => `P${count}M`,
  years: (count) => `P${count * 12}M`,
}
