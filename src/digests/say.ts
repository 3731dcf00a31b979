import type { Language } from '../domain/language.ts'
import type { TextValue } from '../domain/message.ts'
import { renderText } from '../texts/render.ts'
import { bundleFor, type Texts } from '../texts/texts.ts'

/** Says one text in the reader's language. */
export type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

/** Says the texts of a digest in one language. */
export function sayIn(language: Language, texts: Texts): Say {
  return (key, values) => renderText(values ? { key, with: values } : { key }, language, texts)
}

/** The language a reader's digest is written in, charts and all: their own, or the one that stands in for it on the city's side. */
export function languageFor(reader: Language, texts: Texts): Language {
  return bundleFor(texts, reader, 'digest-title').language
}
