import { describe, expect, test } from 'vitest'
import { chooseQuotes, type Said } from '../../src/digests/choose-quotes.ts'

const said = (texts: readonly string[]): readonly Said[] =>
  texts.map((text, at) => ({ number: at + 1, respondent: at + 1, question: 'why', text, themes: [] }))

const wishes = said([
  'We need more benches along the square for older people',
  'More benches on the square please, older people need them',
  'Benches on the square, because older people get tired there',
  'Put benches on the square so that older people can rest',
  'I would rather have the square empty, since benches draw noise at night',
  'The old fountain should run again in summer',
])
const numbers = (quotes: readonly Said[]) => quotes.map(({ number }) => number)
const how = { most: 3, voters: [], seed: 'square why' }

describe('which quotes stand in a digest', () => {
  test('where people react, large groups have more of them and a small view has one', () => {
    const voters = [...Array(24).fill([1, 2, 3]), ...Array(12).fill([6]), ...Array(5).fill([5])] as number[][]
    const { by, quotes } = chooseQuotes(wishes, { ...how, voters })
    expect(by).toBe('votes')
    expect(quotes).toHaveLength(3)
    expect(numbers(quotes).slice(1)).toEqual([6, 5])
    expect([1, 2, 3]).toContain(numbers(quotes)[0])
  })

  test('of two that are as good a draw decides, and always in the same way', () => {
    const voters = Array(20).fill([1, 2, 3, 4]) as number[][]
    const of = (seed: string) => numbers(chooseQuotes(wishes, { ...how, most: 1, voters, seed }).quotes)[0]
    expect(of('a')).toBe(of('a'))
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(of)).size).toBeGreaterThan(1)
  })

  test('where too few react, what most are like comes first, and then what differs most', () => {
    const { by, quotes } = chooseQuotes(wishes, { ...how, voters: Array(9).fill([5]) as number[][] })
    expect(by).toBe('words')
    expect([1, 2, 3, 4]).toContain(numbers(quotes)[0])
    expect(numbers(quotes)).toContain(6)
  })

  test('one person has one quote, and a letter is quoted only where there is nothing else', () => {
    const letter = 'long words '.repeat(60)
    const own = said([...wishes.map(({ text }) => text), letter]).map((each) => ({
      ...each,
      respondent: each.number % 2,
    }))
    expect(chooseQuotes(own, { ...how, most: 9 }).quotes).toHaveLength(2)
    expect(chooseQuotes(said([letter]), how).quotes.map(({ text }) => text)).toEqual([letter])
  })
})
