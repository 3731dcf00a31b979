import type { Language } from '../language.ts'
import { fold } from '../understood/fold.ts'
import type { DictionaryOf } from './dictionary.ts'

/** Lists of words of which one excludes another: numbers, days, places, and whether at all. */
export const exclusive = [
  ...(['numbers', 'counted', 'months', 'weekdays', 'units', 'negations'] as const),
  ...(['quantities', 'directions', 'modals', 'opposites'] as const),
] as const
/** All lists of prompts/LANGUAGE/spelling.yaml. */
export const spellingLists = [...exclusive, 'denials', 'binding', 'known'] as const
/** One of them. */
export type SpellingList = (typeof spellingLists)[number]

/** The lists of one language as a translator writes them; `a/b` are two spellings or forms of one word. */
export type SpellingLines = Readonly<Record<SpellingList, readonly string[]>>

/** Where a word stands: as which entry of a list, and in which language's. */
interface Entry {
  readonly list: SpellingList
  readonly entry: string
  readonly language: Language
}

/** What words mean as far as a correction may not touch it. All words are folded. */
export interface SpellingWords {
  /** By word, in which lists it stands and which of their entries it is: `to` is a number in one language and a direction in another. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly numbers: readonly string[]
  /** How a word begins that denies the rest of it: `unsafe`. */
  readonly denials: readonly string[]
  /** Small words that can be missing by mistake. */
  readonly binding: ReadonlySet<string>
  /** The languages that the lists are of: those whose endings are taken off. */
  readonly languages: readonly Language[]
  readonly dictionaryOf: DictionaryOf
}

/** The lists of several languages, ready to be looked into. A text may mix them, so the words of all count. */
export function spellingWordsOf(
  spoken: readonly { readonly language: Language; readonly lines: SpellingLines }[],
  dictionaryOf: DictionaryOf,
): SpellingWords {
  const entries = new Map<string, readonly Entry[]>()
  for (const { language, lines } of spoken) {
    for (const list of [...exclusive, 'known'] as const) {
      for (const written of lines[list]) {
        for (const word of written.split('/').map(fold))
          entries.set(word, [...(entries.get(word) ?? []), { list, entry: written, language }])
      }
    }
  }
  const all = (list: SpellingList) =>
    spoken.flatMap(({ lines }) => lines[list].flatMap((each) => each.split('/')).map(fold))
  const binding = new Set(all('binding'))
  const languages = spoken.map(({ language }) => language)
  return { entries, numbers: all('numbers'), denials: all('denials'), binding, languages, dictionaryOf }
}

/**
 * Whether this is a word as it stands, as far as Ekko knows: it is not misspelt. A short word of one language is a slip in its
 * neighbour's, as the Norwegian for trees is in Danish: `known` counts in the language the text stands in, where that is known.
 */
export function isKnownWord(word: string, { entries }: SpellingWords, language?: Language): boolean {
  const found = entries.get(word) ?? []
  return found.some((each) => each.list !== 'known' || language === undefined || each.language === language)
}

/** Whether two words are spellings or forms of the same one in a list, of the language they are written in or of any. */
export function isSameMeaning(one: string, other: string, { entries }: SpellingWords, language?: Language): boolean {
  const found = entries.get(other) ?? []
  return (entries.get(one) ?? []).some(
    (each) =>
      (language === undefined || each.language === language) &&
      found.some(({ entry, language: of }) => entry === each.entry && of === each.language),
  )
}

/** Whether one denies what the other says, `unsafe` and `safe`, or counts otherwise, as the words for ten and two years old do. */
export function turnsMeaning(one: string, other: string, words: SpellingWords): boolean {
  return denies(one, other, words) || denies(other, one, words) || countsOtherwise(one, other, words)
}

/** How often a text of these words says no. */
export function denialsIn(words: readonly string[], { entries }: SpellingWords): number {
  return words.filter((word) => entries.get(word)?.some(({ list }) => list === 'negations')).length
}

function denies(longer: string, shorter: string, { denials }: SpellingWords): boolean {
  return denials.some((begins) => longer === `${begins}${shorter}`)
}

/** Shorter rests are endings: a word that begins with the letters of a number need not count. */
const restLettersMin = 3

function countsOtherwise(one: string, other: string, words: SpellingWords): boolean {
  const rests = (word: string) =>
    words.numbers.flatMap((number) =>
      word.startsWith(number) && word.length >= number.length + restLettersMin
        ? [{ number, rest: word.slice(number.length) }]
        : [],
    )
  const others = rests(other)
  return rests(one).some(({ number, rest }) =>
    others.some((each) => each.rest === rest && !isSameMeaning(each.number, number, words)),
  )
}
