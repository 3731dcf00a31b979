import { createCipheriv, type KeyObject } from 'node:crypto'
import type { Hmac } from './hmac.ts'
import type { Alike } from './siv.ts'

/** AES works on blocks of this many bytes, which begin with so much of the mark and end with their number. */
const blockBytes = 16
const numberAt = 12
/** The mark of a text, which stands before it and says whether it was changed. */
const markBytes = 16
/** Longer texts than platforms' names get memory of their own. */
const blocksMax = 32

/**
 * How texts were closed alike in earlier versions, for what stands in a city's database since: the HMAC of a text is the beginning of the
 * counter by which AES-256 closes it.
 */
export function aesAlikeBy(key: KeyObject, hmac: Hmac): Alike {
  // Each block is the number of a counter and none comes again, so what ECB gives for them is counter mode (NIST SP 800-38A, 6.5).
  const counter = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const kept = numbered(blocksMax)
  /** Closes what stands open behind its mark, and opens what is closed. */
  const turn = (bytes: Buffer): void => {
    const count = Math.ceil((bytes.length - markBytes) / blockBytes)
    const numbers = count <= blocksMax ? kept : numbered(count)
    for (let block = 0; block < count; block += 1) bytes.copy(numbers, block * blockBytes, 0, numberAt)
    const stream = counter.update(numbers.subarray(0, count * blockBytes))
    for (let at = markBytes; at < bytes.length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ (stream[at - markBytes] ?? 0)
  }
  return {
    close(clear) {
      const mark = hmac(clear, 'binary')
      const bytes = Buffer.allocUnsafe(markBytes + Buffer.byteLength(clear))
      bytes.write(mark, 0, markBytes, 'latin1')
      bytes.write(clear, markBytes, 'utf8')
      turn(bytes)
      return bytes.toString('base64url')
    },
    open(closed) {
      const bytes = Buffer.from(closed, 'base64url')
      if (bytes.length < markBytes) return undefined
      const mark = bytes.toString('latin1', 0, markBytes)
      turn(bytes)
      const clear = bytes.toString('utf8', markBytes)
      return hmac(clear, 'binary').startsWith(mark) ? clear : undefined
    },
  }
}

/** Blocks that end with their numbers, and have room for a mark before each. */
function numbered(count: number): Buffer {
  const blocks = Buffer.alloc(count * blockBytes)
  for (let block = 0; block < count; block += 1) blocks.writeUInt32BE(block, block * blockBytes + numberAt)
  return blocks
}
