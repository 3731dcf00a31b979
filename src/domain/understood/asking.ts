import { foundIn, type Sought, sentencesIn, soughtFrom } from './sought.ts'

/**
 * `frame` and `privacy` are known questions to Ekko: who reads this, until when, is it anonymous. A question that `begins` like
 * one and is `about` the asking may be one too.
 */
export const askingKinds = ['frame', 'privacy', 'begins', 'about', 'not'] as const
/** What a line of prompts/LANGUAGE/asking.yaml is for. */
export type AskingKind = (typeof askingKinds)[number]

/** By what people ask Ekko instead of answering it, in one language. */
export type AskingLines = Readonly<Record<AskingKind, readonly string[]>>

/** The lines of all languages, ready to be looked for. */
export type AskingWords = Sought<AskingKind>

/** A question to Ekko: a known one, or one that could be an answer as well. */
export type Asked = 'frame' | 'privacy' | 'unclear'

/** A longer question tells something, so it is an answer. */
const wordsMax = 14

/** No fourteen words are longer. */
const charactersMax = 1_000

/** Makes the lines of several languages ready. */
export function askingWordsOf(spoken: readonly AskingLines[]): AskingWords {
  return soughtFrom(
    spoken.flatMap((lines) => askingKinds.flatMap((means) => lines[means].map((line) => ({ line, means })))),
  )
}

/**
 * What a text asks of Ekko; undefined for an answer, and for one that is a question about the matter: "why are there no benches?".
 * A known question counts as all that is written; any other is unclear only if it is one sentence with a question mark.
 */
export function askedOfEkko(text: string, words: AskingWords): Asked | undefined {
  if (text.length > charactersMax) return undefined
  const sentences = sentencesIn(text)
  const [sentence] = sentences
  if (!sentence || sentences.length > 1 || sentence.length > wordsMax) return undefined
  const found = foundIn(text, words)
  const whole = found.find(
    ({ means, from, to }) => (means === 'frame' || means === 'privacy') && from === 0 && to === sentence.length,
  )
  if (whole?.means === 'frame' || whole?.means === 'privacy') return whole.means
  const has = (kind: AskingKind) => found.some(({ means }) => means === kind)
  return /[?؟]\s*$/.test(text) && has('begins') && has('about') && !has('not') ? 'unclear' : undefined
}
