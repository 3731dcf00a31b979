import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishable } from '../../src/domain/publishable.ts'
import { meanRanks } from '../../src/domain/questions/mean-ranks.ts'

/** Some people's orders of so many things, as how many gave each thing each place. */
const rowsOf = (things: number) =>
  fc
    .array(fc.shuffledSubarray([...Array(things).keys()], { minLength: 1 }), { minLength: 1, maxLength: 40 })
    .map((orders) =>
      Array.from({ length: things }, (_, thing) =>
        Array.from({ length: things }, (_, place) => orders.filter((order) => order[place] === thing).length),
      ),
    )

const rows = fc.integer({ min: 2, max: 5 }).chain(rowsOf)

/** Every way in which so many people can stand at these places and have this sum of places. */
function waysOf(places: readonly number[], people: number, sum: number): readonly (readonly number[])[] {
  const [first, ...rest] = places
  if (first === undefined) return people === 0 && sum === 0 ? [[]] : []
  return Array.from({ length: people + 1 }, (_, here) => here).flatMap((here) =>
    waysOf(rest, people - here, sum - here * first).map((way) => [here, ...way]),
  )
}

describe('the mean place of a thing', () => {
  test('is told where many ranked it', () => {
    expect(
      meanRanks([
        [10, 5, 5],
        [5, 10, 5],
        [5, 5, 10],
      ]),
    ).toEqual([1.8, 2, 2.3])
  })

  test('is nobody’s where nobody ranked the thing, and the others stay', () => {
    expect(
      meanRanks([
        [10, 5, 0],
        [5, 10, 0],
        [0, 0, 0],
      ]).slice(0, 2),
    ).toEqual([1.3, 1.7])
  })

  test('is hidden where the number of first places is, which the mean of two things would tell', () => {
    expect(
      meanRanks([
        [17, 3],
        [3, 17],
      ]),
    ).toEqual([undefined, undefined])
  })

  test('is hidden where all but a few put the thing first: what the few said would be known', () => {
    expect(
      meanRanks([
        [20, 0, 2, 0],
        [10, 10, 6, 0],
        [8, 8, 8, 8],
        [7, 7, 7, 7],
      ])[0],
    ).toBeUndefined()
  })

  test('is told of no thing with fewer than five people, nor where its first places are hidden', () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const firsts = publishable(counts.map(([first = 0]) => first))
        for (const [at, mean] of meanRanks(counts).entries()) {
          if (mean === undefined) continue
          expect(firsts[at]).toBeDefined()
          expect((counts[at] ?? []).reduce((sum, people) => sum + people, 0)).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })

  test('never tells exactly how many of one to four people gave the thing a place, even to those who know how many ranked it', () => {
    let told = 0
    fc.assert(
      fc.property(rows, (counts) => {
        for (const [at, mean] of meanRanks(counts).entries()) {
          const [first = 0, ...after] = counts[at] ?? []
          if (mean === undefined) continue
          told += 1
          const others = after.reduce((sum, people) => sum + people, 0)
          const places = after.map((_, index) => index + 2)
          const sum = after.reduce((total, people, index) => total + people * (index + 2), 0)
          const ways = waysOf(places, others, sum)
          const known = after.filter((people, place) => ways.every((way) => way[place] === people))
          expect([first, others, ...known].filter((people) => people > 0 && people < 5)).toEqual([])
        }
      }),
    )
    expect(told).toBeGreaterThan(0)
  })

  test('is never hidden for one thing alone: that one could be reckoned from the others', () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const ranked = counts.filter((row) => row.some((people) => people > 0)).length
        const told = meanRanks(counts).filter((mean) => mean !== undefined).length
        if (told > 0) expect(ranked - told).not.toBe(1)
      }),
    )
  })
})
