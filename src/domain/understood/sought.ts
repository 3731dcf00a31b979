import { fold, letters } from './fold.ts'

/** A line of a vocabulary that is looked for within longer texts, with what it means. */
export interface SoughtLine<Means> {
  readonly line: string
  readonly means: Means
}

/** Where a line was found: the sentence, its first word, and the word after its last. */
export interface Found<Means> {
  readonly means: Means
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** One place in a line: any of these words, after at most `gapMax` others. */
interface Slot {
  readonly words: readonly number[]
  readonly gapMax: number
}

/** One way to say a line. */
interface Way<Means> {
  readonly means: Means
  readonly slots: readonly Slot[]
  readonly begins: boolean
  readonly ends: boolean
}

/** Lines made ready to be looked for: every word of theirs has a number. */
export interface Sought<Means> {
  readonly whole: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly stemLengths: readonly number[]
  /** Words with one letter left out, for finding those that are misspelt. */
  readonly slips: ReadonlyMap<string, readonly string[]>
  /** Words of their own that look like a misspelt one. */
  readonly unlike: ReadonlySet<string>
  readonly waysFrom: ReadonlyMap<number, readonly Way<Means>[]>
}

/** As many words may stand where a line has "…". */
const gapWordsMax = 4
/** More ways to say one line are a mistake in it. */
const waysOfLineMax = 64
/** Shorter words are too much like others to be found misspelt. */
const slipLettersMin = 6
/** No word of any vocabulary is longer. */
const wordLettersMax = 30

/**
 * Makes lines ready. `a/b` is either word, `(a)` may be left out, `…` stands for up to four words, `a*` for every word that begins
 * so, `^` and `$` for the beginning and the end of a sentence. A word of six letters or more is found with one slip of the
 * finger in it too, unless it is one of `unlike`.
 */
export function soughtFrom<Means>(lines: readonly SoughtLine<Means>[], unlike: readonly string[] = []): Sought<Means> {
  const whole = new Map<string, number>()
  const stems = new Map<string, number>()
  let count = 0
  // Thousands of lines are made of the same few words.
  const plains = new Map<string, string>()
  const plainOnce = (word: string): string => {
    const known = plains.get(word)
    if (known !== undefined) return known
    const made = plain(word)
    plains.set(word, made)
    return made
  }
  const numberOf = (word: string): number => {
    const stem = word.endsWith('*')
    const key = plainOnce(word)
    const numbers = stem ? stems : whole
    const known = numbers.get(key)
    if (known !== undefined) return known
    count += 1
    numbers.set(key, count)
    return count
  }
  const waysFrom = new Map<number, Way<Means>[]>()
  for (const { line, means } of lines) {
    for (const parts of waysOf(line)) {
      const way = wayOf(parts, means, numberOf)
      for (const first of way.slots[0]?.words ?? []) {
        const others = waysFrom.get(first)
        if (others) others.push(way)
        else waysFrom.set(first, [way])
      }
    }
  }
  const slips = new Map<string, string[]>()
  for (const word of whole.keys())
    if (word.length >= slipLettersMin)
      for (const short of shortened(word)) slips.set(short, [...(slips.get(short) ?? []), word])
  return {
    ...{ whole, stems, slips, waysFrom },
    stemLengths: [...new Set([...stems.keys()].map(({ length }) => length))],
    unlike: new Set(unlike.map(plain)),
  }
}

/** Every line that stands in a text. Takes time in proportion to the text's length, whatever stands in it. */
export function foundIn<Means>(text: string, sought: Sought<Means>): readonly Found<Means>[] {
  return foundAmong(sentencesIn(text), sought)
}

/** The same in sentences of plain words. A plain word must not be made plain again: "fået" is "faet", and that would be "fat". */
export function foundAmong<Means>(
  spoken: readonly (readonly string[])[],
  sought: Sought<Means>,
): readonly Found<Means>[] {
  const known = new Map<string, readonly number[]>()
  const sentences = spoken.map((words) =>
    words.map((word) => {
      const seen = known.get(word) ?? numbersOf(word, sought)
      known.set(word, seen)
      return seen
    }),
  )
  const possible = possibleWays(new Set([...known.values()].flat()), sought)
  if (possible.size === 0) return []
  const found: Found<Means>[] = []
  for (const [sentence, numbers] of sentences.entries()) {
    for (let from = 0; from < numbers.length; from += 1) {
      for (const number of numbers[from] ?? []) {
        for (const { means, slots, begins, ends } of possible.get(number) ?? []) {
          if (begins && from > 0) continue
          const to = endOf(slots, 1, from + 1, numbers, ends)
          if (to !== undefined) found.push({ means, sentence, from, to })
        }
      }
    }
  }
  return found
}

/** The ways that a text has a word for every place of, by their first word: nearly none, in nearly every text. */
function possibleWays<Means>(
  present: ReadonlySet<number>,
  { waysFrom }: Sought<Means>,
): ReadonlyMap<number, readonly Way<Means>[]> {
  const possible = new Map<number, readonly Way<Means>[]>()
  for (const number of present) {
    const ways = waysFrom
      .get(number)
      ?.filter(({ slots }) => slots.every(({ words }) => words.some((word) => present.has(word))))
    if (ways && ways.length > 0) possible.set(number, ways)
  }
  return possible
}

/** The sentences of a text as plain words. */
export function sentencesIn(text: string): readonly (readonly string[])[] {
  // All that is done to letters is done to the whole text at once: a long one may have a sentence every other letter.
  const lines = text.replace(apostrophes, '').replace(/[.!?;:…؟؛۔\r]+/gu, '\n')
  return short(letters(lines).replace(/[^\p{L}\p{M}\p{N}\n]+/gu, ' '))
    .split('\n')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.split(' '))
}

