import { describe, expect, test } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { ChoiceQuestion } from '../../../src/domain/questions/choice.ts'
import { release } from '../../../src/domain/release/release.ts'
import { nothingCounted } from '../../../src/domain/tally.ts'
import { weigh } from '../../../src/domain/weights/weigh.ts'
import type { ProfileCounts } from '../../../src/domain/weights/weighed.ts'

const called = (en: string) => ({ en })
const city: Pick<City, 'places' | 'roles'> = {
  places: [
    { id: 'north', name: called('North'), population: 6_000 },
    { id: 'south', name: called('South'), population: 3_000 },
    { id: 'shore', name: called('Shore'), population: 1_000 },
  ],
  roles: [
    { id: 'parent', name: called('Parent'), population: 2_500 },
    { id: 'commuter', name: called('Commuter'), visits: true },
  ],
}
const bench: ChoiceQuestion = {
  kind: 'choice',
  id: 'bench',
  text: called('A bench?'),
  choices: [
    { id: 'yes', label: called('Yes') },
    { id: 'no', label: called('No') },
  ],
}

/** People of one profile, so many with yes and so many with no. */
function some(place: string | undefined, roles: readonly string[], yes: number, no: number): ProfileCounts {
  const people = yes + no
  return { places: place ? [place] : [], roles, people, questions: { bench: { people, items: { yes, no } } } }
}

function weighed(profiles: readonly ProfileCounts[], own = city) {
  const count = (item: string) => profiles.reduce((sum, each) => sum + (each.questions.bench?.items[item] ?? 0), 0)
  const answered = count('yes') + count('no')
  const counts = { ...nothingCounted, answered, choices: { yes: count('yes'), no: count('no') } }
  const consultation = { questions: [bench] } as const
  const released = release(
    { consultation, stage: { at: 'closed', closedAt: 0 } },
    {
      ...{ invited: 2 * answered, delivered: 2 * answered, answered, declined: 0, capped: 0 },
      ...{ questions: { bench: counts }, themes: {}, heard: { yes: 0, partly: 0, no: 0 } },
    },
  )
  return weigh({ city: own, consultation, released, profiles })
}

describe('answers with weights', () => {
  test('a part of town from which few came counts as much as it has residents', () => {
    const found = weighed([some('north', [], 100, 100), some('south', [], 480, 120), some('shore', [], 40, 160)])
    // As answered 62 % said yes. In the town it is 60 % of a half, 30 % of four in five and 10 % of one in five.
    expect(found?.questions.bench?.shares).toEqual({ yes: 56, no: 44 })
    expect(found).toMatchObject({
      people: 1000,
      visitors: 0,
      largest: 3,
      smallest: 0.5,
      effect: 2,
      effective: 500,
      gap: 0,
    })
  })

  test('a group counts for as many as there are of it', () => {
    const found = weighed([
      ...[some('north', ['parent'], 240, 60), some('north', ['student'], 180, 120)],
      ...[some('south', ['parent'], 120, 30), some('south', ['student'], 90, 60)],
      ...[some('shore', ['parent'], 40, 10), some('shore', ['student'], 30, 20)],
    ])
    // Half of those who answered are parents, a quarter of the town is: 25 % of 80 and 75 % of 60.
    expect(found?.questions.bench?.shares).toEqual({ yes: 65, no: 35 })
    expect(found?.margins[1]).toEqual({ by: 'role', role: 'parent', merged: [] })
  })

  test('no answer counts for more than three, and what that leaves is told', () => {
    const found = weighed([some('north', [], 30, 70), some('south', [], 450, 450), some('shore', [], 500, 500)])
    expect(found?.largest).toBe(3)
    expect(found?.gap).toBeGreaterThan(30)
  })

  test('places with too few answers are weighed as one, and named', () => {
    const found = weighed([some('north', [], 300, 200), some('south', [], 200, 200), some('shore', [], 2, 3)])
    expect(found?.margins[0]).toEqual({ by: 'place', merged: ['shore', 'south'] })
    expect(found?.margins[1]).toEqual({ by: 'role', role: 'parent', merged: [], left: true })
  })

  test('who lives elsewhere is counted apart', () => {
    const here = [some('north', [], 300, 200), some('south', [], 200, 300), some('shore', [], 60, 40)]
    const alone = weighed(here)
    const found = weighed([...here, some('north', ['commuter'], 400, 13)])
    expect(found?.visitors).toBe(410)
    expect(found?.people).toBe(alone?.people)
    expect(found?.questions.bench?.shares).toEqual(alone?.questions.bench?.shares)
  })

  test('who has not told where they live counts as one', () => {
    const found = weighed([some('north', [], 300, 300), some('south', [], 150, 150), some(undefined, [], 1000, 0)])
    const told = weighed([some('north', [], 300, 300), some('south', [], 150, 150)])
    expect(told?.questions.bench?.shares).toEqual({ yes: 50, no: 50 })
    expect(found?.questions.bench?.shares.yes).toBeGreaterThan(75)
  })

  test('nothing is weighed where a place has no population, or too few answered', () => {
    const without = { ...city, places: [...city.places, { id: 'hill', name: called('Hill') }] }
    const many = [some('north', [], 300, 200), some('south', [], 200, 300), some('shore', [], 60, 40)]
    expect(weighed(many, without)).toBeUndefined()
    expect(weighed([some('north', [], 2, 2)])).toBeUndefined()
    expect(weighed([some('north', [], 30, 20)])).toBeUndefined()
  })

  test('the fewer answered, the more a share is rounded', () => {
    const stepOf = (times: number) => {
      const [north, south, shore] = [
        some('north', [], 20 * times, 8 * times),
        some('south', [], 20 * times, 5 * times),
        some('shore', [], 11 * times, times),
      ]
      return weighed([north, south, shore])?.questions.bench?.step
    }
    expect([1, 10, 100].map(stepOf)).toEqual([2, 1, 1])
  })
})

