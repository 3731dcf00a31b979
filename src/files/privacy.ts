import type { City } from '../domain/city.ts'
import type { Privacy } from '../domain/privacy.ts'
import type { CityFile } from './city-shape.ts'
import { localizedOf } from './languages.ts'

/** Who is responsible and on which basis, as city.yaml says it. */
export function privacyIn(
  { controller, officer, legalBasis }: NonNullable<CityFile['privacy']>,
  speaking: Pick<City, 'languages'>,
): Privacy {
  return {
    ...(controller === undefined ? {} : { controller: localizedOf(controller, speaking) }),
    ...(officer === undefined ? {} : { officer }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
  }
}
