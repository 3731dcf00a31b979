import { expect, test } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import { missingIn, type Reach, reachTold } from '../../src/domain/release/reach.ts'
import type { Released } from '../../src/domain/release/released.ts'

const both = (words: string) => ({ en: words })
const city = {
  places: [
    { id: 'north', name: both('North'), population: 5_000 },
    { id: 'south', name: both('South'), population: 5_000 },
  ],
  roles: [
    { id: 'young', name: both('Young'), age: true, population: 5_000 },
    { id: 'old', name: both('Old'), age: true, population: 5_000 },
    { id: 'tenant', name: both('Tenants'), population: 6_000 },
  ],
} as unknown as City
const released = { answered: { people: 400 }, invited: { people: 400 } } as unknown as Released
const row = (by: 'place' | 'role', value: string, answered: number): Reach => ({
  ...{ by, value, answered },
  invited: answered,
})
const missing = (...reach: readonly Reach[]) => missingIn(reachTold(reach, city, released)).map(({ en }) => en)

test('who has not told where they live or how old they are makes no place and no age missing', () => {
  // A quarter told it, as many of each as live there.
  const told = [row('place', 'north', 50), row('place', 'south', 50), row('role', 'young', 50), row('role', 'old', 50)]
  expect(missing(...told, row('role', 'tenant', 300))).toEqual([])
})

test('a place and an age are missing where they are few of those who told it', () => {
  expect(missing(row('place', 'north', 80), row('place', 'south', 20))).toEqual(['South'])
  expect(missing(row('role', 'young', 20), row('role', 'old', 80), row('role', 'tenant', 300))).toEqual(['Young'])
})

test('a role that is no age is held against all who answered', () => {
  expect(missing(row('role', 'tenant', 100))).toEqual(['Tenants'])
  expect(missing(row('role', 'tenant', 300))).toEqual([])
})
