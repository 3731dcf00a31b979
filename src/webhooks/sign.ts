import { createHmac } from 'node:crypto'
import type { Instant } from '../domain/time.ts'

/**
 * The headers by which the receiver knows that a body is the city's and was made now: HMAC-SHA256 over id, time in seconds and body, as
 * Standard Webhooks has it (https://www.standardwebhooks.com).
 */
export function signed(id: string, body: string, secret: Uint8Array, now: Instant): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(now / 1_000))
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` }
}
