import { expect, test } from 'vitest'
import { channel } from '../../../adapters/telegram/channel.ts'
import type { RenderedBlock } from '../../../src/adapter.ts'
import { outboundTo, withoutSpace } from '../samples.ts'
import { rigOf } from './rigs.ts'
import { subject } from './subject.ts'

test('what is said in a topic stays in it: posts, what is under them, and what answers a person there', async () => {
  const rig = await rigOf('webhook')
  const group = rig.fake.chats.group('Naboer')
  group.topics = new Map([[17, 'open']])
  const topic = `telegram:${group.id}/17` as const
  const post = await rig.adapter.send(outboundTo(topic, { key: 'post', buttons: [{ label: 'Svar', token: 'beg_k3' }] }))
  const under = post.externalId ?? ''
  await rig.adapter.send(outboundTo(topic, { key: 'under', underExternalId: under }))
  const message = rig.fake.chats.messages[0]
  await rig.people.writesIn(group, rig.fake.chats.user('anna'), 'God idé', message)
  const heard = rig.received.at(-1)
  expect(heard).toMatchObject({ kind: 'conversation.started', via: { community: topic, message: under } })
  if (heard?.kind !== 'conversation.started' || heard.via === undefined) throw new Error('Nothing was heard.')
  await rig.adapter.send(outboundTo(topic, { key: 'hint', via: heard.via }))
  expect(rig.fake.callsOf('sendMessage').map((call) => call.message_thread_id)).toEqual([17, 17, 17])
  expect(rig.fake.callsOf('sendMessage')[2]).toMatchObject({
    reply_parameters: { message_id: Number(heard.via.reply?.split('/')[1]) },
  })
})

test('a closed topic closes one place, a deleted one is gone, and General has no number for senders', async () => {
  const rig = await rigOf('webhook')
  const group = rig.fake.chats.group('Naboer')
  group.topics = new Map([[17, 'closed']])
  const send = (to: string) => rig.adapter.send(outboundTo(to as `telegram:${string}`, {}))
  await expect(send(`telegram:${group.id}/17`)).rejects.toMatchObject({
    reason: 'conversation-closed',
    code: '400_topic_closed',
  })
  await expect(send(`telegram:${group.id}/18`)).rejects.toMatchObject({ reason: 'contact-gone' })
  await send(`telegram:${group.id}/1`)
  expect(rig.fake.callsOf('sendMessage').at(-1)?.message_thread_id).toBeUndefined()
  group.generalClosed = true
  await expect(send(`telegram:${group.id}`)).rejects.toMatchObject({ reason: 'conversation-closed' })
})

test('doctor names a closed and a missing topic, and a group whose General is closed', async () => {
  const rig = await rigOf('webhook')
  const group = rig.fake.chats.group('Naboer')
  group.topics = new Map([
    [17, 'open'],
    [18, 'closed'],
  ])
  group.generalClosed = true
  const context = { now: Date.now, log: () => {} }
  const communities = ['', '/17', '/18', '/19', '/1'].map((topic) => `telegram:${group.id}${topic}` as const)
  const findings = await channel.doctor(rig.settings, { ...context, publicUrl: 'https://ekko.example' }, communities)
  const about = (community: string) => findings.find(({ text }) => text.startsWith(`${community}:`))
  expect(about(communities[0] ?? '')).toMatchObject({
    ok: false,
    text: expect.stringContaining('General topic is closed'),
  })
  expect(about(communities[1] ?? '')).toMatchObject({ ok: true })
  expect(about(communities[2] ?? '')).toMatchObject({ ok: false, text: expect.stringContaining('the topic is closed') })
  expect(about(communities[3] ?? '')).toMatchObject({
    ok: false,
    text: expect.stringContaining('there is no such topic'),
  })
  expect(about(communities[4] ?? '')).toMatchObject({
    ok: false,
    text: expect.stringContaining('General has no number'),
  })
})

test('no message has more than a hundred looks, no word is lost, and none comes alive', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const wall = Array.from({ length: 260 }, (_, index) => `@navn${index}`).join(' ')
  const many = Array.from({ length: 120 }, (_, index) => ({ style: 'title', text: `Emne ${index}` }) as const)
  const blocks: readonly RenderedBlock[] = [{ style: 'quote', text: wall }, ...many]
  await rig.adapter.send(outboundTo(anna.contact, { blocks }))
  const sent = anna.sees.at(-1)
  if (sent === undefined) throw new Error('Nothing was seen.')
  const entities = sent.raw.map((raw) => ((raw as { entities?: unknown[] }).entities ?? []).length)
  expect(Math.max(...entities)).toBeLessThanOrEqual(100)
  expect(withoutSpace(sent.parts.join(''))).toBe(withoutSpace([wall, ...many.map(({ text }) => text)].join('')))
  expect(subject.liveIn?.(sent)).toEqual([])
})

test('an administrator without a face is heard once as the group itself, and a channel’s own copies never', async () => {
  const rig = await rigOf('webhook')
  const group = rig.fake.chats.group('Naboer')
  await rig.adapter.send(outboundTo(`telegram:${group.id}`, {}))
  const anonymous = {
    from: { id: 1087968824, is_bot: true, first_name: 'Group' },
    sender_chat: { id: group.id, type: 'supergroup', title: group.title },
  }
  await rig.people.writesIn(group, rig.fake.chats.user('anna'), 'God idé', rig.fake.chats.messages[0], anonymous)
  expect(rig.received).toMatchObject([
    { kind: 'conversation.started', contact: `telegram:${group.id}`, reach: { kind: 'closed' } },
  ])
  await rig.people.writesIn(group, rig.fake.chats.user('anna'), 'God idé', rig.fake.chats.messages[0], {
    ...anonymous,
    is_automatic_forward: true,
  })
  expect(rig.received).toHaveLength(1)
})
