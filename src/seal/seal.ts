import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, randomFillSync } from 'node:crypto'
import { hmacBy } from './hmac.ts'
import { alikeBy } from './siv.ts'
import { aesAlikeBy } from './siv-aes.ts'

/**
 * What only the holder of the city's key can do: find again what may not be read, and read what was closed. `purpose` keeps uses apart:
 * what was marked or closed for one is nothing for another.
 */
export interface Seal {
  /** 22 characters that stand for `clear` in look-ups, the same each time; without the key there is no way back from them. */
  mark(purpose: string, clear: string): string
  /** Closes text, differently each time. */
  close(purpose: string, clear: string): string
  /** Closes text, the same each time: for what is both looked up and read. It tells who has two of them whether they are alike. */
  closeAlike(purpose: string, clear: string): string
  /** How an earlier version closed the same text alike: what it stored is looked up by that. */
  closeAlikeAsBefore(purpose: string, clear: string): string
  /** Reads what was closed for this purpose. Throws SealError where the key is another one or the text was changed. */
  open(purpose: string, closed: string): string
}

/** What was closed cannot be read: another key, another purpose, or a changed text. Its message names no content. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

/** A city's key is this many bytes. */
export const keyBytes = 32

/** GCM's own length, for which its counter needs no hashing (NIST SP 800-38D, section 8.2). */
const nonceBytes = 12
const tagBytes = 16
/** 132 bits: by chance two of a million million are alike once in 10^15 towns. */
const markLetters = 22
/** What stands before everything that was closed, so that one way of closing can be told from another. */
const version = 's1.'
const alikeVersion = 's3.'
const alikeBefore = 's2.'

/**
 * The seal of a key: HMAC-SHA-256 to mark, AES-256-GCM to close, counter mode with a synthetic vector to close alike, each use with a key of
 * its own by HKDF (RFC 5869). Throws SealError for a key of another length.
 */
export function sealOf(key: Uint8Array): Seal {
  if (key.length !== keyBytes) throw new SealError(`A key has ${keyBytes} bytes; this one has ${key.length}.`)
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `ekko ${use}`, keyBytes))
  const keyFor = remembering((purpose) => createSecretKey(derived(`close ${purpose}`)))
  const hashFor = remembering((purpose) => hmacBy(derived(`mark ${purpose}`)))
  const alikeFor = remembering((purpose) =>
    alikeBy(hmacBy(derived(`vector 3 ${purpose}`)), derived(`alike 3 ${purpose}`)),
  )
  const alikeBeforeFor = remembering((purpose) =>
    aesAlikeBy(createSecretKey(derived(`alike ${purpose}`)), hmacBy(derived(`vector ${purpose}`))),
  )
  return {
    mark: (purpose, clear) => hashFor(purpose)(clear, 'base64url').slice(0, markLetters),
    close(purpose, clear) {
      const nonce = nextNonce()
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return version + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    closeAlike: (purpose, clear) => alikeVersion + alikeFor(purpose).close(clear),
    closeAlikeAsBefore: (purpose, clear) => alikeBefore + alikeBeforeFor(purpose).close(clear),
    open(purpose, closed) {
      if (isClosedAlike(closed)) {
        const alike = closed.startsWith(alikeVersion) ? alikeFor : alikeBeforeFor
        const clear = alike(purpose).open(closed.slice(alikeVersion.length))
        if (clear === undefined) throw new SealError(otherKey)
        return clear
      }
      if (!closed.startsWith(version)) throw new SealError('This was never closed with a key.')
      const bytes = Buffer.from(closed.slice(version.length), 'base64url')
      const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce, { authTagLength: tagBytes })
        decipher.setAuthTag(tag)
        const body = bytes.subarray(nonceBytes + tagBytes)
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
      } catch (error) {
        throw new SealError(otherKey, { cause: error })
      }
    },
  }
}

/** Whether a text was closed alike, by this version or by one before. */
export function isClosedAlike(text: string): boolean {
  return text.startsWith(alikeVersion) || text.startsWith(alikeBefore)
}

const otherKey = 'This was closed with another key, or changed since.'

/** The same function, which makes what it gives once for each name. */
function remembering<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const before = made.get(name)
    if (before !== undefined) return before
    const now = make(name)
    made.set(name, now)
    return now
  }
}

/** Nonces made at once: asking for each costs as much as closing. */
const noncesAtOnce = 512
const pool = Buffer.alloc(noncesAtOnce * nonceBytes)
let used = pool.length

function nextNonce(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += nonceBytes
  return Buffer.from(pool.subarray(used - nonceBytes, used))
}

/** A seal whose key ends with this process: for stores that are never opened again. */
export const passingSeal: Seal = sealOf(randomBytes(keyBytes))
