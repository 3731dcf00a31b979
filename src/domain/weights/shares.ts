import { isFew } from '../release/suppress.ts'
import { smallCellMin } from '../tally.ts'
import type { WeighedQuestion } from './weighed.ts'

/** The answers of people of one cell, who all weigh the same; none where they live elsewhere. */
export interface WeighedCell {
  readonly weight: number
  /** How many answered the question, and how many of them each item was counted for. */
  readonly people: number
  readonly items: readonly number[]
}

/** To so many percentage points a share is rounded, the finest first that gives nothing away. */
const steps = [1, 2, 5, 10] as const

/** So many numbers wide has to stay what a reader can reckon of one to four people; one more than the gate asks, since readers know more. */
const roomMin = smallCellMin

/**
 * The weighed share of each item, rounded so that it cannot be turned back: a reader who knows every weight, how many chose each item in
 * all, and this rounding, is left with at least five numbers for each one to four people of a cell or a group of cells who chose it.
 * Undefined where no rounding comes to that. `oneEach` where each person is counted for one item.
 */
export function sharesTold(
  items: readonly string[],
  cells: readonly WeighedCell[],
  groups: readonly (readonly number[])[],
  oneEach: boolean,
): WeighedQuestion | undefined {
  const all = sum(cells.map(({ weight, people }) => weight * people))
  if (!(all > 0)) return undefined
  const exact = items.map((_, item) => sum(cells.map(({ weight, items: own }) => weight * (own[item] ?? 0))) / all)
  for (const step of steps) {
    const rounded = exact.map((share) => Math.round((100 * share) / step) * step)
    const known = rangesOf(rounded, step, all, oneEach)
    if (groups.every((group) => isKept(group, cells, known))) {
      return { step, shares: Object.fromEntries(items.map((item, at) => [item, rounded[at] ?? 0])) }
    }
  }
  return undefined
}

/** What a reader knows of the weighed number of people for each item: what would have been rounded to the same. */
function rangesOf(rounded: readonly number[], step: number, all: number, oneEach: boolean): readonly Range[] {
  const wide = rounded.map((share) => {
    const [from, to] = [share - step / 2, share + step / 2]
    return [(Math.max(0, from) * all) / 100, (Math.min(100, to) * all) / 100] as const
  })
  if (!oneEach) return wide
  // Together they are all who answered, which narrows each.
  const [least, most] = [sum(wide.map(([from]) => from)), sum(wide.map(([, to]) => to))]
  return wide.map(([from, to]) => [Math.max(from, all - (most - to)), Math.min(to, all - (least - from))])
}

type Range = readonly [number, number]

/** Whether a group of cells keeps room for each few of its people who chose an item. */
function isKept(group: readonly number[], cells: readonly WeighedCell[], known: readonly Range[]): boolean {
  const inside = new Set(group)
  const own = cells.filter((_, at) => inside.has(at))
  const rest = cells.filter((_, at) => !inside.has(at))
  if (own.length === 0 || rest.length === 0) return true
  const [ownRange, restRange] = [weightsOf(own), weightsOf(rest)]
  return known.every((range, item) => {
    const few = sum(own.map(({ items }) => items[item] ?? 0))
    const people = few + sum(rest.map(({ items }) => items[item] ?? 0))
    if (!isFew(few)) return true
    const [least, most] = peopleWithin(people, ownRange, restRange, range)
    return most - least >= roomMin
  })
}

/**
 * The least and the most of `people` who can be in a group, where the people in it and those out of it weigh within their ranges, and all
 * of them weigh within `known`: two lines in one unknown.
 */
function peopleWithin(people: number, own: Range, rest: Range, [from, to]: Range): Range {
  let [least, most] = [0, people]
  const bound = (slope: number, limit: number) => {
    if (slope > 0) most = Math.min(most, limit / slope)
    if (slope < 0) least = Math.max(least, limit / slope)
  }
  // The lightest they can be is not more than is known, and the heaviest not less.
  bound(own[0] - rest[0], to - people * rest[0])
  bound(rest[1] - own[1], people * rest[1] - from)
  return [least, Math.max(least, most)]
}

function weightsOf(cells: readonly WeighedCell[]): Range {
  const weights = cells.map(({ weight }) => weight)
  return [Math.min(...weights), Math.max(...weights)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
