import { type ClauseWords, type Leaving, leavingIn, leavingWords, type WayOut, type WordSet } from './leaving.ts'
import { type Found, foundIn } from './sought.ts'

/** A longer text has said what it means, but for what speaks to Ekko in it. */
const charactersMax = 400
const wordsMax = 25
/** Who wants out says so sooner; no person's own app sends more at once. */
const spokenCharactersMax = 8_000
/** One word may be a name or a curse; with two, something is being told. */
const toldWordsMin = 2
/** As many lines as a name and an address take. */
const nameLinesMax = 4
const nameWordsMax = 4

/**
 * Which way out a longer text may mean, so that its author is asked; undefined for one that is about something in town. In this
 * order: it speaks to Ekko in one of the lines; it is a stop with a slip of the finger, or with a name below it; it stops, and nothing in town is named that should be
 * stopped.
 */
export function leavingWithin(text: string, leaving: Leaving): WayOut | undefined {
  const way = spokenTo(text, leaving)
  if (way || text.length > charactersMax) return way
  return misspelt(text, leaving) ?? named(text, leaving) ?? (stopsNothing(text, leaving) ? 'stop' : undefined)
}

/** What a line says that falls together with none that is about the town. */
function spokenTo(text: string, { sought }: Leaving): WayOut | undefined {
  const found = foundIn(text.slice(0, spokenCharactersMax), sought)
  const not = found.filter(({ means }) => means === 'not')
  const said = found.filter((each) => each.means !== 'not' && !not.some((other) => overlap(other, each)))
  if (said.some(({ means }) => means === 'forget')) return 'forget'
  return said.length > 0 ? 'stop' : undefined
}

function overlap(one: Found<unknown>, other: Found<unknown>): boolean {
  return one.sentence === other.sentence && one.from < other.to && other.from < one.to
}

/** One word, with a slip of the finger in it. */
function misspelt(text: string, { misspelt: sought }: Leaving): WayOut | undefined {
  return leavingWords(text).length === 1 ? foundIn(text, sought)[0]?.means : undefined
}

/** A stop with a name below it that no greeting introduces. */
function named(text: string, leaving: Leaving): WayOut | undefined {
  const parts = text.split(/[\n.!]+/).filter((part) => part.trim() !== '')
  for (let from = parts.length - 1; from > 0 && parts.length - from <= nameLinesMax; from -= 1) {
    if (!isName(parts[from] ?? '')) return undefined
    const way = leavingIn(parts.slice(0, from).join('\n'), leaving)
    if (way) return way
  }
  return undefined
}

function isName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.length <= nameWordsMax && words.every((word) => /^[\p{Lu}\p{N}(+]/u.test(word))
}

/** It stops, in one of the languages, and names nothing to be stopped. */
function stopsNothing(text: string, { clauses }: Leaving): boolean {
  const parts = text.split(/[.,!?;:…؟؛،۔()\n\r]+/u).map(leavingWords)
  return parts.flat().length <= wordsMax && clauses.some((words) => namesNothing(parts, words))
}

function namesNothing(parts: readonly (readonly string[])[], { words, these, persons, hollow }: ClauseWords): boolean {
  const stops = (part: readonly string[]) => part.some((word) => has(words, word))
  const tells = (word: string) => !has(hollow, word) && !has(words, word) && !has(these, word) && !has(persons, word)
  const stopping = parts.filter(stops)
  if (stopping.length === 0) return false
  if (stopping.some((part) => part.some((word, at) => has(words, word) && has(these, part[at + 1] ?? '')))) return true
  if (stopping.some((part) => part.some(tells))) return false
  const others = parts.filter((part) => !stops(part)).flat()
  return others.some((word) => has(persons, word)) || others.filter(tells).length < toldWordsMin
}

function has({ whole, stems }: WordSet, word: string): boolean {
  return whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
