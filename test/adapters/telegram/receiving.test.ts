import { expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/telegram/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { receiving } from '../receiving.ts'
import { outboundTo } from '../samples.ts'
import { FakeTelegram } from './fake.ts'
import { People } from './people.ts'
import { failure, rigOf, stoppedAfter, until } from './rigs.ts'
import { settingsFor } from './subject.ts'

/** An adapter of its own on a fake of its own, for tests in which either dies. */
async function polled(fake: FakeTelegram, receive: (events: readonly InboxEvent[]) => Promise<void>) {
  const logged: string[] = []
  const adapter = createAdapter(settingsFor(fake), {
    now: Date.now,
    log: (level, message) => logged.push(`${level} ${message}`),
  })
  await receiving(adapter, receive)
  return { adapter, logged }
}

async function fakeOf(): Promise<FakeTelegram> {
  const fake = stoppedAfter(new FakeTelegram())
  await fake.start()
  return fake
}

test('a restart neither loses nor repeats an update', async () => {
  const fake = await fakeOf()
  const people = new People(fake)
  const anna = fake.chats.user('anna')
  const received: InboxEvent[] = []
  const receive = async (events: readonly InboxEvent[]) => void received.push(...events)
  const first = await polled(fake, receive)
  await people.says(anna, 'one')
  await first.adapter.stop()
  expect(fake.updates.pending).toEqual([])

  const waiting = people.says(anna, 'two')
  const second = stoppedAfter((await polled(fake, receive)).adapter)
  await waiting
  expect(second.channel).toBe('telegram')
  expect(received.map((event) => ('text' in event ? event.text : ''))).toEqual(['one', 'two'])
})

test('what was not durable when the process died comes again, with the same id', async () => {
  const fake = await fakeOf()
  const people = new People(fake)
  const seen: string[] = []
  const dying = await polled(fake, async (events) => {
    seen.push(...events.map((event) => event.id))
    throw new Error('the disk is full')
  })
  const waiting = people.says(fake.chats.user('anna'), 'Flere bænke')
  await until(() => seen.length > 0)
  await dying.adapter.stop()
  expect(fake.updates.pending).toHaveLength(1)

  const received: InboxEvent[] = []
  const next = await polled(fake, async (events) => void received.push(...events))
  stoppedAfter(next.adapter)
  await waiting
  expect(received.map((event) => event.id)).toEqual([seen[0]])
})

test('a receiver that recovers gets what it refused, and nothing twice after that', async () => {
  let refusals = 2
  const received: InboxEvent[] = []
  const rig = await rigOf('polling', {
    receive: async (events) => {
      refusals -= 1
      if (refusals >= 0) throw new Error('the store is away')
      received.push(...events)
    },
  })
  await rig.people.says(rig.fake.chats.user('anna'), 'Hej')
  await rig.people.says(rig.fake.chats.user('anna'), 'Er du der?')
  expect(received.map((event) => ('text' in event ? event.text : ''))).toEqual(['Hej', 'Er du der?'])
})

test('a second program that polls is told in one clear sentence', async () => {
  const fake = await fakeOf()
  const first = await polled(fake, async () => {})
  stoppedAfter(first.adapter)
  await until(() => fake.callsOf('getUpdates').length > 0)
  const second = await polled(fake, async () => {})
  stoppedAfter(second.adapter)
  const complaints = () => [...first.logged, ...second.logged].filter((line) => line.includes('another program polls'))
  await until(() => complaints().length > 0)
  expect(complaints()[0]).toMatch(/^error telegram: another program polls with the same TELEGRAM_BOT_TOKEN/)
})

test('a webhook set elsewhere is named as the reason why polling gets nothing', async () => {
  const fake = await fakeOf()
  fake.profile.webhook = { url: 'https://other.example/hook', secret: 'x' }
  const { adapter, logged } = await polled(fake, async () => {})
  stoppedAfter(adapter)
  await until(() => logged.length > 0)
  expect(logged[0]).toMatch(/a webhook is set for this bot.*ekko setup/)
})

test('a refused token stops the start with a sentence, and the token is in no line', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  fake.token = `${fake.token}x`
  const logged: string[] = []
  const adapter = stoppedAfter(
    createAdapter(settings, { now: Date.now, log: (_, message) => void logged.push(message) }),
  )
  expect(await failure(adapter.start(async () => {}))).toMatchObject({
    reason: 'misconfigured',
    code: '401_unauthorized',
  })
  expect(logged).toEqual([expect.stringContaining('Telegram refuses TELEGRAM_BOT_TOKEN')])
  expect(logged.join()).not.toContain(settings.token)
})

