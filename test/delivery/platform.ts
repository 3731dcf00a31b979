import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the platform does with one message: take it, refuse it, or take it and not say so. */
export type Reply = 'ok' | 'too-fast' | 'broken' | 'silent'

/** A platform on loopback that counts what it accepted, by key. */
export interface CountingPlatform {
  readonly url: string
  /** How often each key was accepted. */
  readonly accepted: ReadonlyMap<string, number>
  /** Accepted, and the sender was never told. */
  readonly silent: ReadonlySet<string>
  /** Requests of any outcome. */
  readonly requests: number
  answers(decide: (key: string) => Reply): void
  stop(): Promise<void>
}

/** How long the platform asks to wait when somebody is too fast. */
export const retryAfterMs = 30

/** Starts the platform; it accepts everything until told otherwise. */
export async function startCountingPlatform(): Promise<CountingPlatform> {
  const accepted = new Map<string, number>()
  const silent = new Set<string>()
  let requests = 0
  let decide: (key: string) => Reply = () => 'ok'
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const key = Buffer.concat(chunks).toString()
      requests += 1
      const reply = decide(key)
      if (reply === 'ok' || reply === 'silent') accepted.set(key, (accepted.get(key) ?? 0) + 1)
      if (reply === 'silent') {
        silent.add(key)
        return
      }
      response.writeHead(reply === 'ok' ? 200 : reply === 'too-fast' ? 429 : 503).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    silent,
    get requests() {
      return requests
    },
    answers(next) {
      decide = next
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
