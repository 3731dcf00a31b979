import type { Positions } from './positions.ts'

/** With fewer middles than this each is tried. */
const sortedFrom = 9

/** Gives each point to the nearest middle, of two as near to the one before; returns whether any changed. */
export function assign(points: Positions, centres: Positions, of: Int32Array): boolean {
  return centres.x.length < sortedFrom ? assignToFew(points, centres, of) : assignToMany(points, centres, of)
}

function assignToFew({ x, y }: Positions, centres: Positions, of: Int32Array): boolean {
  const count = centres.x.length
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    let [nearest, least] = [0, Number.POSITIVE_INFINITY]
    for (let c = 0; c < count; c += 1) {
      const across = (x[p] as number) - (centres.x[c] as number)
      const along = (y[p] as number) - (centres.y[c] as number)
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

/** Middles in the order of `x`: from the point outwards on both sides, until a side is farther away by `x` alone. */
function assignToMany(points: Positions, centres: Positions, of: Int32Array): boolean {
  const order = Int32Array.from(centres.x.keys()).sort(
    (one, other) => (centres.x[one] as number) - (centres.x[other] as number) || one - other,
  )
  const [x, y] = [new Float64Array(order.length), new Float64Array(order.length)]
  for (let c = 0; c < order.length; c += 1) {
    x[c] = centres.x[order[c] as number] as number
    y[c] = centres.y[order[c] as number] as number
  }
  let changed = false
  for (let p = 0; p < of.length; p += 1) {
    const nearest = nearestOf(points.x[p] as number, points.y[p] as number, x, y, order)
    if (of[p] !== nearest) changed = true
    of[p] = nearest
  }
  return changed
}

function nearestOf(px: number, py: number, x: Float64Array, y: Float64Array, order: Int32Array): number {
  let [from, to] = [0, x.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((x[middle] as number) < px) from = middle + 1
    else to = middle
  }
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
  for (let c = from; c < x.length; c += 1) {
    const across = (x[c] as number) - px
    if (across * across > least) break
    take(c, across)
  }
  for (let c = from - 1; c >= 0; c -= 1) {
    const across = (x[c] as number) - px
    if (across * across > least) break
    take(c, across)
  }
  return nearest

  function take(c: number, across: number): void {
    const along = (y[c] as number) - py
    const away = across * across + along * along
    if (away > least || (away === least && (order[c] as number) > nearest)) return
    nearest = order[c] as number
    least = away
  }
}
