import { afterEach, expect, test } from 'vitest'
import { channel } from '../../../adapters/discord/channel.ts'
import { receiving } from '../receiving.ts'
import { answerTo, lastEvent, responsesOf, until } from './acting.ts'
import { FakeDiscord } from './fake.ts'
import { type DiscordOptions, type DiscordRig, startDiscord } from './subject.ts'
import { applicationId, botToken } from './world.ts'

const rigs: DiscordRig[] = []

async function started(options: DiscordOptions = {}): Promise<DiscordRig> {
  const rig = await startDiscord(options)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

const guildsIntent = 1
const guildMessagesIntent = 1 << 9
const directMessagesIntent = 1 << 12
const directMessageReactionsIntent = 1 << 13

test('we ask for servers, messages and reactions to ours, and for nothing privileged', async () => {
  const rig = await started()
  expect(rig.fake.gateway.intents).toBe(
    guildsIntent | guildMessagesIntent | directMessagesIntent | directMessageReactionsIntent,
  )
})

test('a packet that no library can read ends nothing', async () => {
  const rig = await started()
  const unhandled: unknown[] = []
  const heard = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', heard)
  try {
    const { gateway } = rig.fake
    for (const name of ['constructor', 'error', '__proto__', 'toString', 'THREAD_CREATE', 'PRESENCE_UPDATE']) {
      gateway.dispatch(name, { type: 'constructor', guild_id: 'constructor', id: '1', threads: 3, user: null })
    }
    for (const name of [
      'MESSAGE_CREATE',
      'MESSAGE_UPDATE',
      'MESSAGE_REACTION_ADD',
      'INTERACTION_CREATE',
      'CHANNEL_CREATE',
    ]) {
      gateway.dispatch(name, {
        id: '1',
        type: 'constructor',
        channel_id: 'constructor',
        author: { id: 'constructor' },
        components: [{ type: 'constructor', components: [{ type: '__proto__' }] }],
        data: { type: 'constructor', component_type: 'constructor' },
        token: 'constructor',
        emoji: { name: 'constructor' },
      })
      gateway.dispatch(name, null)
    }
    rig.fake.write(rig.fake.world.person('Anna'), 'I am still heard')
    await rig.fake.gateway.drained()
    await until(
      () => rig.received.some((event) => event.kind === 'message.received' && event.text === 'I am still heard'),
      'the words after it',
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', heard)
  }
})

test('what people write while the connection is cut arrives once when it is back', async () => {
  const rig = await started()
  const anna = rig.fake.world.person('Anna')
  rig.fake.write(anna, 'before')
  await rig.fake.gateway.drained()
  rig.fake.gateway.cut()
  rig.fake.write(anna, 'meanwhile')
  await until(() => rig.fake.gateway.logins.includes('resume'), 'the session to be resumed')
  rig.fake.write(anna, 'after')
  await until(() => rig.received.length >= 3, 'all three messages')
  await rig.fake.gateway.drained()
  expect(rig.received.map((event) => ('text' in event ? event.text : event.kind))).toEqual([
    'before',
    'meanwhile',
    'after',
  ])
  expect(rig.fake.gateway.logins).toEqual(['identify', 'resume'])
})

test('a gateway that is away for a while is looked for until it is there again', async () => {
  const rig = await started()
  rig.fake.rest.failNext({ kind: 'refuse' })
  rig.fake.gateway.cut()
  await until(() => rig.logged.filter((line) => line.includes('reconnecting')).length >= 2, 'two tries')
  await rig.fake.rest.listen()
  // The library then waits its five seconds between two logins, which is not ours to test.
  await until(() => rig.fake.gateway.greeted === 2, 'the connection')
})

test('a new session tells of the same servers again, under the same ids', async () => {
  const rig = await started()
  rig.community('istedgade')
  await until(() => rig.received.length === 1, 'the server')
  await rig.adapter.stop()
  const events: unknown[] = []
  const again = channel.create(rig.settings, rig.context)
  await receiving(again, async (more) => void events.push(...more))
  await until(() => events.length === 1, 'the server again')
  await again.stop()
  expect(events).toEqual(rig.received)
})

test('being removed from a server leaves its channels, an outage leaves nothing', async () => {
  const rig = await started()
  const { guild, channel: place } = rig.channelNamed('istedgade')
  rig.fake.outage(guild)
  await rig.fake.gateway.drained()
  expect(rig.received.map((event) => event.kind)).toEqual(['community.joined'])
  rig.fake.remove(guild)
  await rig.fake.gateway.drained()
  expect(rig.received.at(-1)).toMatchObject({ kind: 'community.left', community: `discord:channel/${place.id}` })
})

test('what the store could not take is tried again, since the gateway sends nothing twice', async () => {
  let failures = 1
  const rig = await started({
    receive: async () => {
      if (failures > 0) {
        failures -= 1
        throw new Error('the store is busy')
      }
    },
  })
  await rig.person('Anna').types('Hej')
  await until(() => rig.received.length === 2, 'the second try')
  expect(rig.received[0]).toEqual(rig.received[1])
})

test('over HTTP a ping is answered, a tap is accepted once it is durable, and the answer goes out as over the gateway', async () => {
  const rig = await started({ overHttp: true, holdMs: 2_000 })
  expect((await rig.deliver({ type: 1 })).status).toBe(200)
  const starting = rig.person('Anna').starts()
  await until(() => rig.received.length > 0, 'the command')
  await rig.adapter.send(answerTo(lastEvent(rig)))
  await starting
  expect(responsesOf(rig)).toEqual([4])
  expect(rig.person('Anna').sees).toHaveLength(1)

  const full = await started({ overHttp: true, receive: () => Promise.reject(new Error('the store is full')) })
  const { interaction: _, sent } = full.fake.interact(
    full.fake.world.person('Anna'),
    2,
    { id: '1', name: 'start', type: 1 },
    { channel: full.fake.world.dmOf(full.fake.world.person('Anna')) },
  )
  expect(await sent).toEqual({ status: 503 })
  expect(responsesOf(full)).toEqual([])
})

test('a token that Discord refuses, or intents, make the start fail as misconfigured', async () => {
  const fake = new FakeDiscord(Date.now)
  await fake.start()
  const context = { now: Date.now, log: () => {} }
  const settings = { applicationId, apiBase: `${fake.rest.url}/api`, holdMs: 100, timeoutMs: 1_000 }
  const wrong = channel.create({ ...settings, botToken: `${botToken}x` }, context)
  await expect(receiving(wrong, async () => {})).rejects.toMatchObject({
    reason: 'misconfigured',
    code: 'token_invalid',
  })
  for (const [code, name] of [
    [4004, 'gateway_4004'],
    [4014, 'gateway_intents'],
  ] as const) {
    fake.gateway.refuseWith = code
    const refused = channel.create({ ...settings, botToken }, context)
    await expect(receiving(refused, async () => {})).rejects.toMatchObject({ reason: 'misconfigured', code: name })
  }
  await fake.stop()
  const nobody = channel.create({ ...settings, botToken }, context)
  await expect(receiving(nobody, async () => {})).rejects.toMatchObject({ reason: 'unreachable' })
})
