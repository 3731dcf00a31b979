import { type Symmetric, twoLargest } from './directions.ts'
import type { Pairs } from './pairs.ts'
import type { Voted } from './votes.ts'

/** The two directions in which people differ most, and the mean from which they are measured; one number a statement. */
export interface Components {
  readonly mean: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
}

/**
 * Principal components of the votes, with a missing vote taken as the mean of its statement (as Polis does): after the mean is taken
 * off it is exactly zero, so that only votes that were cast count. Rejected statements count for nothing. `before` are those of
 * fewer votes, from which the way is short.
 */
export function componentsOf(pairs: Pairs, statements: readonly Voted[], before?: Components): Components {
  const mean = Float64Array.from(statements, ({ rejected }, s) => {
    const { agree, disagree, unsure } = pairs.countOf(s)
    const seen = agree + disagree + unsure
    return rejected || seen === 0 ? 0 : (agree - disagree) / seen
  })
  const [first, second] = twoLargest(covariationOf(pairs, statements, mean), before && [before.first, before.second])
  return { mean, first: upright(first), second: upright(second) }
}

/** What people moved together: the sums of products of centred votes. */
function covariationOf(pairs: Pairs, statements: readonly Voted[], mean: Float64Array): Symmetric {
  const size = statements.length
  const cells = new Float64Array(size * size)
  for (let a = 0; a < size; a += 1) {
    if (statements[a]?.rejected) continue
    const moved = pairs.covariation(a, mean)
    for (let b = 0; b <= a; b += 1) {
      if (statements[b]?.rejected) continue
      cells[a * size + b] = moved[b] as number
      cells[b * size + a] = moved[b] as number
    }
  }
  return { size, cells }
}

/** A direction has no sign of its own: its largest number is made positive, so that a map does not turn over from run to run. */
function upright(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0)
  return largest < 0 ? vector.map((x) => -x) : vector
}
