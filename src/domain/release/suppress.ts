import { smallCellMin } from '../tally.ts'

/** Counts as they may be told; undefined where one may not. */
export type Told = readonly (number | undefined)[]

/** Whether a number is about one to four people. */
export function isFew(count: number): boolean {
  return count > 0 && count < smallCellMin
}

/** Rounded down to fives, so that a reader who knows the rule is left with five numbers; undefined below five. */
export function inFives(count: number): number | undefined {
  const rounded = Math.floor(count / smallCellMin) * smallCellMin
  return rounded > 0 ? rounded : undefined
}

/** Several numbers rounded down to fives, without those below five. */
export function inFivesEach(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([item, count]) => {
      const told = inFives(count)
      return told === undefined ? [] : [[item, told]]
    }),
  )
}

/**
 * A part of all of some people, rounded down to fives: once more by five where the rest of a number that is told in full would be
 * left fewer than five numbers.
 */
export function partInFives(count: number, all: number | undefined): number | undefined {
  const told = inFives(count)
  if (told === undefined || all === undefined || all - told >= smallCellMin - 1) return told
  return inFives(told - 1)
}

/**
 * The parts of a total that a reader may know: those of one to four people are hidden, and the smallest others with them until two
 * are hidden and five people stand behind them. Then each hidden part may be anything between none and all of these
 * (complementary suppression), and a part that is none gives no other away.
 */
export function partsTold(counts: readonly number[]): Told {
  const hidden = new Set([...counts.keys()].filter((at) => isFew(counts[at] ?? 0)))
  if (hidden.size === 0) return counts
  let behind = sum([...hidden].map((at) => counts[at] ?? 0))
  for (const at of fewestFirst(counts)) {
    if (hidden.size > 1 && behind >= smallCellMin) break
    hidden.add(at)
    behind += counts[at] ?? 0
  }
  return counts.map((count, at) => (hidden.has(at) ? undefined : count))
}

/**
 * Counts of what each person may have chosen several of, `most` at the utmost. They add up to no total, but not to more than
 * `most` times all who chose: where those that are told leave less than five people's room, more are hidden.
 */
export function choicesTold(counts: readonly number[], people: number, most: number): Told {
  if (!counts.some(isFew)) return counts
  const told = counts.map((count) => (isFew(count) ? undefined : count))
  for (const at of fewestFirst(counts)) {
    if (most * people - sum(told.map((count) => count ?? 0)) >= smallCellMin) break
    told[at] = undefined
  }
  return told
}

/** The sum of some numbers. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** Where the counts of five and more stand, the smallest first. */
function fewestFirst(counts: readonly number[]): readonly number[] {
  const own = (at: number) => counts[at] ?? 0
  return [...counts.keys()].filter((at) => own(at) >= smallCellMin).toSorted((one, other) => own(one) - own(other))
}
