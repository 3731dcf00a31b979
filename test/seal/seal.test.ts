import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyBytes, SealError, sealOf } from '../../src/seal/seal.ts'

const seal = sealOf(Buffer.alloc(keyBytes, 1))
const another = sealOf(Buffer.alloc(keyBytes, 2))

describe('what is closed', () => {
  test('reads the same again, whatever it is, and never alike twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const closed = seal.close('words', words)
        expect(seal.open('words', closed)).toBe(words)
        expect(seal.close('words', words)).not.toBe(closed)
      }),
    )
  })

  test('opens with no other key, for no other purpose, and not when a character was changed', () => {
    const closed = seal.close('words', 'en bænk ved Solpladsen')
    expect(() => another.open('words', closed)).toThrow(SealError)
    expect(() => seal.open('route', closed)).toThrow(SealError)
    const at = 20
    const changed = closed.slice(0, at) + (closed[at] === 'A' ? 'B' : 'A') + closed.slice(at + 1)
    expect(() => seal.open('words', changed)).toThrow(SealError)
    expect(() => seal.open('words', 'en bænk')).toThrow('never closed')
    expect(() => seal.open('words', 's1.')).toThrow(SealError)
  })
})

describe('a mark', () => {
  test('is the same each time, and another for another key or purpose', () => {
    const mark = seal.mark('contact', 'telegram:1')
    expect(mark).toMatch(/^[\w-]{22}$/)
    expect(seal.mark('contact', 'telegram:1')).toBe(mark)
    expect(seal.mark('contact', 'telegram:2')).not.toBe(mark)
    expect(seal.mark('event', 'telegram:1')).not.toBe(mark)
    expect(another.mark('contact', 'telegram:1')).not.toBe(mark)
  })
})

test('a key of another length is refused', () => {
  expect(() => sealOf(Buffer.alloc(16))).toThrow('32 bytes')
})
