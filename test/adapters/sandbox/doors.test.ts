import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAdapter, type SandboxAdapter } from '../../../adapters/sandbox/adapter.ts'
import { asksFromHere, type WebRequest } from '../../../src/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { type Mounted, mounted } from '../mounted.ts'
import { outboundTo } from '../samples.ts'

let adapter: SandboxAdapter
let server: Mounted
let received: InboxEvent[]
let full = false

beforeEach(async () => {
  received = []
  full = false
  adapter = createAdapter({}, { now: () => 1_000, log: () => {} })
  await adapter.start(async (events) => {
    if (full) throw new Error('the store is full')
    received.push(...events)
  })
  server = await mounted(adapter.routes)
})

afterEach(async () => {
  await adapter.stop()
  await server.close()
})

const hello = { id: 'aaaaaaaa-1', from: 'anna', name: 'Anna', kind: 'text', text: 'Hej' }

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/sandbox/events`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as { readonly problem?: string } }
}

function asking(headers: Record<string, string>, remote?: string): WebRequest {
  const place = remote === undefined ? {} : { remote }
  return { method: 'GET', path: '/', query: new URLSearchParams(), headers, body: new Uint8Array(), ...place }
}

test('only this machine may ask', () => {
  expect(asksFromHere(asking({ host: 'localhost:8080' }, '127.0.0.1'))).toBe(true)
  expect(asksFromHere(asking({ host: '[::1]:8080', origin: 'http://[::1]:8080' }, '::1'))).toBe(true)
  expect(asksFromHere(asking({ host: '127.0.0.1' }, '::ffff:127.0.0.1'))).toBe(true)
  expect(asksFromHere(asking({ host: 'localhost:8080' }, '192.168.1.7'))).toBe(false)
  expect(asksFromHere(asking({ host: 'evil.example:8080' }, '127.0.0.1'))).toBe(false)
  expect(asksFromHere(asking({ host: 'localhost.evil.example' }, '127.0.0.1'))).toBe(false)
  expect(asksFromHere(asking({ host: 'localhost', origin: 'https://evil.example' }, '127.0.0.1'))).toBe(false)
  expect(asksFromHere(asking({ host: 'localhost', origin: 'null' }, '127.0.0.1'))).toBe(false)
  expect(asksFromHere(asking({}, '127.0.0.1'))).toBe(false)
  // Another program on this machine serves pages too, and what a proxy here passes on comes from anywhere.
  expect(asksFromHere(asking({ host: 'localhost:8080', origin: 'http://localhost:3000' }, '127.0.0.1'))).toBe(false)
  expect(asksFromHere(asking({ host: 'localhost', origin: 'http://localhost@evil.example' }, '::1'))).toBe(false)
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-host'])
    expect(asksFromHere(asking({ host: 'localhost:8080', [name]: '203.0.113.7' }, '127.0.0.1'))).toBe(false)
})

test('a page of another origin cannot post', async () => {
  expect((await post(hello, { origin: 'https://evil.example' })).status).toBe(403)
  expect(received).toEqual([])
})

test('what cannot be read is answered with a sentence and changes nothing', async () => {
  const wrong: readonly unknown[] = [
    'not json {',
    [],
    { ...hello, id: 'x' },
    { ...hello, from: 'Anna Ø' },
    { ...hello, name: '<b>' },
    { ...hello, text: '   ' },
    { ...hello, text: 'x'.repeat(4097) },
    { ...hello, kind: 'tap', token: 'with space' },
    { ...hello, kind: 'form', token: 'form_a_b', fields: { a: 1 } },
    { ...hello, kind: 'dance' },
  ]
  for (const payload of wrong) {
    const answer = await post(payload)
    expect(answer.status, JSON.stringify(payload)).toBe(400)
    expect(answer.body.problem).toMatch(/\.$/)
  }
  expect(received).toEqual([])
  expect(adapter.history().messages).toEqual([])
})

test('a body too long for one event is refused', async () => {
  expect((await post('x'.repeat(300 * 1024))).status).toBe(413)
})

test('the same event twice shows one message', async () => {
  await post(hello)
  await post(hello)
  expect(adapter.history().messages.map((message) => message.id)).toEqual(['p-aaaaaaaa-1'])
})

test('what could not be received is not shown as said', async () => {
  full = true
  expect((await post(hello)).status).toBe(503)
  expect(adapter.history().messages).toEqual([])
  full = false
  expect((await post(hello)).status).toBe(200)
  expect(adapter.history().messages.length).toBe(1)
})

test('a tap marks the button as pressed, and an edit starts afresh', async () => {
  const buttons = [{ label: 'Ja', token: 'con_asked_y_1' }]
  const { externalId = '' } = await adapter.send(outboundTo('sandbox:anna', { buttons }))
  await post({ id: 'aaaaaaaa-2', from: 'anna', kind: 'tap', token: 'con_asked_y_1', message: externalId })
  expect(adapter.history().messages[0]?.pressed).toEqual(['con_asked_y_1'])
  await adapter.send(outboundTo('sandbox:anna', { key: 'edit', buttons, editsExternalId: externalId }))
  expect(adapter.history().messages[0]).toMatchObject({ pressed: [], edited: true })
})

test('someone who blocks Ekko is not written to, until they write again', async () => {
  await post({ id: 'aaaaaaaa-3', from: 'anna', kind: 'block' })
  await expect(adapter.send(outboundTo('sandbox:anna', {}))).rejects.toMatchObject({ reason: 'contact-gone' })
  await post(hello)
  await expect(adapter.send(outboundTo('sandbox:anna', {}))).resolves.toMatchObject({ externalId: 'm1' })
})

test('the same key is the same message', async () => {
  await adapter.send(outboundTo('sandbox:anna', {}))
  await adapter.send(outboundTo('sandbox:anna', {}))
  expect(adapter.history().messages.length).toBe(1)
})

test('a message that is not there any more cannot be edited', async () => {
  const edit = adapter.send(outboundTo('sandbox:anna', { editsExternalId: 'm99' }))
  await expect(edit).rejects.toMatchObject({ reason: 'rejected', code: 'no-such-message' })
})

test("another channel's address is refused", async () => {
  await expect(adapter.send(outboundTo('slack:T1/U1', {}))).rejects.toMatchObject({ reason: 'rejected' })
})
