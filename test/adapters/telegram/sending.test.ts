import { expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/telegram/adapter.ts'
import { outboundTo, textOfLength } from '../samples.ts'
import { failure, rigOf, stoppedAfter } from './rigs.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])

test('looks are entities, counted in UTF-16 units, and no markup is parsed', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(
    outboundTo(anna.contact, {
      blocks: [
        { style: 'title', text: '🌳 Bænke' },
        { style: 'quote', text: '<b>nu</b> *straks*, @naboen!' },
        { style: 'note', text: 'Én ud af 37' },
      ],
    }),
  )
  const [call] = rig.fake.callsOf('sendMessage')
  expect(call).toMatchObject({
    text: '🌳 Bænke\n\n<b>nu</b> *straks*, @naboen!\n\nÉn ud af 37',
    entities: [
      { type: 'bold', offset: 0, length: 8 },
      { type: 'blockquote', offset: 10, length: 28 },
      { type: 'code', offset: 30, length: 8 },
      { type: 'italic', offset: 40, length: 11 },
    ],
    link_preview_options: { is_disabled: true },
  })
  expect(call).not.toHaveProperty('parse_mode')
})

test('paragraphs stay whole where they fit, and the buttons hang on the last message', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const first = textOfLength(3000)
  const second = textOfLength(2000)
  await rig.adapter.send(
    outboundTo(anna.contact, {
      blocks: [
        { style: 'plain', text: first },
        { style: 'quote', text: second },
      ],
      buttons: [{ label: 'Ja', token: 'start' }],
    }),
  )
  expect(anna.sees.at(-1)?.parts).toEqual([first, second])
  const calls = rig.fake.callsOf('sendMessage')
  expect(calls.map((call) => 'reply_markup' in call)).toEqual([false, true])
  expect(calls[1]?.entities).toMatchObject([{ type: 'blockquote', offset: 0, length: 2000 }])
})

test('short answers stand two in a row, the steps of a scale five, long ones alone', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const labels = ['Ja', 'Nej', '3', '4', '5', '6', 'Springer over', 'Ved ikke', 'Fortæl mig hvorfor']
  await rig.adapter.send(outboundTo(anna.contact, { buttons: labels.map((label, at) => ({ label, token: `t${at}` })) }))
  const rows = rig.fake.chats.messages.at(-1)?.reply_markup?.inline_keyboard.map((row) => row.map((key) => key.text))
  expect(rows).toEqual([['Ja'], ['Nej'], ['3', '4', '5', '6'], ['Springer over', 'Ved ikke'], ['Fortæl mig hvorfor']])
})

test('a token of more than 64 bytes is refused before it is sent', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const error = await failure(
    rig.adapter.send(outboundTo(anna.contact, { buttons: [{ label: 'Ja', token: 'å'.repeat(33) }] })),
  )
  expect(error).toMatchObject({ reason: 'rejected', code: 'token_too_long' })
  expect(rig.fake.callsOf('sendMessage')).toEqual([])
})

test('a button on a group post opens the private chat, where one tap carries its token', async () => {
  const rig = await rigOf('webhook')
  const group = rig.community('Naboer i Sydhavnen')
  const anna = rig.person('anna')
  await rig.adapter.send(
    outboundTo(group.address, {
      buttons: [
        { label: 'Svar privat', token: 'beg_k3x9q2' },
        { label: 'Læs mere', url: 'https://ekko.example/k3x9q2' },
      ],
    }),
  )
  expect(group.posts[0]?.buttons).toEqual([
    { label: 'Svar privat', url: 'https://t.me/ekko_test_bot?start=beg_k3x9q2' },
    { label: 'Læs mere', url: 'https://ekko.example/k3x9q2' },
  ])
  await anna.taps('Svar privat', 'Naboer i Sydhavnen')
  expect(rig.received).toMatchObject([{ kind: 'conversation.started', contact: anna.contact, ref: 'beg_k3x9q2' }])
})

test('news stands below the post it belongs to', async () => {
  const rig = await rigOf('webhook')
  const group = rig.community('Naboer')
  const { externalId } = await rig.adapter.send(outboundTo(group.address, {}))
  if (externalId === undefined) throw new Error('The post has no id.')
  await rig.adapter.send(outboundTo(group.address, { key: 'news', underExternalId: externalId }))
  expect(rig.fake.chats.messages.at(-1)?.replyTo).toBe(Number(externalId.split('/')[1]))
})

test('a picture with few words is one message, one with many is a picture and the words after it', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const alt = 'Søjler: 61 vil have bænke.'
  await rig.adapter.send(outboundTo(anna.contact, { image: { png, alt }, buttons: [{ label: 'Ja', token: 'start' }] }))
  expect(anna.sees.at(-1)).toMatchObject({ parts: [`Hej! Jeg er Ekko.\n\n${alt}`], alt, buttons: [{ label: 'Ja' }] })
  expect(rig.fake.chats.messages.at(-1)?.photo).toEqual(Buffer.from(png))

  const long = textOfLength(1500)
  await rig.adapter.send(
    outboundTo(anna.contact, {
      key: 'long',
      image: { png, alt },
      blocks: [{ style: 'plain', text: long }],
      buttons: [{ label: 'Ja', token: 'start' }],
    }),
  )
  expect(anna.sees.at(-1)).toMatchObject({ parts: [alt, long], alt, buttons: [{ label: 'Ja' }] })

  const longAlt = textOfLength(1100)
  await rig.adapter.send(outboundTo(anna.contact, { key: 'alt', image: { png, alt: longAlt } }))
  expect(anna.sees.at(-1)?.parts).toEqual([`Hej! Jeg er Ekko.\n\n${longAlt}`])
})

