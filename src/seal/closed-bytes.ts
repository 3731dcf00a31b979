import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { DataKey } from './data-key.ts'

/** What stands before all closed bytes; no picture begins like it. */
const version = Buffer.from('ekko-c1\n', 'latin1')
const idCharacters = 12
const nonceBytes = 12
const tagBytes = 16
const nonceAt = version.length + idCharacters
const tagAt = nonceAt + nonceBytes
const bodyAt = tagAt + tagBytes

/** Closes a file's bytes with AES-256-GCM under its name: what was closed under one name opens under no other. */
export function closeBytes({ id, bytes }: DataKey, name: string, clear: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(name))
  const body = cipher.update(clear)
  cipher.final()
  return Buffer.concat([version, Buffer.from(id, 'latin1'), nonce, cipher.getAuthTag(), body])
}

/** The id of the key that closed these bytes; undefined where they were never closed. */
export function keyIdInBytes(bytes: Uint8Array): string | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.length < bodyAt || !all.subarray(0, version.length).equals(version)) return undefined
  return all.toString('latin1', version.length, nonceAt)
}

/** What a key has closed under this name; undefined where it is another key's or another name's, or was changed since. */
export function openBytes({ bytes }: DataKey, name: string, closed: Uint8Array): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes, closed.subarray(nonceAt, tagAt), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(Buffer.from(name)).setAuthTag(closed.subarray(tagAt, bodyAt))
    return Buffer.concat([decipher.update(closed.subarray(bodyAt)), decipher.final()])
  } catch {
    return undefined
  }
}
