import { wordsOf } from '../../domain/stem.ts'
import { isCommon, languageAmong } from './stop-words.ts'
import { wholeStem } from './whole-stem.ts'

/** A word that says what a text is on, where it stands in it, and what its forms have in common. */
export interface Term {
  readonly stem: string
  /** As it was written, in lower case. */
  readonly form: string
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** Whether it is written as names are, with a capital letter; undefined where a sentence begins, which tells nothing. */
  readonly named: boolean | undefined
}

/** A text with its telling words, in the order in which they stand, and the language it was read in. */
export interface ReadText {
  readonly language: string
  readonly terms: readonly Term[]
  /** How much of it was read. */
  readonly characters: number
}

/** Shorter words are rarely what a text is on. */
const lettersMin = 3
/** In scripts where a sign is a syllable or a word. */
const signsMin = 2

/** What a text is on is said in its beginning: so many characters are some six hundred words. */
const charactersRead = 4_000

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Scripts that leave no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Reads a text in the one of these languages that it is most likely in. */
export function readTerms(text: string, languages: readonly string[]): ReadText {
  const beginning = beginningOf(text)
  const found = partsOf(beginning)
  const language = languageAmong(
    found.map(({ word }) => word),
    languages,
  )
  const terms = found.flatMap(({ word, from, to }): readonly Term[] => {
    const least = unspaced.test(word) ? signsMin : lettersMin
    if (word.length < least || /^\p{N}+$/u.test(word) || isCommon(word, language)) return []
    return [{ stem: wholeStem(word, language), form: word, from, to, named: named(text, from, to) }]
  })
  return { language, terms, characters: beginning.length }
}

/** One capital and then small letters, behind a word of the same sentence. */
function named(text: string, from: number, to: number): boolean | undefined {
  if (!/[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, from - 2), from))) return undefined
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(from, to))
}

/** What is read of a long text, up to the end of a word where it has blanks. */
function beginningOf(text: string): string {
  return text.length <= charactersRead ? text : text.slice(0, charactersRead).replace(/\S{0,60}$/u, '')
}

interface Part {
  readonly word: string
  readonly from: number
  readonly to: number
}

function partsOf(text: string): readonly Part[] {
  if (!unspaced.test(text))
    return [...text.matchAll(wordPattern)].flatMap(({ 0: written, index }) => partAt(written, index))
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment, index }) => partAt(segment, index))
}

function partAt(written: string, from: number): readonly Part[] {
  const [word] = wordsOf(written)
  return word === undefined ? [] : [{ word, from, to: from + written.length }]
}
