import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key of its own for one person's words, or for what waits: without it they are gone, wherever a copy of them lies. */
export interface DataKey {
  /** Twelve characters, never given out twice; they stand in everything that the key has closed. */
  readonly id: string
  /** The key itself, for the keyring alone. */
  readonly bytes: Buffer
}

const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
/** By chance two of a million million are alike once in a thousand million towns. */
const idBytes = 9
/** What stands before all closed words, so that a later way of closing can be told from this one. */
const version = 'w1.'
const idAt = version.length
const bodyAt = idAt + 12 + 1

/** A key that has closed nothing yet. */
export function newDataKey(): DataKey {
  return { id: randomBytes(idBytes).toString('base64url'), bytes: randomBytes(keyBytes) }
}

/**
 * Closes words with AES-256-GCM, differently each time; nothing stays nothing, so that what is empty can be told in the database. Like
 * a database, it keeps no NUL and no half of a character.
 */
export function closeWords({ id, bytes }: DataKey, words: string): string {
  if (words === '') return words
  const nonce = randomNonce()
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce)
  const body = cipher.update(words.includes('\0') ? words.replaceAll('\0', '') : words, 'utf8')
  cipher.final()
  return `${version}${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** The id of the key that closed words; undefined where they were never closed. */
export function keyIdIn(words: string): string | undefined {
  return words.startsWith(version) && words.charCodeAt(bodyAt - 1) === 46 ? words.slice(idAt, bodyAt - 1) : undefined
}

/** Reads what a key has closed; undefined where it was changed since. */
export function openWords({ bytes }: DataKey, closed: string): string | undefined {
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
