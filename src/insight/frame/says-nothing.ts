import type { Language } from '../../domain/language.ts'
import { wordsOf } from '../../domain/stem.ts'
import { type EmptyWords, emptyWords } from './empty-words.ts'

/** Between two things that are said one after the other. */
const clauseEnds = /[.!?;:,،؛؟\n–—]+|\s-\s/u

/** Whether a text says that nothing can be changed: every clause of it is empty, or says that all is decided. */
export function saysNothingOpen(text: string, language: Language): boolean {
  const clauses = clausesOf(text)
  return clauses.length === 0 || clauses.every((clause) => all(language, clause, isEmpty, isDecided))
}

/** Whether a text says of everything that it is decided: then nothing is left to ask about. */
export function saysAllDecided(text: string, language: Language): boolean {
  const clauses = clausesOf(text)
  return clauses.some((clause) => all(language, clause, isDecided)) && saysNothingOpen(text, language)
}

function clausesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(clauseEnds)
    .map((clause) => wordsOf(clause))
    .filter((words) => words.length > 0)
}

type Test = (words: readonly string[], language: EmptyWords) => boolean

/** A city's languages are mixed in what people write: English words count everywhere. */
function all(language: Language, words: readonly string[], ...tests: readonly Test[]): boolean {
  const lists = [emptyWords[language], emptyWords.en].filter((each) => each !== undefined)
  return lists.some((list) => tests.some((test) => test(words, list)))
}

function isEmpty(words: readonly string[], { nothing, fillers }: EmptyWords): boolean {
  const bare = words.filter((word) => !fillers.includes(word))
  return nothing.includes(words.join(' ')) || (bare.length > 0 && nothing.includes(bare.join(' ')))
}

/** "Everything is decided by the council last year" says no more than "everything is decided". */
const tailWordsMax = 6
/** How such an end begins; any other end may open something after all: "everything is decided later, with you". */
const tailBegins: ReadonlySet<string> = new Set(
  `af i på ved allerede for nu by in at of already now on for from vom von im in bereits schon durch am من في قبل على
  مسبقا مسبقًا`.split(/\s+/),
)
/** With one of these something is left open. */
const exceptions: ReadonlySet<string> = new Set(
  `undtagen bortset andet ud udover except apart besides but unless until later you außer ausgenommen bis aber ohne senere
  later jer dig du ihr sie إلا سوى عدا باستثناء`.split(/\s+/),
)

function isDecided(words: readonly string[], { allDecided, fillers }: EmptyWords): boolean {
  const begins = words.findIndex((word, at) => !fillers.includes(word) || phraseAt(words.slice(at), allDecided) > 0)
  const said = words.slice(Math.max(0, begins))
  const length = phraseAt(said, allDecided)
  const [next, ...rest] = said.slice(length)
  if (length === 0) return false
  if (next === undefined) return true
  return tailBegins.has(next) && rest.length < tailWordsMax && !rest.some((word) => exceptions.has(word))
}

/** The words that the longest of these phrases has at the beginning; none where none begins it. "…" stands for a few words. */
function phraseAt(words: readonly string[], phrases: readonly string[]): number {
  return Math.max(0, ...phrases.map((phrase) => lengthOf(words, phrase.split(' '))))
}

const gapWordsMax = 5

function lengthOf(words: readonly string[], [part, ...rest]: readonly string[]): number {
  if (part === undefined) return 0
  if (part !== '…') return words[0] === part ? plus(1, lengthOf(words.slice(1), rest)) : unlike
  const gaps = Array.from({ length: gapWordsMax }, (_, at) => at + 1)
  return Math.max(unlike, ...gaps.map((gap) => plus(gap, lengthOf(words.slice(gap), rest))))
}

const unlike = -1

function plus(words: number, after: number): number {
  return after === unlike ? unlike : words + after
}
