import { consentTextKey, type Purpose, type Wording } from '../domain/consent.ts'
import { renderText } from './render.ts'
import type { Texts } from './texts.ts'

const purposes: readonly Purpose[] = ['asked', 'told', 'help']

/** The consent wordings in force, each with a version that follows from its words. */
export function wordingsOf(texts: Texts): readonly Wording[] {
  return purposes.flatMap((purpose) =>
    texts.city.languages.map((language) => {
      const text = renderText({ key: consentTextKey[purpose] }, language, texts)
      return { purpose, language, text, version: versionOf(text) }
    }),
  )
}

/** Eight characters from the words: two FNV-1a runs over UTF-16, in base 36. Short enough for a button token. */
export function versionOf(text: string): string {
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`.slice(0, 8)
}

function fnv(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-4)
}
