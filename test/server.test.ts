import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Route, WebRequest } from '../src/adapter.ts'
import { bodyBytesMax } from '../src/http/table.ts'
import { createLog } from '../src/log.ts'
import { asksAsOperator } from '../src/operator.ts'
import { type RunningServer, type ServerParts, startServer } from '../src/server.ts'
import { asOperator, operatorKey } from './operator.ts'
import { asked } from './web/door-town.ts'

let running: RunningServer | undefined
const logged: string[] = []

afterEach(async () => {
  await running?.stop()
  running = undefined
  logged.length = 0
})

async function begin(routes: readonly Route[] = [], parts: Partial<ServerParts> = {}): Promise<string> {
  running = await startServer({
    host: '127.0.0.1',
    port: 0,
    routes,
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) } }),
    health: async () => ({ ok: true, details: { store: 'ok' } }),
    ready: () => true,
    unready: () => undefined,
    metrics: async () => ({ type: 'text/plain; version=0.0.4', text: 'ekko_up 1\n' }),
    isOperator: asksAsOperator(operatorKey.EKKO_OPERATOR_KEY),
    ...parts,
  })
  return running.url
}

describe('the server', () => {
  test('ends a stream that only the head was asked of', async () => {
    let cancelled = 0
    const cancel = () => {
      cancelled += 1
    }
    const body = () => new ReadableStream<Uint8Array>({ cancel })
    const url = await begin([{ method: 'GET', path: '/open', handle: async () => ({ status: 200, body: body() }) }])
    expect((await fetch(`${url}/open`, { method: 'HEAD' })).status).toBe(200)
    expect(cancelled).toBe(1)
  })

  test('hands a route the raw bytes, the query, lower-case headers and who asks', async () => {
    const seen: WebRequest[] = []
    const url = await begin([
      {
        method: 'POST',
        path: '/hook',
        handle: async (request) => {
          seen.push(request)
          return { status: 202, body: 'taken' }
        },
      },
    ])
    const bytes = Uint8Array.from([0, 255, 128, 13, 10])
    const response = await fetch(`${url}/hook?a=1&a=2`, { method: 'POST', body: bytes, headers: { 'X-Sign': 'S' } })
    expect([response.status, await response.text()]).toEqual([202, 'taken'])
    const [request] = seen
    expect([...(request?.body ?? [])]).toEqual([...bytes])
    expect(request?.query.getAll('a')).toEqual(['1', '2'])
    expect(request?.headers['x-sign']).toBe('S')
    expect(request?.path).toBe('/hook')
    expect(request?.remote).toContain('127.0.0.1')
  })

  test('refuses a body above the limit before any route sees it, however it is sent', async () => {
    let handled = 0
    const url = await begin([
      {
        method: 'POST',
        path: '/hook',
        handle: async ({ body }) => {
          handled += 1
          return { status: 200, body: String(body.byteLength) }
        },
      },
    ])
    const tooMuch = new Uint8Array(bodyBytesMax + 1)
    expect((await fetch(`${url}/hook`, { method: 'POST', body: tooMuch })).status).toBe(413)
    const streamed = new ReadableStream({
      start(controller) {
        controller.enqueue(tooMuch)
        controller.close()
      },
    })
    const response = await fetch(`${url}/hook`, { method: 'POST', body: streamed, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
    expect(handled).toBe(0)
    const whole = await fetch(`${url}/hook`, { method: 'POST', body: new Uint8Array(bodyBytesMax) })
    expect(await whole.text()).toBe(String(bodyBytesMax))
  })

  test('streams as things happen, and a stream does not keep it from stopping', async () => {
    let say: (text: string) => void = () => {}
    const url = await begin([
      {
        method: 'GET',
        path: '/stream',
        handle: async () => ({
          status: 200,
          headers: { 'content-type': 'text/event-stream' },
          body: new ReadableStream({
            start(controller) {
              say = (text) => controller.enqueue(new TextEncoder().encode(text))
              say('first')
            },
          }),
        }),
      },
    ])
    const response = await fetch(`${url}/stream`)
    const reader = response.body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await read()).toBe('first')
    say('second')
    expect(await read()).toBe('second')
    const started = performance.now()
    await running?.stop()
    running = undefined
    expect(performance.now() - started).toBeLessThan(3_000)
    await reader?.cancel().catch(() => undefined)
  })

  test('says in a sentence that there is nothing, and that something went wrong, without what was sent', async () => {
    const url = await begin([
      { method: 'POST', path: '/broken', handle: () => Promise.reject(new Error('Anna said hello')) },
    ])
    const missing = await fetch(`${url}/nowhere`)
    expect([missing.status, await missing.text()]).toEqual([404, 'There is nothing at this address.\n'])
    const broken = await fetch(`${url}/broken`, { method: 'POST', body: 'x' })
    expect(broken.status).toBe(500)
    expect(await broken.text()).not.toContain('Anna')
    expect(logged.join()).toContain('/broken')
    expect(logged.join()).not.toContain('Anna')
  })

  test('keeps the secret of a link out of what it logs, and answers no path that climbs', async () => {
    const url = await begin([
      { method: 'GET', path: '/in/*', handle: () => Promise.reject(new Error('no')) },
      { method: 'GET', path: '/open', handle: async () => ({ status: 200, body: 'open' }) },
    ])
    const secret = 'a1'.repeat(32)
    expect((await fetch(`${url}/in/${secret}`)).status).toBe(500)
    expect(logged.join()).toContain('/in/…')
    expect(logged.join()).not.toContain(secret)
    for (const path of ['/in/../open', '/in/%2e%2E/open', '/in\\..\\open', '/./open'])
      expect((await asked(`${url}${path}`, {})).status).toBe(404)
    expect((await asked(`${url}/open?to=/../x`, {})).status).toBe(200)
  })

  test('sends headers that keep strangers out of its pages, unless a page brings its own', async () => {
    const own = "default-src 'none'"
    const url = await begin([
      { method: 'GET', path: '/page', handle: async () => ({ status: 200, body: 'page' }) },
      {
        method: 'GET',
        path: '/own',
        handle: async () => ({ status: 200, headers: { 'content-security-policy': own }, body: 'own' }),
      },
    ])
    for (const path of ['/page', '/nowhere', '/health']) {
      const { headers } = await fetch(url + path)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
    expect((await fetch(`${url}/own`)).headers.get('content-security-policy')).toBe(own)
  })

  test('tells how it is: /health, /ready, /metrics', async () => {
    let ok = true
    const url = await begin([], {
      health: async () => ({ ok, details: { store: ok ? 'ok' : 'gone' } }),
      unready: () => (ok ? undefined : 'The disk is full.'),
    })
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`, asOperator)).text()).toBe('ekko_up 1\n')
    ok = false
    const health = await fetch(`${url}/health`, asOperator)
    expect([health.status, await health.json()]).toEqual([503, { ok: false, store: 'gone' }])
    const ready = await fetch(`${url}/ready`)
    expect([ready.status, await ready.text()]).toEqual([503, 'Not ready. The disk is full.\n'])
  })

  test("shows neither counts nor details to those who have not the operator's key, wherever they seem to ask from", async () => {
    const url = await begin()
    const right = asOperator.headers.authorization
    for (const authorization of [
      '',
      'Bearer',
      right.slice(0, -1),
      `${right}x`,
      right.toLowerCase(),
      `Basic ${right.slice(7)}`,
    ]) {
      const headers = { authorization }
      expect((await fetch(`${url}/metrics`, { headers })).status).toBe(404)
      expect(await (await fetch(`${url}/health`, { headers })).json()).toEqual({ ok: true })
    }
    await running?.stop()
    const unnamed = await begin([], { isOperator: asksAsOperator(undefined) })
    expect((await fetch(`${unnamed}/metrics`, { headers: { authorization: 'Bearer undefined' } })).status).toBe(404)
  })

  test('hands nothing to a route before everything has started', async () => {
    let handled = 0
    const handle = async () => {
      handled += 1
      return { status: 200 }
    }
    const url = await begin([{ method: 'POST', path: '/hook', handle }], { ready: () => false })
    expect((await fetch(`${url}/hook`, { method: 'POST' })).status).toBe(503)
    expect(handled).toBe(0)
  })

  test('says in one sentence that its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    await expect(begin([], { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or set EKKO_PORT to a free port.`,
    )
    await new Promise((resolve) => other.close(resolve))
  })
})
