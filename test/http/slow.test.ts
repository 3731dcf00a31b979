import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type RunningServer, startServer } from '../../src/server.ts'

let running: RunningServer

beforeAll(async () => {
  running = await startServer({
    ...{ host: '127.0.0.1', port: 0, byTls: true, log: createLog({ level: 'silent' }) },
    routes: [{ method: 'POST', path: '/hook', handle: async () => ({ status: 200 }) }],
    health: async () => ({ ok: true, details: {} }),
    ready: () => true,
    unready: () => undefined,
    metrics: async () => ({ type: 'text/plain', text: '' }),
  })
})
afterAll(() => running.stop())

/** Everything that comes back until the server ends it; `more` is written every half second. */
async function written(first: string, more = ''): Promise<{ readonly said: string; readonly seconds: number }> {
  const began = performance.now()
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
  let said = ''
  socket.on('data', (bytes) => {
    said += bytes.toString()
  })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  if (first !== '') socket.write(first)
  const drip = more === '' ? undefined : setInterval(() => socket.write(more), 500)
  const patience = setTimeout(() => socket.destroy(), 40_000)
  await once(socket, 'close')
  clearInterval(drip)
  clearTimeout(patience)
  return { said, seconds: (performance.now() - began) / 1_000 }
}

function guarded(said: string): void {
  for (const header of ['content-security-policy: ', 'x-content-type-options: nosniff', 'strict-transport-security: '])
    expect(said).toContain(header)
}

describe('requests that never come whole', () => {
  test.concurrent('end after a dozen seconds where their headers drip in, however steadily', async () => {
    const { said, seconds } = await written('GET / HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n')
    expect(said).toMatch(/^HTTP\/1\.1 408 /)
    guarded(said)
    expect(seconds).toBeLessThan(15)
  }, 45_000)

  test.concurrent('end as soon where nothing comes at all', async () => {
    expect((await written('')).seconds).toBeLessThan(15)
  }, 45_000)

  test.concurrent('two hundred of them keep no other request waiting', async () => {
    const stalled = Array.from({ length: 200 }, () => written('GET / HTTP/1.1\r\nHost: x\r\nX-'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const began = performance.now()
    expect((await fetch(`${running.url}/ready`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2_000)
    for (const { seconds } of await Promise.all(stalled)) expect(seconds).toBeLessThan(20)
  }, 45_000)
})

describe('requests that are none', () => {
  test.each([
    ['an invented one', 'HELLO\r\n\r\n', 400],
    ['one that names no host', 'GET /ready HTTP/1.1\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400],
    [
      'a length and chunks',
      'POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['an expectation of its own', 'POST /hook HTTP/1.1\r\nHost: x\r\nExpect: cake\r\nContent-Length: 0\r\n\r\n', 417],
  ])('are answered with the same headers as all others: %s', async (_, request, status) => {
    const { said } = await written(request)
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    guarded(said)
  })

  test('are not answered where a whole one came before, whose answer that would seem to be', async () => {
    expect((await written('GET /ready HTTP/1.1\r\nHost: x\r\n\r\nHELLO\r\n\r\n')).said).not.toContain('400')
  })
})
