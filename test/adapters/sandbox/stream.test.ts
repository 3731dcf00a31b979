import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAdapter, type SandboxAdapter } from '../../../adapters/sandbox/adapter.ts'
import type { ChatEntry } from '../../../adapters/sandbox/message.ts'
import { type Mounted, mounted } from '../mounted.ts'
import { outboundTo } from '../samples.ts'

let adapter: SandboxAdapter
let server: Mounted

beforeEach(async () => {
  adapter = createAdapter({}, { now: () => 1_000, log: () => {} })
  await adapter.start(async () => {})
  server = await mounted(adapter.routes)
})

afterEach(async () => {
  await adapter.stop()
  await server.close()
})

interface Seen {
  readonly event: string
  readonly id: string | undefined
  readonly data: string
}

/** Reads events off the stream until `count` are there. */
async function read(count: number, headers: Record<string, string> = {}, query = ''): Promise<readonly Seen[]> {
  const response = await fetch(`${server.url}/sandbox/stream${query}`, { headers })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const seen: Seen[] = []
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const lines = new Map(
        part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      const data = lines.get('data')
      if (data !== undefined) seen.push({ event: lines.get('event') ?? '', id: lines.get('id'), data })
    }
    if (seen.length >= count) break
  }
  return seen
}

async function upTo(): Promise<string> {
  const response = await fetch(`${server.url}/sandbox/messages`)
  return ((await response.json()) as { readonly upTo: string }).upTo
}

function messageIds(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap(({ data }) => {
    const entry = JSON.parse(data) as ChatEntry
    return entry.kind === 'message' ? [entry.message.id] : []
  })
}

test('a page goes on exactly where its history ended', async () => {
  await adapter.send(outboundTo('sandbox:anna', { key: 'one' }))
  const after = await upTo()
  await adapter.send(outboundTo('sandbox:anna', { key: 'two' }))
  await adapter.send(outboundTo('sandbox:anna', { key: 'three' }))
  expect(messageIds(await read(2, {}, `?after=${after}`))).toEqual(['m2', 'm3'])
})

test('a page that lost its connection gets what it missed', async () => {
  await adapter.send(outboundTo('sandbox:anna', { key: 'one' }))
  const [first] = await read(1, {}, `?after=${(await upTo()).replace(/\d+$/, '1')}`)
  await adapter.send(outboundTo('sandbox:anna', { key: 'two' }))
  expect(messageIds(await read(1, { 'last-event-id': first?.id ?? '' }))).toEqual(['m2'])
})

test('an id of another run means: load everything again', async () => {
  expect(await read(1, { 'last-event-id': 'earlier.7' })).toMatchObject([{ event: 'reset' }])
})

test('stopping ends the streams', async () => {
  const response = await fetch(`${server.url}/sandbox/stream`)
  await adapter.stop()
  expect(await response.text()).toContain('retry')
})
