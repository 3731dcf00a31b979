import type { Positions } from './positions.ts'
import { at } from './votes.ts'

/** The middle of each cluster, and the cluster of each point. */
export interface Clusters {
  readonly centres: Positions
  readonly of: Int32Array
}

/** How a cluster's middle is found. */
export interface Pull {
  /** How much each point counts; all alike without. */
  readonly weights?: Float64Array
  /** A point this far from the middle counts half, and one farther still less (Cauchy's M-estimator); without it all count alike. */
  readonly reach?: number
}

/** Lloyd's algorithm: each point belongs to the nearest middle, each middle is the mean of its points, until neither changes. */
export function nearestMeans(points: Positions, from: Positions, roundsMax: number, pull: Pull = {}): Clusters {
  const of = new Int32Array(points.x.length).fill(-1)
  let centres = from
  for (let round = 0; round < roundsMax; round += 1) {
    if (!assign(points, centres, of)) break
    centres = middlesOf(points, of, centres, pull)
  }
  return { centres, of }
}

/** Gives each point to the nearest middle; whether any changed. */
export function assign(points: Positions, centres: Positions, of: Int32Array): boolean {
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    const nearest = nearestOf(at(points.x, p), at(points.y, p), centres)
    if (of[p] !== nearest) changed = true
    of[p] = nearest
  }
  return changed
}

function nearestOf(x: number, y: number, centres: Positions): number {
  let [nearest, least] = [0, Infinity]
  for (let c = 0; c < centres.x.length; c += 1) {
    const distance = (x - at(centres.x, c)) ** 2 + (y - at(centres.y, c)) ** 2
    if (distance < least) [nearest, least] = [c, distance]
  }
  return nearest
}

function middlesOf(points: Positions, of: Int32Array, before: Positions, { weights, reach }: Pull): Positions {
  const count = before.x.length
  const [x, y, total] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let p = 0; p < of.length; p += 1) {
    const c = at(of, p)
    let weight = weights ? at(weights, p) : 1
    if (reach !== undefined) {
      const away = ((at(points.x, p) - at(before.x, c)) ** 2 + (at(points.y, p) - at(before.y, c)) ** 2) / reach ** 2
      weight /= 1 + away
    }
    x[c] = at(x, c) + weight * at(points.x, p)
    y[c] = at(y, c) + weight * at(points.y, p)
    total[c] = at(total, c) + weight
  }
  // A middle that lost all of its points stays where it was.
  for (let c = 0; c < count; c += 1) {
    const weight = at(total, c)
    x[c] = weight > 0 ? at(x, c) / weight : at(before.x, c)
    y[c] = weight > 0 ? at(y, c) / weight : at(before.y, c)
  }
  return { x, y }
}

/** The squared distances of points from the middles of their clusters, added up. */
export function spreadOf(points: Positions, { centres, of }: Clusters, weights?: Float64Array): number {
  let sum = 0
  for (let p = 0; p < of.length; p += 1) {
    const c = at(of, p)
    const away = (at(points.x, p) - at(centres.x, c)) ** 2 + (at(points.y, p) - at(centres.y, c)) ** 2
    sum += away * (weights ? at(weights, p) : 1)
  }
  return sum
}