test('Telegram being away at the start is waited out', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  await fake.stop()
  const received: InboxEvent[] = []
  const adapter = stoppedAfter(createAdapter(settings, { now: Date.now, log: () => {} }))
  await receiving(adapter, async (events) => void received.push(...events))
  await fake.start()
  await new People(fake).says(fake.chats.user('anna'), 'Hej')
  expect(received).toHaveLength(1)
})

test('a webhook delivery that was not made durable is answered 503 and recorded at the next', async () => {
  let full = true
  const received: InboxEvent[] = []
  const rig = await rigOf('webhook', {
    receive: async (events) => {
      if (full) throw new Error('the store is full')
      received.push(...events)
    },
  })
  expect(await rig.people.says(rig.fake.chats.user('anna'), 'Hej')).toEqual({ status: 503 })
  full = false
  expect(await rig.fake.updates.pushAgain()).toEqual([200])
  expect(received).toHaveLength(1)
})

test('with the right secret but no JSON a webhook call is refused, and nothing is received', async () => {
  const rig = await rigOf('webhook')
  expect(await rig.deliver('this is not { json', 'good')).toEqual({ status: 400 })
  expect(rig.received).toEqual([])
})

test('a first start sets the webhook; one that points elsewhere is left alone and reported', async () => {
  const rig = await rigOf('webhook')
  expect(rig.fake.profile.webhook.url).toMatch(/\/telegram\/webhook$/)
  expect(rig.fake.callsOf('getUpdates')).toEqual([])

  const fake = await fakeOf()
  fake.profile.webhook = { url: 'https://other.example/hook', secret: 'x' }
  const logged: string[] = []
  const adapter = stoppedAfter(
    createAdapter(settingsFor(fake), {
      now: Date.now,
      log: (_, message) => void logged.push(message),
      publicUrl: 'https://ekko.example',
    }),
  )
  await adapter.start(async () => {})
  expect(fake.profile.webhook.url).toBe('https://other.example/hook')
  expect(logged.join()).toMatch(/points somewhere else.*ekko setup/)
})

test('a group that becomes a supergroup is left and joined, and messages follow it', async () => {
  const rig = await rigOf('polling')
  const anna = rig.fake.chats.user('anna')
  const group = rig.fake.chats.group('Naboer', 'group')
  const next = await rig.people.moves(group, anna)
  expect(rig.received).toMatchObject([
    { kind: 'community.left', community: `telegram:${group.id}` },
    { kind: 'community.joined', community: `telegram:${next.id}` },
  ])
  for (const key of ['first', 'second']) {
    const receipt = await rig.adapter.send({
      key,
      to: `telegram:${group.id}`,
      language: 'da',
      blocks: [{ style: 'plain', text: 'Resultatet er her.' }],
      buttons: [],
      reply: false,
      underExternalId: `${group.id}/5`,
    })
    expect(receipt.externalId).toMatch(new RegExp(`^${next.id}/`))
  }
  expect(rig.fake.callsOf('sendMessage').map((call) => call.chat_id)).toEqual([group.id, next.id, next.id])
})

test("a group's id can be read in the log when the bot is added there", async () => {
  const rig = await rigOf('webhook')
  const group = rig.fake.chats.group('Naboer')
  group.standing = 'left'
  await rig.people.puts(group, 'member', rig.fake.chats.user('anna'))
  expect(rig.received).toMatchObject([{ kind: 'community.joined', community: `telegram:${group.id}` }])
  expect(rig.logged.join()).toContain(`the bot is now in telegram:${group.id}`)
  await rig.people.puts(group, 'administrator', rig.fake.chats.user('anna'))
  expect(rig.received).toHaveLength(1)
})

test('a reply to our post in a group begins a conversation, other talk does not', async () => {
  const rig = await rigOf('webhook')
  const group = rig.community('Naboer')
  const anna = rig.fake.chats.user('anna')
  await rig.adapter.send(outboundTo(group.address, {}))
  await rig.people.writesIn(rig.fake.chats.group('Naboer'), anna, 'Hvem har nøglen?')
  await rig.people.writesIn(rig.fake.chats.group('Naboer'), anna, 'God idé', rig.fake.chats.messages[0])
  expect(rig.received).toMatchObject([
    {
      kind: 'conversation.started',
      words: 'God idé',
      contact: `telegram:${anna.id}`,
      via: { community: group.address, message: `${group.address.slice('telegram:'.length)}/1` },
    },
  ])
})

test('blocking stops the contact; the person is back when they unblock, and when they press Start', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  await anna.blocks()
  await anna.starts('beg_k3x9q2')
  expect(rig.received.map((event) => event.kind)).toEqual([
    'conversation.started',
    'contact.stopped',
    'contact.returned',
    'conversation.started',
  ])
  expect(rig.received.at(-1)).toMatchObject({ ref: 'beg_k3x9q2', reach: { kind: 'open' }, locale: 'da' })
})
