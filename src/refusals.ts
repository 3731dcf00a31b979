import { SendError } from './adapter.ts'
import { secondMs } from './domain/time.ts'

/** What a service answers is a few thousand letters. */
const answerBytesMax = 1024 * 1024

/** What a service that the operator named answered, read whole. Rejects with SendError `rejected` above a megabyte. */
export async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > answerBytesMax) throw new SendError('rejected', 'long-answer')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** By what name the system calls what went wrong on the way: `ECONNREFUSED`, or `no-answer`. */
export function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no-answer'
}

/**
 * What a service's refusal means: for what was sent (400, 413, 415 and 422), for a while (408, 429 and 5xx), or until the operator has
 * changed something (401, 402, 403, 404 and redirects). It is waited for as long as it asks, up to `waitMsMax`.
 */
export function failure(status: number, retryAfter: string | null, waitMsMax: number): SendError {
  const code = String(status)
  const wait = retryAfterMs(retryAfter, waitMsMax)
  if (status === 429) return new SendError('throttled', code, wait)
  if (status === 408 || status >= 500) return new SendError('unreachable', code, wait)
  return [400, 413, 415, 422].includes(status) ? new SendError('rejected', code) : new SendError('misconfigured', code)
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterMs(header: string | null, mostMs: number): number | undefined {
  if (header === null) return undefined
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * secondMs : Date.parse(header) - Date.now()
  return ms > 0 ? Math.min(ms, mostMs) : undefined
}
