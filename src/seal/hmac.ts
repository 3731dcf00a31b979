import { createHmac, hash } from 'node:crypto'

/** SHA-256 works on blocks of this many bytes, and gives this many. */
const blockBytes = 64
const hashBytes = 32
/** Longer texts than platforms' names are left to the library. */
const bytesMax = 1_536

/** How a hash is given out: as text, or as a string with a character for each byte. */
type As = 'base64url' | 'binary'
/** HMAC-SHA-256 of texts by one key. */
export type Hmac = (text: string, as: As) => string

/**
 * HMAC-SHA-256 (RFC 2104) of texts by one key. Made of two hashes in memory that is there already and given out as strings, which takes
 * a third as long as new objects of the library for each text: every event that comes in is marked several times.
 */
export function hmacBy(key: Uint8Array): Hmac {
  const { bytes, hmac } = roomBy(key, bytesMax)
  return (text, as) => {
    // A character is three bytes at most, so that shorter texts need not be counted.
    if (text.length > bytesMax / 3 && Buffer.byteLength(text) > bytesMax)
      return createHmac('sha256', key).update(text).digest(as)
    return hmac(roomAt + bytes.write(text, roomAt, 'utf8'), as)
  }
}

/** Where the room behind a block of key begins. */
export const roomAt = blockBytes

/** Room for bytes behind a block of key; `hmac` gives the HMAC-SHA-256 of those that stand in it up to before `end`. */
export interface Room {
  readonly bytes: Buffer
  hmac(end: number, as: As): string
}

/** Memory of its own, for `size` bytes. */
export function roomBy(key: Uint8Array, size: number): Room {
  const bytes = Buffer.from(new ArrayBuffer(blockBytes + size)).fill(0x36, 0, blockBytes)
  const outer = Buffer.alloc(blockBytes + hashBytes, 0x5c)
  for (const [at, byte] of key.entries()) {
    bytes[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  return {
    bytes,
    hmac(end, as) {
      outer.write(hash('sha256', bytes.subarray(0, end), 'binary'), blockBytes, 'latin1')
      return hash('sha256', outer, as)
    },
  }
}
