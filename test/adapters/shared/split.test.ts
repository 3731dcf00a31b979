import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened, splitText } from '../../../adapters/shared/split.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const pieces = fc.constantFrom(
  'a',
  'ø',
  'å',
  ' ',
  '\n',
  '\n\n',
  '. ',
  '🌉',
  '👩‍👩‍👧‍👦',
  '🇩🇰',
  'e\u0301',
  'word ',
  '字',
  '\r\n',
)
const text = fc.array(pieces, { maxLength: 200 }).map((list) => list.join(''))

test('the parts joined are the text, and each fits', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (whole, max) => {
      const parts = splitText(whole, max)
      expect(parts.every((part) => part.length <= max && part.trim() !== '')).toBe(true)
      expect(parts.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
      if (!/\s{10}/.test(whole) && whole.trim() !== '') expect(parts.join('').trimEnd()).toBe(whole.trimEnd())
    }),
  )
})

test('no cut falls within a grapheme', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (whole, max) => {
      if (/\s{10}/.test(whole)) return
      const starts = new Set(Array.from(segmenter.segment(whole), (segment) => segment.index))
      let at = 0
      for (const part of splitText(whole, max)) {
        expect(starts.has(at)).toBe(true)
        at += part.length
      }
    }),
  )
})

test('a paragraph is kept together where it fits', () => {
  expect(splitText('First paragraph here.\n\nSecond one is here.', 30)).toEqual([
    'First paragraph here.\n\n',
    'Second one is here.',
  ])
})

test('a sentence is kept together where a paragraph is too long', () => {
  expect(splitText('One sentence stands here. Another one follows it.', 30)).toEqual([
    'One sentence stands here. ',
    'Another one follows it.',
  ])
})

test('a grapheme longer than a part is broken between code points', () => {
  const zalgo = `🌉${'\u0301'.repeat(50)}`
  const parts = splitText(zalgo, 10)
  expect(parts.join('')).toBe(zalgo)
  expect(parts.every((part) => part === new TextDecoder().decode(new TextEncoder().encode(part)))).toBe(true)
})

test('a text that fits is one part', () => {
  expect(splitText('Hej', 3)).toEqual(['Hej'])
})

test('a label too long ends in an ellipsis, with no emoji broken', () => {
  expect(shortened('More benches', 12)).toBe('More benches')
  expect(shortened('More benches now', 12)).toBe('More benche…')
  expect(shortened('ab👩‍👩‍👧‍👦cd', 8)).toBe('ab…')
})
