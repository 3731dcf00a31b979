/**
 * Letters and digits that are not taken for one another (Crockford's base 32). 32 of them, so a byte's low five bits choose one
 * fairly.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters and digits that random bytes stand for, one each. */
export function codeLetters(random: Uint8Array): string {
  return [...random].map((byte) => alphabet[byte & 31]).join('')
}

/** So many letters of a code as people type them: any case, with or without dashes, o for 0, l and i for 1; undefined where they are none. */
export function lettersRead(written: string, count: number): string | undefined {
  const bare = written
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return bare.length === count && [...bare].every((letter) => alphabet.includes(letter)) ? bare : undefined
}
