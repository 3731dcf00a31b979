import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeWords, keyIdIn, newDataKey, openWords } from '../../src/seal/data-key.ts'
import { steadyWordsBy } from '../../src/seal/steady-words.ts'

const steadily = () => ({ ...newDataKey(), steady: true }) as const

test('what a steady key closes reads the same again, whatever it is, is never alike twice, and names its key', () => {
  const [key, another] = [steadily(), steadily()]
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_000 }), (words) => {
      const closed = closeWords(key, words)
      expect(keyIdIn(closed)).toBe(key.id)
      expect(openWords(key, closed)).toBe(words.replaceAll('\0', ''))
      expect(openWords({ id: key.id, bytes: key.bytes }, closed)).toBe(words.replaceAll('\0', ''))
      expect(closeWords(key, words)).not.toBe(closed)
      expect(openWords(another, closed)).toBeUndefined()
    }),
  )
  expect(closeWords(key, '')).toBe('')
})

test('words that are longer than the memory kept for them are closed as well', () => {
  const words = steadyWordsBy(newDataKey().bytes)
  for (const length of [8_100, 8_192, 50_000, 120_000]) {
    const said = 'æ'.repeat(length)
    expect(words.open(words.close(said))).toBe(said)
    expect(words.open(words.close('short'))).toBe('short')
  }
})

test('nothing opens when a character of it was changed, or its end is missing', () => {
  const words = steadyWordsBy(newDataKey().bytes)
  const closed = words.close('en bænk ved Solpladsen')
  for (let at = 0; at < closed.length - 1; at += 1) {
    const changed = closed.slice(0, at) + (closed[at] === 'A' ? 'B' : 'A') + closed.slice(at + 1)
    expect(words.open(changed)).toBeUndefined()
    expect(words.open(closed.slice(0, at))).toBeUndefined()
  }
})

test('it is AES-256 in counter mode under an HMAC-SHA-256 of all before it, as the library makes them', () => {
  const { bytes: key } = newDataKey()
  const words = steadyWordsBy(key)
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `ekko words ${use}`, 32))
  for (const said of ['a', 'en bænk', 'x'.repeat(16), '🌳'.repeat(3_000)]) {
    const all = Buffer.from(words.close(said), 'base64url')
    const [marked, mark] = [all.subarray(0, -16), all.subarray(-16)]
    const opened = createDecipheriv('aes-256-ctr', derived('stream'), marked.subarray(0, 16)).update(
      marked.subarray(16),
    )
    expect(opened.toString()).toBe(said)
    expect(mark).toEqual(createHmac('sha256', derived('mark')).update(marked).digest().subarray(0, 16))
  }
})

test('no part of a stream closes two messages, also where a new stretch of it begins', () => {
  const words = steadyWordsBy(newDataKey().bytes)
  const taken = new Set<string>()
  let starts = new Set<string>()
  for (let message = 0; message < 3_000; message += 1) {
    const length = 1 + ((message * 7) % 90)
    const all = Buffer.from(words.close('x'.repeat(length)), 'base64url')
    const start = all.toString('hex', 0, 12)
    starts = starts.add(start)
    for (let block = 0; block < Math.ceil(length / 16); block += 1) {
      const own = `${start} ${all.readUInt32BE(12) + block}`
      expect(taken.has(own)).toBe(false)
      taken.add(own)
    }
  }
  expect(starts.size).toBeGreaterThan(3)
})
