import { createCipheriv, createSecretKey, hkdfSync, randomFillSync } from 'node:crypto'
import { roomAt, roomBy } from './hmac.ts'

const keyBytes = 32
/** AES works on blocks of this many bytes; a counter begins with so many by chance, and ends with the number of its block. */
const blockBytes = 16
const numberAt = 12
/** The mark of a message stands at its end. */
const markBytes = 16
/** What is closed stands behind the beginning of its counter. */
const bodyAt = roomAt + blockBytes
/** Blocks of the stream that are made at once: 32 KB, for some eighty events. */
const blocksAtOnce = 2_048
/** Longer messages get memory of their own. */
const bytesMax = 8_192

/** Closes words by one key and reads them; undefined where they were changed or closed by another. */
export interface SteadyWords {
  /** Differently each time. */
  close(words: string): string
  open(closed: string): string | undefined
}

/**
 * Words closed with AES-256 in counter mode and marked with HMAC-SHA-256 over all that is stored (encrypt-then-MAC; NIST SP 800-38A, 6.5), each
 * with a key of its own by HKDF. It is for a key that closes thousands: the stream is made ahead for many messages, where each of them would
 * need a cipher of the library. No part of the stream is used twice, and each beginning of a counter is drawn by chance.
 */
export function steadyWordsBy(key: Uint8Array): SteadyWords {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `ekko words ${use}`, keyBytes))
  const streamOf = streamBy(derived('stream'))
  const marking = derived('mark')
  const kept = roomBy(marking, bytesMax)
  const roomFor = (length: number) => (length <= bytesMax ? kept : roomBy(marking, length))
  const start = Buffer.alloc(blockBytes)
  let stream: Uint32Array = new Uint32Array(0)
  let used = 0
  /** Gives the number of the first of so many blocks that nothing was closed with. */
  const claim = (blocks: number): number => {
    if ((used + blocks) * blockBytes > stream.byteLength) {
      randomFillSync(start, 0, numberAt)
      start.writeUInt32BE(0, numberAt)
      stream = streamOf(start, Math.max(blocks, blocksAtOnce))
      used = 0
    }
    used += blocks
    return used - blocks
  }
  return {
    close(words) {
      // A character is three bytes at most.
      const { bytes, hmac } = roomFor(blockBytes + words.length * 3 + markBytes)
      const end = bodyAt + bytes.write(words, bodyAt, 'utf8')
      const first = claim(blocksIn(end))
      start.writeUInt32BE(first, numberAt)
      start.copy(bytes, roomAt)
      turn(bytes, end, stream, first)
      bytes.write(hmac(end, 'binary'), end, markBytes, 'latin1')
      return bytes.toString('base64url', roomAt, end + markBytes)
    },
    open(closed) {
      const { bytes, hmac } = roomFor(closed.length)
      const end = roomAt + bytes.write(closed, roomAt, 'base64url') - markBytes
      if (end < bodyAt || !hmac(end, 'binary').startsWith(bytes.toString('latin1', end, end + markBytes)))
        return undefined
      if (end > bodyAt) turn(bytes, end, streamOf(bytes.subarray(roomAt, bodyAt), blocksIn(end)), 0)
      return bytes.toString('utf8', bodyAt, end)
    },
  }
}

function blocksIn(end: number): number {
  return Math.ceil((end - bodyAt) / blockBytes)
}

/** The stream that a counter gives from where it begins, as whole numbers, four for a block. */
function streamBy(key: Uint8Array): (start: Buffer, blocks: number) => Uint32Array {
  // Each block is the number of a counter and none comes again, so what ECB gives for them is counter mode.
  const cipher = createCipheriv('aes-256-ecb', createSecretKey(key), null).setAutoPadding(false)
  const kept = Buffer.alloc(blocksAtOnce * blockBytes)
  return (start, blocks) => {
    const length = blocks * blockBytes
    const numbers = length <= kept.length ? kept.subarray(0, length) : Buffer.alloc(length)
    const view = new DataView(numbers.buffer, numbers.byteOffset, length)
    const [one, two, three] = [start.readUInt32BE(0), start.readUInt32BE(4), start.readUInt32BE(8)]
    const first = start.readUInt32BE(numberAt)
    for (let block = 0, at = 0; block < blocks; block += 1, at += blockBytes) {
      view.setUint32(at, one)
      view.setUint32(at + 4, two)
      view.setUint32(at + 8, three)
      view.setUint32(at + numberAt, first + block)
    }
    const stream = cipher.update(numbers)
    const aligned = stream.byteOffset % 4 === 0 ? stream : Buffer.from(new Uint8Array(stream).buffer)
    return new Uint32Array(aligned.buffer, aligned.byteOffset, blocks * 4)
  }
}

/** Closes what stands open up to before `end`, and opens what is closed: four bytes at once, since what stands behind it is written after. */
function turn(bytes: Buffer, end: number, stream: Uint32Array, firstBlock: number): void {
  const body = new Uint32Array(bytes.buffer, bodyAt, Math.ceil((end - bodyAt) / 4))
  for (let at = 0, of = firstBlock * 4; at < body.length; at += 1, of += 1)
    body[at] = (body[at] as number) ^ (stream[of] as number)
}
