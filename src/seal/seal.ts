import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * What only the holder of the city's key can do: find again what may not be read, and read what was closed. `purpose` keeps uses apart:
 * what was marked or closed for one is nothing for another.
 */
export interface Seal {
  /** 22 characters that stand for `clear` in look-ups, the same each time; without the key there is no way back from them. */
  mark(purpose: string, clear: string): string
  /** Closes text, differently each time. */
  close(purpose: string, clear: string): string
  /** Reads what `close` made for this purpose. Throws SealError where the key is another one or the text was changed. */
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
/** 128 bits: by chance two of a million million are alike once in 10^14 towns. */
const markBytes = 16
/** What stands before everything that was closed, so that a later way of closing can be told from this one. */
const version = 's1.'

/**
 * The seal of a key: HMAC-SHA-256 to mark, AES-256-GCM to close, each use with a key of its own by HKDF (RFC 5869). Throws SealError
 * for a key of another length.
 */
export function sealOf(key: Uint8Array): Seal {
  if (key.length !== keyBytes) throw new SealError(`A key has ${keyBytes} bytes; this one has ${key.length}.`)
  const keys = new Map<string, Buffer>()
  const keyFor = (use: string): Buffer => {
    const known = keys.get(use)
    if (known) return known
    const derived = Buffer.from(hkdfSync('sha256', key, '', `ekko ${use}`, keyBytes))
    keys.set(use, derived)
    return derived
  }
  return {
    mark: (purpose, clear) =>
      createHmac('sha256', keyFor(`mark ${purpose}`))
        .update(clear)
        .digest()
        .subarray(0, markBytes)
        .toString('base64url'),
    close(purpose, clear) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyFor(`close ${purpose}`), nonce)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return version + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(purpose, closed) {
      if (!closed.startsWith(version)) throw new SealError('This was never closed with a key.')
      const bytes = Buffer.from(closed.slice(version.length), 'base64url')
      const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyFor(`close ${purpose}`), nonce, { authTagLength: tagBytes })
        decipher.setAuthTag(tag)
        const body = bytes.subarray(nonceBytes + tagBytes)
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
      } catch (error) {
        throw new SealError('This was closed with another key, or changed since.', { cause: error })
      }
    },
  }
}

/** A seal whose key ends with this process: for stores that are never opened again. */
export const passingSeal: Seal = sealOf(randomBytes(keyBytes))
