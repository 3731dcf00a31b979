import { codeOf } from '../consultation.ts'
import type { PlaceId } from '../person.ts'
import type { Gazetteer, Name, Part } from './gazetteer.ts'
import { metresBetween } from './grid.ts'
import type { Point } from './map.ts'

/** A place that has been made out: never a house number, and no point where only a long street or a district was named. */
export interface Located {
  /** Stands for it in a button. */
  readonly key: string
  readonly district: PlaceId
  /** The names of what it is near: a square, a street; two streets at a corner. */
  readonly near: readonly string[]
  readonly at?: Point
}

/** Points of two streets that are further apart than this do not stand for streets that meet. */
const cornerMetresMax = 1_500
/** Where they are nearer than this, the corner is about in the middle. */
const cornerSureMetresMax = 400

/** A district as a whole. */
export function areaOf(district: PlaceId): Located {
  return { key: codeOf(`district ${district}`), district, near: [] }
}

/** The places that a name can stand for: one for each district, or the part of the street where this house is. */
export function placesCalled(name: Name, house?: number, within: readonly PlaceId[] = []): readonly Located[] {
  if (name.district) return [areaOf(name.district.place)]
  const all = name.parts ?? []
  const there = all.filter(({ district }) => within.includes(district.place))
  const parts = there.length > 0 ? there : all
  const numbered = parts.filter(({ numbers }) => numbers && house !== undefined && isBetween(house, numbers))
  if (numbered.length > 0) return once(numbered.map((part) => partOf(name, part)))
  return once(
    parts.map((part) => {
      const alone = parts.filter(({ district }) => district === part.district).length === 1
      return alone && (house === undefined || !part.numbers) ? partOf(name, part) : streetOf(name, part)
    }),
  )
}

/** Where two streets meet; undefined where they are too far apart to do so. */
export function cornerOf(one: Name, other: Name): Located | undefined {
  const [nearest] = (one.parts ?? [])
    .flatMap((part) => (other.parts ?? []).map((second) => ({ part, second, far: metresBetween(part.at, second.at) })))
    .toSorted((first, next) => first.far - next.far)
  if (!nearest || nearest.far > cornerMetresMax) return undefined
  const { part, second, far } = nearest
  return {
    key: `${codeOf(one.name)}-${codeOf(other.name)}`,
    district: part.district.place,
    near: [one.name, other.name],
    ...(far <= cornerSureMetresMax && { at: middleOf(part.at, second.at) }),
  }
}

/** The place that a button stands for; undefined for one that is on the map no more. */
export function placeWithKey(key: string, { names }: Gazetteer): Located | undefined {
  const [one, other] = key.split('-').map((code) => names.find(({ name, parts }) => parts && codeOf(name) === code))
  if (key.includes('-')) return one && other && cornerOf(one, other)
  return names
    .flatMap((name) => [
      ...(name.district ? [areaOf(name.district.place)] : []),
      ...(name.parts ?? []).flatMap((part) => [streetOf(name, part), partOf(name, part)]),
    ])
    .find((place) => place.key === key)
}

/** The name of what stands nearest to a point, as far as it may be from it. */
export function nearestName(point: Point, metresMax: number, { names }: Gazetteer): string | undefined {
  const [nearest] = names
    .flatMap(({ name, parts = [] }) => parts.map(({ at }) => ({ name, far: metresBetween(at, point) })))
    .filter(({ far }) => far <= metresMax)
    .toSorted((one, other) => one.far - other.far)
  return nearest?.name
}

/** The same places, each once. */
export function once(places: readonly Located[]): readonly Located[] {
  return [...new Map(places.map((place) => [place.key, place])).values()]
}

function streetOf({ name }: Name, { district: { place } }: Part): Located {
  return { key: codeOf(`street ${name} ${place}`), district: place, near: [name] }
}

function partOf({ name }: Name, { at, district: { place }, numbers }: Part): Located {
  return {
    key: codeOf(`part ${name} ${place} ${numbers?.from ?? ''} ${at.latitude} ${at.longitude}`),
    district: place,
    near: [name],
    at,
  }
}

function isBetween(house: number, { from, to }: NonNullable<Part['numbers']>): boolean {
  return house >= from && house <= to
}

function middleOf(one: Point, other: Point): Point {
  return { latitude: (one.latitude + other.latitude) / 2, longitude: (one.longitude + other.longitude) / 2 }
}
