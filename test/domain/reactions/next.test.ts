import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementCounts } from '../../../src/domain/reactions/counts.ts'
import { nextStatements, seenCeiling, seenFloor, tells } from '../../../src/domain/reactions/next.ts'

const counts = fc
  .uniqueArray(
    fc.record({
      key: fc.stringMatching(/^[a-z0-9]{1,6}$/),
      agree: fc.nat(80),
      disagree: fc.nat(80),
      unsure: fc.nat(80),
    }),
    { selector: ({ key }) => key, maxLength: 40 },
  )
  .chain((all) => fc.tuple(...all.map((each) => fc.nat(30).map((more) => ({ ...each, seen: total(each) + more })))))

function total({ agree, disagree, unsure }: Pick<StatementCounts, 'agree' | 'disagree' | 'unsure'>): number {
  return agree + disagree + unsure
}

/** What a town of people is shown, one after the other; `batch` of them at a time see the same counts. */
function shownTo(people: number, statements: number, batch: number, late = 0) {
  const seen = new Map(Array.from({ length: statements }, (_, at) => [`s${at}`, 0]))
  const first: string[] = []
  for (let person = 0; person < people; person += batch) {
    if (late > 0 && person >= people / 2)
      for (let at = 0; at < late; at += 1) if (!seen.has(`late${at}`)) seen.set(`late${at}`, 0)
    const now = [...seen].map(([key, count]) => ({ key, seen: count, agree: count, disagree: 0, unsure: 0 }))
    for (let each = person; each < Math.min(people, person + batch); each += 1) {
      let left = now
      for (let round = 0; round < 3; round += 1) {
        const keys = nextStatements(left, `wood/${each}/${round * 3}`, 3)
        left = left.filter(({ key }) => !keys.includes(key))
        for (const key of keys) {
          seen.set(key, (seen.get(key) ?? 0) + 1)
          if (seen.get(key) === seenCeiling) first.push(`${key} when the least seen had ${Math.min(...seen.values())}`)
        }
      }
    }
  }
  return { seen, first }
}

describe('the statements that come next', () => {
  it('are the same for the same counts and seed, whatever their order', () => {
    fc.assert(
      fc.property(counts, fc.string(), fc.integer({ min: 1, max: 9 }), (all, seed, many) => {
        expect(nextStatements(all.toReversed(), seed, many)).toEqual(nextStatements(all, seed, many))
      }),
    )
  })

  it('are as many as are wanted and there are, each once, unless some wait for others', () => {
    fc.assert(
      fc.property(counts, fc.string(), fc.integer({ min: 1, max: 9 }), (all, seed, many) => {
        const keys = nextStatements(all, seed, many)
        expect(new Set(keys).size).toBe(keys.length)
        const waits = all.some(({ seen }) => seen < seenFloor)
        if (!waits) expect(keys.length).toBe(Math.min(many, all.length))
      }),
    )
  })

  it('are those that few have seen before all others', () => {
    fc.assert(
      fc.property(counts, fc.string(), (all, seed) => {
        const few = new Set(all.filter(({ seen }) => seen < seenFloor).map(({ key }) => key))
        const firsts = nextStatements(all, seed, 3).map((key) => few.has(key))
        expect(firsts).toEqual(firsts.toSorted((one, other) => Number(other) - Number(one)))
      }),
    )
  })

  it.each([
    { people: 400, statements: 12, batch: 1, late: 0 },
    { people: 400, statements: 12, batch: 25, late: 0 },
    { people: 600, statements: 60, batch: 50, late: 0 },
    { people: 600, statements: 20, batch: 10, late: 5 },
  ])(
    'bring each to $statements of them to the floor before any is seen very often: %o',
    ({ people, statements, batch, late }) => {
      const { first, seen } = shownTo(people, statements, batch, late)
      expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(seenFloor)
      for (const each of first) expect(Number(/\d+$/.exec(each)?.[0]), each).toBeGreaterThanOrEqual(seenFloor)
    },
  )

  it('tells more where people are divided or few have voted, and less where most are unsure', () => {
    const of = (agree: number, disagree: number, unsure: number) => tells({ agree, disagree, unsure })
    expect(of(20, 20, 0)).toBeGreaterThan(of(39, 1, 0))
    expect(of(5, 5, 0)).toBeGreaterThan(of(20, 20, 0))
    expect(of(20, 20, 0)).toBeGreaterThan(of(20, 20, 40))
  })
})
