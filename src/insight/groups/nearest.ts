import type { Positions } from './positions.ts'

/** With few middles, or few points, each middle is tried; a map of who can be nearest where costs more than it saves. */
const mappedFromMiddles = 9
const mappedFromPoints = 20_000

/** Gives each point to the nearest middle, of two as near to the one before; returns whether any changed. */
export function assign(points: Positions, centres: Positions, of: Int32Array): boolean {
  const { x, y } = points
  const nearby = nearbyIn(points, centres)
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    const [px, py] = [x[p] as number, y[p] as number]
    const candidates = nearby(px, py)
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (let n = 0; n < candidates.length; n += 1) {
      const c = candidates[n] as number
      const [across, along] = [(centres.x[c] as number) - px, (centres.y[c] as number) - py]
      const away = across * across + along * along
      if (away < least) {
        nearest = c
        least = away
      }
    }
    if (of[p] !== nearest) changed = true
    of[p] = nearest
  }
  return changed
}

/** The map is laid out in so many squares a side; each knows the middles that can be the nearest within it. */
const squares = 32

/** Tells which middles can be the nearest to a place among the points. */
function nearbyIn({ x, y }: Positions, centres: Positions): (px: number, py: number) => Int32Array {
  if (centres.x.length < mappedFromMiddles || x.length < mappedFromPoints) {
    const all = Int32Array.from(centres.x.keys())
    return () => all
  }
  const [fromX, fromY] = [leastOf(x), leastOf(y)]
  const [wide, high] = [sideOf(x, fromX), sideOf(y, fromY)]
  const near: (Int32Array | undefined)[] = new Array(squares * squares)
  return (px, py) => {
    const [column, row] = [Math.trunc((px - fromX) / wide), Math.trunc((py - fromY) / high)]
    const square = row * squares + column
    const known = near[square]
    if (known) return known
    const found = nearTo(fromX + column * wide, fromY + row * high, wide, high, centres)
    near[square] = found
    return found
  }
}

/** The middles of which a part of a square can be nearest: none is farther from all of it than one is from its farthest corner. */
function nearTo(x: number, y: number, wide: number, high: number, centres: Positions): Int32Array {
  const least = new Float64Array(centres.x.length)
  let reach = Number.POSITIVE_INFINITY
  for (let c = 0; c < least.length; c += 1) {
    const [left, below] = [x - (centres.x[c] as number), y - (centres.y[c] as number)]
    const [across, along] = [Math.max(left, -left - wide, 0), Math.max(below, -below - high, 0)]
    least[c] = across * across + along * along
    const [farAcross, farAlong] = [Math.max(-left, left + wide), Math.max(-below, below + high)]
    reach = Math.min(reach, farAcross * farAcross + farAlong * farAlong)
  }
  const candidates = new Int32Array(least.length)
  let found = 0
  for (let c = 0; c < least.length; c += 1) if ((least[c] as number) <= reach) candidates[found++] = c
  return candidates.subarray(0, found)
}

function leastOf(numbers: Float64Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let p = 0; p < numbers.length; p += 1) least = Math.min(least, numbers[p] as number)
  return least
}

/** The side of a square, a little more than its share, so that the farthest point is in the last. */
function sideOf(numbers: Float64Array, from: number): number {
  let most = from
  for (let p = 0; p < numbers.length; p += 1) most = Math.max(most, numbers[p] as number)
  return ((most - from) * (1 + 1e-9)) / squares || 1
}
