/** SHA-256 over more than is held at once: how far it has come, so little that it can be kept, and gone on from after a restart. */
export interface HashSoFar {
  /** The eight words between two blocks, in hex. */
  readonly words: string
  /** Bytes that fill no block yet, in hex. */
  readonly rest: string
  /** All bytes taken in. */
  readonly bytes: number
}

const blockBytes = 64
const lengthBytes = 8

const primes = primesOf(64)
/** FIPS 180-4, 4.2.2 and 5.3.3: the first bits behind the point of the cube and square roots of the first primes. */
const constants = Uint32Array.from(primes, (prime) => behindPoint(Math.cbrt(prime)))
const begun = Uint32Array.from(primes.slice(0, 8), (prime) => behindPoint(Math.sqrt(prime)))

/** A hash that has taken in nothing. */
export const emptyHash: HashSoFar = { words: hexOf(begun), rest: '', bytes: 0 }

/** The same hash with a text more. */
export function taken(hash: HashSoFar, text: string): HashSoFar {
  const more = Buffer.concat([Buffer.from(hash.rest, 'hex'), Buffer.from(text)])
  const words = wordsIn(hash.words)
  const whole = more.length - (more.length % blockBytes)
  for (let at = 0; at < whole; at += blockBytes) compress(words, more, at)
  const bytes = hash.bytes + more.length - hash.rest.length / 2
  return { words: hexOf(words), rest: more.subarray(whole).toString('hex'), bytes }
}

/** What `createHash('sha256')` says of all that was taken in, in hex. */
export function digestOf({ words, rest, bytes }: HashSoFar): string {
  const filled = rest.length / 2 + 1 + lengthBytes
  const padded = Buffer.alloc(Math.ceil(filled / blockBytes) * blockBytes)
  Buffer.from(rest, 'hex').copy(padded)
  padded[rest.length / 2] = 0x80
  padded.writeBigUInt64BE(BigInt(bytes) * 8n, padded.length - lengthBytes)
  const last = wordsIn(words)
  for (let at = 0; at < padded.length; at += blockBytes) compress(last, padded, at)
  return hexOf(last)
}

const schedule = new Uint32Array(64)

/** FIPS 180-4, 6.2.2. */
function compress(words: Uint32Array, data: Buffer, at: number): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = data.readUInt32BE(at + t * 4)
  for (let t = 16; t < 64; t += 1) {
    const early = schedule[t - 15] ?? 0
    const late = schedule[t - 2] ?? 0
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[t] = (schedule[t - 16] ?? 0) + one + (schedule[t - 7] ?? 0) + other
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = words
  for (let t = 0; t < 64; t += 1) {
    const chosen = (e & f) ^ (~e & g)
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[t] ?? 0) + (schedule[t] ?? 0)) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) words[index] = (words[index] ?? 0) + value
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function behindPoint(root: number): number {
  return (root % 1) * 2 ** 32
}

function primesOf(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}

function hexOf(words: Uint32Array): string {
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')
}

function wordsIn(hex: string): Uint32Array {
  return Uint32Array.from({ length: 8 }, (_, index) => Number.parseInt(hex.slice(index * 8, index * 8 + 8), 16))
}
