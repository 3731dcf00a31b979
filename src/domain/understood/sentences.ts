import type { Language } from '../language.ts'
import { type RightKind, rightKinds } from '../right.ts'
import { wordsOf } from '../stem.ts'
import { foundAmong, plain, type Sought, sentencesIn, soughtFrom } from './sought.ts'

/** What people say to Ekko in ordinary sentences, whatever it asked them. */
const toEkkoKinds = ['robot', 'human', 'answers', 'code'] as const
/** Whether it is a robot; that they want to talk to a human; what becomes of what they said, and when; that they were given a code. */
export type ToEkko = (typeof toEkkoKinds)[number]

/** What a line of prompts/LANGUAGE/sentences.yaml is for. */
export const sentenceKinds = [
  ...toEkkoKinds,
  ...rightKinds,
  'around',
  'lives',
  'choosing',
  'denying',
  'instead',
] as const
/** One of them. */
export type SentenceKind = (typeof sentenceKinds)[number]

/** Ordinary sentences in one language. */
export type SentenceLines = Readonly<Record<SentenceKind, readonly string[]>>

/** The same, ready to be looked for. */
interface Spoken {
  readonly language: Language
  readonly toEkko: Sought<ToEkko>
  readonly rights: Sought<RightKind>
  readonly lives: Sought<'lives'>
  readonly instead: Sought<'instead'>
  /** Put aside wherever they stand, before a sentence is compared with a line. */
  readonly around: Sought<'around'>
  /** May stand around the name of a choice. */
  readonly choosing: Sought<'choosing'>
  /** With one of these around it, it is not that choice. */
  readonly denying: ReadonlySet<string>
}

/** The sentences of every language; each is read in one of them, as what fills a sentence in one means something in another. */
export type SentenceWords = readonly Spoken[]

/** What a text asks of Ekko. */
export interface SaidToEkko {
  readonly kinds: readonly ToEkko[]
  /** What else it says, sentence by sentence as it was written; empty where it says nothing else. */
  readonly rest: string
}

/** Longer texts tell something. */
const charactersMax = 1_000
/** A sentence with more words tells something, so it is no question to Ekko. */
const wordsMax = 18
/** No choice is called by more, and no right is asked for in more. */
const choosingCharactersMax = 200

/** Makes the lines of several languages ready. */
export function sentenceWordsOf(
  spoken: readonly { readonly language: Language; readonly lines: SentenceLines }[],
): SentenceWords {
  return spoken.map(({ language, lines }) => {
    const sought = <Kind extends SentenceKind>(...kinds: readonly Kind[]): Sought<Kind> =>
      soughtFrom(kinds.flatMap((means) => lines[means].map((line) => ({ line, means }))))
    return {
      language,
      toEkko: sought(...toEkkoKinds),
      rights: sought(...rightKinds),
      lives: sought('lives'),
      instead: sought('instead'),
      around: sought('around'),
      choosing: sought('choosing'),
      denying: new Set(lines.denying.flatMap((line) => line.split('/').map(plain))),
    }
  })
}

/** The questions to Ekko in a text; undefined where it asks none. */
export function saidToEkko(text: string, words: SentenceWords): SaidToEkko | undefined {
  if (text.length > charactersMax) return undefined
  const read = writtenSentences(text).map((sentence) => ({ sentence, says: saysIn(sentence, words) }))
  const kinds = read.flatMap(({ says }) => (says === undefined || says === 'nothing' ? [] : [says]))
  const rest = read.filter(({ says }) => says === undefined).map(({ sentence }) => sentence)
  return kinds.length > 0 ? { kinds: [...new Set(kinds)], rest: rest.join('\n') } : undefined
}

/** What one sentence asks; "nothing" where it only stands around others. */
function saysIn(sentence: string, words: SentenceWords): ToEkko | 'nothing' | undefined {
  const said = sentencesIn(sentence).flat()
  if (said.length > wordsMax) return undefined
  let nothing = false
  for (const { around, toEkko } of words) {
    const whole = wholeIn(said, toEkko)
    if (whole) return whole
    const left = without(said, around)
    if (left.length === 0) nothing = true
    const kind = wholeIn(left, toEkko)
    if (kind) return kind
  }
  return nothing ? 'nothing' : undefined
}

