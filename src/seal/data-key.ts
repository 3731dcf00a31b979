import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type SteadyWords, steadyWordsBy } from './steady-words.ts'

/** A key of its own for one person's words, or for what waits: without it they are gone, wherever a copy of them lies. */
export interface DataKey {
  /** Twelve characters, never given out twice; they stand in everything that the key has closed. */
  readonly id: string
  /** The key itself, for the keyring alone. */
  readonly bytes: Buffer
  /** It closes what comes in from all people for a day: what is made ready for that is kept as long as the key. */
  readonly steady?: true
}

const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
/** By chance two of a million million are alike once in a thousand million towns. */
const idBytes = 9
/** What stands before all closed words, so that one way of closing can be told from another. */
const version = 'w1.'
const steadyVersion = 'w2.'
const idAt = version.length
const bodyAt = idAt + 12 + 1

/** A key that has closed nothing yet. */
export function newDataKey(): DataKey {
  return { id: randomBytes(idBytes).toString('base64url'), bytes: randomBytes(keyBytes) }
}

/**
 * Closes words with AES-256-GCM, or as a steady key does, differently each time; nothing stays nothing, so that what is empty can be told in the database. Like
 * a database, it keeps no NUL and no half of a character.
 */
export function closeWords(key: DataKey, said: string): string {
  if (said === '') return said
  const { id, bytes } = key
  const words = said.includes('\0') ? said.replaceAll('\0', '') : said
  if (key.steady) return `${steadyVersion}${id}.${steadily(key).close(words)}`
  const nonce = randomNonce()
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce)
  const body = cipher.update(words, 'utf8')
  cipher.final()
  return `${version}${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** The id of the key that closed words; undefined where they were never closed. */
export function keyIdIn(words: string): string | undefined {
  return (words.startsWith(version) || words.startsWith(steadyVersion)) && words.charCodeAt(bodyAt - 1) === 46
    ? words.slice(idAt, bodyAt - 1)
    : undefined
}

/** Reads what a key has closed; undefined where it was changed since. */
export function openWords(key: DataKey, closed: string): string | undefined {
  if (closed.startsWith(steadyVersion)) return steadily(key).open(closed.slice(bodyAt))
  const { bytes } = key
  const all = Buffer.from(closed.slice(bodyAt), 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decipher.setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes))
    const body = decipher.update(all.subarray(nonceBytes + tagBytes))
    decipher.final()
    return body.toString('utf8')
  } catch {
    return undefined
  }
}

const made = new WeakMap<DataKey, SteadyWords>()

function steadily(key: DataKey): SteadyWords {
  const known = made.get(key)
  if (known !== undefined) return known
  const ready = steadyWordsBy(key.bytes)
  made.set(key, ready)
  return ready
}

/** Nonces are drawn many at a time: the system's generator costs as much for one as for hundreds. */
const pool = Buffer.alloc(nonceBytes * 512)
let drawn = pool.length

function randomNonce(): Buffer {
  if (drawn === pool.length) {
    randomBytes(pool.length).copy(pool)
    drawn = 0
  }
  const nonce = Buffer.from(pool.subarray(drawn, drawn + nonceBytes))
  drawn += nonceBytes
  return nonce
}
