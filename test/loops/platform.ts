import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Adapter,
  type Limits,
  type Outbound,
  type Pace,
  type Receipt,
  type Receive,
  SendError,
} from '../../src/adapter.ts'

/** What the fake platform answers to one send. */
export type Reply =
  | { readonly status: 200; readonly id?: string; readonly afterMs?: number }
  | { readonly status: 400 | 401 | 403 | 409 | 410 | 423 | 503; readonly code: string }
  | { readonly status: 429; readonly retryAfterMs?: number }
  | { readonly hang: true }
  | { readonly cut: true }

/** One message as it reached the platform. */
export interface Arrived {
  readonly key: string
  readonly to: string
  readonly text: string
  readonly edits?: string
  readonly at: number
}

/** A platform on loopback that takes messages over HTTP and answers as it is told to. */
export interface Platform {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** Decides on every send; 200 by default. */
  answers(decide: (arrived: Arrived, count: number) => Reply): void
  stop(): Promise<void>
}

/** Starts the fake platform. */
export async function startPlatform(): Promise<Platform> {
  const arrived: Arrived[] = []
  let answer: (one: Arrived, count: number) => Reply = () => ({ status: 200 })
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = { ...(JSON.parse(Buffer.concat(chunks).toString()) as Omit<Arrived, 'at'>), at: performance.now() }
      arrived.push(one)
      const reply = answer(one, arrived.length)
      if ('hang' in reply) return
      if ('cut' in reply) {
        request.socket.destroy()
        return
      }
      const id = `m${arrived.length}`
      const say = () => {
        response.writeHead(reply.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ id, ...reply }))
      }
      if (reply.status === 200 && reply.afterMs !== undefined) setTimeout(say, reply.afterMs)
      else say()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    answers(decide) {
      answer = decide
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A pace that is never in the way of a test that is about something else. */
export const fast: Pace = { perSecondMax: 1_000, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 50 }

/** What the loopback platform allows. */
export const limits: Limits = {
  textCharactersMax: 4_000,
  buttonsMax: 10,
  buttonLabelCharactersMax: 20,
  tokenBytesMax: 64,
  forms: false,
  formFieldsMax: 0,
  formTextCharactersMax: 0,
  edits: true,
  threads: true,
  communities: true,
  images: false,
  altTextCharactersMax: 0,
  pace: fast,
  idempotency: 'none',
  acknowledgeMs: 3_000,
}

/** How the loopback adapter differs from the plainest one. */
export interface LoopbackOptions {
  readonly pace?: Partial<Pace>
  readonly limits?: Partial<Limits>
  readonly timeoutMs?: number
}

/** An adapter for the fake platform: one POST a message, its failures told apart as in every adapter. */
export function loopbackAdapter(
  url: string,
  options: LoopbackOptions = {},
): Adapter & { receive: Receive | undefined } {
  return {
    channel: 'loop',
    limits: { ...limits, ...options.limits, pace: { ...fast, ...options.pace } },
    receive: undefined,
    routes: [],
    async start(receive) {
      this.receive = receive
    },
    send: (outbound) => post(url, outbound, options.timeoutMs ?? 5_000),
    async stop() {
      this.receive = undefined
    },
  }
}

async function post(url: string, outbound: Outbound, timeoutMs: number): Promise<Receipt> {
  const body = JSON.stringify({
    key: outbound.key,
    to: outbound.to,
    text: outbound.blocks.map(({ text }) => text).join('\n'),
    ...(outbound.editsExternalId === undefined ? {} : { edits: outbound.editsExternalId }),
  })
  let response: Response
  try {
    response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(timeoutMs) })
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined
    throw new SendError(cause?.code === 'ECONNREFUSED' ? 'unreachable' : 'unknown', cause?.code ?? 'timeout')
  }
  const answer = (await response.json()) as { id?: string; code?: string; retryAfterMs?: number }
  switch (response.status) {
    case 200:
      return { externalId: answer.id ?? '' }
    case 400:
      throw new SendError('rejected', answer.code ?? '400')
    case 401:
      throw new SendError('misconfigured', answer.code ?? '401')
    case 403:
      throw new SendError('contact-gone', answer.code ?? '403')
    case 409:
      throw new SendError('window-closed', answer.code ?? '409')
    case 410:
      throw new SendError('unknown', answer.code ?? '410')
    case 423:
      throw new SendError('conversation-closed', answer.code ?? '423')
    case 429:
      throw new SendError('throttled', '429', answer.retryAfterMs)
    default:
      throw new SendError('unreachable', answer.code ?? String(response.status))
  }
}
