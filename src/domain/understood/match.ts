import { fold } from './fold.ts'
import { afterOpening, type Phrases } from './phrase.ts'
import type { Understood, Words } from './understood.ts'

/** No command, no label and no number is longer, with all the politeness around it. */
const sayingCharactersMax = 200
/** The same as it was written, with all its blanks and exclamation marks: what is longer is read no further. */
const writtenCharactersMax = 2_000
/** What stands under a message is short, or it belongs to the message. */
const signatureLinesMax = 6

/** What is understood around a word whatever it is. */
export type Around = Pick<Understood, 'polite' | 'signatures'>

/** What a text means that is one of these words and nothing else but politeness and a signature. */
export function meant<T>(words: Words<T>, text: string, around: Around): T | undefined {
  for (const way of waysToTake(text, around)) {
    const found = words.get(way)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a text is one of these phrases, with politeness around it at most. */
export function isOneOf({ all }: Phrases, text: string, around: Around): boolean {
  return waysToTake(text, around).some((way) => all.has(way))
}

/**
 * What a text can be taken for, folded: as it is; then without the polite words that end it, one after the other; then
 * without those that begin it; and a word that is said several times, once.
 */
export function waysToTake(text: string, around: Around): readonly string[] {
  if (last?.text === text && last.around === around) return last.ways
  last = { text, around, ways: waysIn(text, around) }
  return last.ways
}

/** Every reader looks at the same words, one after the other. */
let last: { readonly text: string; readonly around: Around; readonly ways: readonly string[] } | undefined

function waysIn(text: string, around: Around): readonly string[] {
  const said = unsigned(text, around)
  if (said.length > writtenCharactersMax) return []
  const whole = fold(said)
  if (whole === '' || whole.length > sayingCharactersMax) return []
  const ways = [whole]
  let left = whole.split(' ')
  for (const end of ['last', 'first'] as const) {
    for (let count = politeWords(left, end, around); count > 0; count = politeWords(left, end, around)) {
      left = end === 'last' ? left.slice(0, -count) : left.slice(count)
      ways.push(left.join(' '))
    }
  }
  const [word = '', ...more] = left
  if (more.length > 0 && more.every((each) => each === word)) ways.push(word)
  return ways
}

/** Whether a text is too long to be read as anything but an answer in a person's own words. */
export function isOnlyWords(text: string): boolean {
  return text.length > writtenCharactersMax
}

/** A message without the lines that stand under it because a telephone or a mail program put them there. */
export function unsigned(text: string, { signatures }: Around): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const from = Math.max(1, lines.length - signatureLinesMax)
  const signed = lines
    .slice(from)
    .findIndex((line) => /^\s*(?:--|—|__)/.test(line) || afterOpening(line, signatures) !== undefined)
  if (signed >= 0) return lines.slice(0, from + signed).join('\n')
  return lines.length === 1 ? (lines[0] ?? '') : text
}

/** How many words at one end are polite; never all of them. */
function politeWords(words: readonly string[], end: 'first' | 'last', { polite: { all, wordsMax } }: Around): number {
  for (let count = Math.min(wordsMax, words.length - 1); count > 0; count -= 1) {
    const phrase = end === 'last' ? words.slice(-count) : words.slice(0, count)
    if (all.has(phrase.join(' '))) return count
  }
  return 0
}
