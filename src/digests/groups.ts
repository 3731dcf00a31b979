import type { City } from '../domain/city.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { ConsultationSource } from './source.ts'

/** How one place or role took part, beside its share of the population where that is known. */
export interface GroupDigest {
  readonly by: 'place' | 'role'
  readonly name: Readonly<Record<string, string>>
  readonly invited: number | undefined
  readonly answered: number | undefined
  readonly residentsPercent?: number
  readonly answersPercent?: number
}

/** The city's places and then its roles; neither where no citizen who was asked has told theirs. */
export function groupsOf({ reach, tally }: ConsultationSource, city: City): readonly GroupDigest[] {
  const { answered } = tally
  const residents = city.places.reduce((sum, place) => sum + (place.population ?? 0), 0)
  const rowOf = (by: 'place' | 'role', id: string) => reach.find((row) => row.by === by && row.value === id)
  const placesAnswered = publishable(city.places.map((place) => rowOf('place', place.id)?.answered ?? 0))
  const places = city.places.map((place, index): GroupDigest => {
    const people = placesAnswered[index]
    return {
      by: 'place',
      name: place.name,
      invited: publishableOne(rowOf('place', place.id)?.invited ?? 0),
      answered: people,
      ...(place.population !== undefined &&
        answered >= smallCellMin && { residentsPercent: Math.round((100 * place.population) / residents) }),
      ...(people !== undefined &&
        answered >= smallCellMin && { answersPercent: Math.round((100 * people) / answered) }),
    }
  })
  const roles = city.roles.map((role): GroupDigest => {
    const row = rowOf('role', role.id)
    return {
      by: 'role',
      name: role.name,
      invited: publishableOne(row?.invited ?? 0),
      answered: publishableOne(row?.answered ?? 0),
    }
  })
  const isTold = (by: 'place' | 'role') => reach.some((row) => row.by === by && row.invited > 0)
  return [...(isTold('place') ? places : []), ...(isTold('role') ? roles : [])]
}
