import { expect, test } from 'vitest'
import { exactly, partsAround } from '../../src/domain/exact.ts'
import { sources } from '../architecture/sources.ts'

const statement = { number: 7, text: 'Mere skygge, tak – også om aftenen 🌳' }

test('a quote is byte for byte in the statement of its number, or there is none, whatever chose it', () => {
  expect(exactly(statement)).toEqual({ number: 7, words: statement.text })
  expect(exactly(statement, 'også om aftenen')?.words).toBe('også om aftenen')
  for (const words of ['', 'mere skygge', 'Mere skygge tak', 'Mere skygge, tak - også', `${statement.text}!`])
    expect([words, exactly(statement, words)]).toEqual([words, undefined])
})

test('what is marked in a statement changes nothing in it, wherever the mark is said to be', () => {
  for (const [from, to] of [
    [0, 4],
    [5, 11],
    [-3, 4],
    [4, 4],
    [9, 2],
    [0, 9999],
    [Number.NaN, 3],
  ] as const) {
    const { before, marked, after } = partsAround(statement.text, { from, to })
    expect(`${before}${marked}${after}`).toBe(statement.text)
  }
  expect(partsAround(statement.text, { from: 0, to: 9999 }).marked).toBe('')
})

test('no other file makes words a quote', () => {
  const makers = sources.filter(({ text }) => /\bas (?:unknown as )?Exact\b/.test(text)).map(({ path }) => path)
  expect(makers).toEqual(['src/domain/exact.ts'])
})
