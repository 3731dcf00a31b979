import { smallCellMin } from './tally.ts'

/**
 * The counts that may be shown. Those from one to four are hidden, and the next smallest with them until at least two are
 * hidden and these are five people together, because the total would give them away (complementary suppression).
 * Zero may be shown: it is about no person.
 */
export function publishable(counts: readonly number[]): readonly (number | undefined)[] {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < smallCellMin ? [index] : [])))
  if (hidden.size === 0) return counts
  const rest = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count >= smallCellMin)
    .toSorted((one, other) => one.count - other.count)
  let together = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  for (const { count, index } of rest) {
    if (hidden.size > 1 && together >= smallCellMin) break
    hidden.add(index)
    together += count
  }
  return counts.map((count, index) => (hidden.has(index) ? undefined : count))
}

/** A single count, or nothing where it is about one to four people. */
export function publishableOne(count: number): number | undefined {
  return count > 0 && count < smallCellMin ? undefined : count
}
