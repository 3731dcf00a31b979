import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dilemmaOfChoices,
  dilemmaOfChoicesAtLeast,
  dilemmaOfScale,
  dilemmaOfScaleAtLeast,
} from '../../src/insight/dilemmas.ts'

describe('a choice is a dilemma', () => {
  test.each([
    ['two that are level, and a third', [40, 38, 22], 100, { one: 0, other: 1 }],
    ['two that are ten points apart', [20, 45, 35], 100, { one: 1, other: 2 }],
    ['several choices each, none above half', [10, 45, 44], 100, { one: 1, other: 2 }],
    ['exactly half and nearly half', [50, 45], 100, { one: 0, other: 1 }],
  ])('%s', (_name, counts, people, dilemma) => {
    expect(dilemmaOfChoices(counts, people)).toEqual(dilemma)
  })

  test.each([
    ['when one has a majority', [51, 49], 100],
    ['when one is eleven points ahead', [45, 34, 21], 100],
    ['when hardly anybody has answered', [4, 4], 8],
    ['when the second is a handful', [6, 4, 2], 12],
    ['when there is nothing to choose between', [40], 100],
    ['when nobody has answered', [], 0],
  ])('not %s', (_name, counts, people) => {
    expect(dilemmaOfChoices(counts, people)).toBeUndefined()
  })
})

describe('a scale is a dilemma', () => {
  test.each([
    ['when both ends are full and the middle is empty', [31, 12, 2, 4, 28], { one: 0, other: 4 }],
    ['when there is no middle step', [40, 10, 10, 40], { one: 0, other: 3 }],
    ['when the humps are not at the very ends', [2, 18, 3, 2, 4, 16, 5], { one: 1, other: 5 }],
  ])('%s', (_name, counts, dilemma) => {
    expect(dilemmaOfScale(counts)).toEqual(dilemma)
  })

  test.each([
    ['when most are in the middle', [2, 10, 30, 9, 3]],
    ['when everything is as frequent', [10, 10, 10, 10, 10]],
    ['when one end is a few', [40, 10, 2, 3, 6]],
    ['when the valley is shallow', [20, 15, 14, 15, 20]],
    ['when hardly anybody has answered', [4, 0, 4]],
  ])('not %s', (_name, counts) => {
    expect(dilemmaOfScale(counts)).toBeUndefined()
  })
})

test('a dilemma is the same however the choices are ordered, and never names one choice twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 2, maxLength: 10 }), (counts) => {
      const people = counts.reduce((sum, count) => sum + count, 0)
      const found = dilemmaOfChoices(counts, people)
      const turned = dilemmaOfChoices(counts.toReversed(), people)
      const named = (dilemma: typeof found, among: readonly number[]) =>
        dilemma && [among[dilemma.one], among[dilemma.other]].toSorted()
      expect(named(turned, counts.toReversed())).toEqual(named(found, counts))
      if (found) expect(found.one).not.toBe(found.other)
      const humps = dilemmaOfScale(counts)
      if (humps) expect(humps.one).toBeLessThan(humps.other)
    }),
  )
})

describe('of numbers rounded down to fives', () => {
  test.each([
    ['two that are level beside others', [40, 40, 20], 100, { one: 0, other: 1 }],
    ['two apart by less than is lacking', [45, 40, 30], 115, { one: 0, other: 1 }],
  ])('%s are a dilemma', (_name, counts, people, dilemma) => {
    expect(dilemmaOfChoicesAtLeast(counts, people)).toEqual(dilemma)
  })

  test.each([
    ['four of the same handful', [5, 5, 5, 5], 20],
    ['one that may have a majority', [45, 45], 90],
    ['two that may be eleven points apart', [30, 25, 10], 65],
    ['several choices each, of people who are not known', [40, 40, 40], 40],
  ])('%s are none', (_name, counts, people) => {
    expect(dilemmaOfChoicesAtLeast(counts, people)).toBeUndefined()
  })

  test('what is called a dilemma is one, whatever they lack', () => {
    const each = fc.nat({ max: 120 })
    fc.assert(
      fc.property(fc.array(each, { minLength: 2, maxLength: 6 }), (counts) => {
        const sum = (all: readonly number[]) => all.reduce((total, count) => total + count, 0)
        const told = counts.map((count) => Math.floor(count / 5) * 5)
        const found = dilemmaOfChoicesAtLeast(told, sum(told))
        if (found) {
          const [one = 0, other = 0] = [counts[found.one], counts[found.other]]
          expect(Math.max(one, other)).toBeLessThanOrEqual(sum(counts) / 2)
          expect(Math.abs(one - other)).toBeLessThanOrEqual(sum(counts) / 10)
        }
        const humps = dilemmaOfScaleAtLeast(told)
        if (humps) expect(dilemmaOfScale(counts)).toBeDefined()
      }),
      { numRuns: 3_000 },
    )
  })
})
