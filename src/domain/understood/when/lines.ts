import type { Lines } from '../vocabulary.ts'

/** How people say days and times beside plain dates, as a translator writes it. */
export interface WhenLines {
  /** Beside the words for numbers: `a week`. */
  readonly one: Lines
  readonly two: Lines
  readonly minutes: Lines
  readonly hours: Lines
  readonly months: Lines
  readonly years: Lines
  /** What is counted in no such unit, by its length as ISO 8601 writes it: `P6M` for half a year. */
  readonly lengths: Readonly<Record<string, Lines>>
  /** `two weeks from Friday` */
  readonly from: Lines
  /** `Friday week`: the one after. */
  readonly weekLater: Lines
  readonly dayAfterTomorrow: Lines
  /** `the third of December`, from the first on. */
  readonly ordinals: readonly Lines[]
  /** Between a day and its month. */
  readonly of: Lines
  /** Before a number that is a day of the month alone: `the 3rd`. */
  readonly the: Lines
  /** What stands behind such a number. */
  readonly ordinal: Lines
  /** `next Friday` is in the next week, `Friday` in this one or the next. */
  readonly next: Lines
  readonly week: Lines
  readonly month: Lines
  readonly nextYear: Lines
  readonly weekend: Lines
  /** `the beginning of April`, `the middle of April`, `the end of April`. */
  readonly begins: Lines
  readonly middle: Lines
  readonly ends: Lines
  readonly first: Lines
  readonly last: Lines
  readonly before: Lines
  readonly after: Lines
  readonly feasts: Readonly<Record<Feast, Lines>>
  /** Before a time of day. */
  readonly clock: Lines
  readonly am: Lines
  readonly pm: Lines
  /** `halv otte` is half an hour before, `half past seven` half an hour after. */
  readonly halfBefore: Lines
  readonly halfPast: Lines
  readonly quarterPast: Lines
  readonly quarterTo: Lines
  readonly parts: Readonly<Record<PartOfDay, Lines>>
  /** With one of these it is not said when. */
  readonly unclear: Lines
}

/** Times of the year that people reckon by. */
export const feasts = ['easter', 'pentecost', 'christmas', 'newYear'] as const
/** One of them. */
export type Feast = (typeof feasts)[number]

/** Parts of a day that people say in place of a time, or beside one. */
export const partsOfDay = ['morning', 'forenoon', 'noon', 'afternoon', 'evening', 'midnight'] as const
/** One of them. */
export type PartOfDay = (typeof partsOfDay)[number]
