import { anyOf } from './patterns.ts'
import { phrasesOf } from './phrase.ts'
import type { DayLines, Lines } from './vocabulary.ts'
import { type WhenWords, whenWordsOf } from './when/words.ts'

/** What days are called, ready to be looked for in folded letters. */
export interface DayWords {
  /** `in 14 days`: the number and the unit. */
  readonly counted: RegExp
  isWeek(unit: string): boolean
  /** `30 March` and `March 30`, with a year after it or without. */
  readonly dayFirst: RegExp
  readonly monthFirst: RegExp
  /** From one on; undefined where it could be several. */
  monthOf(name: string): number | undefined
  readonly today: RegExp
  readonly tomorrow: RegExp
  /** From Monday on. */
  readonly weekdays: readonly RegExp[]
  /** The month that is named, by its whole name or a short form that is only its own. */
  monthNamed(words: string): number | undefined
  /** What else people say for when. */
  readonly when: WhenWords
}

const letter = '[\\p{L}\\p{M}]'
/** People write months short, and with endings: as much of the name is enough, where it begins only one. */
const beginningLetters = 3

/** Puts the days of several languages together, with the numbers that are counted in. */
export function dayWordsOf(
  spoken: readonly { readonly days: DayLines; readonly numbers: readonly Lines[] }[],
): DayWords {
  const languages = spoken.map(({ days }) => days)
  const all = (pick: (lines: DayLines) => Lines) => phrasesOf(languages.flatMap(pick)).all
  const months = Array.from({ length: 12 }, (_, index) => [...all((days) => days.months[index] ?? [])])
  const beginnings = beginningsOf(months)
  const month = `((?:${[...beginnings.keys()].map((begins) => anyOf([begins])).join('|') || '(?!)'})${letter}*)`
  const weeks = all((days) => days.weeks)
  const units = anyOf([...all((days) => days.days), ...weeks])
  const said = (pick: (lines: NonNullable<DayLines['when']>) => Lines) =>
    anyOf(all(({ when }) => (when ? pick(when) : [])))
  const behind = `(?:\\.|${said((when) => when.ordinal)})?`
  const alone = (words: Iterable<string>) => new RegExp(`(?<!${letter})${anyOf(words)}(?!${letter})`, 'u')
  return {
    counted: new RegExp(
      `(?:(?<!${letter})${anyOf(all((days) => days.in))}|\\+)\\s*(\\d{1,3})\\s*(${units})(?!${letter})`,
      'u',
    ),
    isWeek: (unit) => weeks.has(unit),
    dayFirst: new RegExp(
      `(?<!\\d)(\\d{1,2})${behind}\\s*(?:${said((when) => when.of)}\\s+)?${month}\\.?,?(?:\\s+(\\d{4}))?`,
      'u',
    ),
    monthFirst: new RegExp(
      `(?<!${letter})${month}\\.?\\s+(?:${said((when) => when.the)}\\s+)?(\\d{1,2})${behind}(?:,?\\s+(\\d{4}))?(?![\\d:])`,
      'u',
    ),
    monthOf: (name) => [...beginnings].find(([begins]) => name.startsWith(begins))?.[1],
    today: alone(all(({ today }) => today)),
    tomorrow: alone(all(({ tomorrow }) => tomorrow)),
    monthNamed: (words) => monthIn(words, months),
    when: whenWordsOf(spoken),
    weekdays: Array.from({ length: 7 }, (_, index) => alone(all((days) => days.weekdays[index] ?? []))),
  }
}

/** The shortest beginnings that belong to one month in every language, the longest first. */
function beginningsOf(months: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = months.flatMap((names, index) =>
    names.map((name): readonly [string, number] => {
      for (let length = beginningLetters; length < name.length; length += 1) {
        const begins = name.slice(0, length)
        const others = months.some((each, at) => at !== index && each.some((other) => other.startsWith(begins)))
        if (!others) return [begins, index + 1]
      }
      return [name, index + 1]
    }),
  )
  return new Map(found.toSorted(([one], [other]) => other.length - one.length))
}

/** A whole name, or three letters and more of it. */
function monthIn(words: string, months: readonly (readonly string[])[]): number | undefined {
  const said = words.match(/\p{L}+/gu) ?? []
  const at = months.findIndex((names) =>
    said.some(
      (word) => word.length >= beginningLetters && names.some((name) => name === word || isShortFor(word, name)),
    ),
  )
  return at < 0 ? undefined : at + 1
}

/** No short form has more letters, and a longer one may be any word. */
const shortLettersMax = 4

function isShortFor(word: string, name: string): boolean {
  return word.length <= shortLettersMax && name.startsWith(word)
}
