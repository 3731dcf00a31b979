import { expect, test } from 'vitest'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import type { Gesture } from '../gesture.ts'
import { outboundTo } from '../samples.ts'
import { rigOf } from './rigs.ts'

/** What each gesture of a person's becomes, in the order they do them. */
const become: readonly (readonly [Gesture, readonly Partial<InboxEvent>[]])[] = [
  [
    { do: 'quote', of: 'Ekko', words: 'Den her' },
    [{ kind: 'message.received', text: 'Den her', replyTo: '3527001/2' }],
  ],
  [{ do: 'edit', to: 'Den der' }, [{ kind: 'message.edited', text: 'Den der', messageId: '3' }]],
  [{ do: 'photo' }, [{ kind: 'message.received', text: '', attached: [expect.objectContaining({ kind: 'photo' })] }]],
  [{ do: 'photo', caption: 'Her' }, [{ kind: 'message.received', text: 'Her' }]],
  [{ do: 'voice' }, [{ attached: [expect.objectContaining({ kind: 'voice', seconds: 4, mediaType: 'audio/ogg' })] }]],
  [{ do: 'video note' }, [{ attached: [{ kind: 'video' }] }]],
  [{ do: 'file' }, [{ attached: [{ kind: 'file' }] }]],
  [
    { do: 'location', latitude: 55.5, longitude: 12 },
    [{ attached: [{ kind: 'place', latitude: 55.5, longitude: 12 }] }],
  ],
  [
    { do: 'venue', latitude: 55.5, longitude: 12.5, name: 'Biblioteket' },
    [{ attached: [{ kind: 'place', latitude: 55.5, longitude: 12.5, name: 'Biblioteket' }] }],
  ],
  [{ do: 'contact card' }, [{ attached: [{ kind: 'card' }] }]],
  [{ do: 'sticker', emoji: '👍' }, [{ attached: [{ kind: 'sticker', emoji: '👍' }] }]],
  [{ do: 'react', to: 'Ekko', emoji: '❤️' }, [{ kind: 'reaction.added', to: '3527001/2', emoji: '❤' }]],
  [{ do: 'react', to: 'Ekko', emoji: '❤️' }, []],
  [{ do: 'poll' }, [{ attached: [{ kind: 'poll' }] }]],
  [{ do: 'forward', words: 'Bænkene er væk' }, [{ text: 'Bænkene er væk', forwarded: true }]],
  [{ do: 'custom emoji', before: 'Mere', name: 'bike' }, [{ text: 'Mere 🚲' }]],
  [{ do: 'mention', before: 'Spørg' }, [{ text: 'Spørg Bo' }]],
  [{ do: 'something new' }, [{ attached: [{ kind: 'unknown' }] }]],
]

test('every gesture becomes its event, by polling and by webhook', async () => {
  for (const by of ['polling', 'webhook'] as const) {
    const rig = await rigOf(by)
    const anna = rig.person('anna')
    await anna.starts()
    await rig.adapter.send(outboundTo(anna.contact, {}))
    for (const [gesture, events] of become) {
      const before = rig.received.length
      await anna.does?.(gesture)
      const heard = rig.received.slice(before)
      expect(heard, gesture.do).toHaveLength(events.length)
      for (const [index, event] of events.entries()) expect(heard[index], gesture.do).toMatchObject(event)
    }
  }
})

test('an album is one silent event and one for each caption, all of one album', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  await anna.does?.({ do: 'album', captions: ['Her er det varmt', undefined, undefined, 'og her'] })
  const heard = rig.received.slice(1).filter((event) => event.kind === 'message.received')
  expect(heard.map(({ text }) => text)).toEqual(['Her er det varmt', '', '', 'og her'])
  expect(new Set(heard.map(({ album }) => album)).size).toBe(1)
  expect(new Set(heard.map(({ id }) => id)).size).toBe(3)
})

test('a text of 5,000 characters arrives as the two messages that the app makes of it', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const words = 'x'.repeat(5_000)
  await anna.does?.({ do: 'paste', words })
  const heard = rig.received.slice(1).filter((event) => event.kind === 'message.received')
  expect(heard.map(({ text }) => text.length)).toEqual([rig.adapter.limits.clientCutsAt, 904])
  expect(heard.map(({ text }) => text).join('')).toBe(words)
})

test('the bytes of a voice message are fetched whole, and not at all when there are too many or they are gone', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  await anna.does?.({ do: 'voice' })
  const heard = rig.received.at(-1)
  const [voice] = heard?.kind === 'message.received' ? (heard.attached ?? []) : []
  if (voice?.kind !== 'voice') throw new Error('No voice was heard.')
  const fetched = await rig.adapter.fetch?.(voice.source, 1_000)
  expect(Buffer.from(fetched?.bytes ?? []).toString()).toBe('OggS and what was said')
  await expect(rig.adapter.fetch?.(voice.source, 5)).rejects.toMatchObject({ reason: 'rejected', code: 'file_too_big' })
  await expect(rig.adapter.fetch?.('gone', 1_000)).rejects.toMatchObject({ reason: 'rejected' })
  const file = rig.fake.chats.files.get(voice.source)
  rig.fake.chats.files.set('outside', { path: '../../etc/passwd', bytes: file?.bytes ?? new Uint8Array() })
  await expect(rig.adapter.fetch?.('outside', 1_000)).rejects.toMatchObject({ code: 'file_path_unusable' })
  expect(rig.logged.join()).not.toContain(rig.settings.token)
})

test('an account that is closed is gone', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  await anna.does?.({ do: 'leave the platform' })
  await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'contact-gone' })
})

test('a self-test tells a good token from a revoked one, and nothing from silence', async () => {
  const rig = await rigOf('polling')
  await rig.adapter.selfTest?.()
  rig.fake.token = `${rig.fake.token}x`
  await expect(rig.adapter.selfTest?.()).rejects.toMatchObject({ reason: 'misconfigured' })
})
