import { apportion, type Lot } from './draw.ts'
import type { StratumCounts } from './draw-in-parts.ts'
import { publishable } from './publishable.ts'

/** A lot as the public may see it: only its owner knows whose it is, from what is stored about them. */
export type PublicLot = Pick<Lot, 'stratum' | 'ticket'>

/** Which lots a list holds: all of them, or those that won. */
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
