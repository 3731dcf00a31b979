import { afterEach, describe, expect, test } from 'vitest'
import { plainWords } from '../../../adapters/discord/words.ts'
import { outboundTo } from '../samples.ts'
import { until } from './acting.ts'
import { type DiscordOptions, type DiscordRig, startDiscord } from './subject.ts'

const rigs: DiscordRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function started(options: DiscordOptions = {}): Promise<DiscordRig> {
  const rig = await startDiscord(options)
  rigs.push(rig)
  return rig
}

const title = [{ style: 'title', text: 'Mere plads' }] as const

test('64 KB of the worst case take no time', () => {
  for (const worst of ['<', '<@', '<:a', '<a:', '<t:', '_', '</', '<id:', '<#1']) {
    const text = worst.repeat(Math.ceil(65_536 / worst.length))
    const before = performance.now()
    plainWords(text)
    expect(performance.now() - before, worst).toBeLessThan(100)
  }
})

describe('in a conversation of two', () => {
  test('what is taken back is known by its conversation, also after a restart', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    await anna.types('Flere bænke')
    const written = rig.received.at(-1)
    await rig.adapter.stop()
    const heard: unknown[] = []
    await rig.adapter.start(async (events) => {
      heard.push(...events)
    })
    await rig.adapter.single?.open()
    await anna.does?.({ do: 'delete' })
    await until(() => heard.length > 0, 'the deletion')
    const messageId = written?.kind === 'message.received' ? written.messageId : ''
    expect(heard).toMatchObject([{ kind: 'message.deleted', contact: anna.contact, messageId }])
  })

  test('a voice message is fetched, again with a fresh address when the first is old, and never more than is allowed', async () => {
    const rig = await started()
    await rig.person('anna').does?.({ do: 'voice' })
    const event = rig.received.at(-1)
    const [voice] = event?.kind === 'message.received' ? (event.attached ?? []) : []
    const source = voice?.kind === 'voice' ? voice.source : ''
    const fetched = await rig.adapter.fetch?.(source, 1_000)
    expect(Buffer.from(fetched?.bytes ?? []).toString()).toBe('the bytes of voice-message.ogg')
    for (const file of rig.fake.world.files.values()) file.freshFrom += 86_400
    expect((await rig.adapter.fetch?.(source, 1_000))?.mediaType).toBe('audio/ogg')
    await expect(rig.adapter.fetch?.(source, 10)).rejects.toMatchObject({ reason: 'rejected', code: 'too_large' })
    rig.fake.world.files.clear()
    await expect(rig.adapter.fetch?.(source, 1_000)).rejects.toMatchObject({ reason: 'rejected', code: 'file_gone' })
    await expect(rig.adapter.fetch?.('http://169.254.169.254/x', 1_000)).rejects.toMatchObject({
      code: 'foreign_address',
    })
  })
})

describe('under a post', () => {
  async function posted(name: string) {
    const rig = await started()
    const { address } = rig.community(name)
    const { externalId = '' } = await rig.adapter.send(outboundTo(address, { blocks: title }))
    const message = rig.fake.world.messages.at(-1)
    const bob = rig.fake.world.person('bob')
    const { channel } = rig.channelNamed(name)
    if (message === undefined) throw new Error('Nothing was posted.')
    return { rig, address, externalId, message, bob, channel }
  }

  async function heard(rig: DiscordRig) {
    await until(() => rig.received.some((event) => event.kind === 'conversation.started'), 'the reply')
    return rig.received.findLast((event) => event.kind === 'conversation.started')
  }

  test('a reply in a thread that a member began on it leads to it', async () => {
    const { rig, address, externalId, message, bob } = await posted('rivertown')
    const thread = rig.fake.beginThread(bob, message)
    rig.fake.writeIn(thread, bob, 'Flere bænke')
    expect(await heard(rig)).toMatchObject({
      contact: `discord:${bob.id}`,
      via: { message: externalId, community: address },
    })
  })

  test('a reply in a thread that was archived when we connected leads to it', async () => {
    const { rig, externalId, message, bob } = await posted('rivertown')
    const thread = rig.fake.beginThread(bob, message)
    thread.archived = true
    await rig.adapter.single?.close()
    await rig.adapter.single?.open()
    rig.fake.writeIn(thread, bob, 'Flere bænke')
    expect(await heard(rig)).toMatchObject({ via: { message: externalId } })
  })

  test('a reply in a forum leads to the post', async () => {
    const { rig, address, externalId, message, bob } = await posted('forum')
    const thread = rig.fake.world.channels.get(message.channel)
    if (thread === undefined) throw new Error('There is no post.')
    rig.fake.writeIn(thread, bob, 'Flere bænke')
    expect(await heard(rig)).toMatchObject({ via: { message: externalId, community: address } })
  })

  test('what neighbours write under each other is none of our business', async () => {
    const { rig, bob, channel } = await posted('rivertown')
    const theirs = rig.fake.writeIn(channel, bob, 'Hvem fejer her?')
    const thread = rig.fake.beginThread(bob, theirs)
    rig.fake.writeIn(thread, bob, 'Mig')
    const asked = () => rig.fake.rest.asked.filter(({ path }) => path.endsWith(`/messages/${theirs.id}`)).length
    await until(() => asked() > 0, 'the question whose it is')
    rig.fake.writeIn(thread, bob, 'Altid')
    await rig.fake.gateway.drained()
    expect(asked()).toBe(1)
    expect(rig.received.filter((event) => 'contact' in event)).toEqual([])
  })

  test('its author is answered in private, and conversations with authors are begun seldom', async () => {
    const { rig, bob } = await posted('rivertown')
    const via = { reply: 'public/1/2', community: 'discord:channel/1' } as const
    const first = await rig.adapter.send(outboundTo(`discord:${bob.id}`, { reply: true, via }))
    expect(first.route).toBe(bob.dm)
    expect(rig.person('bob').sees).toHaveLength(1)
    const carl = rig.fake.world.person('carl')
    const second = rig.adapter.send(outboundTo(`discord:${carl.id}`, { key: 'carl', reply: true, via }))
    await expect(second).rejects.toMatchObject({ reason: 'window-closed' })
  })
})

