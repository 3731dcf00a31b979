import { expect, test } from 'vitest'
import { wordSearch } from '../../src/domain/word-search.ts'

const finds = (sought: string, text: string) => wordSearch(sought, ['da', 'en'])(text)

test('words are found in any form, in any spelling, and as the beginning of a longer one', () => {
  expect(finds('træ', 'Sæt flere træer ved pladsen')).toBe(true)
  expect(finds('traeer', 'Sæt flere træer ved pladsen')).toBe(true)
  expect(finds('bench', 'More benches, please')).toBe(true)
  expect(finds('CYKEL', 'cykelstien er hullet')).toBe(true)
  expect(finds('sti', 'cykelstien er hullet')).toBe(false)
})

test('every word has to be there; words in quotation marks as they stand', () => {
  expect(finds('bænk kirken', 'En bænk ved kirken')).toBe(true)
  expect(finds('bænk skolen', 'En bænk ved kirken')).toBe(false)
  expect(finds('"ved kirken"', 'En bænk ved kirken')).toBe(true)
  expect(finds('»kirken bænk«', 'En bænk ved kirken')).toBe(false)
  expect(finds('', 'anything')).toBe(true)
  expect(finds('(.*', 'anything')).toBe(true)
})
