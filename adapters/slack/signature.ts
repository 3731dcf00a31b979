import type { WebRequest } from '../../src/adapter.ts'
import type { Instant } from '../../src/domain/time.ts'
import { hmacSha256Hex, sameSecret } from '../shared/hmac.ts'

/** Older or newer than this is refused: docs.slack.dev/authentication/verifying-requests-from-slack. */
const signatureAgeMsMax = 5 * 60_000

/** Whether Slack signed these bytes a moment ago. Stamps from the future are refused too, which Bolt's own check lets pass. */
export function isSigned(
  { headers, body }: Pick<WebRequest, 'headers' | 'body'>,
  signingSecret: string,
  now: Instant,
): boolean {
  const stamp = headers['x-slack-request-timestamp'] ?? ''
  const signature = headers['x-slack-signature'] ?? ''
  if (!/^\d{1,12}$/.test(stamp) || signature === '') return false
  if (Math.abs(now - Number(stamp) * 1_000) > signatureAgeMsMax) return false
  return sameSecret(signature, `v0=${hmacSha256Hex(signingSecret, `v0:${stamp}:`, body)}`)
}
