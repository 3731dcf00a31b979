import { afterEach, expect, test } from 'vitest'
import { decode } from '../../../adapters/messenger/decode.ts'
import { type Outbound, type RenderedButton, SendError } from '../../../src/adapter.ts'
import { outboundTo } from '../samples.ts'
import { fieldsOf } from './graph-rules.ts'
import { dayMs } from './graph-state.ts'
import { type MessengerRig, startMessenger } from './rig.ts'

const noon = Date.UTC(2026, 2, 2, 12)
const rigs: MessengerRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function started(...given: Parameters<typeof startMessenger>): Promise<MessengerRig> {
  const rig = await startMessenger(...given)
  rigs.push(rig)
  return rig
}

async function failure(work: Promise<unknown>): Promise<SendError> {
  const error = await work.catch((caught: unknown) => caught)
  if (error instanceof SendError) return error
  throw new Error('It did not fail with SendError.')
}

function tokens(count: number): readonly RenderedButton[] {
  return Array.from({ length: count }, (_, at) => ({ label: `Valg ${at + 1}`, token: `ans_k_0_${at}` }))
}

const template = { name: 'ekko_news', languages: { da: 'da_DK' } }

function approve(rig: MessengerRig): void {
  rig.fake.state.templates.push({
    id: '1',
    name: 'ekko_news',
    language: 'da_DK',
    status: 'APPROVED',
    components: [
      { type: 'BODY', text: 'Der er nyt om dit svar på "{{1}}" hos kommunen.' },
      { type: 'BUTTONS', buttons: [{ type: 'POSTBACK', text: 'Læs', payload: 'cmd_news' }] },
    ],
  })
}

function echoTo(rig: MessengerRig, changed: Partial<Outbound> = {}): Outbound {
  return outboundTo(rig.person('anna').contact, {
    reply: false,
    priority: 'echo',
    blocks: [
      { style: 'title', text: 'Det bliver et ja' },
      { style: 'quote', text: 'Flere bænke' },
    ],
    newsAbout: 'Bænke på\nIstedgade',
    ...changed,
  } as Partial<Outbound> & { readonly buttons?: readonly RenderedButton[] })
}

test('up to three buttons stay in a template, more become quick replies that vanish', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(outboundTo(anna.contact, { key: 'a', buttons: tokens(3) }))
  await rig.adapter.send(outboundTo(anna.contact, { key: 'b', buttons: tokens(4) }))
  expect(rig.fake.state.accepted.map(({ shown }) => [shown.buttons.length, shown.quickReplies.length])).toEqual([
    [3, 0],
    [0, 4],
  ])
  await anna.types('Ved ikke')
  await expect(anna.taps('Valg 4')).rejects.toThrow('no button')
  await anna.taps('Valg 3')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', token: 'ans_k_0_2' })
})

test('a fourth that is fleeting is a quick reply beside three that stay', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  const [first, ...others] = tokens(4)
  const buttons = [{ ...first, fleeting: true }, ...others] as readonly RenderedButton[]
  await rig.adapter.send(outboundTo(anna.contact, { key: 'a', buttons }))
  expect(rig.fake.state.accepted.map(({ shown }) => [shown.buttons.length, shown.quickReplies.length])).toEqual([
    [3, 1],
  ])
  await anna.types('Ved ikke')
  await expect(anna.taps('Valg 1')).rejects.toThrow('no button')
  await anna.taps('Valg 2')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', token: 'ans_k_0_1' })
})

test('an address is a button beside up to two others, and a line of text beside more', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  const link = { label: 'Se kortet', url: 'https://ekko.example/kort' }
  await rig.adapter.send(outboundTo(anna.contact, { key: 'a', buttons: [...tokens(2), link] }))
  await rig.adapter.send(outboundTo(anna.contact, { key: 'b', buttons: [...tokens(3), link] }))
  const [few, many] = anna.sees
  expect(few?.buttons.at(-1)).toEqual(link)
  expect(many?.buttons).toHaveLength(3)
  expect(many?.parts.at(-1)).toMatch(/Se kortet: https:\/\/ekko\.example\/kort$/)
})

