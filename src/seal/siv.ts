import { hash } from 'node:crypto'
import type { Hmac } from './hmac.ts'

/** The mark of a text, which stands before it and says whether it was changed. */
const markBytes = 16
/** SHA-256 works on blocks of this many bytes, and covers this many of a text. */
const blockBytes = 64
const streamBytes = 32
/** Longer texts than platforms' names get memory of their own. */
const bytesMax = 1_024

/** Closes short texts, the same each time, and reads them; undefined where a text was changed or closed by other keys. */
export interface Alike {
  close(clear: string): string
  open(closed: string): string | undefined
}

/**
 * A synthetic initialization vector as in RFC 5297: the HMAC of a text is its mark, which begins the counter that the text is closed with and
 * proves it when it is read. What the counter is put through is SHA-256 behind a block of key, which without the key cannot be told from
 * chance where all inputs are of one length (Bellare, Canetti and Krawczyk, 1996): names that platforms give fit into one or two
 * blocks, and the library hands out hashes as strings, where each update of a cipher leaves an object of its own to be cleared away.
 */
export function alikeBy(hmac: Hmac, key: Uint8Array): Alike {
  const kept = Buffer.alloc(markBytes + bytesMax)
  const counter = Buffer.alloc(blockBytes + markBytes + 4, 0x36)
  for (const [at, byte] of key.entries()) counter[at] = byte ^ 0x36
  /** Closes what stands open behind its mark, and opens what is closed. */
  const turn = (bytes: Buffer, length: number): void => {
    bytes.copy(counter, blockBytes, 0, markBytes)
    for (let block = 0, at = markBytes; at < length; block += 1) {
      counter.writeUInt32BE(block, blockBytes + markBytes)
      const stream = hash('sha256', counter, 'binary')
      const end = Math.min(at + streamBytes, length)
      for (let n = 0; at < end; n += 1, at += 1) bytes[at] = (bytes[at] as number) ^ stream.charCodeAt(n)
    }
  }
  const roomFor = (bytes: number): Buffer => (bytes <= kept.length ? kept : Buffer.allocUnsafe(bytes))
  return {
    close(clear) {
      // A character is three bytes at most.
      const bytes = roomFor(markBytes + clear.length * 3)
      bytes.write(hmac(clear, 'binary'), 0, markBytes, 'latin1')
      const length = markBytes + bytes.write(clear, markBytes, 'utf8')
      turn(bytes, length)
      return bytes.toString('base64url', 0, length)
    },
    open(closed) {
      const bytes = roomFor(closed.length)
      const length = bytes.write(closed, 'base64url')
      if (length < markBytes) return undefined
      const mark = bytes.toString('latin1', 0, markBytes)
      turn(bytes, length)
      const clear = bytes.toString('utf8', markBytes, length)
      return hmac(clear, 'binary').startsWith(mark) ? clear : undefined
    },
  }
}
