import { apportion, type Lot, lineOf } from './draw.ts'
import type { StratumCounts } from './draw-in-parts.ts'
import { publishable } from './publishable.ts'

/** A lot as anyone may see it: only its owner knows whose it is, from what is stored about them. */
export type PublicLot = Pick<Lot, 'stratum' | 'ticket'>

/** Lots are written and read so many at a time. */
export const lotsAtOnce = 500

/** Which lots a list holds: everybody's, or those that won. */
export const lotLists = ['all', 'won'] as const
/** One of the two. */
export type LotList = (typeof lotLists)[number]

/** How many of each stratum win, with its name, in the order of the list. */
export function winnersBy(counts: StratumCounts, size: number): readonly (readonly [stratum: string, won: number])[] {
  const names = Object.keys(counts).sort()
  const people = names.map((name) => counts[name] ?? 0)
  const total = people.reduce((sum, count) => sum + count, 0)
  const places = apportion(people, Math.min(size, total))
  return names.map((name, index) => [name, places[index] ?? 0])
}

/** Whether the lists may be published: no stratum tells of one to four people, neither of those who won nor of the others. */
export function mayShowLots(counts: StratumCounts, size: number): boolean {
  const strata = winnersBy(counts, size)
  const cells = strata.flatMap(([name, won]) => [won, (counts[name] ?? 0) - won])
  return strata.length > 0 && publishable(cells).every((count) => count !== undefined)
}

/**
 * A list of lots as text, part by part, a line each: the SHA-256 of the whole is the fingerprint that stands beside the draw, so that
 * anyone can hold one against the other. `after` gives the lots behind one, in the order of their tickets.
 */
export async function* lotLines(
  list: LotList,
  { counts, size }: { readonly counts: StratumCounts; readonly size: number },
  after: (last: PublicLot, limit: number) => Promise<readonly PublicLot[]>,
): AsyncGenerator<string> {
  for (const [stratum, won] of winnersBy(counts, size)) {
    let left = list === 'all' ? (counts[stratum] ?? 0) : won
    let last: PublicLot = { stratum, ticket: '' }
    while (left > 0) {
      const lots = await after(last, Math.min(left, lotsAtOnce))
      if (lots.length === 0) break
      yield lots.map(lineOf).join('')
      left -= lots.length
      last = lots.at(-1) ?? last
    }
  }
}
