import { afterOpening, type Phrases, waysToSay } from './phrase.ts'
import { plain, type Sought, type SoughtLine, soughtFrom } from './sought.ts'
import type { Lines } from './vocabulary.ts'

/** The two ways out: to hear no more, and to be forgotten. */
export const waysOut = ['stop', 'forget'] as const
/** What a person wants who leaves. */
export type WayOut = (typeof waysOut)[number]

/** What people write who want to leave, in one language, as prompts/leaving/LANGUAGE.yaml says it. */
export interface LeavingLines extends Readonly<Record<WayOut, Lines>> {
  /** May stand before, between and after those, beside the polite words. */
  readonly around: Lines
  /** How a longer text is told from an answer; only where the language is spoken well enough to say. */
  readonly within?: WithinLines
}

/** What makes a longer text one that may mean leaving. */
export interface WithinLines extends Readonly<Record<WayOut, Lines>> {
  /** What sounds so and is about the town. */
  readonly not: Lines
  /** Words of their own that look like a misspelt one. */
  readonly unlike: Lines
  /** The words that stop, in every form. */
  readonly words: Lines
  /** After one of those these may be what Ekko does: "stop this nonsense". */
  readonly these: Lines
  /** Words that name the writer or Ekko. */
  readonly persons: Lines
  /** Words that name nothing in town. */
  readonly hollow: Lines
}

/** The lines of all languages, ready to be looked for. */
export interface Leaving {
  /** Plain phrases that a text may be put together from. */
  readonly pieces: ReadonlyMap<string, WayOut | 'around'>
  readonly piecesWordsMax: number
  /** What such a text can begin with: most texts begin with another word. */
  readonly firstWords: ReadonlySet<string>
  /** Words that may stand even in the middle of a phrase, language by language: one's "and" is another's "to". */
  readonly between: readonly ReadonlySet<string>[]
  readonly signatures: Phrases
  readonly sought: Sought<WayOut | 'not'>
  /** Single words, looked for in texts of one word for a slip of the finger. */
  readonly misspelt: Sought<WayOut>
  readonly clauses: readonly ClauseWords[]
}

/** How the clauses of one language are looked at. */
export interface ClauseWords {
  readonly words: WordSet
  readonly these: WordSet
  readonly persons: WordSet
  readonly hollow: WordSet
}

