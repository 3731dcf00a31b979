import type { Language } from '../language.ts'

/** Words of each language of a city, in small letters, as its texts write them. */
export type LanguageWords = ReadonlyMap<Language, ReadonlySet<string>>

/** A shorter text may be a name, a quotation or a greeting in any language. */
const wordsMin = 4
/** Of the words of a text, so many have to be known in a language. */
const knownShareMin = 0.6
/** And it has to weigh so many times as much as the next. */
const aheadMin = 4 / 3
/** What stands further on is in the language of the beginning. */
const charactersMax = 1_000

/**
 * The language of the city that a text is surely written in; undefined where it is not sure. A word weighs the more the
 * fewer of the languages have it. Measured in docs/decisions/077.
 */
export function writtenIn(text: string, languages: LanguageWords): Language | undefined {
  const words = [...new Set(wordsOf(text.slice(0, charactersMax)))]
  if (words.length < wordsMin) return undefined
  const rows = [...languages].map(([language, known]) => ({ language, known, weight: 0, count: 0 }))
  for (const word of words) {
    const having = rows.filter(({ known }) => known.has(word))
    for (const row of having) {
      row.weight += 1 / having.length
      row.count += 1
    }
  }
  const [best, next] = rows.toSorted((one, other) => other.weight - one.weight)
  if (!best || best.count < wordsMin || best.count / words.length < knownShareMin) return undefined
  return best.weight >= aheadMin * (next?.weight ?? 0) ? best.language : undefined
}

/** The words of a text, in small letters; numbers and single letters tell nothing. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
  )
}
