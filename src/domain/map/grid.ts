import type { Point } from './map.ts'

/** A square of the grid, as `row/column`. It is all that is kept of a point. */
export type CellId = string

/** The mean radius of the earth (R1 of the IUGG). */
const earthRadiusMetres = 6_371_008.8

/**
 * The square that a point lies in. The sinusoidal projection keeps areas equal (Snyder, "Map Projections: A Working Manual", USGS
 * Professional Paper 1395, equations 30-1 and 30-2): x = R λ cos φ, y = R φ. The cosine is taken in the middle of each row, so
 * that the squares of a row have straight sides; each is `gridMetres` high, and as wide in its middle.
 */
export function cellAt({ latitude, longitude }: Point, gridMetres: number): CellId {
  const row = Math.floor((earthRadiusMetres * radians(latitude)) / gridMetres)
  const column = Math.floor((earthRadiusMetres * radians(longitude) * shrinkOf(row, gridMetres)) / gridMetres)
  return `${row}/${column}`
}

/** The middle of a square. */
export function centreOf(cell: CellId, gridMetres: number): Point {
  return pointIn(cell, gridMetres, 0.5, 0.5)
}

/** The four corners of a square, one after the other. */
export function cornersOf(cell: CellId, gridMetres: number): readonly Point[] {
  return ([0, 1, 1, 0] as const).map((across, at) => pointIn(cell, gridMetres, at < 2 ? 0 : 1, across))
}

/** How far two points are apart, in metres; near enough for the inside of one city. */
export function metresBetween(one: Point, other: Point): number {
  const middle = radians((one.latitude + other.latitude) / 2)
  const north = radians(other.latitude - one.latitude)
  const east = radians(other.longitude - one.longitude) * Math.cos(middle)
  return earthRadiusMetres * Math.hypot(north, east)
}

function pointIn(cell: CellId, gridMetres: number, up: number, across: number): Point {
  const [row = 0, column = 0] = cell.split('/').map(Number)
  const side = gridMetres / earthRadiusMetres
  return {
    latitude: degrees((row + up) * side),
    longitude: degrees(((column + across) * side) / shrinkOf(row, gridMetres)),
  }
}

/** How much shorter a degree of longitude is in the middle of this row than at the equator. */
function shrinkOf(row: number, gridMetres: number): number {
  return Math.cos(((row + 0.5) * gridMetres) / earthRadiusMetres)
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
