import { createDecipheriv, createHash, createHmac, createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeReference, waysClosed } from '../../src/seal/account.ts'
import { hmacBy } from '../../src/seal/hmac.ts'
import { keyBytes, SealError, sealOf } from '../../src/seal/seal.ts'
import { alikeBy } from '../../src/seal/siv.ts'
import { aesAlikeBy } from '../../src/seal/siv-aes.ts'

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

test('a mark is made by HMAC-SHA-256, for texts of every length', () => {
  const key = Buffer.alloc(keyBytes, 7)
  for (const text of ['', 'a', 'æøå 🌳', 'æ'.repeat(400), 'x'.repeat(1_536), 'x'.repeat(1_537), '🌳'.repeat(1_000)])
    for (const as of ['base64url', 'binary'] as const)
      expect(hmacBy(key)(text, as)).toBe(createHmac('sha256', key).update(text).digest(as))
})

test('what is closed alike is the same each time, and reads the same again', () => {
  const closed = seal.closeAlike('reference', 'D0PRIVATE9/1712345678.000100')
  expect(seal.closeAlike('reference', 'D0PRIVATE9/1712345678.000100')).toBe(closed)
  expect(seal.closeAlike('reference', 'D0PRIVATE9/1712345678.000101')).not.toBe(closed)
  expect(another.closeAlike('reference', 'D0PRIVATE9/1712345678.000100')).not.toBe(closed)
  expect(seal.open('reference', closed)).toBe('D0PRIVATE9/1712345678.000100')
})

test('what is closed alike opens for texts of every length, and not by other keys or when it was changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
      const closed = seal.closeAlike('reference', text)
      expect(seal.open('reference', closed)).toBe(text)
      expect(() => another.open('reference', closed)).toThrow(SealError)
      expect(() => seal.open('account', closed)).toThrow(SealError)
      expect(() => seal.open('reference', closed.slice(0, -2))).toThrow(SealError)
    }),
  )
  const closed = seal.closeAlike('account', 'telegram:71234567')
  for (let at = 3; at < closed.length - 1; at += 1) {
    const changed = closed.slice(0, at) + (closed[at] === 'A' ? 'B' : 'A') + closed.slice(at + 1)
    expect(() => seal.open('account', changed)).toThrow(SealError)
  }
  expect(() => seal.open('account', 's3.')).toThrow(SealError)
})

test('what is closed alike is closed by hashes behind a block of key, whose counter begins with an HMAC-SHA-256', () => {
  const [key, hmac] = [Buffer.alloc(keyBytes, 3), hmacBy(Buffer.alloc(keyBytes, 4))]
  const alike = alikeBy(hmac, key)
  const begun = Buffer.alloc(64, 0x36).map((byte, at) => byte ^ (key[at] ?? 0))
  for (const text of ['', 'a', 'telegram:71234567', 'æ'.repeat(1_000), 'x'.repeat(32), 'x'.repeat(33)]) {
    const bytes = Buffer.from(alike.close(text), 'base64url')
    const mark = bytes.subarray(0, 16)
    const body = bytes.subarray(16).map((byte, at) => {
      const number = Buffer.alloc(4)
      number.writeUInt32BE(Math.floor(at / 32))
      return byte ^ (createHash('sha256').update(begun).update(mark).update(number).digest()[at % 32] as number)
    })
    expect(Buffer.from(body).toString()).toBe(text)
    expect(mark.toString('latin1')).toBe(hmac(text, 'binary').slice(0, 16))
  }
})

describe('what an earlier version closed alike', () => {
  test('opens, and is found by how that closed it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
        const before = seal.closeAlikeAsBefore('reference', text)
        expect(before).not.toBe(seal.closeAlike('reference', text))
        expect(seal.open('reference', before)).toBe(text)
        expect(() => another.open('reference', before)).toThrow(SealError)
        expect(() => seal.open('account', before)).toThrow(SealError)
        expect(waysClosed(seal, closeReference(seal, text))).toContain(before)
        expect(waysClosed(seal, before)).toContain(closeReference(seal, text))
      }),
    )
    expect(() => seal.open('account', 's2.')).toThrow(SealError)
  })

  test('is what stands in databases since', () => {
    const stored = {
      '': 's2.GElUtp1oxuL_YFyda9T8TQ',
      'D0PRIVATE9/1712345678.000100': 's2.lxDW8swGTjvVLrBmW-ubSG3SApcUmAXlgmsj-nSDNZ6cNPEZIOgk9IdfIhM',
    }
    for (const [text, closed] of Object.entries(stored)) expect(seal.closeAlikeAsBefore('reference', text)).toBe(closed)
  })

  test('is HMAC-SHA-256 and AES-256 in counter mode, as the library makes them', () => {
    const [key, hmac] = [createSecretKey(Buffer.alloc(keyBytes, 3)), hmacBy(Buffer.alloc(keyBytes, 4))]
    const alike = aesAlikeBy(key, hmac)
    for (const text of ['', 'a', 'telegram:71234567', 'æ'.repeat(1_000)]) {
      const bytes = Buffer.from(alike.close(text), 'base64url')
      const vector = Buffer.alloc(16)
      bytes.copy(vector, 0, 0, 12)
      const opened = createDecipheriv('aes-256-ctr', key, vector).update(bytes.subarray(16))
      expect(opened.toString()).toBe(text)
      expect(bytes.subarray(0, 16).toString('latin1')).toBe(hmac(text, 'binary').slice(0, 16))
    }
  })
})
