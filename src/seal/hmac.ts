import { createHmac, hash } from 'node:crypto'

/** SHA-256 works on blocks of this many bytes, and gives this many. */
const blockBytes = 64
const hashBytes = 32
/** Longer texts than platforms' names are left to the library. */
const bytesMax = 1_536

/** HMAC-SHA-256 of texts by one key, as base64url, or as a string with a character for each byte. */
export type Hmac = (text: string, as: 'base64url' | 'binary') => string

/**
 * HMAC-SHA-256 (RFC 2104) of texts by one key. Made of two hashes in memory that is there already and given out as strings, which takes
 * a third as long as new objects of the library for each text: every event that comes in is marked several times.
 */
export function hmacBy(key: Uint8Array): Hmac {
  const inner = Buffer.alloc(blockBytes + bytesMax, 0x36)
  const outer = Buffer.alloc(blockBytes + hashBytes, 0x5c)
  for (const [at, byte] of key.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  return (text, as) => {
    // A character is three bytes at most, so that shorter texts need not be counted.
    if (text.length > bytesMax / 3 && Buffer.byteLength(text) > bytesMax)
      return createHmac('sha256', key).update(text).digest(as)
    const length = inner.write(text, blockBytes, 'utf8')
    outer.write(hash('sha256', inner.subarray(0, blockBytes + length), 'binary'), blockBytes, 'latin1')
    return hash('sha256', outer, as)
  }
}
