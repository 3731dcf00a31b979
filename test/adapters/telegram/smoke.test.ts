import { createServer } from 'node:net'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/telegram/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { receiving } from '../receiving.ts'
import { outboundTo } from '../samples.ts'
import { fakeToken } from './fake.ts'
import { stoppedAfter, until } from './rigs.ts'

/** A server by other people, which accepts almost anything: it shows that we do not only suit our own fake. */
const server = await startedServer()

test.skipIf(server === undefined)('a server by others understands us (skipped where it cannot start)', async () => {
  if (server === undefined) return
  stoppedAfter({ stop: async () => void (await server.stop()) })
  const client = server.getClient(fakeToken, {
    userId: 42,
    chatId: 42,
    firstName: 'Anna',
    timeout: 3_000,
    interval: 10,
  })
  const received: InboxEvent[] = []
  const adapter = stoppedAfter(
    createAdapter(
      { token: fakeToken, webhookSecret: 'x', apiRoot: server.config.apiURL },
      { now: Date.now, log: () => {} },
    ),
  )
  await receiving(adapter, async (events) => void received.push(...events))

  await client.sendCommand(client.makeCommand('/start beg_k3x9q2'))
  await until(() => received.length === 1)
  expect(received[0]).toMatchObject({ kind: 'conversation.started', contact: 'telegram:42', ref: 'beg_k3x9q2' })

  await adapter.send(outboundTo('telegram:42', { buttons: [{ label: 'Ja', token: 'ans_k3x9q2_0_0' }] }))
  const { result } = await client.getUpdates()
  expect(result.at(-1)?.message).toMatchObject({
    text: 'Hej! Jeg er Ekko.',
    reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'ans_k3x9q2_0_0' }]] },
  })

  await client.sendCallback(client.makeCallbackQuery('ans_k3x9q2_0_0', { message: { message_id: 2 } }))
  await until(() => received.length === 2)
  expect(received[1]).toMatchObject({ kind: 'button.pressed', token: 'ans_k3x9q2_0_0' })
})

async function startedServer() {
  try {
    const found = new TelegramServer({ port: await freePort(), host: '127.0.0.1' })
    await found.start()
    return found
  } catch {
    return undefined
  }
}

/** It cannot choose a port by itself. */
async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
