import type { Language } from '../../domain/language.ts'
import { readTerms } from './terms.ts'

/**
 * The places of texts that belong together, those that have most in common with the others first: a text counts, for each of its stems, how
 * many others have it, divided by the root of how many stems it has.
 */
export function surestFirst(texts: readonly string[], languages: readonly Language[]): readonly number[] {
  const stems = texts.map((text) => new Set(readTerms(text, languages).terms.map(({ stem }) => stem)))
  const frequency = new Map<string, number>()
  for (const own of stems) for (const stem of own) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const shared = stems.map((own) => {
    const others = [...own].reduce((sum, stem) => sum + (frequency.get(stem) ?? 1) - 1, 0)
    return others / Math.sqrt(Math.max(1, own.size))
  })
  return texts.map((_, at) => at).toSorted((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0) || one - other)
}
