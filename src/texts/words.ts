import type { LanguageWords } from '../domain/understood/written-in.ts'
import { wordsOf } from '../domain/understood/written-in.ts'
import type { Texts } from './texts.ts'

/** The words that the texts of each language of the city are made of, by which what people write is told apart. */
export function wordsWritten({ bundles }: Texts): LanguageWords {
  return new Map([...bundles.values()].map(({ language, sources }) => [language, wordsIn(sources)]))
}

function wordsIn(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => wordsOf(source.replace(notSaid, ' '))))
}

/** What no reader sees of a file of texts: comments, keys, names of variables, and which case a wording is for. */
const notSaid = /^#.*$|^[\w-]+\s*=|\{[^{}]*\}|\[\w+\]|\$[\w-]+/gm
