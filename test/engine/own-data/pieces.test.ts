import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../../src/engine/own-data/pieces.ts'
import { seeded } from '../../simulation/random.ts'

const random = seeded(Number(process.env.EKKO_SEED ?? 13))
const bare = (text: string) => text.replace(/\s+/gu, '')

describe('a text that is longer than a message', () => {
  test('ends its pieces with a paragraph, else a line, else a sentence, else a word', () => {
    const [long, short] = ['x'.repeat(60), 'y'.repeat(60)]
    expect(piecesOf(`${long}\n\n${short}`, 100)).toEqual([long, short])
    expect(piecesOf(`${long}\n${short}`, 100)).toEqual([long, short])
    expect(piecesOf(`${long}. ${short}`, 100)).toEqual([`${long}.`, short])
    expect(piecesOf(`${long} ${short}`, 100)).toEqual([long, short])
    expect(piecesOf(long, 60)).toEqual([long])
  })

  test('is never cut in the middle of a character', () => {
    for (const character of ['👨‍👩‍👧‍👦', '🇩🇰', 'é', '𝔸', 'أَ'])
      for (let max = 12; max < 40; max += 1) {
        const pieces = piecesOf(character.repeat(30), max)
        expect(pieces.join('')).toBe(character.repeat(30))
        for (const piece of pieces) expect(piece.replaceAll(character, ''), `${character} at ${max}`).toBe('')
      }
  })

  test('loses nothing but blanks, and no piece is too long, whatever it is made of', () => {
    const made = ['a', 'æ', ' ', '\n', '\n\n', '. ', '👨‍👩‍👧‍👦', '\ud83d', 'ord', '!', '   ', '́']
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from({ length: random.below(80) }, () => made[random.below(made.length)] ?? '').join('')
      const max = 1 + random.below(60)
      const pieces = piecesOf(text, max)
      expect(bare(pieces.join(''))).toBe(bare(text))
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(max)
    }
  })
})
