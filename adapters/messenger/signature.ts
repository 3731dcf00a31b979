import type { WebRequest } from '../../src/adapter.ts'
import { hmacSha256Hex, sameSecret } from '../shared/hmac.ts'

/** Whether Meta signed these raw bytes: it escapes every letter outside ASCII, so JSON written again would not have the same hash. */
export function isSigned(request: Pick<WebRequest, 'headers' | 'body'>, appSecret: string): boolean {
  const expected = `sha256=${hmacSha256Hex(appSecret, request.body)}`
  return sameSecret(request.headers['x-hub-signature-256'] ?? '', expected)
}
