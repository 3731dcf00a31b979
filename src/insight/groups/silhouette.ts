import type { Clusters } from './nearest-means.ts'
import type { Positions } from './positions.ts'

/**
 * How clearly groups stand apart, from -1 to 1: for each person, how much farther the nearest other group's middle is than their own
 * (the simplified silhouette of Hruschka et al., 2004: Rousseeuw's asks for all pairs, which a hundred thousand people do not allow).
 */
export function silhouetteOf({ x, y }: Positions, { centres, of }: Clusters): number {
  const { x: toX, y: toY } = centres
  let sum = 0
  for (let p = 0; p < of.length; p += 1) {
    const group = of[p] as number
    const [px, py] = [x[p] as number, y[p] as number]
    let [own, other] = [0, Number.POSITIVE_INFINITY]
    for (let c = 0; c < toX.length; c += 1) {
      const [across, along] = [px - (toX[c] as number), py - (toY[c] as number)]
      const away = across * across + along * along
      if (c === group) own = away
      else if (away < other) other = away
    }
    const larger = Math.max(own, other)
    if (larger > 0) sum += (Math.sqrt(other) - Math.sqrt(own)) / Math.sqrt(larger)
  }
  return of.length === 0 ? 0 : sum / of.length
}
