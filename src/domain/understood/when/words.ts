import { anyOf } from '../patterns.ts'
import { phrasesOf } from '../phrase.ts'
import type { DayLines, Lines } from '../vocabulary.ts'
import { type Feast, feasts, type PartOfDay, partsOfDay, type WhenLines } from './lines.ts'

/** What a span of time is counted in. */
export type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

/** How days and times are said, ready to be looked for in folded letters. */
export interface WhenWords {
  /** How many a folded word or digits stand for. */
  countOf(word: string): number | undefined
  unitOf(word: string): Unit | undefined
  /** The length that a phrase stands for, as ISO 8601 writes it. */
  lengthOf(phrase: string): string | undefined
  /** `in two weeks`: count and unit, or a length. */
  readonly inSpan: RegExp
  /** The same with nothing else. */
  readonly bareSpan: RegExp
  /** `two weeks from`: count and unit, before the day it is reckoned from. */
  readonly fromSpan: RegExp
  readonly weekLater: RegExp
  readonly dayAfterTomorrow: RegExp
  /** Folded words with the days of a month that are spelt out written in digits. */
  inDigits(words: string): string
  readonly theDay: RegExp
  readonly weekNumber: RegExp
  readonly nextWeek: RegExp
  readonly nextMonth: RegExp
  readonly nextYear: RegExp
  readonly next: RegExp
  readonly weekend: RegExp
  /** `the end of`, by where in the month it is. */
  readonly within: readonly { readonly place: 'begins' | 'middle' | 'ends'; readonly pattern: RegExp }[]
  readonly month: RegExp
  readonly first: RegExp
  readonly last: RegExp
  readonly before: RegExp
  readonly after: RegExp
  readonly feasts: readonly { readonly feast: Feast; readonly pattern: RegExp }[]
  /** `kl. 8`, `at 8.30 pm`: hours, minutes and half of the day. */
  readonly marked: RegExp
  /** `8 pm`, `8:30 am`. */
  readonly halved: RegExp
  readonly pm: RegExp
  /** `half past eight`, with how many minutes are added to its hour. */
  readonly spoken: readonly { readonly minutes: number; readonly pattern: RegExp }[]
  readonly parts: readonly { readonly part: PartOfDay; readonly pattern: RegExp }[]
  readonly unclear: RegExp
}

const letter = '[\\p{L}\\p{M}]'
const hourPattern = '(\\d{1,2})(?:[.:](\\d{2}))?(?![./-]?\\d)'

