import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, drawRecord, type Lot, lotsOf } from '../../src/domain/draw.ts'
import { redraw, type StoredDraw } from '../../src/domain/redraw.ts'

const audience = { topics: [], places: [], roles: [], strata: ['place'] } as const

function drawn(count: number, size: number, seed = 'havnstrup'): StoredDraw {
  const candidates = Array.from({ length: count }, (_, index) => ({
    person: index + 1,
    stratum: index % 3 === 0 ? 'north' : 'south',
  }))
  const lots = lotsOf(candidates, seed)
  const made = { consultation: 'benches', at: 0, seed, size, audience }
  return {
    draw: drawRecord(made, lots),
    lots,
    sample: draw(candidates, size, seed),
    known: candidates.map(({ person }) => person),
  }
}

/** The person is forgotten: their lot stays, and nothing leads from it. */
function forgotten({ draw: made, lots, sample, known }: StoredDraw, person: number): StoredDraw {
  return {
    draw: made,
    lots: lots.map((lot): Lot => (lot.person === person ? { stratum: lot.stratum, ticket: lot.ticket } : lot)),
    sample: sample.filter((each) => each !== person),
    known: known.filter((each) => each !== person),
  }
}

describe('a draw that is repeated', () => {
  test('comes out the same, whatever was drawn from whom, in whatever order the list is kept, whoever was forgotten since', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 100 }),
        fc.string(),
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 }),
        (count, size, seed, gone) => {
          const stored = gone.reduce(forgotten, drawn(count, size, seed))
          const again = redraw({ ...stored, lots: stored.lots.toReversed() })
          expect(again.differences).toEqual([])
          expect(again.strata.reduce((sum, each) => sum + each.drawn, 0)).toBe(Math.min(size, count))
          expect(again.forgotten).toBe(new Set(gone.filter((person) => person <= count)).size)
        },
      ),
    )
  })

  test('says how many of how many were drawn in each stratum', () => {
    expect(redraw(drawn(90, 9)).strata).toEqual([
      { stratum: 'north', people: 30, drawn: 3 },
      { stratum: 'south', people: 60, drawn: 6 },
    ])
  })

  test('shows a name that was added to the list or taken from it', () => {
    const stored = drawn(30, 5)
    const [extra] = lotsOf([{ person: 99, stratum: 'north' }], 'havnstrup')
    expect(redraw({ ...stored, lots: [...stored.lots, ...(extra ? [extra] : [])] }).differences[0]).toContain(
      'it had 30, now 31',
    )
    expect(redraw({ ...stored, lots: stored.lots.slice(1) }).differences[0]).toContain('it had 30, now 29')
  })

  test('shows somebody in the sample who was not drawn, and somebody who was and is not', () => {
    const stored = drawn(30, 5)
    const loser = stored.lots.find(({ person }) => person !== undefined && !stored.sample.includes(person))?.person ?? 0
    const swapped = redraw({ ...stored, sample: [...stored.sample.slice(1), loser] })
    expect(swapped.differences).toEqual([
      '1 in the sample were not drawn.',
      '1 of those who were drawn are not in the sample.',
    ])
  })

  test('shows a lot that was emptied though nobody forgot its person', () => {
    const stored = drawn(30, 5)
    const { known } = stored
    expect(redraw({ ...forgotten(stored, stored.sample[0] ?? 0), known }).differences).toEqual([
      '1 lots are empty, and nobody forgot the people they belong to.',
    ])
  })

  test('shows another seed or size than was drawn with, and lots that changed hands', () => {
    const stored = drawn(30, 5)
    expect(redraw({ ...stored, draw: { ...stored.draw, seed: 'other' } }).differences).toEqual([
      '30 lots do not belong to the person they stand with.',
    ])
    expect(redraw({ ...stored, draw: { ...stored.draw, size: 6 } }).differences).toContain(
      'With this seed, size and list other lots win than were drawn.',
    )
    const [one, other] = stored.lots
    if (!one || !other) throw new Error('There are lots.')
    const exchanged = [
      { ...one, person: other.person ?? 0 },
      { ...other, person: one.person ?? 0 },
      ...stored.lots.slice(2),
    ]
    expect(redraw({ ...stored, lots: exchanged }).differences).toContain(
      '2 lots do not belong to the person they stand with.',
    )
  })
})
