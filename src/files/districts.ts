import type { City } from '../domain/city.ts'
import type { District, Point, Ring } from '../domain/map/map.ts'
import { type TextRef, text } from '../domain/message.ts'
import { isMapping } from './draft.ts'
import { nearest, shown } from './nearest.ts'
import type { Parsed, Problem } from './problem.ts'

/** More points than this are for drawing on a wall. */
const pointsMax = 50_000
/** A closed line around an area has three corners, and ends where it began (RFC 7946, 3.1.6). */
const ringPointsMin = 4

/** What was found out about one outline. */
type Outline = { readonly rings: readonly Ring[] } | { readonly wrong: TextRef }

/** Reads the outlines of the city's places: GeoJSON (RFC 7946), each feature an area with the id of its place in `properties.place`. */
export function parseDistricts(
  written: string,
  file: string,
  { places }: Pick<City, 'places'>,
): Parsed<readonly District[]> {
  const lineOf = (part: string) => written.slice(0, Math.max(0, written.indexOf(part))).split('\n').length
  const problem = (what: TextRef, path = '', line = 1): Problem => ({ file, line, path, text: what })
  const tree = parsed(written)
  if (tree === undefined) return refused([problem(text('file-map-json'))])
  const features = isMapping(tree) && Array.isArray(tree.features) ? (tree.features as readonly unknown[]) : []
  if (features.length === 0) return refused([problem(text('file-map-features'))])
  const problems: Problem[] = []
  const districts: District[] = []
  for (const [at, feature] of features.entries()) {
    const path = `features[${at}]`
    const id = placeIn(feature)
    const place = places.find((each) => each.id === id)
    const outline = outlineOf(feature)
    const line = id === undefined ? 1 : lineOf(`"${id}"`)
    if (!place) problems.push(problem(noSuchPlace(id, places), path, line))
    else if ('wrong' in outline) problems.push(problem(outline.wrong, path, line))
    else if (districts.some((each) => each.place === place.id))
      problems.push(problem(text('file-map-place-twice', { place: shown(place.id) }), path, line))
    else districts.push({ place: place.id, name: place.name, rings: outline.rings })
  }
  const points = districts.reduce((sum, { rings }) => sum + rings.flat().length, 0)
  if (points > pointsMax) problems.push(problem(text('file-map-points', { count: points, max: pointsMax })))
  if (problems.length > 0) return refused(problems)
  const bare = places.filter(({ id }) => !districts.some(({ place }) => place === id))
  // In the order of the city's file, as everything else that is listed.
  const value = places.flatMap(({ id }) => districts.filter(({ place }) => place === id))
  return {
    ok: true,
    value,
    warnings: bare.map((each) => problem(text('file-map-bare', { place: { local: each.name } }))),
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function refused(problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems, warnings: [] }
}

function placeIn(feature: unknown): string | undefined {
  const properties = isMapping(feature) ? feature.properties : undefined
  const place = isMapping(properties) ? properties.place : undefined
  return typeof place === 'string' ? place : undefined
}

function noSuchPlace(id: string | undefined, places: City['places']): TextRef {
  const known = places.map((each) => each.id).join(', ')
  if (id === undefined) return text('file-map-place-missing', { known })
  const meant = nearest(id, places)
  const named = { written: shown(id) }
  return meant === undefined
    ? text('file-map-place', { ...named, known })
    : text('file-map-place-meant', { ...named, meant })
}

/** Of an area in one part or in several: a hole is a ring like any other. */
function outlineOf(feature: unknown): Outline {
  const geometry = isMapping(feature) ? feature.geometry : undefined
  if (!isMapping(geometry) || !Array.isArray(geometry.coordinates)) return { wrong: text('file-map-geometry') }
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { wrong: text('file-map-geometry') }
  const lines = (type === 'Polygon' ? coordinates : (coordinates as readonly unknown[]).flat()) as readonly unknown[]
  const rings = lines.map(ringOf)
  const whole = rings.filter((ring) => ring !== undefined)
  if (whole.length < rings.length || whole.length === 0) return { wrong: text('file-map-ring') }
  return { rings: whole }
}

/** Longitude stands first (RFC 7946, 3.1.1). The last point is the first again, and is left out. */
function ringOf(line: unknown): Ring | undefined {
  if (!Array.isArray(line) || line.length < ringPointsMin) return undefined
  const points = (line as readonly unknown[]).map(pointOf)
  const whole = points.filter((point) => point !== undefined)
  const [first] = whole
  const last = whole.at(-1)
  if (whole.length < points.length || !first || !last) return undefined
  const closed = first.latitude === last.latitude && first.longitude === last.longitude
  return closed ? whole.slice(0, -1) : undefined
}

function pointOf(written: unknown): Point | undefined {
  if (!Array.isArray(written)) return undefined
  const [longitude, latitude] = written as readonly unknown[]
  return pointAt(latitude, longitude)
}

/** A point, where both numbers are degrees on the earth. */
export function pointAt(latitude: unknown, longitude: unknown): Point | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth ? { latitude, longitude } : undefined
}