/** Puts together how several languages say when. */
export function whenWordsOf(
  languages: readonly { readonly days: DayLines; readonly numbers: readonly Lines[] }[],
): WhenWords {
  const spoken = languages.flatMap(({ days: { when } }) => (when ? [when] : []))
  const all = (pick: (lines: WhenLines) => Lines) => phrasesOf(spoken.flatMap(pick)).all
  const alone = (words: Iterable<string>) => new RegExp(`(?<!${letter})${anyOf(words)}(?!${letter})`, 'u')
  const named = (pick: (lines: WhenLines) => Lines) => alone(all(pick))
  const counts = countsOf(
    languages.map(({ numbers }) => numbers),
    all,
  )
  const units = unitsOf(
    languages.map(({ days }) => days),
    all,
  )
  const lengths = new Map(
    spoken.flatMap((lines) =>
      Object.entries(lines.lengths).flatMap(([length, said]) =>
        [...phrasesOf(said).all].map((way) => [way, length] as const),
      ),
    ),
  )
  const number = anyOf(counts.keys())
  const numeral = anyOf(
    countsOf(
      languages.map(({ numbers }) => numbers),
      () => new Set(),
    ).keys(),
  )
  const span = `(?:(?:(\\d{1,3})\\s*|(?<!${letter})(${number})\\s+)(${anyOf(units.keys())})|(${anyOf(lengths.keys())}))(?!${letter})`
  const opens = anyOf(phrasesOf(languages.flatMap(({ days }) => days.in)).all)
  const half = anyOf([...all((each) => each.am), ...all((each) => each.pm)])
  const clock = anyOf(all((each) => each.clock))
  const hour = `(?:(\\d{1,2})|(${numeral}))(?![\\d\\p{L}])`
  const ordinals = ordinalsOf(spoken)
  const month = anyOf(phrasesOf(languages.flatMap(({ days }) => days.months.flat())).all)
  const spelt = new RegExp(
    `(?<!${letter})(${anyOf(ordinals.keys())})(?=\\s+(?:${anyOf(all((each) => each.of))}\\s+)?${month}(?!${letter}))`,
    'u',
  )
  return {
    countOf: (word) => (/^\d+$/.test(word) ? Number(word) : counts.get(word)),
    unitOf: (word) => units.get(word),
    lengthOf: (phrase) => lengths.get(phrase),
    inSpan: new RegExp(`(?:(?<!${letter})${opens}\\s+|(?<!${letter})${opens}(?=\\d)|\\+\\s*)${span}`, 'u'),
    bareSpan: new RegExp(`^(?:(?:i|for)\\s+)?${span}$`, 'u'),
    fromSpan: new RegExp(`${span}\\s+${anyOf(all((each) => each.from))}(?!${letter})`, 'u'),
    inDigits: (words) => words.replace(spelt, (said) => `${ordinals.get(said) ?? said}.`),
    weekLater: named((each) => each.weekLater),
    dayAfterTomorrow: named((each) => each.dayAfterTomorrow),
    theDay: new RegExp(
      `(?<!${letter})(?:${anyOf(all((each) => each.the))}\\.?\\s*(\\d{1,2})(?:${anyOf(all((each) => each.ordinal))}|\\.)?|(\\d{1,2})${anyOf(all((each) => each.ordinal))})(?![\\d\\p{L}])`,
      'u',
    ),
    weekNumber: new RegExp(`(?<!${letter})${anyOf(all((each) => each.week))}\\s+(\\d{1,2})(?![\\d./-])`, 'u'),
    nextWeek: pairOf(
      all((each) => each.next),
      all((each) => each.week),
    ),
    nextMonth: pairOf(
      all((each) => each.next),
      all((each) => each.month),
    ),
    nextYear: named((each) => each.nextYear),
    next: named((each) => each.next),
    weekend: named((each) => each.weekend),
    within: (['begins', 'middle', 'ends'] as const).map((place) => ({ place, pattern: named((each) => each[place]) })),
    month: named((each) => each.month),
    first: named((each) => each.first),
    last: named((each) => each.last),
    before: named((each) => each.before),
    after: named((each) => each.after),
    feasts: feasts.map((feast) => ({ feast, pattern: named((each) => each.feasts[feast]) })),
    marked: new RegExp(
      `(?<!${letter})${clock}\\.?\\s*(?:${hourPattern}|(${numeral})(?!${letter}))(?:\\s*(${half})(?!${letter}))?`,
      'u',
    ),
    halved: new RegExp(`(?<![\\d.:/-])${hourPattern}\\s*(${half})(?!${letter})`, 'u'),
    pm: new RegExp(`^${anyOf(all((each) => each.pm))}$`, 'u'),
    spoken: (
      [
        [-30, (each: WhenLines) => each.halfBefore],
        [30, (each: WhenLines) => each.halfPast],
        [15, (each: WhenLines) => each.quarterPast],
        [-15, (each: WhenLines) => each.quarterTo],
      ] as const
    ).map(([minutes, pick]) => ({ minutes, pattern: new RegExp(`(?<!${letter})${anyOf(all(pick))}\\s+${hour}`, 'u') })),
    parts: partsOfDay.map((part) => ({ part, pattern: named((each) => each.parts[part]) })),
    unclear: named((each) => each.unclear),
  }
}

function ordinalsOf(spoken: readonly WhenLines[]): ReadonlyMap<string, number> {
  return new Map(
    spoken.flatMap(({ ordinals }) =>
      ordinals.flatMap((lines, at) => [...phrasesOf(lines).all].map((way) => [way, at + 1] as const)),
    ),
  )
}

function pairOf(one: Iterable<string>, other: Iterable<string>): RegExp {
  return new RegExp(`(?<!${letter})${anyOf(one)}\\s+${anyOf(other)}(?!${letter})`, 'u')
}

function countsOf(
  numbers: readonly (readonly Lines[])[],
  all: (pick: (lines: WhenLines) => Lines) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counted = numbers.flatMap((words) =>
    words.flatMap((lines, at) => [...phrasesOf(lines).all].map((way) => [way, at + 1] as const)),
  )
  const ones = [...all((each) => each.one)].map((way) => [way, 1] as const)
  return new Map([...counted, ...ones, ...[...all((each) => each.two)].map((way) => [way, 2] as const)])
}

function unitsOf(
  days: readonly DayLines[],
  all: (pick: (lines: WhenLines) => Lines) => ReadonlySet<string>,
): ReadonlyMap<string, Unit> {
  const under = (unit: Unit, ways: Iterable<string>) => [...ways].map((way) => [way, unit] as const)
  return new Map<string, Unit>([
    ...under('days', phrasesOf(days.flatMap((lines) => lines.days)).all),
    ...under('weeks', phrasesOf(days.flatMap((lines) => lines.weeks)).all),
    ...(['minutes', 'hours', 'months', 'years'] as const).flatMap((unit) =>
      under(
        unit,
        all((each) => each[unit]),
      ),
    ),
  ])
}