test('a label over 20 characters is shortened on the button and said whole in the text', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  const long = 'Flere bænke ved stationen'
  const buttons = [
    { label: long, token: 'a' },
    { label: 'Nej', token: 'b' },
  ]
  await rig.adapter.send(outboundTo(anna.contact, { buttons }))
  const [sent] = anna.sees
  expect(sent?.buttons.map(({ label }) => label)).toEqual(['Flere bænke ved sta…', 'Nej'])
  expect(sent?.parts.at(-1)).toContain(`• ${long}\n• Nej`)
  await anna.taps(long)
  expect(rig.received.at(-1)).toMatchObject({ token: 'a' })
})

test('a text too long for a template keeps its buttons on a short last part', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  const text = 'Et ord ad gangen. '.repeat(60).trim()
  await rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'plain', text }], buttons: tokens(2) }))
  const { parts = [], buttons } = anna.sees[0] ?? {}
  expect(parts.join('')).toBe(text)
  expect(parts.at(-1)?.length).toBeLessThanOrEqual(640)
  expect(buttons).toHaveLength(2)
})

test('a citizen is quoted in quotation marks; replies answer and the rest updates', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'quote', text: 'Flere *bænke*' }] }))
  await rig.adapter.send(outboundTo(anna.contact, { reply: false }))
  expect(anna.sees[0]?.parts).toEqual(['“Flere *bænke*”'])
  expect(rig.fake.state.accepted.map(({ body }) => body.messaging_type)).toEqual(['RESPONSE', 'UPDATE'])
})

test('inside the window a message goes out, and from its last instant on it is held without a call', async () => {
  let now = noon
  const rig = await started({ now: () => now })
  const anna = rig.person('anna')
  await anna.starts()
  const reach = { kind: 'window', until: noon + dayMs } as const
  now = noon + dayMs - 1
  await rig.adapter.send(echoTo(rig, { reach }))
  now = noon + dayMs
  const calls = rig.fake.server.calls.length
  expect(await failure(rig.adapter.send(echoTo(rig, { reach })))).toMatchObject({ reason: 'window-closed' })
  expect(rig.fake.server.calls.length).toBe(calls)
})

test("without word on the reach the platform decides, and its no is 'window-closed'", async () => {
  let now = noon
  const rig = await started({ now: () => now })
  await rig.person('anna').starts()
  now = noon + dayMs
  expect(await failure(rig.adapter.send(echoTo(rig)))).toMatchObject({ reason: 'window-closed', code: '10/2018278' })
})

test('outside the window an echo is announced by the approved template alone, and its button reopens the window', async () => {
  let now = noon
  const rig = await started({ now: () => now }, { template })
  const anna = rig.person('anna')
  await anna.starts()
  approve(rig)
  now = noon + 180 * dayMs
  const receipt = await rig.adapter.send(echoTo(rig, { reach: { kind: 'window', until: noon + dayMs } }))
  expect(receipt).toMatchObject({ announced: true })
  expect(anna.sees).toHaveLength(1)
  expect(anna.sees[0]).toMatchObject({
    parts: ['Der er nyt om dit svar på "Bænke på Istedgade" hos kommunen.'],
    buttons: [{ label: 'Læs', token: 'cmd_news' }],
  })
  await anna.taps('Læs')
  expect(rig.received.at(-1)).toMatchObject({
    kind: 'button.pressed',
    token: 'cmd_news',
    reach: { kind: 'window', until: now + dayMs },
  })
  await rig.adapter.send(echoTo(rig, { reach: { kind: 'window', until: now + dayMs } }))
  expect(anna.sees[1]?.parts[0]).toContain('“Flere bænke”')
})

test('no template: another language, an invitation, a reply, a closed contact, or no news of their own answer', async () => {
  const rig = await started({ now: () => noon }, { template })
  await rig.person('anna').starts()
  approve(rig)
  const reach = { kind: 'template' } as const
  const held: readonly Partial<Outbound>[] = [
    { reach, language: 'en' },
    { reach, priority: 'invitation' },
    { reach, reply: true },
    { reach: { kind: 'closed' } },
    { reach, newsAbout: '' },
  ]
  for (const changed of held) {
    expect(await failure(rig.adapter.send(echoTo(rig, changed)))).toMatchObject({ reason: 'window-closed' })
  }
  expect(rig.fake.state.accepted).toEqual([])
})