/** What a text asks about its author's own data, where it says nothing else, and in which language. */
export function rightSaid(
  text: string,
  words: SentenceWords,
): { readonly kind: RightKind; readonly language: Language } | undefined {
  if (text.length > choosingCharactersMax) return undefined
  const said = sentencesIn(text).flat()
  if (said.length === 0 || said.length > wordsMax) return undefined
  for (const { language, around, rights, denying } of words) {
    const whole = wholeIn(said, rights)
    if (whole) return { kind: whole, language }
    const kind = wholeIn(without(said, around), rights)
    // A "not" that was put aside turns what may be done with their words around.
    const isDenied = said.some((word) => denying.has(plain(word)))
    if (kind && (kind === 'data' || kind === 'rights' || !isDenied)) return { kind, language }
  }
  return undefined
}

/** The same without the language. */
export function rightIn(text: string, words: SentenceWords): RightKind | undefined {
  return rightSaid(text, words)?.kind
}

/** What follows "I live in", in every language it can be read in, where a text says nothing else. */
export function livesIn(text: string, words: SentenceWords): readonly string[] {
  const [said, ...more] = text.length > charactersMax ? [] : sentencesIn(text)
  if (!said || more.length > 0) return []
  return words.flatMap(({ around, lives }) =>
    [said, without(said, around)].flatMap((left) => {
      const found = foundAmong([left], lives).filter(({ from }) => from === 0)
      const to = Math.max(0, ...found.map((each) => each.to))
      return to > 0 && to < left.length ? [left.slice(to).join(' '), without(left.slice(to), around).join(' ')] : []
    }),
  )
}

/** The words of a text that do more than stand around the name of a choice, as they were written, read in one language. */
export interface Choosing {
  readonly language: Language
  readonly words: readonly string[]
  /** Nothing stood around them. */
  readonly bare: boolean
}

/** The same in every language a text can be read in; none where it denies a choice, or is too long for a name. */
export function choosingIn(text: string, words: SentenceWords): readonly Choosing[] {
  if (text.length > choosingCharactersMax) return []
  const written = wordsOf(text)
  const said = written.map(plain)
  if (words.some(({ denying }) => said.some((word) => denying.has(word)))) return []
  return words.flatMap(({ language, choosing }) => {
    const aside = asideIn(said, choosing)
    const left = written.filter((_, index) => !aside.has(index))
    return left.length === 0 ? [] : [{ language, words: left, bare: aside.size === 0 }]
  })
}

/** What stands after "something else:"; undefined where a text does not begin so. */
export function insteadIn(text: string, words: SentenceWords): string | undefined {
  const [, before, after] = /^([^:：,–—-]{3,40})[:：,–—-]([\s\S]+)$/u.exec(text.trim()) ?? []
  return before !== undefined && after !== undefined && isInstead(before, words) ? after.trim() : undefined
}

/** Whether a text says "something else" and nothing more. */
export function isInstead(text: string, words: SentenceWords): boolean {
  const [said, ...more] = text.length > choosingCharactersMax ? [] : sentencesIn(text)
  if (!said || more.length > 0) return false
  return words.some(({ instead, around }) =>
    [said, without(said, around)].some((left) => wholeIn(left, instead) !== undefined),
  )
}

function wholeIn<Means>(said: readonly string[], sought: Sought<Means>): Means | undefined {
  if (said.length === 0) return undefined
  return foundAmong([said], sought).find(({ from, to }) => from === 0 && to === said.length)?.means
}

function without(said: readonly string[], around: Sought<unknown>): readonly string[] {
  const aside = asideIn(said, around)
  return said.filter((_, index) => !aside.has(index))
}

/** The places of the words that stand in one of these lines. */
function asideIn(said: readonly string[], lines: Sought<unknown>): ReadonlySet<number> {
  const aside = new Set<number>()
  for (const { from, to } of foundAmong([said], lines)) for (let index = from; index < to; index += 1) aside.add(index)
  return aside
}

/** The sentences of a text as they were written, each with the mark that ends it. */
function writtenSentences(text: string): readonly string[] {
  return (text.match(/[^.!?…؟۔\r\n]+[.!?…؟۔]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentencesIn(sentence).length > 0)
}
