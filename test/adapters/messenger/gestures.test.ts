import { afterEach, expect, test } from 'vitest'
import { channel } from '../../../adapters/messenger/channel.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import type { Gesture } from '../gesture.ts'
import { outboundTo } from '../samples.ts'
import { type MessengerRig, startMessenger } from './rig.ts'

const rigs: MessengerRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function rigOf(now?: () => number): Promise<MessengerRig> {
  const rig = await startMessenger(now === undefined ? {} : { now })
  rigs.push(rig)
  return rig
}

/** What each gesture of a person's becomes, in the order they do them. */
const become: readonly (readonly [Gesture, readonly Partial<InboxEvent>[]])[] = [
  [{ do: 'quote', of: 'Ekko', words: 'Den her' }, [{ text: 'Den her', replyTo: expect.stringMatching(/^m_/) }]],
  [{ do: 'edit', to: 'Flere bænke' }, [{ kind: 'message.edited', text: 'Flere bænke' }]],
  [{ do: 'edit', to: 'Flere bænke' }, [{ kind: 'message.edited', text: 'Flere bænke' }]],
  [{ do: 'delete' }, [{ kind: 'message.deleted' }]],
  [{ do: 'photo' }, [{ text: '', attached: [expect.objectContaining({ kind: 'photo' })] }]],
  [{ do: 'photo', caption: 'Her' }, [{ text: '' }, { text: 'Her' }]],
  [
    { do: 'album', captions: [undefined, undefined] },
    [{ attached: [expect.objectContaining({ kind: 'photo' }), expect.objectContaining({ kind: 'photo' })] }],
  ],
  [{ do: 'voice' }, [{ attached: [expect.objectContaining({ kind: 'voice' })] }]],
  [{ do: 'video note' }, [{ attached: [{ kind: 'video' }] }]],
  [{ do: 'file' }, [{ attached: [{ kind: 'file' }] }]],
  [
    { do: 'location', latitude: 55.5, longitude: 12.5 },
    [{ attached: [{ kind: 'place', latitude: 55.5, longitude: 12.5 }] }],
  ],
  [{ do: 'sticker', emoji: '👍' }, [{ attached: [{ kind: 'sticker', emoji: '👍' }] }]],
  [{ do: 'sticker', emoji: '🐶' }, [{ attached: [{ kind: 'sticker' }] }]],
  [{ do: 'react', to: 'Ekko', emoji: '❤️' }, [{ kind: 'reaction.added', emoji: '❤️' }]],
  [{ do: 'something new' }, [{ attached: [{ kind: 'unknown' }] }]],
  [{ do: 'write to a colleague', words: 'stop' }, [{ text: 'stop', aside: true }]],
  [{ do: 'be taken over' }, []],
  [{ do: 'be given back' }, [{ kind: 'contact.returned' }]],
]

test('every gesture becomes its event, each once', async () => {
  const rig = await rigOf()
  const anna = rig.person('anna')
  await anna.starts()
  await anna.types('Bænke')
  await rig.adapter.send(outboundTo(anna.contact, {}))
  for (const [gesture, events] of become) {
    const before = rig.received.length
    await anna.does?.(gesture)
    const heard = rig.received.slice(before)
    expect(heard, gesture.do).toHaveLength(events.length)
    for (const [index, event] of events.entries()) expect(heard[index], gesture.do).toMatchObject(event)
  }
  expect(new Set(rig.received.map(({ id }) => id)).size).toBe(rig.received.length)
})

test('a tap while a colleague holds the conversation is told by its words alone', async () => {
  const rig = await rigOf()
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(outboundTo(anna.contact, { buttons: [{ label: 'Stop', token: 'stop' }] }))
  await anna.does?.({ do: 'be taken over' })
  await anna.taps('Stop')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'message.received', text: 'Stop', aside: true })
})