test('an announcement without an answer holds the message: it is owed either way, and not announced twice', async () => {
  const rig = await started({ now: () => noon }, { template })
  await rig.person('anna').starts()
  approve(rig)
  rig.failNext({ kind: 'no answer' })
  const error = await failure(rig.adapter.send(echoTo(rig, { reach: { kind: 'template' } })))
  expect(error).toMatchObject({ reason: 'window-closed', code: 'announcement_failed:timeout' })
})

test('a template that is refused loses nothing and does not pause the channel: the message is held and the operator told', async () => {
  const rig = await started({ now: () => noon }, { template })
  await rig.person('anna').starts()
  const error = await failure(rig.adapter.send(echoTo(rig, { reach: { kind: 'template' } })))
  expect(error).toMatchObject({ reason: 'window-closed', code: 'announcement_failed:100/1893029' })
  rig.fake.state.scopes = ['pages_messaging']
  const refused = await failure(rig.adapter.send(echoTo(rig, { reach: { kind: 'template' } })))
  expect(refused).toMatchObject({ reason: 'window-closed', code: 'announcement_failed:10' })
  expect(rig.logged.filter((line) => line.includes('ekko doctor'))).toHaveLength(2)
  rig.fake.state.token = 'revoked'
  expect(await failure(rig.adapter.send(echoTo(rig, { reach: { kind: 'template' } })))).toMatchObject({
    reason: 'misconfigured',
  })
})

test('an echo settles a send whose answer was lost: the key comes back', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  rig.failNext({ kind: 'cut off' })
  const key = 'echo:istedgade-benches:1:7'
  expect(await failure(rig.adapter.send(outboundTo(anna.contact, { key })))).toMatchObject({ reason: 'unknown' })
  const [accepted] = rig.fake.state.accepted
  if (accepted === undefined) throw new Error('Graph accepted nothing.')
  await rig.deliver(rig.fake.echoOf(accepted))
  expect(rig.received.at(-1)).toMatchObject({
    kind: 'delivery.reported',
    key,
    externalId: accepted.mid,
    status: 'delivered',
  })
})

test('only the echo of the last part proves a message in several parts', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(
    outboundTo(anna.contact, { key: 'k', blocks: [{ style: 'plain', text: 'Ord. '.repeat(500) }] }),
  )
  const events = rig.fake.state.accepted.map((one) => decode(rig.fake.echoOf(one), noon, rig.settings))
  expect(events.map((found) => found.length)).toEqual([0, 1])
})

test('a failure after the first part is unknown, since trying again would say it twice', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  rig.slowNext?.(0)
  rig.failNext({ kind: 'too many calls' })
  const error = await failure(
    rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'plain', text: 'Ord. '.repeat(500) }] })),
  )
  expect(error).toMatchObject({ reason: 'unknown', code: 'part_2_of_2:613' })
})

test('a picture goes before its text, with its words as the first line and the buttons last', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  const png = Uint8Array.from([137, 80, 78, 71, 1, 2, 3])
  await rig.adapter.send(outboundTo(anna.contact, { image: { png, alt: 'To søjler.' }, buttons: tokens(5) }))
  const [image, text] = rig.fake.state.accepted
  expect(image?.shown.image).toBe(true)
  expect(text?.shown.text).toMatch(/^To søjler\.\n\nHej!/)
  expect(text?.shown.quickReplies).toHaveLength(5)
  const upload = rig.fake.server.calls.find((call) => call.files.filedata !== undefined)
  expect(upload?.files.filedata).toEqual(png)
})

test('every call proves that it knows the app secret', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await anna.starts()
  await rig.adapter.send(outboundTo(anna.contact, {}))
  for (const call of rig.fake.server.calls) expect(fieldsOf(call.fields).appsecret_proof).toMatch(/^[0-9a-f]{64}$/)
  const wrong = await startMessenger({}, {})
  rigs.push(wrong)
  wrong.fake.state.token = 'another'
  expect(await failure(wrong.adapter.send(outboundTo(anna.contact, {})))).toMatchObject({ reason: 'misconfigured' })
})

test('a foreign address never leaves the house', async () => {
  const rig = await started()
  for (const to of ['telegram:1', 'messenger:page/1', 'messenger:../me', 'messenger:'] as const) {
    expect(await failure(rig.adapter.send(outboundTo(to, {})))).toMatchObject({ reason: 'rejected' })
  }
})
