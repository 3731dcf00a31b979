import { mostDifferent, mostTypical, wordSetOf } from '../insight/voices/differ.ts'
import { representing, type Voters } from '../insight/voices/represent.ts'
import type { ConsultationSource } from './source.ts'

/** A statement as a digest reads it. */
export type Said = ConsultationSource['statements'][number]

/** What quotes were chosen by: who agrees with them, or their words alone. */
export type QuotedBy = 'votes' | 'words'

/** How quotes are chosen of many. */
export interface Choosing {
  readonly most: number
  /** With which statements each of those who reacted agrees; nothing where people do not react. */
  readonly voters: Voters
  /** Decides between two that are as good: always the same ones. */
  readonly seed: string
}

/** Longer ones are quoted only where there is no other, and then whole: no citizen's words are cut short. */
const quoteCharactersMax = 280
/** The length that says something and is still read. */
const quoteCharactersIdeal = 120
/** What is held against one another; the rest of a long list is of a worse length. */
const candidatesMax = 40

/**
 * The statements to quote, one of each person. Where people react: so that as many of them as possible agree with one, groups as large as they
 * are and the last places for small views (sequential proportional approval voting). Where they do not, or too few do: what is most like the
 * others first, then what is least like that.
 */
export function chooseQuotes(
  said: readonly Said[],
  { most, voters, seed }: Choosing,
): { readonly by: QuotedBy; readonly quotes: readonly Said[] } {
  const candidates = candidatesIn(said)
  const represented = representing(candidates, voters, { there: [], most, seed }) ?? []
  const chosen = [...represented]
  const sets = new Map(candidates.map((each) => [each, wordSetOf(each.text)]))
  const setOf = (each: Said) => sets.get(each) ?? new Set<string>()
  while (chosen.length < Math.min(most, candidates.length)) {
    const left = candidates.filter((each) => !chosen.includes(each))
    const next = chosen.length === 0 ? mostTypical(left, setOf) : mostDifferent(left, chosen, setOf)
    if (!next) break
    chosen.push(next)
  }
  return { by: represented.length > 0 ? 'votes' : 'words', quotes: chosen }
}

/** Neither curt nor endless, the best length first, one of each person. */
function candidatesIn(said: readonly Said[]): readonly Said[] {
  const distance = ({ text }: Said) => Math.abs(text.length - quoteCharactersIdeal)
  const ranked = said.toSorted((one, other) => distance(one) - distance(other) || one.number - other.number)
  const seen = new Set<number>()
  const single = ranked.filter(({ respondent }) => !seen.has(respondent) && seen.add(respondent))
  const short = single.filter(({ text }) => text.length <= quoteCharactersMax)
  return (short.length > 0 ? short : single.slice(0, 1)).slice(0, candidatesMax)
}