/** Words, and beginnings of words. */
export interface WordSet {
  readonly whole: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** What the lines of one language are read with. */
export interface LeavingSpoken extends LeavingLines {
  readonly polite: Lines
}

/** A phrase of fewer words may be about anything where it stands in a longer text. */
const phraseWordsMin = 3
/** In a language whose longer texts are not looked at more closely, a doubt is asked about sooner. */
const phraseWordsMinUnread = 2
/** A shorter word is too much like others to be found misspelt. */
const misspeltLettersMin = 6

/** Makes the lines of several languages ready; what is `taken` means something else already. */
export function leavingFrom(
  spoken: readonly LeavingSpoken[],
  signatures: Phrases,
  taken: ReadonlySet<string> = new Set(),
): Leaving {
  const said = spoken.map(saidIn)
  const unlike = [
    ...[...taken].flatMap((way) => way.split(' ')),
    ...spoken.flatMap(({ within }) => within?.unlike ?? []),
  ]
  const pieces = new Map<string, WayOut | 'around'>()
  for (const { around } of said) for (const way of around) pieces.set(joined(way), 'around')
  for (const as of waysOut)
    for (const ways of said) for (const way of ways[as]) if (!taken.has(way)) pieces.set(joined(way), as)
  return {
    pieces,
    piecesWordsMax: [...pieces.keys()].reduce((most, each) => Math.max(most, each.split(' ').length), 0),
    firstWords: new Set([...pieces.keys()].map((each) => each.split(' ')[0] ?? '')),
    between: said.map(({ around }) => new Set(around.filter((way) => !way.includes(' ')).map(plain))),
    signatures: { all: new Set([...signatures.all].map(plain)), wordsMax: signatures.wordsMax },
    sought: soughtFrom(said.flatMap(soughtIn), unlike),
    misspelt: soughtFrom(said.flatMap(singleIn), unlike),
    clauses: spoken.flatMap(({ within }) =>
      within
        ? [
            {
              words: wordSetOf(within.words),
              these: wordSetOf(within.these),
              persons: wordSetOf(within.persons),
              hollow: wordSetOf(within.hollow),
            },
          ]
        : [],
    ),
  }
}

/** Every way to say the lines of one language. */
interface Said extends Readonly<Record<WayOut | 'around', readonly string[]>> {
  readonly within: WithinLines | undefined
}

function saidIn({ stop, forget, around, polite, within }: LeavingSpoken): Said {
  return {
    ...{ stop: stop.flatMap(waysOf), forget: forget.flatMap(waysOf), within },
    around: [...polite, ...around].flatMap(waysOf),
  }
}

/** An apostrophe joins what it stands between, as in what people write. */
function waysOf(line: string): readonly string[] {
  return waysToSay(line.replace(/['’]/g, ''))
}

function joined(way: string): string {
  return leavingWords(way).join(' ')
}

function soughtIn(said: Said): readonly SoughtLine<WayOut | 'not'>[] {
  const { within } = said
  const wordsMin = within ? phraseWordsMin : phraseWordsMinUnread
  const phrases = waysOut.flatMap((means) =>
    said[means].filter((way) => way.split(' ').length >= wordsMin).map((line) => ({ line, means })),
  )
  if (!within) return phrases
  const own = ([...waysOut, 'not'] as const).flatMap((means) => within[means].map((line) => ({ line, means })))
  return [...phrases, ...own]
}

function singleIn(said: Said): readonly SoughtLine<WayOut>[] {
  return waysOut.flatMap((means) =>
    said[means]
      .filter((way) => !way.includes(' ') && way.length >= misspeltLettersMin)
      .map((way) => ({ line: `^ ${way} $`, means })),
  )
}

function wordSetOf(lines: Lines): WordSet {
  const words = lines.flatMap((line) => line.split('/'))
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*')).map(plain)),
    stems: words.filter((word) => word.endsWith('*')).map(plain),
  }
}

/** A person who leaves and says nothing else needs no more words. */
const wordsMax = 40
/** As many of those may stand within one phrase. */
const betweenWordsMax = 3
/** A name and how it is signed. */
const signatureWordsMax = 8

/**
 * Which way out a text takes that says nothing else: it is put together from such phrases, polite words and a name at most, in any
 * order and as often as one likes.
 */
export function leavingIn(text: string, leaving: Leaving): WayOut | undefined {
  const words = leavingWords(text)
  if (words.length === 0 || words.length > wordsMax) return undefined
  const spelled = words.every(({ length }) => length === 1) && putTogether([plain(words.join(''))], leaving, none)
  if (spelled) return spelled
  if (!leaving.firstWords.has(words[0] ?? '')) return undefined
  for (const between of [none, ...leaving.between]) {
    const helps = between === none || words.some((word) => between.has(word))
    const way = helps ? putTogether(words, leaving, between) : undefined
    if (way) return way
  }
  return undefined
}

const none: ReadonlySet<string> = new Set()

/** How far a text is put together so far, and what it wants; the stronger way counts. */
function putTogether(words: readonly string[], leaving: Leaving, between: ReadonlySet<string>): WayOut | undefined {
  const longest = leaving.piecesWordsMax + (between === none ? 0 : betweenWordsMax)
  const reached: (number | undefined)[] = [0]
  for (let from = 0; from < words.length; from += 1) {
    const strength = reached[from]
    if (strength === undefined) continue
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) {
      const piece = pieceOf(words.slice(from, to), leaving, between)
      if (piece !== undefined) reached[to] = Math.max(reached[to] ?? 0, strength, strengthOf[piece])
    }
    const rest = words.slice(from)
    const isSigned = strength > 0 && rest.length <= signatureWordsMax
    if (isSigned && afterOpening(rest.join(' '), leaving.signatures) !== undefined) {
      reached[words.length] = Math.max(reached[words.length] ?? 0, strength)
    }
  }
  return waysOut[(reached[words.length] ?? 0) - 1]
}

function pieceOf(
  words: readonly string[],
  { pieces }: Leaving,
  between: ReadonlySet<string>,
): WayOut | 'around' | undefined {
  const piece = pieces.get(words.join(' '))
  if (piece !== undefined || between === none) return piece
  return pieces.get(words.filter((word) => !between.has(word)).join(' '))
}

const strengthOf: Readonly<Record<WayOut | 'around', number>> = { around: 0, stop: 1, forget: 2 }

/** The words of a text as they are compared here; a script without spaces is taken sign by sign, and who is addressed is left out. */
export function leavingWords(text: string): readonly string[] {
  const folded = plain(text.replace(/@\S+/g, ' ').replace(/\p{Script=Han}/gu, ' $& '))
  return folded === '' ? [] : folded.split(' ')
}
