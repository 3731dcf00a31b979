import { couldIdentify } from '../domain/personal/identifiable.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { ConsultationSource } from './source.ts'

/** Why citizens did not feel heard, in their own words. */
export interface MissedDigest {
  /** Word for word, the newest first; none that could identify the citizen who wrote it. */
  readonly quotes: readonly string[]
  /** Not quoted, because they could show who wrote them. */
  readonly withheld: number
}

/** So many are read; the rest is answered one by one all the same. */
const quotesMax = 8

/** The same protection as for other quotes: none before five people have answered, and none that could point at a person. */
export function missedFrom(
  missed: NonNullable<ConsultationSource['missed']>,
  answered: number,
): MissedDigest | undefined {
  if (missed.length === 0 || answered < smallCellMin) return undefined
  const quotable = missed.filter(({ words }) => !couldIdentify(words))
  return {
    quotes: quotable
      .toReversed()
      .slice(0, quotesMax)
      .map(({ words }) => words),
    withheld: missed.length - quotable.length,
  }
}
