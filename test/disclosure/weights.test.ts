import { expect, test } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import type { Question } from '../../src/domain/question.ts'
import { release } from '../../src/domain/release/release.ts'
import { inFives } from '../../src/domain/release/suppress.ts'
import { nothingCounted } from '../../src/domain/tally.ts'
import { weigh, weightsOf } from '../../src/domain/weights/weigh.ts'
import type { ProfileCounts } from '../../src/domain/weights/weighed.ts'
import { type Random, seeded } from '../simulation/random.ts'
import { boundsOf, type Known } from './solver.ts'

/** So many towns in every run; `EKKO_TOWNS` for more. */
const towns = Number(process.env.EKKO_TOWNS ?? 300)
const timeoutMs = 60_000 + towns * 600
const seed = Number(process.env.EKKO_SEED ?? 1)

/** A town whose places are unlike in what they say, and in how many of them answered. */
function townOf(random: Random) {
  const label = (en: string) => ({ en })
  const places = Array.from({ length: 2 + random.below(4) }, (_, at) => ({
    ...{ id: `p${at}`, name: label(`P${at}`), population: 100 + random.below(3_000) },
  }))
  const all = places.reduce((sum, { population }) => sum + population, 0)
  const roles = [
    { id: 'parent', name: label('Parent'), population: Math.ceil(all * (0.1 + 0.6 * random.next())) },
    { id: 'visitor', name: label('Visitor'), visits: true as const },
    ...(random.chance(0.5) ? ['young', 'old'] : []).map((id) => ({
      ...{ id, name: label(id), population: 100 + random.below(2_000), age: true as const },
    })),
  ]
  const ages = roles.filter((role) => 'age' in role).map(({ id }) => id)
  const city: Pick<City, 'places' | 'roles'> = { places, roles }
  const choices = Array.from({ length: 2 + random.below(3) }, (_, at) => ({ id: `c${at}`, label: label(`C${at}`) }))
  const asked = { id: 'q', text: label('What?'), choices }
  const question: Question = random.chance(0.7) ? { kind: 'choice', ...asked } : { kind: 'choices', ...asked }
  const size = 20 + random.below(random.chance(0.5) ? 60 : 400)
  const leaning = places.map(() => ({
    answers: random.next() ** 2,
    taste: random.below(choices.length),
    sure: random.next(),
  }))
  const profiles = new Map<string, ProfileCounts & { items: Record<string, number> }>()
  for (let person = 0; person < size; person += 1) {
    const at = random.below(places.length)
    const { answers = 0, taste = 0, sure = 0 } = leaning[at] ?? {}
    if (!random.chance(answers)) continue
    const age = ages.length > 0 && random.chance(0.7) ? [ages[random.below(ages.length)] ?? ''] : []
    const chosenRole = random.chance(0.1)
      ? ['visitor']
      : random.chance(0.4)
        ? ['parent']
        : random.chance(0.8)
          ? ['other']
          : []
    const role = [...chosenRole, ...age]
    const where = random.chance(0.9) ? [`p${at}`] : []
    const key = `${where} ${role}`
    const own = profiles.get(key) ?? { places: where, roles: role, people: 0, questions: {}, items: {} }
    const chosen = new Set([random.chance(sure) ? taste : random.below(choices.length)])
    if (question.kind === 'choices' && random.chance(0.3)) chosen.add(random.below(choices.length))
    const items = { ...own.items }
    for (const choice of chosen) items[`c${choice}`] = (items[`c${choice}`] ?? 0) + 1
    const people = own.people + 1
    profiles.set(key, { ...own, people, items, questions: { q: { people, items } } })
  }
  return { city, question, items: choices.map(({ id }) => id), profiles: [...profiles.values()] }
}

const named = (profile: number, item: string) => `n${profile}_${item}`

test(
  'weighed shares tell of no one to four people of a place or a group of people who weigh alike',
  () => {
    const foundOut: string[] = []
    let [told, kept] = [0, 0]
    for (let town = 0; town < towns; town += 1) {
      const { city, question, items, profiles } = townOf(seeded(seed * 1_000_003 + town))
      const count = (item: string) => profiles.reduce((sum, each) => sum + (each.items[item] ?? 0), 0)
      const answered = profiles.reduce((sum, { people }) => sum + people, 0)
      const choices = Object.fromEntries(items.map((item) => [item, count(item)]))
      const consultation = { questions: [question] } as const
      const released = release(
        { consultation, stage: { at: 'closed', closedAt: 0 } },
        {
          ...{ invited: 2 * answered, delivered: 2 * answered, answered, declined: 0, capped: 0 },
          ...{ questions: { q: { ...nothingCounted, answered, choices } } },
          ...{ themes: {}, heard: { yes: 0, partly: 0, no: 0 } },
        },
      )
      const weighed = weigh({ city, consultation, released, profiles })?.questions.q
      const found = weightsOf(city, profiles)
      if (!weighed || !found) continue
      told += 1
      const all = found.weights.reduce((sum, weight, at) => sum + weight * (profiles[at]?.people ?? 0), 0)
      // What is told without weights: how many chose each, and how many answered from each place, in fives.
      const before: readonly Known[] = [
        ...items.map((item): Known => {
          const of = Object.fromEntries(profiles.map((_, at) => [named(at, item), 1]))
          return { of, min: count(item), max: count(item) }
        }),
        ...(question.kind === 'choice' ? city.places : []).map(({ id }): Known => {
          const own = profiles.flatMap((each, at) => (each.places.includes(id) ? [at] : []))
          const people = own.reduce((sum, at) => sum + (profiles[at]?.people ?? 0), 0)
          const of = Object.fromEntries(own.flatMap((at) => items.map((item) => [named(at, item), 1])))
          return { of: own.length > 0 ? of : { none: 1 }, min: inFives(people) ?? 0, max: (inFives(people) ?? 0) + 4 }
        }),
      ]
      // A reader who knows every weight, which is more than is told.
      const after: readonly Known[] = items.map((item) => {
        const share = weighed.shares[item] ?? 0
        return {
          of: Object.fromEntries(profiles.map((_, at) => [named(at, item), found.weights[at] ?? 0])),
          min: ((share - weighed.step / 2) / 100) * all - 1e-6,
          max: ((share + weighed.step / 2) / 100) * all + 1e-6,
        }
      })
      for (const group of found.groups) {
        for (const item of items) {
          const is = group.reduce((sum, at) => sum + (profiles[at]?.items[item] ?? 0), 0)
          if (is < 1 || is > 4) continue
          kept += 1
          const of = Object.fromEntries(group.map((at) => [named(at, item), 1]))
          const [least, most] = boundsOf(of, [...before, ...after])
          if (most - least >= 4 - 1e-6) continue
          const [leastBefore, mostBefore] = boundsOf(of, before)
          if (mostBefore - leastBefore < 4 - 1e-6) continue
          const where = `town ${town}: ${is} of ${question.kind} ${item} in ${group.join()}`
          foundOut.push(`${where} is ${least.toFixed(1)} to ${most.toFixed(1)}, was ${leastBefore} to ${mostBefore}`)
        }
      }
      if (foundOut.length > 20) break
    }
    expect(foundOut).toEqual([])
    expect(told).toBeGreaterThan(towns / 10)
    expect(kept).toBeGreaterThan(towns / 2)
  },
  timeoutMs,
)
