import { wordsOf } from '../../domain/stem.ts'
import { type ClosingWords, closingWords } from './closing-words.ts'
import { type EmptyWords, emptyWords } from './empty-words.ts'

/** Between two things that are said one after the other; "write, what you think" and "nothing, der ikke kan ændres" say one. */
const clauseEnds =
  /[.!?;:،؛؟\n–—]+|,(?!\s*(?:(?:der|som|vi|i|du|man)\s+ikke|hvad|hvordan|what|how|was|wie)(?!\p{L}))|\s-\s/iu

/**
 * Whether a text says that nothing can be changed: every clause of it is empty, says that all is decided or what cannot be
 * changed, or only that the city listens; or one says that nothing can be changed, and no other opens anything.
 */
export function saysNothingOpen(text: string): boolean {
  const clauses = clausesOf(text)
  if (clauses.every((clause) => some(clause, isEmpty, isDecided, isNothing, isHearing, isCannot))) return true
  return (
    clauses.some((clause) => some(clause, isNothing, isAllDecided)) &&
    clauses.every((clause) => some(clause, isEmpty, isDecided, isNothing, isHearing) || !opens(clause))
  )
}

/** Whether a text, such as why a city asks, has no more to say than that nothing can be changed. */
export function saysNothingElse(text: string): boolean {
  return clausesOf(text).every((clause) => some(clause, isEmpty, isDecided, isNothing))
}

/** Whether a text says of everything that it is decided: then nothing is left to ask about. */
export function saysAllDecided(text: string): boolean {
  const clauses = clausesOf(text)
  return (
    clauses.some((clause) => some(clause, isDecided, isEverything)) &&
    clauses.every((clause) => some(clause, isEmpty, isDecided, isNothing, isEverything))
  )
}

function clausesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(clauseEnds)
    .map((clause) => wordsOf(clause))
    .filter((words) => words.length > 0)
}

type Words = EmptyWords & ClosingWords
type Test = (words: readonly string[], list: Words) => boolean

/** A city's languages are mixed in what people write, and a part may be in another than the rest: the words of all count. */
const lists: readonly Words[] = Object.entries(emptyWords).flatMap(([language, empty]) => {
  const closing = closingWords[language]
  return closing ? [{ ...empty, ...closing }] : []
})

function some(words: readonly string[], ...tests: readonly Test[]): boolean {
  return lists.some((list) => tests.some((test) => test(words, list)))
}

function isEmpty(words: readonly string[], { nothing, fillers }: Words): boolean {
  const bare = words.filter((word) => !fillers.includes(word))
  return nothing.includes(words.join(' ')) || (bare.length > 0 && nothing.includes(bare.join(' ')))
}

/** "No changes are possible": one word of nothing among words of change. With two, "nothing that cannot change", all is open. */
function isNothing(words: readonly string[], { negations, change, fillers }: Words): boolean {
  return (
    words.filter((word) => negations.has(word)).length === 1 &&
    words.every((word) => negations.has(word) || change.has(word) || fillers.includes(word))
  )
}

/** "The price cannot be changed" opens nothing, though another clause beside it may. */
function isCannot(words: readonly string[], list: Words): boolean {
  const said = words.join(' ')
  const left = said.replace(list.cannot, ' ')
  const rest = left.split(/\s+/)
  const twice = rest.some((word) => list.negations.has(word))
  return left !== said && !twice && rest.some((word) => list.change.has(word)) && !hasOpener(rest, list)
}

/** "We just want to hear what you think." */
function isHearing(words: readonly string[], { opinion, hearing, fillers }: Words): boolean {
  const told = (word: string) => opinion.has(word) || hearing.has(word) || fillers.includes(word)
  return words.some((word) => opinion.has(word)) && words.every(told)
}

function isEverything(words: readonly string[], { everything, fillers }: Words): boolean {
  const bare = words.filter((word) => !fillers.includes(word))
  return everything.includes(words.join(' ')) || everything.includes(bare.join(' '))
}

function isAllDecided(words: readonly string[], list: Words): boolean {
  return isDecided(words, list) && words.some((word) => list.all.has(word))
}

function opens(words: readonly string[]): boolean {
  return lists.some((list) => hasOpener(words.join(' ').replace(list.cannot, ' ').split(/\s+/), list))
}

function hasOpener(words: readonly string[], { openers }: Words): boolean {
  return words.some((word) => openers.has(word) || exceptions.has(word))
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
  `undtagen bortset nær andet ud udover except apart besides but unless until later you außer ausgenommen bis aber ohne senere
  later jer dig du ihr sie إلا سوى عدا باستثناء`.split(/\s+/),
)

/** "Everything is decided and the money is spent" opens no more than "everything is decided". */
const and: ReadonlySet<string> = new Set(['og', 'and', 'und'])

function isDecided(words: readonly string[], list: Words): boolean {
  const { allDecided, fillers } = list
  const begins = words.findIndex((word, at) => !fillers.includes(word) || phraseAt(words.slice(at), allDecided) > 0)
  const said = words.slice(Math.max(0, begins))
  const length = phraseAt(said, allDecided)
  const [next, ...rest] = said.slice(length)
  if (length === 0) return false
  if (next === undefined) return true
  if (and.has(next)) return !hasOpener(rest, list) || isNothing(rest, list) || isEmpty(rest, list)
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
