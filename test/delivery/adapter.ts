import { Agent, request } from 'node:http'
import { type Adapter, type Pace, type Receipt, SendError } from '../../src/adapter.ts'
import { limits } from '../loops/platform.ts'
import { retryAfterMs } from './platform.ts'

/** An adapter for the counting platform: one POST with the key, over connections that are kept. */
export function countedAdapter(url: string, pace: Partial<Pace>, timeoutMs: number): Adapter {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    channel: 'loop',
    limits: { ...limits, pace: { ...limits.pace, ...pace } },
    routes: [],
    start: async () => undefined,
    send: ({ key }) => post(url, agent, key, timeoutMs),
    stop: async () => agent.destroy(),
  }
}

function post(url: string, agent: Agent, key: string, timeoutMs: number): Promise<Receipt> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, timeout: timeoutMs }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ externalId: `x-${key}` })
        else if (response.statusCode === 429) reject(new SendError('throttled', '429', retryAfterMs))
        else reject(new SendError('unreachable', String(response.statusCode)))
      })
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(new SendError(error.code === 'ECONNREFUSED' ? 'unreachable' : 'unknown', error.code ?? 'timeout')),
    )
    sent.end(key)
  })
}