/**
 * A word as people write it in a hurry: without the second of two letters, and with a and o for the letters that a keyboard lacks.
 */
export function plain(word: string): string {
  return short(fold(word.replace(apostrophes, '')))
}

const apostrophes = /['’´`‘]/gu

function short(folded: string): string {
  return folded
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** The word after the last slot, when the slots from `next` on follow one another from `at` on. */
function endOf(
  slots: readonly Slot[],
  next: number,
  at: number,
  numbers: readonly (readonly number[])[],
  ends: boolean,
): number | undefined {
  const slot = slots[next]
  if (!slot) return !ends || at === numbers.length ? at : undefined
  for (let word = at; word <= at + slot.gapMax && word < numbers.length; word += 1) {
    if (!numbers[word]?.some((number) => slot.words.includes(number))) continue
    const end = endOf(slots, next + 1, word + 1, numbers, ends)
    if (end !== undefined) return end
  }
  return undefined
}

/** What a written word may be: itself, a word that begins like it, or one that was misspelt. */
function numbersOf(word: string, { whole, stems, stemLengths, slips, unlike }: Sought<unknown>): readonly number[] {
  if (word.length > wordLettersMax) return []
  const own = whole.get(word)
  const numbers = own === undefined ? [] : [own]
  for (const length of stemLengths) {
    const stem = length <= word.length ? stems.get(word.slice(0, length)) : undefined
    if (stem !== undefined) numbers.push(stem)
  }
  if (own !== undefined || word.length < slipLettersMin - 1 || unlike.has(word)) return numbers
  for (const short of [word, ...shortened(word)])
    for (const meant of slips.get(short) ?? []) if (isSlip(word, meant)) numbers.push(whole.get(meant) ?? 0)
  for (const short of shortened(word)) {
    const meant = short.length >= slipLettersMin ? whole.get(short) : undefined
    if (meant !== undefined && isSlip(word, short)) numbers.push(meant)
  }
  return numbers
}

/** A slip of the finger is in the middle of a word: another ending is another word. */
function isSlip(word: string, meant: string): boolean {
  return word[0] === meant[0] && word.at(-1) === meant.at(-1) && Math.abs(word.length - meant.length) <= 1
}

/** The word with one letter left out, in every way. */
function shortened(word: string): readonly string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))
}

function wayOf<Means>(parts: readonly string[], means: Means, numberOf: (word: string) => number): Way<Means> {
  const slots: Slot[] = []
  let gapMax = 0
  for (const part of parts) {
    if (part === '…') gapMax = gapWordsMax
    else if (part !== '^' && part !== '$') {
      slots.push({ words: part.includes('/') ? part.split('/').map(numberOf) : [numberOf(part)], gapMax })
      gapMax = 0
    }
  }
  return { means, slots, begins: parts[0] === '^', ends: parts.at(-1) === '$' }
}

/** The parts of a line in every way it may be said, with and without what may be left out. */
function waysOf(line: string): readonly (readonly string[])[] {
  if (!line.includes('(')) return [line.split(/[\s)]+/).filter((part) => part !== '')]
  let ways: readonly (readonly string[])[] = [[]]
  for (const [part, optional] of line.matchAll(/\(([^()]*)\)|[^\s()]+/g)) {
    const inside = optional?.trim().split(/\s+/)
    ways = ways.flatMap((way) => (inside ? [way, [...way, ...inside]] : [[...way, part]]))
    if (ways.length > waysOfLineMax) break
  }
  return ways.slice(0, waysOfLineMax)
}
