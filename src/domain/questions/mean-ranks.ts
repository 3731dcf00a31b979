import { isFew, sum } from '../release/suppress.ts'

/**
 * Whether all may know how many gave each thing each place, and so its mean place: nowhere in the table are there one to four
 * people, nor in what its lines and columns leave of those who answered. A row holds one thing's places, the first place first.
 */
export function mayTellPlaces(rows: readonly (readonly number[])[], people: number): boolean {
  const columns = rows.map((_, at) => rows.map((row) => row[at] ?? 0))
  return [...rows, ...columns].every((line) => !line.some(isFew) && !isFew(people - sum(line)))
}

/** The mean place of a thing, to one decimal; undefined where a place of it is not told, or it was given none. */
export function meanRankOf(places: readonly (number | undefined)[]): number | undefined {
  const told = places.filter((count) => count !== undefined)
  const people = sum(told)
  if (told.length < places.length || people === 0) return undefined
  return Math.round((10 * sum(told.map((count, at) => count * (at + 1)))) / people) / 10
}
