import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { failureOf, requestJson } from '../../../adapters/shared/request.ts'
import { SendError } from '../../../src/adapter.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-token`
}

async function failure(work: Promise<unknown>): Promise<SendError> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (error instanceof SendError) return error
  throw new Error('It did not fail with SendError.')
}

test('a refused connection is unreachable: nothing was accepted', async () => {
  const url = await serve((_, response) => response.end())
  for (const close of closing.splice(0)) await close()
  expect(await failure(requestJson(url, { json: {} }))).toMatchObject({ reason: 'unreachable', code: 'econnrefused' })
})

test('a name that does not resolve is unreachable', () => {
  const error = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) })
  expect(failureOf(error)).toMatchObject({ reason: 'unreachable', code: 'enotfound' })
})

test('no answer in time is unknown', async () => {
  const url = await serve(() => {})
  expect(await failure(requestJson(url, { json: {}, timeoutMs: 50 }))).toMatchObject({ reason: 'unknown' })
})

test('a connection that breaks after the request went out is unknown', async () => {
  const url = await serve((request) => request.socket.destroy())
  expect(await failure(requestJson(url, { json: {} }))).toMatchObject({ reason: 'unknown' })
})

test('an answer that breaks off is unknown', async () => {
  const url = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"ok"')
    setImmediate(() => request.socket.destroy())
  })
  expect(await failure(requestJson(url, { json: {} }))).toMatchObject({ reason: 'unknown' })
})

test('a 5xx is unknown, or an answer where that was asked for', async () => {
  const url = await serve((_, response) => response.writeHead(503).end('{"why":"busy"}'))
  expect(await failure(requestJson(url))).toMatchObject({ reason: 'unknown', code: 'http_503' })
  expect(await requestJson(url, { serverErrors: 'answer' })).toMatchObject({ status: 503, body: { why: 'busy' } })
})

test('a 4xx is an answer, with its body', async () => {
  const url = await serve((_, response) => response.writeHead(429, { 'retry-after': '3' }).end('{"ok":false}'))
  expect(await requestJson(url, { json: {} })).toMatchObject({ status: 429, body: { ok: false } })
})

test('an answer that is not JSON has no body', async () => {
  const url = await serve((_, response) => response.end('<html>'))
  expect((await requestJson(url)).body).toBeUndefined()
})

test('a redirect is not followed', async () => {
  let asked = 0
  const url = await serve((_, response) => {
    asked += 1
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  expect((await requestJson(url, { json: { a: 1 } })).status).toBe(307)
  expect(asked).toBe(1)
})

test('neither the address nor the body is part of an error', async () => {
  const url = await serve((request) => request.socket.destroy())
  const error = await failure(requestJson(url, { json: { text: 'what Anna wrote' } }))
  const seen = `${error.message} ${error.stack} ${JSON.stringify(error)}`
  expect(seen).not.toContain('secret-token')
  expect(seen).not.toContain('Anna')
})
