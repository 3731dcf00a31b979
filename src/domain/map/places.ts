import type { PlaceId } from '../person.ts'
import type { Understood } from '../understood/understood.ts'
import { boundsOf, districtAt, isWithin } from './area.ts'
import { type Found, findPlace } from './find.ts'
import { gazetteerOf } from './gazetteer.ts'
import { type Located, nearestName, placeWithKey } from './located.ts'
import type { CityMap, Point } from './map.ts'

/** What can be asked of a city's map. */
export interface Places {
  called(words: string): Found
  /** What a button stands for; undefined once it is on the map no more. */
  withKey(key: string): Located | undefined
  /** The district around a point; undefined outside the city. */
  around(point: Point): PlaceId | undefined
  /** The name that stands nearest to a point, no further away than this. */
  nearest(point: Point, metresMax: number): string | undefined
  /** A name from the list, to show how one is written. */
  readonly example: string
}

/** A city's map, searched with the words that people use. */
export function placesOn(map: CityMap, understood: Understood): Places {
  const { districts, spots } = map
  const bounds = boundsOf(districts)
  const gazetteer = () => gazetteerOf(map, understood.places)
  return {
    called: (words) => findPlace(words, map, understood),
    withKey: (key) => placeWithKey(key, gazetteer()),
    around: (point) => (bounds && isWithin(bounds, point) ? districtAt(districts, point)?.place : undefined),
    nearest: (point, metresMax) => nearestName(point, metresMax, gazetteer()),
    example: spots[0]?.name ?? '',
  }
}