test('an edit that changes nothing is a success', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const { externalId = '' } = await rig.adapter.send(outboundTo(anna.contact, {}))
  expect(await rig.adapter.send(outboundTo(anna.contact, { editsExternalId: externalId }))).toEqual({ externalId })
})

test('a reply whose message was deleted is sent anew, and a post whose numbers changed is not', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const gone = `${anna.contact.slice('telegram:'.length)}/999`
  const { externalId } = await rig.adapter.send(outboundTo(anna.contact, { editsExternalId: gone }))
  expect(externalId).not.toBe(gone)
  expect(anna.sees).toHaveLength(1)
  const post = outboundTo(rig.community('Naboer').address, { reply: false, editsExternalId: '-1001000000001/999' })
  expect(await failure(rig.adapter.send(post))).toMatchObject({ reason: 'rejected' })
})

test('a picture can be edited with and without its picture', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const { externalId = '' } = await rig.adapter.send(outboundTo(anna.contact, { image: { png, alt: 'Før' } }))
  await rig.adapter.send(outboundTo(anna.contact, { editsExternalId: externalId, image: { png, alt: 'Efter' } }))
  expect(anna.sees.at(-1)).toMatchObject({ alt: 'Efter', edited: true })
  await rig.adapter.send(
    outboundTo(anna.contact, { editsExternalId: externalId, blocks: [{ style: 'plain', text: 'Kun ord' }] }),
  )
  expect(anna.sees).toHaveLength(1)
  expect(anna.sees.at(-1)?.parts).toEqual(['Kun ord'])
})

test('a flood between two parts is waited out; nothing is sent twice', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  rig.fake.onAccepted = floodOnce(rig)
  const text = textOfLength(5000)
  await rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'plain', text }] }))
  expect(
    rig.fake.chats.messages.map((message) => message.text?.length).reduce((sum, n) => (sum ?? 0) + (n ?? 0), 0),
  ).toBeGreaterThan(4990)
  expect(rig.fake.callsOf('sendMessage')).toHaveLength(3)
})

function floodOnce(rig: { readonly fake: { failNext(kind: 'flood', retryAfterMs: number): void } }): () => void {
  let done = false
  return () => {
    if (!done) rig.fake.failNext('flood', 1)
    done = true
  }
}

test('a failure after the first part leaves the message unknown, so that nothing is told twice', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  rig.fake.onAccepted = () => rig.fake.failNext('unauthorized')
  const error = await failure(
    rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'plain', text: textOfLength(5000) }] })),
  )
  expect(error).toMatchObject({ reason: 'unknown', code: 'partly_sent_401_unauthorized' })
})

test('an answer that does not come in time is unknown, and the message is not sent again', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const hasty = stoppedAfter(createAdapter(rig.settings, { now: Date.now, log: () => {} }, 0.05))
  await failure(hasty.send(outboundTo('telegram:1', {})))
  rig.fake.slowNext(200)
  expect(await failure(hasty.send(outboundTo(anna.contact, {})))).toMatchObject({ reason: 'unknown' })
  expect(rig.fake.callsOf('sendMessage')).toHaveLength(2)
})

test("Telegram's own pace is answered with its delay", async () => {
  const rig = await rigOf('webhook', {}, true)
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(outboundTo(anna.contact, {}))
  expect(await failure(rig.adapter.send(outboundTo(anna.contact, { key: 'soon' })))).toMatchObject({
    reason: 'throttled',
    retryAfterMs: 1000,
  })
})

test('an address of another channel, a message of nobody and an empty message are our own mistakes', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  for (const [changed, code] of [
    [{ ...outboundTo('discord:42', {}) }, 'foreign_address'],
    [{ ...outboundTo('telegram:anna', {}) }, 'foreign_address'],
    [outboundTo(anna.contact, { blocks: [{ style: 'plain', text: ' \n ' }] }), 'nothing_to_say'],
    [outboundTo(anna.contact, { editsExternalId: 'm9' }), 'foreign_message'],
  ] as const) {
    expect(await failure(rig.adapter.send(changed))).toMatchObject({ reason: 'rejected', code })
  }
})

test('a file goes first, by its own name, and the words with their buttons after it', async () => {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const bytes = new TextEncoder().encode('<!doctype html><p>Alt om dig</p>')
  await rig.adapter.send(
    outboundTo(anna.contact, {
      document: { name: 'ekko-my-data.html', mediaType: 'text/html', bytes },
      blocks: [{ style: 'plain', text: 'Her er det.' }],
      buttons: [{ label: 'Ja', token: 'start' }],
    }),
  )
  const sending = rig.fake.calls.filter(({ method }) => method.startsWith('send'))
  expect(sending.map(({ method }) => method)).toEqual(['sendDocument', 'sendMessage'])
  expect(sending[0]?.given.document).toMatchObject({ bytes: Buffer.from(bytes) })
  expect(anna.sees.at(-1)).toMatchObject({ parts: ['Her er det.'], buttons: [{ label: 'Ja' }] })
})
