import { assign } from './nearest.ts'
import type { Positions } from './positions.ts'

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

/** The means of points by cluster, as they pull; a cluster of none keeps the place it had. */
export function middlesOf(points: Positions, of: Int32Array, before: Positions, { weights, reach }: Pull): Positions {
  const count = before.x.length
  const [x, y, total] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let p = 0; p < of.length; p += 1) {
    const c = of[p] as number
    const [px, py] = [points.x[p] as number, points.y[p] as number]
    let weight = weights ? (weights[p] as number) : 1
    if (reach !== undefined) {
      const [across, along] = [px - (before.x[c] as number), py - (before.y[c] as number)]
      weight /= 1 + (across * across + along * along) / (reach * reach)
    }
    x[c] = (x[c] as number) + weight * px
    y[c] = (y[c] as number) + weight * py
    total[c] = (total[c] as number) + weight
  }
  for (let c = 0; c < count; c += 1) {
    const weight = total[c] as number
    x[c] = weight > 0 ? (x[c] as number) / weight : (before.x[c] as number)
    y[c] = weight > 0 ? (y[c] as number) / weight : (before.y[c] as number)
  }
  return { x, y }
}

/** The squared distances of points from the middles of their clusters, added up. */
export function spreadOf({ x, y }: Positions, { centres, of }: Clusters, weights?: Float64Array): number {
  let sum = 0
  for (let p = 0; p < of.length; p += 1) {
    const c = of[p] as number
    const [across, along] = [(x[p] as number) - (centres.x[c] as number), (y[p] as number) - (centres.y[c] as number)]
    sum += (across * across + along * along) * (weights ? (weights[p] as number) : 1)
  }
  return sum
}
