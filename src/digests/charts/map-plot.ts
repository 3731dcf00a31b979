import { boundsOf, roomiestPoint } from '../../domain/map/area.ts'
import type { District, Point } from '../../domain/map/map.ts'
import { hatched, look, marginPx, textPx, widthPx } from './look.ts'
import { heading, legend } from './map-legend.ts'

/** A map of districts with how many people pointed where; every text is in the reader's language already. */
export interface MapPicture {
  /** Above the map; absent where the page says it already. */
  readonly title?: string
  /** Those that were pointed at have a number on the map, and a line below it. */
  readonly districts: readonly MapDistrict[]
  readonly squares: readonly MapSquare[]
  /** Below everything: what a square is, and which districts none pointed at. */
  readonly notes: readonly string[]
  readonly direction: 'ltr' | 'rtl'
}

/** A district with how many people pointed into it; `people` is absent where it is too few to show. */
export interface MapDistrict extends District {
  readonly people: number | undefined
  /** The number on it, and its line below the map. */
  readonly pointed?: { readonly number: number; readonly words: string }
}

/** A square with enough people in it; without words it is on the map alone. */
export interface MapSquare {
  readonly corners: readonly Point[]
  readonly words?: string
}

/** Between the title and the map. */
const titleGapPx = 10
/** A tall city is not drawn larger than this: the lines below it are to be seen too. */
const heightPxMax = 430
/** The lightest district with people in it still stands out from one without. */
const tintMin = 0.16
const tintMax = 0.62
/** Darker than any district, and told from them by its shape as well. */
const squareFill = 'fill="#0b2f4a"'

/** Draws a map as SVG from outlines alone: nothing is loaded from anywhere. */
export function mapPlot({ title, districts, squares, notes, direction }: MapPicture): string {
  const above = heading(title, direction)
  const topPx = marginPx + above.heightPx + (title === undefined ? 0 : titleGapPx)
  const { toPixels, heightPx } = projectionOf(districts, topPx)
  const most = Math.max(1, ...districts.map(({ people }) => people ?? 0))
  const below = legend(
    [
      ...districts.flatMap(({ pointed, people }) =>
        pointed ? [{ words: pointed.words, fill: fillOf(people, most) }] : [],
      ),
      ...squares.flatMap(({ words }) => (words === undefined ? [] : [{ words, fill: squareFill }])),
      ...notes.map((words) => ({ words })),
    ],
    topPx + heightPx,
    direction,
  )
  const allPx = Math.ceil(topPx + heightPx + below.heightPx + 2 * marginPx)
  const areas = districts.map(
    ({ rings, people }) =>
      `<path d="${rings.map((ring) => outline(ring.map(toPixels))).join('')}" fill-rule="evenodd" ${fillOf(people, most)} stroke="${look.soft}"/>`,
  )
  const dark = squares.map(
    ({ corners }) => `<path d="${outline(corners.map(toPixels))}" ${squareFill} stroke="${look.card}"/>`,
  )
  const numbers = districts.flatMap((district) => {
    const room = district.pointed && roomiestPoint(district)
    return room && district.pointed ? [numberAt(toPixels(room), district.pointed.number)] : []
  })
  const card = `<rect width="${widthPx}" height="${allPx}" fill="${look.card}"/>`
  return `<svg viewBox="0 0 ${widthPx} ${allPx}">${[card, above.svg, ...areas, ...dark, ...numbers, below.svg].join('')}</svg>`
}

type Pixels = readonly [number, number]

/** Degrees as pixels: a degree of longitude is made as long as it is in the middle of the city. */
function projectionOf(
  districts: readonly District[],
  topPx: number,
): { readonly toPixels: (point: Point) => Pixels; readonly heightPx: number } {
  const { south, west, north, east } = boundsOf(districts) ?? { south: 0, west: 0, north: 1, east: 1 }
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [across, up] = [(east - west) * narrow, north - south]
  const scale = Math.min((widthPx - 2 * marginPx) / across, heightPxMax / up)
  const leftPx = (widthPx - across * scale) / 2
  return {
    toPixels: ({ latitude, longitude }) => [
      leftPx + (longitude - west) * narrow * scale,
      topPx + (north - latitude) * scale,
    ],
    heightPx: up * scale,
  }
}

/** The more people, the darker; hatched where they are too few to show. */
function fillOf(people: number | undefined, most: number): string {
  if (people === undefined) return `fill="${hatched}"`
  if (people === 0) return `fill="${look.line}" fill-opacity="0.3"`
  return `fill="${look.bar}" fill-opacity="${(tintMin + ((tintMax - tintMin) * people) / most).toFixed(2)}"`
}

function outline(points: readonly Pixels[]): string {
  return `M${points.map(([across, down]) => `${across.toFixed(1)} ${down.toFixed(1)}`).join('L')}Z`
}

/** A number on the map, with a light rim for dark ground. */
function numberAt([across, down]: Pixels, number: number): string {
  return `<text x="${across.toFixed(1)}" y="${(down + textPx / 3).toFixed(1)}" text-anchor="middle" font-family="${look.font}" font-size="${textPx}" font-weight="bold" fill="${look.ink}" stroke="${look.card}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${number}</text>`
}
