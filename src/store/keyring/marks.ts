import type { DataKey } from '../../seal/data-key.ts'
import { hmacBy } from '../../seal/hmac.ts'
import type { Words } from '../databases/words.ts'

/** 66 bits for a piece of a word: by chance two of a hundred million different ones are alike in one town of ten thousand. */
const markLetters = 11
/** Pieces of words that are looked for again and again. */
const knownMax = 50_000

/**
 * What stands for pieces of words and for contacts. The key is the ring's own and never changes, so that it is nothing to a thief of
 * the database who has the city's key, and what was marked is found again after the city's key was changed.
 */
export function marksOf({ bytes }: DataKey): Pick<Words, 'mark' | 'markOf'> {
  const known = new Map<string, string>()
  const hmac = hmacBy(bytes)
  return {
    mark(piece) {
      const before = known.get(piece)
      if (before !== undefined) return before
      const mark = hmac(`piece ${piece}`, 'base64url').slice(0, markLetters)
      if (known.size >= knownMax) known.clear()
      known.set(piece, mark)
      return mark
    },
    markOf: (contact) => hmac(`contact ${contact}`, 'base64url').slice(0, 2 * markLetters),
  }
}