test('the bytes of a voice message are fetched from where Meta keeps them, and from nowhere else', async () => {
  const rig = await rigOf()
  const anna = rig.person('anna')
  await anna.starts()
  await anna.does?.({ do: 'voice' })
  const heard = rig.received.at(-1)
  const [voice] = heard?.kind === 'message.received' ? (heard.attached ?? []) : []
  if (voice?.kind !== 'voice') throw new Error('No voice was heard.')
  const fetched = await rig.adapter.fetch?.(voice.source, 1_000)
  expect(Buffer.from(fetched?.bytes ?? []).toString()).toBe('bytes of voice.mp4')
  await expect(rig.adapter.fetch?.(voice.source, 5)).rejects.toMatchObject({ code: 'too_large' })
  for (const elsewhere of [
    'http://169.254.169.254/latest/meta-data/',
    'https://fbcdn.net.evil.example/a.mp4',
    'https://cdn.fbsbx.com:8443/a.mp4',
    'http://cdn.fbsbx.com/a.mp4',
    'file:///etc/passwd',
    'not an address',
  ]) {
    const why = { reason: 'rejected', code: 'foreign_address' }
    await expect(rig.adapter.fetch?.(elsewhere, 1_000), elsewhere).rejects.toMatchObject(why)
  }
})

test('a conversation that another app holds is named once a day, with what to do, and never the token', async () => {
  let now = Date.UTC(2026, 2, 2, 17)
  const rig = await rigOf(() => now)
  const anna = rig.person('anna')
  const about = () => rig.logged.filter((line) => line.includes('Conversation routing'))
  await anna.starts()
  await anna.does?.({ do: 'be taken over' })
  const refused = { reason: 'conversation-closed', code: '10/2018300' }
  for (const key of ['one', 'two']) {
    await expect(rig.adapter.send(outboundTo(anna.contact, { key }))).rejects.toMatchObject(refused)
  }
  expect(about()).toHaveLength(1)
  now += 25 * 60 * 60 * 1000
  await anna.types('stadig der?')
  await expect(rig.adapter.send(outboundTo(anna.contact, { key: 'three' }))).rejects.toMatchObject(refused)
  expect(about()).toHaveLength(2)
})

test('a refused permission is the channel’s where no person is written to, and where words say so', async () => {
  const rig = await rigOf()
  const anna = rig.person('anna')
  await anna.starts()
  const page = rig.community('page').address
  rig.fake.failNext({ kind: 'error', status: 403, code: 200 }, /feed$/)
  await expect(rig.adapter.send(outboundTo(page, {}))).rejects.toMatchObject({ reason: 'misconfigured' })
  rig.fake.failNext({ kind: 'error', status: 403, code: 200, message: '(#200) Requires pages_messaging permission' })
  await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'misconfigured' })
  rig.fake.failNext({ kind: 'error', status: 400, code: 200 })
  await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'contact-gone' })
})

test('a self-test tells a good token from a revoked one', async () => {
  const rig = await rigOf()
  await rig.adapter.selfTest?.()
  rig.fake.state.token = 'another'
  await expect(rig.adapter.selfTest?.()).rejects.toMatchObject({ reason: 'misconfigured' })
})

test('doctor finds that the Page does not tell of edits, reactions and handovers, and names other apps', async () => {
  const rig = await rigOf()
  const { fake, settings, context } = rig
  fake.state.subscribedFields = ['messages', 'messaging_postbacks', 'messaging_referrals', 'message_echoes']
  fake.state.otherApps = [{ id: '99', name: 'Inbox of Rivertown', subscribed_fields: ['messages'] }]
  const texts = (await channel.doctor(settings, context, [])).map(({ text }) => text)
  expect(texts).toContainEqual(
    expect.stringContaining('message_edits, message_reactions, messaging_handovers, standby'),
  )
  expect(texts).toContainEqual(expect.stringMatching(/Inbox of Rivertown may take part .* Conversation routing/))
})
