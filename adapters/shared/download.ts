import { type Fetched, SendError } from '../../src/adapter.ts'
import { failureOf, requestTimeoutMsDefault } from './request.ts'

/** One download of what a person sent. */
export interface Download {
  readonly bytesMax: number
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
  /** Whether the platform keeps files at this address: no other is asked, whatever a payload says. */
  readonly isOfPlatform: (url: URL) => boolean
}

/**
 * The bytes behind an address of the platform's. Rejects only with SendError: `rejected` when the address is not the platform's,
 * leads elsewhere, holds nothing any more, or holds more than `bytesMax`. Nothing above that is ever read.
 */
export async function download(address: string, options: Download): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !options.isOfPlatform(url)) throw new SendError('rejected', 'foreign_address')
  try {
    const response = await fetch(url, {
      // A redirect would carry our token to an address that the platform did not name.
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeoutMs ?? requestTimeoutMsDefault),
      ...(options.headers === undefined ? {} : { headers: options.headers }),
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw refused(response.status)
    }
    const declared = Number(response.headers.get('content-length') ?? 0)
    const bytes = declared > options.bytesMax ? undefined : await bytesOf(response, options.bytesMax)
    if (bytes === undefined) {
      await response.body?.cancel().catch(() => undefined)
      throw new SendError('rejected', 'too_large')
    }
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    return { bytes, ...(mediaType ? { mediaType } : {}) }
  } catch (error) {
    const failure = failureOf(error)
    // Asking for a file changes nothing, so an answer that never came is no reason for doubt.
    throw failure.reason === 'unknown' ? new SendError('unreachable', failure.code) : failure
  }
}

function refused(status: number): SendError {
  if (status >= 500) return new SendError('unreachable', `http_${status}`)
  if (status === 429) return new SendError('throttled', 'http_429')
  return new SendError('rejected', status >= 300 && status < 400 ? 'redirected' : `http_${status}`)
}

async function bytesOf(response: Response, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Uint8Array.from(Buffer.concat(chunks, length))
    length += value.byteLength
    if (length > bytesMax) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}
