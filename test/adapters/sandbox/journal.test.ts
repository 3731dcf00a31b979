import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAdapter, type SandboxAdapter } from '../../../adapters/sandbox/adapter.ts'
import { channel as sandbox } from '../../../adapters/sandbox/channel.ts'
import { messagesPerChatMax } from '../../../adapters/sandbox/limits.ts'
import { outboundTo } from '../samples.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  path = join(folder, 'deeper', 'chat.jsonl')
})

afterEach(() => rmSync(folder, { recursive: true }))

async function opened(): Promise<SandboxAdapter> {
  const adapter = createAdapter({ chatPath: path }, { now: () => 1_000, log: () => {} })
  await adapter.start(async () => {})
  return adapter
}

test('the chat is still there after a restart, edits and all', async () => {
  const before = await opened()
  await before.send(outboundTo('sandbox:anna', { key: 'one' }))
  await before.send(outboundTo('sandbox:anna', { key: 'two' }))
  await before.send(
    outboundTo('sandbox:anna', { key: 'three', editsExternalId: 'm1', blocks: [{ style: 'plain', text: 'Changed' }] }),
  )
  await before.stop()
  const after = await opened()
  expect(after.history().messages).toEqual(before.history().messages)
  expect(after.history().people).toEqual(before.history().people)
  expect(await after.send(outboundTo('sandbox:anna', { key: 'two' }))).toEqual({ externalId: 'm2' })
  expect(await after.send(outboundTo('sandbox:anna', { key: 'four' }))).toEqual({ externalId: 'm3' })
  await after.stop()
})

test('a message is on disk when its send resolves', async () => {
  const adapter = await opened()
  await adapter.send(outboundTo('sandbox:anna', { blocks: [{ style: 'plain', text: 'On disk æøå' }] }))
  expect(readFileSync(path, 'utf8')).toContain('On disk æøå')
  await adapter.stop()
})

test('a line that broke off in a crash is left out, and the rest is read', async () => {
  const before = await opened()
  await before.send(outboundTo('sandbox:anna', {}))
  await before.stop()
  appendFileSync(path, '{"seq":9,"kind":"mess')
  const after = await opened()
  expect(after.history().messages.length).toBe(1)
  await after.stop()
})

test('old messages go, and the file does not grow for ever', async () => {
  const before = await opened()
  for (let number = 0; number < messagesPerChatMax + 20; number += 1) {
    await before.send(outboundTo('sandbox:anna', { key: `said:${number}` }))
  }
  await before.stop()
  expect(before.history().messages.length).toBe(messagesPerChatMax)
  const grown = statSync(path).size
  await (await opened()).stop()
  expect(statSync(path).size).toBeLessThan(grown)
})

test('nobody else on the machine may read the file', async () => {
  await (await opened()).stop()
  expect(statSync(path).mode & 0o077).toBe(0)
})

test('its settings are read from the environment, with a sentence for what is wrong', () => {
  expect(sandbox.configure({})).toMatchObject({ state: 'off' })
  expect(sandbox.configure({ EKKO_SANDBOX: 'off' })).toMatchObject({ state: 'off' })
  expect(sandbox.configure({ EKKO_SANDBOX: 'on' })).toEqual({
    state: 'on',
    settings: { chatPath: 'data/sandbox-chat.jsonl' },
  })
  expect(sandbox.configure({ EKKO_SANDBOX: 'on', EKKO_DATA_DIR: '/srv/ekko' })).toEqual({
    state: 'on',
    settings: { chatPath: '/srv/ekko/sandbox-chat.jsonl' },
  })
  expect(sandbox.configure({ EKKO_SANDBOX: 'on', EKKO_SANDBOX_CHAT: 'none' })).toEqual({ state: 'on', settings: {} })
  expect(sandbox.configure({ EKKO_SANDBOX: 'maybe' })).toMatchObject({ state: 'wrong' })
})
