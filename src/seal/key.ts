import { randomBytes } from 'node:crypto'
import { keyBytes } from './seal.ts'

/** A new key, as text that fits in a setting or a file: 44 characters of base64. */
export function newKey(): string {
  return randomBytes(keyBytes).toString('base64')
}

/** The key that a text holds, in base64 (either alphabet) or as 64 hexadecimal digits; undefined where it holds none. */
export function keyIn(text: string): Uint8Array | undefined {
  const written = text.trim()
  if (/^[\da-f]{64}$/i.test(written)) return Buffer.from(written, 'hex')
  if (!/^[\w+/-]{43}=?$/.test(written)) return undefined
  return Buffer.from(written.replace(/-/g, '+').replace(/_/g, '/'), 'base64')
}

/** There is no key, or none that may be used; its message says what to do. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
}
