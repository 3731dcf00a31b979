import { smallCellMin } from '../tally.ts'

/** Counts as they may be told; undefined where one may not. */
export type Told = readonly (number | undefined)[]

/** Whether a number is about one to four people. */
export function isFew(count: number): boolean {
  return count > 0 && count < smallCellMin
}

/** Rounded down to fives, so that whoever knows the rule is left with five numbers; undefined below five. */
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
 * The parts of a total that a reader may know. Where every part is nobody or at least five people, all are told. Else all
 * below five are hidden, nobody too, and the smallest others with them until two are hidden and five people stand behind
 * them: then each hidden part may be anything between nobody and all of these (complementary suppression).
 */
export function partsTold(counts: readonly number[]): Told {
  if (!counts.some(isFew)) return counts
  const hidden = new Set([...counts.keys()].filter((at) => (counts[at] ?? 0) < smallCellMin))
  let behind = sum([...hidden].map((at) => counts[at] ?? 0))
  for (const at of fewestFirst(counts).filter((each) => !hidden.has(each))) {
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
  const told = counts.map((count) => (count < smallCellMin ? undefined : count))
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

function fewestFirst(counts: readonly number[]): readonly number[] {
  return [...counts.keys()].toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
}
