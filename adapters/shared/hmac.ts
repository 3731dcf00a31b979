import { createHmac, timingSafeEqual } from 'node:crypto'

/** The HMAC-SHA256 of raw bytes in lower-case hex, as Meta and Slack sign their webhooks. */
export function hmacSha256Hex(secret: string, ...parts: readonly (string | Uint8Array)[]): string {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest('hex')
}

/** Compares two texts without telling by the time it takes where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const left = Buffer.from(one, 'utf8')
  const right = Buffer.from(other, 'utf8')
  return left.length === right.length && timingSafeEqual(left, right)
}
