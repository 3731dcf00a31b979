import type { Clusters } from './nearest-means.ts'
import type { Positions } from './positions.ts'
import { at } from './votes.ts'

/**
 * How clearly groups stand apart, from -1 to 1: for each person, how much farther the nearest other group's middle is than their own
 * (the simplified silhouette of Hruschka et al., 2004: Rousseeuw's asks for all pairs, which a hundred thousand people do not allow).
 */
export function silhouetteOf({ x, y }: Positions, { centres, of }: Clusters): number {
  let sum = 0
  for (let p = 0; p < of.length; p += 1) {
    const own = distance(p, at(of, p))
    let other = Infinity
    for (let c = 0; c < centres.x.length; c += 1) if (c !== of[p]) other = Math.min(other, distance(p, c))
    const larger = Math.max(own, other)
    sum += larger === 0 ? 0 : (other - own) / larger
  }
  return of.length === 0 ? 0 : sum / of.length

  function distance(p: number, c: number): number {
    return Math.hypot(at(x, p) - at(centres.x, c), at(y, p) - at(centres.y, c))
  }
}
