import { describe, expect, test } from 'vitest'
import { mayTellPlaces, meanRankOf } from '../../src/domain/questions/mean-ranks.ts'

describe('the mean place of a thing', () => {
  test('is reckoned from what is told', () => {
    expect(meanRankOf([10, 5, 5])).toBe(1.8)
    expect(meanRankOf([5, 5, 10])).toBe(2.3)
  })

  test('is not told where one of its places is not, nor where nobody ranked the thing', () => {
    expect(meanRankOf([10, undefined, 5])).toBeUndefined()
    expect(meanRankOf([0, 0, 0])).toBeUndefined()
  })
})

describe('how many gave each thing each place', () => {
  const table = [
    [10, 5, 5],
    [5, 10, 5],
    [5, 5, 10],
  ]

  test('is told where nowhere in the table there are one to four people', () => {
    expect(mayTellPlaces(table, 20)).toBe(true)
    expect(mayTellPlaces([[10, 5, 4], ...table.slice(1)], 20)).toBe(false)
  })

  test('is not told where a line or a column leaves one to four of those who answered', () => {
    expect(mayTellPlaces(table, 22)).toBe(false)
    expect(mayTellPlaces(table, 25)).toBe(true)
  })
})
