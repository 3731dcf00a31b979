import { SendError } from '../../src/adapter.ts'
import { parsedJson } from './read.ts'

/** One call to a platform's HTTP API. */
export interface JsonRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is, for uploads; wins over `json`. */
  readonly body?: FormData | Uint8Array<ArrayBuffer> | string
  readonly timeoutMs?: number
  /** `throw` (the default) makes a 5xx the SendError `unknown`; `answer` hands it back, where its body says more. */
  readonly serverErrors?: 'throw' | 'answer'
}

/** What the platform said. `body` is undefined when it was not JSON. */
export interface JsonAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** How long a call waits when it does not say itself. */
export const requestTimeoutMsDefault = 15_000
/** An answer to one send is a few kilobytes; anything far above that is not an answer to us. */
export const answerBytesMax = 8 * 1024 * 1024

/**
 * Asks once and never retries. Resolves with every answer below 500. Rejects with SendError: `unreachable` when the
 * connection was never made, `unknown` when the request went out and nothing certain came back. Neither the address
 * (it may carry a token) nor any body is ever part of the error.
 */
export async function requestJson(url: string | URL, request: JsonRequest = {}): Promise<JsonAnswer> {
  const { body, contentType } = bodyOf(request)
  let answer: JsonAnswer
  try {
    const response = await fetch(url, {
      method: request.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { accept: 'application/json', ...contentType, ...request.headers },
      // A redirect would carry the token to an address that the operator never configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(request.timeoutMs ?? requestTimeoutMsDefault),
      ...(body === undefined ? {} : { body }),
    })
    answer = { status: response.status, headers: response.headers, body: parsedJson(await limitedText(response)) }
  } catch (error) {
    throw failureOf(error)
  }
  if (answer.status >= 500 && request.serverErrors !== 'answer') {
    throw new SendError('unknown', `http_${answer.status}`, retryAfterMsOf(answer.headers))
  }
  return answer
}

/** The SendError behind whatever fetch, undici or node:net threw; other clients' errors can be put through it too. */
export function failureOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  const codes = codesOf(error, 0)
  const before = codes.find((code) => beforeAcceptance.has(code))
  // Happy eyeballs tries several addresses: only when all were refused is it certain that nothing was sent.
  if (before !== undefined && codes.every((code) => beforeAcceptance.has(code))) {
    return new SendError('unreachable', before.toLowerCase())
  }
  return new SendError('unknown', codes[0]?.toLowerCase() ?? 'no_answer')
}

/** `Retry-After` in milliseconds, given in seconds; undefined when absent or a date, which no chat platform sends. */
export function retryAfterMsOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1000) : undefined
}

/** Failures of resolving, connecting and TLS: not one byte of the request was accepted. */
const beforeAcceptance: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

const causesMax = 5

function codesOf(error: unknown, depth: number): readonly string[] {
  if (!(error instanceof Error) || depth > causesMax) return []
  if (error.name === 'TimeoutError') return ['TIMEOUT']
  if (error.name === 'AbortError') return ['ABORTED']
  if (error instanceof AggregateError) return error.errors.flatMap((inner) => codesOf(inner, depth + 1))
  if ('code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code)) {
    return [error.code]
  }
  return codesOf(error.cause, depth + 1)
}

function bodyOf(request: JsonRequest): {
  readonly body?: FormData | Uint8Array<ArrayBuffer> | string
  readonly contentType: Readonly<Record<string, string>>
} {
  if (request.body !== undefined) return { body: request.body, contentType: {} }
  if (request.json === undefined) return { contentType: {} }
  return { body: JSON.stringify(request.json), contentType: { 'content-type': 'application/json; charset=utf-8' } }
}

async function limitedText(response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > answerBytesMax) throw new SendError('unknown', 'answer_too_long')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
