import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { WebRequest } from '../../src/adapter.ts'
import type { Instant } from '../../src/domain/time.ts'

/** Older requests could be repetitions by a person who listened. */
const ageMsMax = 5 * 60_000

/** An Ed25519 public key in DER is these bytes and then the 32 of the key (RFC 8410). */
const ed25519DerPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** The application's public key, from its hex digits. */
export function keyOf(publicKey: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([ed25519DerPrefix, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
}

/** Whether Discord signed these bytes a moment ago. */
export async function isSigned(
  request: Pick<WebRequest, 'headers' | 'body'>,
  key: KeyObject,
  now: Instant,
): Promise<boolean> {
  const signature = request.headers['x-signature-ed25519'] ?? ''
  const timestamp = request.headers['x-signature-timestamp'] ?? ''
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp) * 1000) > ageMsMax) return false
  const message = Buffer.concat([Buffer.from(timestamp, 'utf8'), request.body])
  // With a callback the work is done on libuv's threads, off the event loop.
  return new Promise((resolve) => {
    verify(null, message, key, Buffer.from(signature, 'hex'), (error, holds) => resolve(error === null && holds))
  })
}
