import type { Language, Localized } from './language.ts'
import { beginningLettersMin, stem, tellsSomething, wordsOf } from './stem.ts'

/** What a person must have shown an interest in to belong to an audience; one of it is enough. */
export interface Interest {
  /**
   * Words, or ids of consultations. A person has shown it who answered a consultation of that id, or who wrote it in a
   * statement or an idea: an entry of several words where one text holds them all.
   */
  readonly about: readonly string[]
  /** The languages the words may be written in, for finding their forms. */
  readonly languages: readonly Language[]
}

/** What one person has shown: the consultations they answered, and each of their texts as its stems. */
export interface Shown {
  readonly answered: readonly string[]
  readonly texts: readonly (readonly string[])[]
}

/** By what a person showed an interest, as it is told to them alone. */
export type ShownBy =
  | { readonly by: 'statement'; readonly about: string; readonly title: Localized }
  | { readonly by: 'idea'; readonly about: string; readonly number: number }
  | { readonly by: 'answer'; readonly title: Localized }

/** A word that is looked for, as its stem in each language. */
export type Sought = readonly string[]

/** Entries of one audience; it bounds the query. */
export const interestEntriesMax = 20
/** An entry of more words than these is a sentence, which no text would hold in the same words. */
export const interestWordsMax = 5
/** Longer ones are no words. */
const interestCharactersMax = 80

/**
 * Why no person could be found by an entry: its words stand in every text, or it is a sentence. Ids may be as long as
 * they are.
 */
export function interestFault(entry: string): 'tells-nothing' | 'too-long' | undefined {
  const telling = wordsOf(entry).filter(tellsSomething)
  if (telling.length === 0) return 'tells-nothing'
  if (looksLikeId(entry)) return undefined
  return telling.length > interestWordsMax || entry.length > interestCharactersMax ? 'too-long' : undefined
}

/** Whether an entry has the form that only ids of consultations have. */
export function looksLikeId(entry: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(entry)
}

/** The words of one entry, all of which must stand in a text. Empty where it has none that tells anything. */
export function soughtIn(entry: string, languages: readonly Language[]): readonly Sought[] {
  const telling = [...new Set(wordsOf(entry).filter(tellsSomething))].slice(0, interestWordsMax)
  return telling.map((word) => [...new Set(languages.map((language) => stem(word, language)))])
}

/** What a text is found by: its words as they stand, since its language is a guess, and their stems. */
export function stemsOf(text: string, language: Language): readonly string[] {
  const telling = wordsOf(text).filter(tellsSomething)
  return [...new Set(telling.flatMap((word) => [word, stem(word, language)]))]
}

/** Whether a text holds all of these words, in any form, or as the beginning of a compound: `cykel` in `cykelstien`. */
export function holdsAll(stems: readonly string[], sought: readonly Sought[]): boolean {
  return sought.length > 0 && sought.every((word) => word.some((each) => stems.some((stem) => isFoundBy(stem, each))))
}

/** Whether what a person has shown is what the audience asks for. */
export function showsInterest({ about, languages }: Interest, { answered, texts }: Shown): boolean {
  return about.some(
    (entry) => answered.includes(entry) || texts.some((text) => holdsAll(text, soughtIn(entry, languages))),
  )
}

/** What one of those who are meant may have shown, for previews of what citizens will read. */
export function exampleOf({ about }: Interest): ShownBy {
  const words = about.find((entry) => !looksLikeId(entry))
  return words === undefined
    ? { by: 'answer', title: { any: about[0] ?? '' } }
    : { by: 'idea', about: words, number: 1 }
}

function isFoundBy(stem: string, sought: string): boolean {
  return stem === sought || (sought.length >= beginningLettersMin && stem.startsWith(sought))
}
