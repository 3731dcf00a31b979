import type { Localized } from '../language.ts'
import type { PlaceId } from '../person.ts'

/** A point on the map, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A closed line around an area, or around a hole in one. */
export type Ring = readonly Point[]

/** Where one of the city's places lies. A point is in it where it is inside an odd number of its rings. */
export interface District {
  readonly place: PlaceId
  readonly name: Localized
  readonly rings: readonly Ring[]
}

/** Something that has a name and stands somewhere: a square, a school, a street or a part of one. */
export interface Spot {
  readonly name: string
  /** What people call it besides. */
  readonly also: readonly string[]
  /** The house numbers of this part of a street. */
  readonly numbers?: { readonly from: number; readonly to: number }
  readonly at: Point
}

/** What a city knows of its own map: nothing on it is looked up elsewhere. */
export interface CityMap {
  /** How wide and high the squares are that places are rounded to. */
  readonly gridMetres: number
  readonly districts: readonly District[]
  readonly spots: readonly Spot[]
}

/** Wide enough that a square of a town holds many homes. */
export const gridMetresDefault = 250
/** A smaller square holds a handful of homes, a larger one is a district. */
export const gridMetresMin = 100
/** Above this a square says nothing that the district does not say. */
export const gridMetresMax = 2_000
