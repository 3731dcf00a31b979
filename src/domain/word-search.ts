import type { Language } from './language.ts'
import { stem, wordsOf } from './stem.ts'
import { fold } from './understood/fold.ts'

/** Shorter words are found only as they stand. */
const beginningLettersMin = 3
/** More words are a text, which no other text holds. */
const wordsMax = 12

/**
 * Looks for words as people type them: every one has to stand in a text, in any form and any spelling, or as the beginning of a
 * longer one; words between quotation marks have to stand as they are. An empty search finds everything.
 */
export function wordSearch(sought: string, languages: readonly Language[]): (text: string) => boolean {
  const phrases = [...sought.matchAll(/["»“”«]([^"»“”«]+)["»“”«]/gu)].map(([, phrase = '']) => fold(phrase))
  const loose = sought.replace(/["»“”«][^"»“”«]+["»“”«]/gu, ' ')
  const words = wordsOf(loose)
    .slice(0, wordsMax)
    .map((word) => formsOf(word, languages))
  return (text) => {
    const folded = ` ${fold(text)} `
    if (!phrases.every((phrase) => folded.includes(` ${phrase} `))) return false
    if (words.length === 0) return true
    const said = wordsOf(text).flatMap((word) => [...formsOf(word, languages)])
    return words.every((forms) =>
      said.some((word) =>
        [...forms].some((form) => word === form || (form.length >= beginningLettersMin && word.startsWith(form))),
      ),
    )
  }
}

/** A word as it stands and its stems, each as it is compared. */
function formsOf(word: string, languages: readonly Language[]): ReadonlySet<string> {
  return new Set([word, ...languages.map((language) => stem(word, language))].map(fold))
}
