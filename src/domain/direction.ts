import { directionOf, type Language } from './language.ts'

/**
 * Text that mixes scripts running left to right and right to left (Unicode Standard Annex #9). Words that citizens and cities
 * wrote must neither change the order of what stands around them nor pass for something else.
 */

/** Opens a run whose direction is that of its first letter, and closes it again. */
const openRun = '\u2068'
const closeRun = '\u2069'

/** Every character that directs others: marks, embeddings, overrides and isolates. */
const directing = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** Embeddings and overrides: the first are out of use, the second only ever disguise. */
const overriding = /[\u202a-\u202e]/g
/** Controls, but for the ends of lines and tabs, and halves of letters: no page, feed or app takes them. */
const unfit = /[^\P{Cc}\n\r\t]|\p{Cs}/u
/** No longer than one paragraph of the algorithm, which line ends and some other controls end: what is opened ends with it. */
const paragraph = /[^\p{Cc}\u2029]+/gu

/** Right-to-left letters, marks and the signs that are as strong, by the blocks that Unicode keeps for them. */
const leftward =
  /[\u200f\u061b-\u061f]|(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const rightward = /\u200e|(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** A number, or several that one sign joins: it reads the same in every script. */
const oneNumber = /^[\d.,:/]*$/

/**
 * Words as they may be shown: what no reader can see or only steers a screen is gone, and so are overrides and embeddings; what is
 * isolated ends where it began or with its paragraph. Marks stay, since people who write from right to left need them.
 */
export function harmless(words: string): string {
  const shown = unfit.test(words) ? legible(words) : words
  return directing.test(shown) ? shown.replace(paragraph, balanced) : shown
}

/** Words without controls; half a letter is a sign that stands for one. */
function legible(words: string): string {
  return words.replace(/[^\P{Cc}\n\r\t]/gu, '').replace(/\p{Cs}/gu, '\ufffd')
}

/** Harmless words as a part of a sentence in this language, kept apart where they run in another direction or in both. */
export function within(language: Language, words: string): string {
  const shown = harmless(words)
  return runsAlong(shown, language) ? shown : shown.replace(paragraph, (part) => `${openRun}${part}${closeRun}`)
}

/**
 * The direction that words said to be in a language run in: the language's own as soon as one letter does, so that a name in
 * front does not turn the sentence around. Otherwise that of their letters; undefined where they have none.
 */
export function directionIn(language: Language, words: string): 'ltr' | 'rtl' | undefined {
  const [own, other] = directionOf(language) === 'rtl' ? [leftward, rightward] : [rightward, leftward]
  if (own.test(words)) return directionOf(language)
  return other.test(words) ? (directionOf(language) === 'rtl' ? 'ltr' : 'rtl') : undefined
}

/** Words without what only directs them: no font draws it, and it has no width. */
export function bare(words: string): string {
  return directing.test(words) ? words.replace(new RegExp(directing, 'g'), '') : words
}

/** The lines of one paragraph, each whole in itself: what is kept apart across a line's end is closed there and opened again. */
export function carriedOver(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = []
  return lines.map((line) => {
    const before = open
    for (const [mark] of line.matchAll(/[\u2066-\u2069]/g))
      open = mark === closeRun ? open.slice(0, -1) : [...open, mark]
    return `${before.join('')}${line}${closeRun.repeat(open.length)}`
  })
}

/** A line that is drawn alone, with the direction it has as a whole. */
export function directed(direction: 'ltr' | 'rtl', line: string): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${line}${closeRun}`
}

/** For JSON.stringify: data is looked at by people too. */
export function harmlessEntry(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? harmless(value) : value
}

/** Harmless words that are drawn by themselves, as on a poster: with their direction, where some of them run to the left. */
export function standing(language: Language, words: string): string {
  const shown = harmless(words)
  if (!hasLeftward(shown)) return shown
  const direction = directionIn(language, shown) ?? directionOf(language)
  return shown.replace(paragraph, (part) => directed(direction, part))
}

/** Whether any of the words runs from right to left. */
export function hasLeftward(words: string): boolean {
  return leftward.test(words)
}

/** Whether words need nothing to stand in a sentence of this language. What is kept apart already does not count. */
export function runsAlong(words: string, language: Language): boolean {
  const bare = directing.test(words) ? words.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '') : words
  if (directionOf(language) === 'ltr') return !leftward.test(bare)
  // Digits and signs alone, such as a telephone number, would be put in the order of the sentence.
  return !rightward.test(bare) && (leftward.test(bare) || oneNumber.test(bare.trim()))
}

function balanced(line: string): string {
  let open = 0
  const kept = line.replace(overriding, '').replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== closeRun) open += 1
    else if (open === 0) return ''
    else open -= 1
    return mark
  })
  return kept + closeRun.repeat(open)
}
