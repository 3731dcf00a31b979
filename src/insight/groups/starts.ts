import { type Positions, positionsAmong } from './positions.ts'
import { at } from './votes.ts'

/** People count as clearly on one side from this many standard deviations on. */
const clear = 1.6

/** Two middles to begin from: of those clearly on either side along the direction in which people differ most. */
export function begun(points: Positions, weights: Float64Array): Positions {
  const total = weights.reduce((sum, each) => sum + each, 0)
  const wide = clear * Math.sqrt(points.x.reduce((sum, x, p) => sum + x * x * at(weights, p), 0) / total)
  const heard = points.x.map((x, p) => (Math.abs(x) >= wide ? at(weights, p) : 0))
  const side = Int32Array.from(points.x, (x) => (x > 0 ? 1 : 0))
  // Where none is so far out on a side, the ends of the direction take their place.
  const ends = { x: Float64Array.of(-wide, wide), y: new Float64Array(2) }
  return meansOf(points, side, ends, heard)
}

/** Middles to begin from, each likelier the farther it is from those before (k-means++, Arthur and Vassilvitskii, 2007). */
export function spreadOut(points: Positions, weights: Float64Array, count: number, chance: () => number): Positions {
  const chosen: number[] = []
  const away = Float64Array.from(weights)
  while (chosen.length < Math.min(count, weights.length)) {
    const next = drawn(away, chance)
    for (let p = 0; p < away.length; p += 1) {
      const distance = (at(points.x, p) - at(points.x, next)) ** 2 + (at(points.y, p) - at(points.y, next)) ** 2
      const far = at(weights, p) * distance
      away[p] = chosen.length === 0 ? far : Math.min(at(away, p), far)
    }
    chosen.push(next)
  }
  return positionsAmong(points, Int32Array.from(chosen))
}

/** A place, each as likely as its number is large. */
function drawn(numbers: Float64Array, chance: () => number): number {
  let left = chance() * numbers.reduce((sum, each) => sum + each, 0)
  for (const [place, each] of numbers.entries()) {
    left -= each
    if (left < 0) return place
  }
  return numbers.length - 1
}

/** Half of the people are nearer to the middle of all than this. */
export function medianReach({ x, y }: Positions, weights: Float64Array): number {
  const far = Array.from(weights, (weight, p) => ({ weight, away: Math.hypot(at(x, p), at(y, p)) }))
  far.sort((one, other) => one.away - other.away)
  let left = far.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { weight, away } of far) {
    left -= weight
    if (left <= 0 && away > 0) return away
  }
  return 1
}

/** The weighted means of points by cluster; a cluster of none keeps the place it had. */
export function meansOf(points: Positions, of: Int32Array, before: Positions, weights?: Float64Array): Positions {
  const count = before.x.length
  const [x, y, total] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let p = 0; p < of.length; p += 1) {
    const [c, weight] = [at(of, p), weights ? at(weights, p) : 1]
    x[c] = at(x, c) + weight * at(points.x, p)
    y[c] = at(y, c) + weight * at(points.y, p)
    total[c] = at(total, c) + weight
  }
  for (let c = 0; c < count; c += 1) {
    const sum = at(total, c)
    x[c] = sum > 0 ? at(x, c) / sum : at(before.x, c)
    y[c] = sum > 0 ? at(y, c) / sum : at(before.y, c)
  }
  return { x, y }
}
