import type { Language } from '../language.ts'
import { type Found, foundIn, type Sought, type SoughtLine, soughtFrom } from './sought.ts'

/** What words may be about that cannot wait, the most pressing first. */
export const dangerKinds = ['life', 'child', 'self-harm', 'violence'] as const
/** One kind of danger: to life, to a child, to oneself, or by another. */
export type DangerKind = (typeof dangerKinds)[number]

/** What sounds like danger in one language, as prompts/LANGUAGE/emergency.yaml says it. */
export interface DangerLines extends Readonly<Record<DangerKind, readonly string[]>> {
  /** What sounds so and is not: a line that falls together with one of these does not count. */
  readonly not: readonly string[]
  readonly unlike: readonly string[]
}

/** The lines of all languages, ready to be looked for. */
export type DangerWords = Sought<{ readonly kind: DangerKind | 'not'; readonly language: Language }>

/** What a text sounds like, and in which language it says so. */
export interface Danger {
  readonly kinds: readonly [DangerKind, ...DangerKind[]]
  readonly language: Language
}

/** Makes the lines of several languages ready. */
export function dangerWordsOf(
  spoken: readonly { readonly language: Language; readonly lines: DangerLines }[],
): DangerWords {
  const lines = spoken.flatMap(({ language, lines: each }) =>
    ([...dangerKinds, 'not'] as const).flatMap((kind) =>
      each[kind].map(
        (line): SoughtLine<{ kind: DangerKind | 'not'; language: Language }> => ({
          line,
          means: { kind, language },
        }),
      ),
    ),
  )
  return soughtFrom(
    lines,
    spoken.flatMap(({ lines: { unlike } }) => unlike),
  )
}

/**
 * What a text sounds like that cannot wait; undefined for nearly all texts. `preferred` is the language that is answered in where
 * the words are of several.
 */
export function dangerIn(text: string, words: DangerWords, preferred: Language): Danger | undefined {
  const found = foundIn(text, words)
  if (found.length === 0) return undefined
  const harmless = found.filter(({ means }) => means.kind === 'not')
  const told = found.filter(
    (each) =>
      each.means.kind !== 'not' &&
      !harmless.some((not) => not.means.language === each.means.language && overlap(not, each)),
  )
  const [kind, ...more] = dangerKinds.filter((each) => told.some(({ means }) => means.kind === each))
  if (kind === undefined) return undefined
  const languages = told.map(({ means }) => means.language)
  return {
    kinds: [kind, ...more],
    language: languages.includes(preferred) ? preferred : (languages[0] ?? preferred),
  }
}

function overlap(one: Found<unknown>, other: Found<unknown>): boolean {
  return one.sentence === other.sentence && one.from < other.to && other.from < one.to
}
