import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { text } from '../../src/domain/message.ts'
import { distance, nearest, unknownName } from '../../src/files/nearest.ts'
import { statementsWith } from '../../src/files/themes.ts'
import { english } from '../saying.ts'

describe('the nearest known word', () => {
  test('is the one that fewest letters separate', () => {
    expect(distance('kitten', 'sitting')).toBe(3)
    expect(nearest('benchs', [{ id: 'benches' }, { id: 'trees' }])).toBe('benches')
    expect(nearest('Town Centre', [{ id: 'midtbyen', names: ['Town centre'] }])).toBe('midtbyen')
  })

  test('is none where nothing is near', () => {
    expect(nearest('elephant', [{ id: 'benches' }, { id: 'trees' }])).toBeUndefined()
    expect(english(unknownName('x', text('file-kind-theme'), []))).toBe(
      '"x" is not a theme of this outcome. There are none to choose from: remove it.',
    )
  })

  test('is measured as a distance: the same both ways, nothing only between equals, at most the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one))
        expect(distance(one, other) === 0).toBe(one === other)
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})

describe('the words of a theme', () => {
  const said = (...texts: string[]) => texts.map((text, at) => ({ number: at + 1, text }))

  test('find words that start like them, whatever the case, and never the middle of a word', () => {
    expect(statementsWith(['cykel'], said('CYKELstativer!', 'bycykler', 'min cykel', '(cykel)', 'cykl'))).toEqual([
      1, 3, 4,
    ])
  })

  test('know letters with and without a ring made of two signs', () => {
    expect(statementsWith(['træ', 'å'], said('Tr\u00e6er', 'a\u030aen', 'bla\u030a'))).toEqual([1, 2])
  })

  test('may be several words, and hold signs that mean something elsewhere', () => {
    expect(statementsWith(['ro til'], said('Ro  til at læse', 'ro'))).toEqual([1])
    expect(statementsWith(['c++', '(a|b'], said('c++ kursus', 'ccc', '(a|b)'))).toEqual([1, 3])
    expect(statementsWith([' '], said('a b'))).toEqual([])
  })

  test('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (word, text) => {
        expect(statementsWith([word], said(text)).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
