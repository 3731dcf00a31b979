import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '../../src/domain/draw.ts'

const people = (count: number, stratum: (person: number) => string = () => '') =>
  Array.from({ length: count }, (_, index) => ({ person: index + 1, stratum: stratum(index + 1) }))

describe('the draw', () => {
  it('is the same for the same people and seed, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 220 }),
        fc.string(),
        (count, size, seed) => {
          const candidates = people(count, (person) => String(person % 3))
          const drawn = draw(candidates, size, seed)
          expect(draw(candidates.toReversed(), size, seed)).toEqual(drawn)
          expect(drawn.length).toBe(Math.min(size, count))
          expect(new Set(drawn).size).toBe(drawn.length)
        },
      ),
    )
  })

  it('can be redone by hand: the lowest SHA-256 of seed:person wins', () => {
    expect(draw(people(10), 3, 'havnstrup-2026')).toEqual(draw(people(10), 3, 'havnstrup-2026'))
    expect(draw(people(10), 3, 'a')).not.toEqual(draw(people(10), 3, 'b'))
  })

  it('gives every stratum its share', () => {
    const candidates = people(100, (person) => (person <= 70 ? 'north' : 'south'))
    const drawn = draw(candidates, 10, 'x')
    expect(drawn.filter((person) => person <= 70)).toHaveLength(7)
  })

  it('is fair: over many seeds everyone is drawn about equally often', () => {
    const times = new Map<number, number>()
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const person of draw(people(20), 5, String(seed))) times.set(person, (times.get(person) ?? 0) + 1)
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(100)
  })
})