describe('how old people are', () => {
  const ages = [
    { id: 'young', name: called('15-29'), population: 2_000, age: true as const },
    { id: 'middle', name: called('30-64'), population: 5_000, age: true as const },
    { id: 'old', name: called('65+'), population: 3_000, age: true as const },
  ]
  // As many live in each part of town as answered from it, so that ages alone move anything.
  const places = city.places.map((place) => ({ ...place, population: 4_000 }))
  const aged = { places, roles: [...city.roles, ...ages] }
  const tenEach = ['north', 'south', 'shore'].flatMap((place) => [
    some(place, ['young'], 20, 0),
    some(place, ['middle'], 20, 20),
    some(place, ['old'], 0, 100),
  ])

  test('counts together with where they live', () => {
    // All of a fifth, half of a half, and none of three tenths; as answered it is a quarter.
    const found = weighed(tenEach, aged)
    expect(found?.margins.map(({ by }) => by)).toEqual(['place', 'age', 'role'])
    expect(found?.questions.bench?.shares.yes).toBe(45)
    expect(weighed(tenEach, { ...aged, roles: city.roles })?.questions.bench?.shares.yes).toBe(25)
  })

  test('says nothing of any role, and a role nothing of an age', () => {
    const found = weighed([...tenEach, some('north', ['parent'], 15, 15), some('south', ['other'], 15, 15)], aged)
    expect(found?.margins[2]).toEqual({ by: 'role', role: 'parent', merged: [] })
    // Had an age been taken for another role, thirty of more than five hundred could not have been brought to a third.
    expect(found?.gap).toBe(0)
  })

  test('bands of which too few answered are one, and without all populations it is left alone', () => {
    const few = [
      ...tenEach.slice(0, 2),
      ...tenEach.slice(3, 5),
      some('shore', ['middle'], 20, 20),
      some('north', ['old'], 2, 2),
    ]
    expect(weighed(few, aged)?.margins[1]).toMatchObject({ by: 'age', merged: expect.arrayContaining(['old']) })
    const unknown = { ...aged, roles: aged.roles.map(({ population: _, ...role }) => role) }
    expect(weighed(tenEach, unknown)?.margins.map(({ by }) => by)).toEqual(['place'])
  })
})
