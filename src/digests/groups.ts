import type { City } from '../domain/city.ts'
import type { Released } from '../domain/release/released.ts'
import { partInFives } from '../domain/release/suppress.ts'
import type { ConsultationSource } from './source.ts'

/**
 * How one place or role took part, rounded down to fives, beside its share of the population where that is known. A person may
 * belong to several, so no number of one gives that of another; fewer than five are absent, none too.
 */
export interface GroupDigest {
  readonly by: 'place' | 'role'
  readonly name: Readonly<Record<string, string>>
  readonly invited: number | undefined
  readonly answered: number | undefined
  readonly residentsPercent?: number
  /** Of the answers, from the numbers that are told. */
  readonly answersPercent?: number
}

/** The city's places and then its roles; neither where fewer than five who were asked have told theirs. */
export function groupsOf({ reach }: ConsultationSource, city: City, released: Released): readonly GroupDigest[] {
  const all = released.answered
  if (!all) return []
  const residents = city.places.reduce((sum, place) => sum + (place.population ?? 0), 0)
  const told = (by: 'place' | 'role', { id, name }: Pick<City['places'][number], 'id' | 'name'>): GroupDigest => {
    const row = reach.find((each) => each.by === by && each.value === id)
    const wholeOf = (count: Released['answered']) => (count?.atLeast ? undefined : count?.people)
    return {
      by,
      name,
      invited: partInFives(row?.invited ?? 0, wholeOf(released.invited)),
      answered: partInFives(row?.answered ?? 0, wholeOf(all)),
    }
  }
  const places = city.places.map((place): GroupDigest => {
    const group = told('place', place)
    if (place.population === undefined) return group
    return {
      ...group,
      residentsPercent: Math.round((100 * place.population) / residents),
      ...(group.answered !== undefined && { answersPercent: Math.round((100 * group.answered) / all.people) }),
    }
  })
  const roles = city.roles.map((role) => told('role', role))
  return [places, roles].filter((groups) => groups.some(({ invited }) => invited !== undefined)).flat()
}
