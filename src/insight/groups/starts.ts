import { middlesOf } from './nearest-means.ts'
import { type Positions, positionsAmong } from './positions.ts'

/** People count as clearly on one side from this many standard deviations on. */
const clear = 1.6

/** Two middles to begin from: of those clearly on either side along the direction in which people differ most. */
export function begun(points: Positions, weights: Float64Array): Positions {
  const total = weights.reduce((sum, each) => sum + each, 0)
  const square = points.x.reduce((sum, x, p) => sum + x * x * (weights[p] as number), 0)
  const wide = clear * Math.sqrt(square / total)
  const heard = points.x.map((x, p) => (Math.abs(x) >= wide ? (weights[p] as number) : 0))
  const side = Int32Array.from(points.x, (x) => (x > 0 ? 1 : 0))
  // Where none is so far out on a side, the ends of the direction take their place.
  const ends = { x: Float64Array.of(-wide, wide), y: new Float64Array(2) }
  return middlesOf(points, side, ends, { weights: heard })
}

/** Middles to begin from, each likelier the farther it is from those before (k-means++, Arthur and Vassilvitskii, 2007). */
export function spreadOut(points: Positions, weights: Float64Array, count: number, chance: () => number): Positions {
  const chosen: number[] = []
  const away = Float64Array.from(weights)
  while (chosen.length < Math.min(count, weights.length)) {
    const next = drawn(away, chance)
    const [nextX, nextY] = [points.x[next] as number, points.y[next] as number]
    for (let p = 0; p < away.length; p += 1) {
      const [across, along] = [(points.x[p] as number) - nextX, (points.y[p] as number) - nextY]
      const far = (weights[p] as number) * (across * across + along * along)
      away[p] = chosen.length === 0 ? far : Math.min(away[p] as number, far)
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
  const far = Array.from(weights, (weight, p) => ({ weight, away: Math.hypot(x[p] as number, y[p] as number) }))
  far.sort((one, other) => one.away - other.away)
  let left = far.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { weight, away } of far) {
    left -= weight
    if (left <= 0 && away > 0) return away
  }
  return 1
}
