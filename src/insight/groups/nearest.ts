import { Nearby } from './nearby.ts'
import type { Positions } from './positions.ts'

/** With few middles, or few points, each middle is tried: a map of who can be nearest where costs more than it saves. */
const mappedFromMiddles = 9
const mappedFromPoints = 500

/** Gives each point to the nearest middle, of two as near to the one before; returns whether any changed. */
export function assign(points: Positions, centres: Positions, of: Int32Array): boolean {
  const mapped = centres.x.length >= mappedFromMiddles && points.x.length >= mappedFromPoints
  return mapped ? assignNearby(points, centres, of) : assignOfAll(points, centres, of)
}

function assignOfAll({ x, y }: Positions, centres: Positions, of: Int32Array): boolean {
  const { x: toX, y: toY } = centres
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    const [px, py] = [x[p] as number, y[p] as number]
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (let c = 0; c < toX.length; c += 1) {
      const [across, along] = [(toX[c] as number) - px, (toY[c] as number) - py]
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

function assignNearby(points: Positions, centres: Positions, of: Int32Array): boolean {
  const { x, y } = points
  const { x: toX, y: toY } = centres
  const nearby = new Nearby(points, centres)
  const { squares, begins, fromX, fromY, wide, high } = nearby
  let { candidates } = nearby
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    const [px, py] = [x[p] as number, y[p] as number]
    const square = Math.trunc((py - fromY) / high) * squares + Math.trunc((px - fromX) / wide)
    let begin = begins[square] as number
    if (begin < 0) {
      begin = nearby.note(square)
      candidates = nearby.candidates
    }
    const end = begin + (candidates[begin] as number)
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (let n = begin + 1; n <= end; n += 1) {
      const c = candidates[n] as number
      const [across, along] = [(toX[c] as number) - px, (toY[c] as number) - py]
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
