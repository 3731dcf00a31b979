import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { AdapterContext, Route, WebRequest, WebResponse } from '../../src/adapter.ts'
import { fieldsOf } from './payload.ts'

/** Older requests could be repetitions by somebody who listened. */
const ageMsMax = 5 * 60_000

/** An Ed25519 public key in DER is these bytes and then the 32 of the key (RFC 8410). */
const ed25519DerPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Interactions over HTTP (interactions/receiving-and-responding). 401 unless the signature over timestamp and raw bytes holds;
 * 202 once the events are durable, and the response itself goes out through the callback, as over the gateway.
 */
export function interactionsRoute(
  publicKey: string,
  context: Pick<AdapterContext, 'now'>,
  record: (payload: unknown) => Promise<void>,
): Route {
  const key = createPublicKey({
    key: Buffer.concat([ed25519DerPrefix, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  return {
    method: 'POST',
    path: '/discord/interactions',
    async handle(request): Promise<WebResponse> {
      if (!(await signed(request, key, context.now()))) return { status: 401, body: 'invalid request signature' }
      const payload = parsed(request.body)
      if (payload === undefined) return { status: 400 }
      if (payload.type === 1)
        return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"type":1}' }
      try {
        await record(payload)
        return { status: 202 }
      } catch {
        return { status: 503 }
      }
    },
  }
}

async function signed(request: WebRequest, key: KeyObject, now: number): Promise<boolean> {
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

function parsed(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return fieldsOf(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch {
    return undefined
  }
}
