import { ageBands, type City, rolesBesideAge } from '../city.ts'
import type { MarginOf, MarginTold, Profile, ProfileCounts } from './weighed.ts'

/** Fewer people than these are no category of their own: one of them would speak for a whole district. */
const categoryPeopleMin = 10

/** By what people are weighed: categories with their share of the population. */
export interface Margin {
  readonly of: MarginOf
  readonly categories: readonly Category[]
  /** Of roles: age bands, which are a margin of their own. */
  readonly apart?: readonly string[]
}

interface Category {
  /** Places, or a role; without any it is those who have told roles and not this one. */
  readonly ids: readonly string[]
  readonly share: number
}

/** The margins that a city file tells: its places where each has a population, age bands likewise, and each role with one. */
export function marginsOf({ places, roles }: Pick<City, 'places' | 'roles'>): readonly Margin[] {
  const all = places.reduce((sum, { population = 0 }) => sum + population, 0)
  if (places.length < 2 || places.some(({ population }) => population === undefined)) return []
  const byPlace: Margin = {
    of: { by: 'place' },
    categories: places.map(({ id, population = 0 }) => ({ ids: [id], share: population / all })),
  }
  const apart = ageBands(roles).map(({ id }) => id)
  const byRole = rolesBesideAge(roles).flatMap(({ id, population, visits }): readonly Margin[] => {
    if (population === undefined || population >= all || visits) return []
    const share = population / all
    return [
      {
        of: { by: 'role', role: id },
        apart,
        categories: [
          { ids: [id], share },
          { ids: [], share: 1 - share },
        ],
      },
    ]
  })
  return [byPlace, ...byAge(roles), ...byRole]
}

/** How old people are, where each band has a population; who is too young for all of them is no part of it. */
function byAge(roles: City['roles']): readonly Margin[] {
  const bands = ageBands(roles)
  if (bands.length < 2 || bands.some(({ population }) => population === undefined)) return []
  const all = sum(bands.map(({ population = 0 }) => population))
  return [
    {
      of: { by: 'age' },
      categories: bands.map(({ id, population = 0 }) => ({ ids: [id], share: population / all })),
    },
  ]
}

/** Whether a person comes here and lives elsewhere, by a role they chose. */
export function isVisitor({ roles }: Profile, city: Pick<City, 'roles'>): boolean {
  return city.roles.some(({ id, visits }) => visits === true && roles.includes(id))
}

/** The category of a person; undefined where they have not told it, or have chosen several places or ages. */
export function categoryOf({ of, categories, apart = [] }: Margin, { places, roles }: Profile): number | undefined {
  const known = of.by === 'age' ? categories.flatMap(({ ids }) => ids) : undefined
  // Who tells a role and no age has told no age, and the other way round.
  const own = of.by === 'place' ? places : roles.filter((id) => known?.includes(id) ?? !apart.includes(id))
  if (own.length === 0 || (of.by !== 'role' && own.length > 1)) return undefined
  const named = categories.findIndex(({ ids }) => ids.some((id) => own.includes(id)))
  if (named >= 0) return named
  const rest = categories.findIndex(({ ids }) => ids.length === 0)
  return rest >= 0 ? rest : undefined
}

/** A margin as these people can be weighed by it: categories with too few of them are one, and it is told which. */
export function reached(
  margin: Margin,
  people: readonly ProfileCounts[],
): { readonly margin: Margin | undefined; readonly told: MarginTold } {
  const counts = margin.categories.map((_, at) =>
    sum(people.flatMap((each) => (categoryOf(margin, each) === at ? [each.people] : []))),
  )
  const inOrder = [...counts.keys()].toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
  const together: number[] = []
  let many = 0
  for (const at of inOrder) {
    const own = counts[at] ?? 0
    if (own >= categoryPeopleMin && (together.length === 0 || many >= categoryPeopleMin)) break
    together.push(at)
    many += own
  }
  const merged = together.flatMap((at) => margin.categories[at]?.ids ?? [])
  const kept = margin.categories.filter((_, at) => !together.includes(at))
  if (together.length === 0) return { margin, told: { ...margin.of, merged: [] } }
  if (kept.length === 0 || margin.of.by === 'role')
    return { margin: undefined, told: { ...margin.of, merged: [], left: true } }
  const share = sum(together.map((at) => margin.categories[at]?.share ?? 0))
  return {
    margin: { of: margin.of, categories: [...kept, { ids: merged, share }] },
    told: { ...margin.of, merged: together.length > 1 ? merged : [] },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
