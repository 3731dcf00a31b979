import { fold } from './fold.ts'

/** Folded words and phrases, the longest first, with the number of words of that. */
export interface Phrases {
  readonly all: ReadonlySet<string>
  readonly wordsMax: number
}

/** No word of any vocabulary is longer, with every mark and invisible sign in it. */
const wordLettersMax = 120

/** A word as it was written, with the marks and the invisible signs in it. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu

/** More ways to say one thing than a line can mean. */
export const waysMax = 400

/**
 * Every way to say what a line of a vocabulary stands for, folded: `a/b` is either word, `(a)` may be left out, so that
 * `has I/we (ever) asked` is four.
 */
export function waysToSay(line: string): readonly string[] {
  if (!/[()/]/.test(line)) return [fold(line)].filter((way) => way !== '')
  const parts = [...line.matchAll(/\(([^()]*)\)|[^\s()]+/g)].map(([part, optional]) =>
    optional === undefined ? part.split('/').map(fold) : ['', ...waysToSay(optional)],
  )
  let ways: readonly string[] = ['']
  for (const part of parts) {
    ways = [...new Set(ways.flatMap((way) => part.map((each) => spaced(way, each))))]
    if (ways.length > waysMax) break
  }
  return ways.filter((way) => way !== '').slice(0, waysMax)
}

function spaced(way: string, word: string): string {
  if (way === '') return word
  return word === '' ? way : `${way} ${word}`
}

/** The phrases of several lines. */
export function phrasesOf(lines: readonly string[]): Phrases {
  const ways = lines.flatMap(waysToSay).sort((one, other) => other.length - one.length)
  return { all: new Set(ways), wordsMax: Math.max(0, ...ways.map((way) => way.split(' ').length)) }
}

/** What stands around that which a citizen asks about: `what have you asked about …`, `was habt ihr zu … gefragt`. */
export interface Frame {
  readonly opening: Phrases
  /** Without phrases where nothing comes after it. */
  readonly closing: Phrases
}

/** Several frames, with the words that can begin a text in one of them: most texts begin with another. */
export interface Frames {
  readonly all: readonly Frame[]
  /** Those that stand behind it alone, as languages say it that put the verb last: `Karin Ek kim`. */
  readonly behind: readonly Phrases[]
  readonly firstWords: ReadonlySet<string>
  readonly wordsMax: number
}

/** The frames of lines with a "…" in them. */
export function framesOf(lines: readonly string[]): Frames {
  const frames = lines.map((line): Frame => {
    const [opening = '', closing = ''] = line.split('…')
    return { opening: phrasesOf([opening]), closing: phrasesOf([closing]) }
  })
  const all = frames.filter(({ opening }) => opening.all.size > 0)
  const openings = all.map(({ opening }) => opening)
  return {
    all,
    behind: frames.flatMap(({ opening, closing }) => (opening.all.size > 0 || closing.all.size === 0 ? [] : [closing])),
    firstWords: new Set(openings.flatMap((opening) => [...opening.all].map((way) => way.split(' ')[0] ?? ''))),
    wordsMax: Math.max(0, ...openings.map(({ wordsMax }) => wordsMax)),
  }
}

/** What stands in one of these frames; undefined for a text that stands in none. */
export function framedIn(text: string, frames: Frames): string | undefined {
  return betweenIn(text, frames) ?? beforeIn(text, frames)
}

function betweenIn(text: string, { all, firstWords, wordsMax }: Frames): string | undefined {
  const [first] = beginningsOf(text, 1)
  if (!first || !firstWords.has(first.said)) return undefined
  const beginnings = beginningsOf(text, wordsMax)
  for (const { opening, closing } of all) {
    const rest = afterLongest(beginnings, opening)
    const inside = rest === undefined || closing.all.size === 0 ? rest : beforeClosing(rest, closing)
    if (inside !== undefined) return inside
  }
  return undefined
}

function beforeIn(text: string, { behind }: Frames): string | undefined {
  for (const closing of behind) {
    const inside = beforeClosing(text, closing)
    if (inside?.trim()) return inside
  }
  return undefined
}

/** What follows the longest of these phrases at the beginning of a text, as it was written; undefined where none begins it. */
export function afterOpening(text: string, phrases: Phrases): string | undefined {
  return afterLongest(beginningsOf(text, phrases.wordsMax), phrases)
}

/** The first words of a text, folded, with what comes after them. */
interface Beginning {
  readonly said: string
  readonly rest: string
}

/** Many phrases are looked for in each message, and what begins one stands near its beginning, however many signs are before it; so with its end. */
const beginningCharactersMax = 2_000

function beginningsOf(text: string, wordsMax: number): readonly Beginning[] {
  const beginnings: Beginning[] = []
  let said = ''
  for (const { 0: word, index } of text.slice(0, beginningCharactersMax).matchAll(wordPattern)) {
    if (beginnings.length === wordsMax || word.length > wordLettersMax) break
    if (index + word.length === beginningCharactersMax) break
    said = said === '' ? fold(word) : `${said} ${fold(word)}`
    beginnings.push({ said, rest: text.slice(index + word.length) })
  }
  return beginnings
}

function afterLongest(beginnings: readonly Beginning[], { all }: Phrases): string | undefined {
  return beginnings.findLast(({ said }) => all.has(said))?.rest
}

/** What comes before the longest of these phrases at the end of a text. */
function beforeClosing(text: string, { all, wordsMax }: Phrases): string | undefined {
  const from = Math.max(0, text.length - beginningCharactersMax)
  const words = [...text.slice(from).matchAll(wordPattern)].slice(-wordsMax)
  const folded = words.map(([word]) => fold(word))
  const begins = words.findIndex((_, index) => all.has(folded.slice(index).join(' ')))
  return begins < 0 ? undefined : text.slice(0, from + (words[begins]?.index ?? 0))
}
