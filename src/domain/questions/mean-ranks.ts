import { publishable } from '../publishable.ts'
import { smallCellMin } from '../tally.ts'

/**
 * The mean place of each thing that people ranked, to one decimal; absent where it may not be shown. A row holds how many
 * people gave the thing each place, the first place first; the number of first places is shown beside it. A mean is hidden
 * where that number is, where fewer than five people ranked the thing, and where number and mean together would tell how
 * many of one to four people put it where. A single hidden mean could be reckoned from the others when each citizen
 * ranked everything, so that of the thing with the fewest people is hidden with it.
 */
export function meanRanks(rows: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const firsts = publishable(rows.map(([first = 0]) => first))
  const hidden = new Set([...rows.keys()].filter((at) => firsts[at] === undefined || !mayShow(rows[at] ?? [])))
  const ranked = [...rows.keys()].filter((at) => peopleIn(rows[at] ?? []) > 0)
  const left = ranked.filter((at) => !hidden.has(at))
  if (left.length === ranked.length - 1) {
    const [fewest] = left.toSorted((one, other) => peopleIn(rows[one] ?? []) - peopleIn(rows[other] ?? []))
    if (fewest !== undefined) hidden.add(fewest)
  }
  return rows.map((row, at) => (hidden.has(at) ? undefined : meanOf(row)))
}

function mayShow([first = 0, ...after]: readonly number[]): boolean {
  const others = peopleIn(after)
  if (first + others < smallCellMin || isSmall(others)) return false
  return !(isOnlyWay(after) && after.some(isSmall))
}

/**
 * Whether no other distribution of as many people has the same mean. Any other could be reached by moving one person up and
 * another down by a place, again and again; there is no such move when all stand at two neighbouring places at most, and at
 * most one of them has room on both sides.
 */
function isOnlyWay(places: readonly number[]): boolean {
  const taken = [...places.keys()].filter((at) => places[at] !== 0)
  const inside = peopleIn(places.slice(1, -1))
  return (taken.at(-1) ?? 0) - (taken[0] ?? 0) <= 1 && inside <= 1
}

function isSmall(people: number): boolean {
  return people > 0 && people < smallCellMin
}

function peopleIn(row: readonly number[]): number {
  return row.reduce((sum, people) => sum + people, 0)
}

function meanOf(row: readonly number[]): number {
  const total = row.reduce((sum, people, at) => sum + people * (at + 1), 0)
  return Math.round((10 * total) / peopleIn(row)) / 10
}
