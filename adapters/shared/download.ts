import { type Fetched, SendError } from '../../src/adapter.ts'
import { failureOf, requestTimeoutMsDefault } from './request.ts'

/** Where bytes may be taken from, and how many. */
export interface Download {
  readonly bytesMax: number
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/**
 * The bytes behind an address, whole or not at all. Rejects with SendError: `rejected` when there are too many or they are gone,
 * otherwise as a call does. The address may carry a token and is never part of the error.
 */
export async function download(url: URL, { bytesMax, headers, timeoutMs }: Download): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      ...(headers === undefined ? {} : { headers }),
      // A redirect would lead to an address that was never looked at.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs ?? requestTimeoutMsDefault),
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new SendError(response.status >= 500 ? 'unreachable' : 'rejected', `file_http_${response.status}`)
    }
    const bytes = await whole(response, bytesMax)
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim()
    return { bytes, ...(mediaType ? { mediaType } : {}) }
  } catch (error) {
    throw failureOf(error)
  }
}

/** Stops as soon as there are too many, whatever the headers promised. */
async function whole(response: Response, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > bytesMax) throw new SendError('rejected', 'file_too_big')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
