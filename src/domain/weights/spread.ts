import type { Cell } from './rake.ts'

/** What weighing costs: the more weights differ, the less the answers are worth in numbers. */
export interface Spread {
  /** How many people who all weigh the same would say as much: (Σw)² / Σw² (Kish, Survey Sampling, 1965). */
  readonly effective: number
  /** By how much the variance grows: people by effective people. */
  readonly effect: number
  readonly largest: number
  readonly smallest: number
}

/** How far the weights of people differ; `weights` are by cell. */
export function spreadOf(cells: readonly Cell[], weights: readonly number[]): Spread {
  let [people, all, squares] = [0, 0, 0]
  for (const [at, cell] of cells.entries()) {
    const weight = weights[at] ?? 0
    people += cell.people
    all += cell.people * weight
    squares += cell.people * weight * weight
  }
  const effective = (all * all) / squares
  const own = weights.filter((_, at) => (cells[at]?.people ?? 0) > 0)
  return { effective, effect: people / effective, largest: Math.max(...own), smallest: Math.min(...own) }
}
