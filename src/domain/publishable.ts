import { smallCellMin } from './tally.ts'

/**
 * The counts that may be shown. Those from one to four are hidden, and when only one is hidden the next smallest goes too,
 * because the total would give it away (complementary suppression). Zero may be shown: it is about nobody.
 */
export function publishable(counts: readonly number[]): readonly (number | undefined)[] {
  const small = counts.map((count) => count > 0 && count < smallCellMin)
  if (small.filter(Boolean).length !== 1) return counts.map((count, index) => (small[index] ? undefined : count))
  const next = Math.min(...counts.filter((count, index) => !small[index] && count > 0))
  const also = counts.findIndex((count, index) => !small[index] && count === next)
  return counts.map((count, index) => (small[index] || index === also ? undefined : count))
}

/** A single count, or nothing where it is about one to four people. */
export function publishableOne(count: number): number | undefined {
  return count > 0 && count < smallCellMin ? undefined : count
}