test('what all may read is answered below what a member wrote, in its thread', async () => {
  const rig = await started()
  const { address } = rig.community('rivertown')
  await rig.adapter.send(outboundTo(address, { blocks: title }))
  const post = rig.fake.world.messages.at(-1)
  const bob = rig.fake.world.person('bob')
  if (post === undefined) throw new Error('Nothing was posted.')
  const thread = rig.fake.beginThread(bob, post)
  const written = rig.fake.writeIn(thread, bob, 'Flere bænke')
  await until(() => rig.received.some((event) => event.kind === 'conversation.started'), 'the reply')
  const began = rig.received.findLast((event) => event.kind === 'conversation.started')
  const via = began?.kind === 'conversation.started' ? began.via : undefined
  await rig.adapter.send(outboundTo(address, { key: 'hint', reply: true, ...(via === undefined ? {} : { via }) }))
  expect(rig.fake.world.messages.at(-1)).toMatchObject({ channel: thread.id, under: written.id, onlyFor: undefined })
})

describe('posts in threads', () => {
  test('a post that was silent for a week is opened before it is changed', async () => {
    const rig = await started()
    const { address } = rig.community('forum')
    const { externalId = '' } = await rig.adapter.send(outboundTo(address, { blocks: title }))
    const thread = rig.fake.world.channels.get(externalId.split('/')[0] ?? '')
    if (thread === undefined) throw new Error('There is no post.')
    thread.archived = true
    const changed = outboundTo(address, { key: 'later', blocks: title, editsExternalId: externalId })
    expect(await rig.adapter.send(changed)).toMatchObject({ externalId })
    expect(thread.archived).toBe(false)
    thread.archived = true
    thread.locked = true
    await expect(rig.adapter.send({ ...changed, key: 'locked' })).rejects.toMatchObject({
      reason: 'conversation-closed',
      code: '160005',
    })
    await expect(
      rig.adapter.send(outboundTo(address, { key: 'under', underExternalId: externalId })),
    ).rejects.toMatchObject({ reason: 'conversation-closed', code: '160005' })
  })

  test('a forum that requires a tag gets the city’s, or the only one there is, or says which there are', async () => {
    const tagged = await started({ forumTag: 'the CITY asks' })
    const { address } = tagged.community('forum')
    const { channel } = tagged.channelNamed('forum')
    channel.flags = 1 << 4
    const tag = (id: string, name: string, moderated = false) => ({
      id,
      name,
      moderated,
      emoji_id: null,
      emoji_name: null,
    })
    channel.tags = [tag('11', 'News', true), tag('12', 'Talk'), tag('13', 'The city asks')]
    const appliedAfter = async (rig: DiscordRig, to: typeof address) => {
      const { externalId = '' } = await rig.adapter.send(outboundTo(to, { blocks: title }))
      return rig.fake.world.channels.get(externalId.split('/')[0] ?? '')?.applied
    }
    expect(await appliedAfter(tagged, address)).toEqual(['13'])

    const plain = await started()
    const there = plain.community('forum').address
    const forum = plain.channelNamed('forum').channel
    forum.flags = 1 << 4
    forum.tags = [tag('11', 'News', true), tag('12', 'Talk')]
    expect(await appliedAfter(plain, there)).toEqual(['12'])
    forum.tags = [...forum.tags, tag('14', 'More')]
    await expect(plain.adapter.send(outboundTo(there, { key: 'two', blocks: title }))).rejects.toMatchObject({
      reason: 'conversation-closed',
      code: '40067',
    })
  })
})
