import type { Consultation } from '../../src/domain/consultation.ts'
import type { Released } from '../../src/domain/release/released.ts'
import { weigh } from '../../src/domain/weights/weigh.ts'
import type { ProfileCounts, Weighed } from '../../src/domain/weights/weighed.ts'
import { first, firstFor, squareCity, toldBy } from './camp-square.ts'
import type { Camp } from './camps.ts'

/** What the answers come to with weights, from the people as they were planted and not from what any database holds of them. */
export function weighedFrom(
  people: readonly { readonly number: number; readonly camp: Camp }[],
  consultation: Pick<Consultation, 'questions'>,
  released: Released,
): Weighed | undefined {
  const profiles = people.map(({ number, camp }): ProfileCounts => {
    const { place, age } = toldBy(number, camp)
    const chosen = first.choices[firstFor(number, camp)]?.id ?? ''
    return {
      places: place ? [place] : [],
      roles: age ? [age] : [],
      people: 1,
      questions: { [first.id]: { people: 1, items: { [chosen]: 1 } } },
    }
  })
  return weigh({ city: squareCity, consultation, released, profiles: alike(profiles) })
}

/** Those who told the same of themselves, put together. */
function alike(profiles: readonly ProfileCounts[]): readonly ProfileCounts[] {
  const groups = new Map<string, ProfileCounts[]>()
  for (const each of profiles) {
    const key = JSON.stringify([each.places, each.roles])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [one] = group
    if (!one) return []
    const items: Record<string, number> = {}
    for (const { questions } of group)
      for (const [item, many] of Object.entries(questions[first.id]?.items ?? {}))
        items[item] = (items[item] ?? 0) + many
    return [{ ...one, people: group.length, questions: { [first.id]: { people: group.length, items } } }]
  })
}
