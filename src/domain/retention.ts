import { dateAt, dayAfter, instantOf } from './calendar.ts'
import type { City } from './city.ts'
import type { Localized } from './language.ts'
import { type TextRef, text } from './message.ts'
import type { PersonId } from './person.ts'
import { dayMs, type Instant, type LocalDate, type TimeZone, weekMs } from './time.ts'

/**
 * What is kept for its own time, in the order in which it is told. `words` are answers with the tie to their writer, `exchanges` are
 * with staff, `invitations` those that no answer came of, and `contacts` the last that is left of a person.
 */
export const retentionKinds = ['words', 'ideas', 'exchanges', 'invitations', 'contacts'] as const
/** One of them. */
export type RetentionKind = (typeof retentionKinds)[number]

/** How many years each kind is kept: counted from when the last promise about it was kept, and for contacts from their last sign. */
export type Retention = Readonly<Record<RetentionKind, number>>

/** The same as a city's file says it: what it does not say is as usual. */
export type RetentionSaid = { readonly [K in RetentionKind]?: number | undefined }

/** What holds where a city has not said anything else. */
const usualRetention: Retention = { words: 2, ideas: 2, exchanges: 1, invitations: 1, contacts: 2 }

/** Longer than this is no period, but a refusal to choose one. */
export const retentionYearsMax = 30

/** How long this city keeps each kind. */
export function retentionOf({ retention }: Pick<City, 'retention'>): Retention {
  const { words, ideas, exchanges, invitations, contacts } = retention ?? {}
  return {
    words: words ?? usualRetention.words,
    ideas: ideas ?? usualRetention.ideas,
    exchanges: exchanges ?? usualRetention.exchanges,
    invitations: invitations ?? usualRetention.invitations,
    contacts: contacts ?? usualRetention.contacts,
  }
}

/** What a city keeps, and for how long it says so: also what is not counted in years. */
export type KeptKind = RetentionKind | 'photos' | 'audit'

/** How long one kind is kept, in words: a whole sentence, for *my data*, the leaflet and the public record. Pure. */
function howLong(city: Pick<City, 'retention' | 'photosKeptDays'>, kind: KeptKind): TextRef {
  if (kind === 'audit') return text('kept-audit')
  if (kind === 'photos')
    return city.photosKeptDays === undefined
      ? text('kept-photos')
      : text('kept-photos-days', { days: city.photosKeptDays })
  return text(keptKeys[kind], { years: retentionOf(city)[kind] })
}

/** All that a city keeps, each with how long. */
export function allKept(city: Pick<City, 'retention' | 'photosKeptDays'>): readonly TextRef[] {
  return ([...retentionKinds, 'photos', 'audit'] as const).map((kind) => howLong(city, kind))
}

const keptKeys: Readonly<Record<RetentionKind, string>> = {
  words: 'kept-words',
  ideas: 'kept-ideas',
  exchanges: 'kept-exchanges',
  invitations: 'kept-invitations',
  contacts: 'kept-contacts',
}

/** What ended, or was last heard of, before these instants is kept no longer. */
export type Ended = Readonly<Record<RetentionKind, Instant>>

/** What is deleted from the first day of this month on: all whose years are over by then. */
export function endedBy(month: LocalDate, city: Pick<City, 'retention' | 'timeZone'>): Ended {
  const years = retentionOf(city)
  const before = (kind: RetentionKind) => instantOf(dayAfter(month, `-P${years[kind]}Y`), '00:00', city.timeZone)
  return {
    words: before('words'),
    ideas: before('ideas'),
    exchanges: before('exchanges'),
    invitations: before('invitations'),
    contacts: before('contacts'),
  }
}

/** Of two, the earlier of each: a period that was shortened since people were told of it does not reach further than what they were told. */
export function earlierOf(one: Ended, other: Ended): Ended {
  const earlier = (kind: RetentionKind) => Math.min(one[kind], other[kind])
  return {
    words: earlier('words'),
    ideas: earlier('ideas'),
    exchanges: earlier('exchanges'),
    invitations: earlier('invitations'),
    contacts: earlier('contacts'),
  }
}

/** People are told this long before anything of theirs is deleted, in weeks that Ekko has seen pass one by one. */
export const toldWeeksBefore = 4

/** The first month whose deletions can be told of long enough before. */
export function monthToTell(now: Instant, zone: TimeZone): LocalDate {
  return monthFrom(dateAt(now + toldWeeksBefore * weekMs, zone))
}

/** The month after this one, by its first day. */
export function nextMonth(month: LocalDate): LocalDate {
  return dayAfter(month, 'P1M')
}

/** When people are told of a month: in the late morning of the first day of the month before. */
export function tellingAt(month: LocalDate, zone: TimeZone): Instant {
  return instantOf(dayAfter(month, '-P1M'), '10:00', zone)
}

/** When a month begins, and its deletions with it. */
export function erasingAt(month: LocalDate, zone: TimeZone): Instant {
  return instantOf(month, '00:00', zone)
}

/** The first month that begins on this day or later. */
function monthFrom(date: LocalDate): LocalDate {
  const first = `${date.slice(0, 7)}-01`
  return first === date ? first : nextMonth(first)
}

/**
 * Where the deleting of a month is. Its whole progress is here, so that it goes on where it was after anything. The weeks between
 * telling and deleting are counted one by one: a clock that jumps has not lived through them, and deletes nothing that is in use.
 */
export type RetentionStep =
  | { readonly step: 'begin' }
  | { readonly step: 'tell'; readonly month: LocalDate; readonly ended: Ended; readonly after: PersonId }
  | {
      readonly step: 'wait'
      readonly month: LocalDate
      readonly ended: Ended
      readonly toldAt: Instant
      readonly weeks: number
    }
  /** People of whom nothing was left go first: who loses their words this month was not told that they are forgotten. */
  | {
      readonly step: 'erase'
      readonly part: 'contacts' | 'rest'
      readonly month: LocalDate
      readonly ended: Ended
      readonly toldAt: Instant
      /** Who was gone through already; absent before the first. */
      readonly after?: PersonId
    }

/** The key of the one timer that carries it. */
export const retentionTimerKey = 'retention'

/** A timer further away than this was set by a clock that was wrong. */
export const retentionAwayMsMax = 40 * dayMs

/** The kinds that one part of the deleting is about. */
export function kindsIn(part: 'contacts' | 'rest'): readonly RetentionKind[] {
  return part === 'contacts' ? ['contacts'] : retentionKinds.filter((kind) => kind !== 'contacts')
}

/** What is due to be deleted, of each kind: answers' writers, ideas, exchanges, invitations, people. */
export type DueCounts = Readonly<Record<RetentionKind, number>>

/** What was deleted in one month of one kind, and when last. */
export interface Erased {
  readonly kind: RetentionKind
  readonly month: LocalDate
  readonly count: number
  readonly at: Instant
}

/** What one person is told that will be deleted. */
export interface DueOfPerson {
  /** What the consultations are called whose words of theirs go. */
  readonly words: readonly Localized[]
  /** Ideas by their numbers. */
  readonly ideas: readonly number[]
  readonly exchanges: number
  /** Nothing else is left of them, and their contact goes too. */
  readonly contact: boolean
}
