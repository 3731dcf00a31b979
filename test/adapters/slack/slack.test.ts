import { afterEach, describe, expect, test } from 'vitest'
import type { RenderedForm } from '../../../src/adapter.ts'
import { describeAdapter } from '../conformance.ts'
import { hostileWords, outboundTo } from '../samples.ts'
import type { RigOptions, Sent } from '../subject.ts'
import { list } from './block-rules.ts'
import { envelope, team, type Wire } from './payloads.ts'
import { type Mode, type SlackRig, startSlack } from './rig.ts'
import { liveIn, wordsOf } from './seen.ts'
import { subject } from './subject.ts'

/** The same claims as conformance.test.ts makes of webhooks. */
describe('by socket', () => {
  describeAdapter({
    ...subject,
    start: (options) => startSlack('socket', options),
    skips: {
      'a bad, missing or stale signature is refused before parsing':
        'nothing is signed on a socket; it is opened with the app-level token',
    },
  })
})

const rigs: SlackRig[] = []

async function started(options?: RigOptions, mode: Mode = 'http'): Promise<SlackRig> {
  const rig = await startSlack(mode, options)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

const form: RenderedForm = {
  title: 'Bænke ved søen og på torvet',
  submit: 'Send',
  token: 'form_answers_k3x9q2',
  fields: [
    {
      id: 'q0',
      kind: 'choice',
      label: 'Flere bænke?',
      required: false,
      options: [
        { id: 'yes', label: 'Ja' },
        { id: 'no', label: 'Nej' },
      ],
    },
    {
      id: 'q1',
      kind: 'choices',
      label: 'Hvor?',
      required: false,
      choicesMax: 1,
      options: [
        { id: 'lake', label: 'Søen' },
        { id: 'square', label: 'Torvet' },
      ],
    },
    { id: 'q2', kind: 'text', label: 'Hvad ellers?', required: false, long: true, value: 'Før: <!channel> *fed*' },
  ],
}

async function tapped(rig: SlackRig, where?: string) {
  const anna = rig.person('anna')
  const to = where === undefined ? anna.contact : rig.community(where).address
  await rig.adapter.send(outboundTo(to, { key: 'ask', buttons: [{ label: 'Svar', token: 'beg_k3x9q2' }] }))
  await anna.taps('Svar', where)
  const event = rig.received.at(-1)
  if (event?.kind !== 'button.pressed' || event.via === undefined) throw new Error('The tap did not arrive.')
  return { anna, via: event.via }
}

describe('a form', () => {
  test('opens as a modal first, and no message is written', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    const before = anna.sees.length
    expect(await rig.adapter.send(outboundTo(anna.contact, { form, via }))).toEqual({})
    expect(anna.sees).toHaveLength(before)
    expect(anna.form?.fields.map((field) => field.label)).toEqual(['Flere bænke?', 'Hvor?', 'Hvad ellers?'])
  })

  test('comes back with its token, its fields and where it was opened', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig, 'town')
    await rig.adapter.send(outboundTo(anna.contact, { form, via }))
    await anna.submits({ 'Flere bænke?': 'Ja', 'Hvor?': ['Torvet'], 'Hvad ellers?': 'Skygge & <læ>' })
    expect(rig.received.at(-1)).toMatchObject({
      kind: 'form.submitted',
      contact: anna.contact,
      token: form.token,
      fields: { q0: 'yes', q1: ['square'], q2: 'Skygge & <læ>' },
      via: { community: rig.community('town').address, message: via.message },
    })
  })

  test('its long title is shown whole above the fields', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    await rig.adapter.send(outboundTo(anna.contact, { form, via }))
    const [opened] = rig.fake.called('views.open')
    expect(wordsOf((opened?.view as Wire | undefined)?.blocks)).toBe(form.title)
    expect(anna.form?.title.length).toBeLessThanOrEqual(24)
  })

  test('more than three seconds after the tap the message with its buttons says the same', async () => {
    let now = Date.UTC(2026, 2, 2, 17)
    const rig = await started({ now: () => now })
    const { anna, via } = await tapped(rig)
    now += 3_000
    const buttons = [{ label: 'Ja', token: 'ans_k3x9q2_0_0' }]
    await rig.adapter.send(outboundTo(anna.contact, { form, via, buttons }))
    expect(anna.form).toBeUndefined()
    expect(rig.fake.called('views.open')).toHaveLength(0)
    expect(anna.sees.at(-1)?.buttons).toEqual(buttons)
  })

  test('a trigger that was used already opens nothing twice; the message says the same', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    await rig.adapter.send(outboundTo(anna.contact, { key: 'one', form, via }))
    const receipt = await rig.adapter.send(outboundTo(anna.contact, { key: 'two', form, via }))
    expect(receipt.externalId).toBeDefined()
  })

  test('that does not fit is a message', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    const many = Array.from({ length: 51 }, (_, index) => ({
      id: `q${index}`,
      kind: 'text' as const,
      label: `${index}`,
      required: false,
      long: false,
    }))
    const receipt = await rig.adapter.send(outboundTo(anna.contact, { form: { ...form, fields: many }, via }))
    expect(receipt.externalId).toBeDefined()
    expect(anna.form).toBeUndefined()
  })

  test('that Slack did not answer for is unknown, and no message is added to it', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    const before = anna.sees.length
    rig.fake.trouble('views.open', { kind: 'reset', land: true })
    await expect(rig.adapter.send(outboundTo(anna.contact, { form, via }))).rejects.toMatchObject({ reason: 'unknown' })
    expect(anna.sees).toHaveLength(before)
  })
})

describe('a post in a channel', () => {
  test('a tap on it is answered in private, and nobody else sees anything', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig, 'town')
    const town = rig.community('town')
    expect(via.community).toBe(town.address)
    await rig.adapter.send(
      outboundTo(anna.contact, {
        key: 'reply',
        blocks: [{ style: 'plain', text: 'Tak, Anna.' }],
        via,
        ...(via.message === undefined ? {} : { editsExternalId: via.message }),
      }),
    )
    expect(town.posts.flatMap((post) => post.parts)).toEqual(['Hej! Jeg er Ekko.'])
    expect(anna.sees.map((sent) => sent.parts)).toEqual([['Tak, Anna.']])
  })

  test('its numbers are kept up to date in place', async () => {
    const rig = await started()
    const town = rig.community('town')
    const { externalId = '' } = await rig.adapter.send(outboundTo(town.address, { key: 'post' }))
    await rig.adapter.send(
      outboundTo(town.address, {
        key: 'count',
        blocks: [{ style: 'plain', text: '38 har svaret.' }],
        editsExternalId: externalId,
      }),
    )
    expect(town.posts).toMatchObject([{ parts: ['38 har svaret.'], edited: true }])
  })

  test('where Ekko was removed from, it is gone, and the rest of the workspace goes on', async () => {
    const rig = await started()
    const town = rig.community('town')
    await town.removes()
    expect(rig.received.at(-1)).toMatchObject({ kind: 'community.left', community: town.address })
    await expect(rig.adapter.send(outboundTo(town.address, {}))).rejects.toMatchObject({ reason: 'contact-gone' })
    await rig.adapter.send(outboundTo(rig.person('anna').contact, {}))
  })

  test('an edit too long for one message is refused whole', async () => {
    const rig = await started()
    const town = rig.community('town')
    const { externalId = '' } = await rig.adapter.send(outboundTo(town.address, { key: 'post' }))
    const edit = outboundTo(town.address, {
      key: 'edit',
      blocks: [{ style: 'plain', text: 'x'.repeat(3_001) }],
      editsExternalId: externalId,
    })
    await expect(rig.adapter.send(edit)).rejects.toMatchObject({ reason: 'rejected', code: 'edit_too_long' })
    expect(town.posts.flatMap((post) => post.parts)).toEqual(['Hej! Jeg er Ekko.'])
  })
})

describe('the Home tab', () => {
  test('is filled by the reply to looking at it, and nothing is written in the messages', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    await anna.opensHome()
    const event = rig.received.at(-1)
    if (event?.kind !== 'button.pressed' || event.via === undefined) throw new Error('The look did not arrive.')
    expect(event.token).toBe('cmd_home')
    const buttons = [
      { label: 'Mine svar', token: 'cmd_answers' },
      { label: 'Emner', token: 'cmd_topics' },
    ]
    expect(await rig.adapter.send(outboundTo(anna.contact, { via: event.via, buttons }))).toEqual({})
    expect(anna.sees).toEqual([])
    expect(wordsOf(anna.home?.blocks)).toBe('Hej! Jeg er Ekko.')
    await anna.taps('Mine svar')
    expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', token: 'cmd_answers', contact: anna.contact })
  })

  test('looking at the Messages tab is nothing', async () => {
    const rig = await started()
    await rig.person('anna').opensHome('messages')
    expect(rig.received).toEqual([])
  })

  test('a citizen, too, can only look: the handle in a tap of theirs never names the Home tab', async () => {
    const rig = await started()
    const { via } = await tapped(rig)
    expect(via.reply).toMatch(/^trigger:/)
  })
})

describe("a citizen's words", () => {
  test.each(hostileWords)('%s is inert in a channel too, in the text as in the blocks', async (words) => {
    const rig = await started()
    const town = rig.community('town')
    await rig.adapter.send(outboundTo(town.address, { blocks: [{ style: 'quote', text: words }] }))
    const [sent] = town.posts
    expect(sent?.parts).toEqual([words])
    expect(liveIn(sent as Sent)).toEqual([])
    const [call] = rig.fake.called('chat.postMessage')
    expect(call?.text).not.toMatch(/[<>]/)
    expect(call).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', link_names: 'false', parse: 'none' })
  })

  test('come back into a form as they were', async () => {
    const rig = await started()
    const { anna, via } = await tapped(rig)
    await rig.adapter.send(outboundTo(anna.contact, { form, via }))
    const [opened] = rig.fake.called('views.open')
    const input = list((opened?.view as Wire | undefined)?.blocks).find((block) => block.block_id === 'q2')
    expect(input?.element).toMatchObject({ type: 'plain_text_input', initial_value: 'Før: <!channel> *fed*' })
  })

  test("addresses in the city's words can be followed, in a citizen's they are only words", async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const text = 'Se https://ekko.example.org/a?b=c.'
    await rig.adapter.send(
      outboundTo(anna.contact, {
        blocks: [
          { style: 'plain', text },
          { style: 'note', text },
          { style: 'quote', text },
        ],
      }),
    )
    const [call] = rig.fake.called('chat.postMessage')
    const links = list(call?.blocks).map((block) => JSON.stringify(block).includes('"link"'))
    expect(links).toEqual([true, true, false])
    expect(anna.sees[0]?.parts).toEqual([`${text}\n${text}\n${text}`])
  })
})

describe('the app itself', () => {
  test('removed from the workspace: nobody has stopped, and every send says what to do', async () => {
    const rig = await started()
    await rig.deliver(envelope({ type: 'app_uninstalled' }, Date.now()))
    expect(rig.received).toEqual([])
    expect(rig.logged.join()).toContain('removed from the workspace')
    await expect(rig.adapter.send(outboundTo(rig.person('anna').contact, {}))).rejects.toMatchObject({
      reason: 'misconfigured',
      code: 'app_uninstalled',
    })
  })

  test("somebody's own token revoked does not concern it", async () => {
    const rig = await started()
    const tokens = { oauth: [rig.person('anna').user], bot: [] }
    await rig.deliver(envelope({ type: 'tokens_revoked', tokens }, Date.now()))
    await rig.adapter.send(outboundTo(rig.person('anna').contact, {}))
  })

  test('a missing scope is named', async () => {
    const rig = await started()
    rig.fake.workspace.scopes = []
    await expect(rig.adapter.send(outboundTo(rig.person('anna').contact, {}))).rejects.toMatchObject({
      reason: 'misconfigured',
      code: 'missing_scope:chat:write',
    })
  })

  test('a person whose account was closed is gone', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    await anna.blocks()
    await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'contact-gone' })
  })

  test('a contact of another workspace is never looked up in this one', async () => {
    const rig = await started()
    const calls = rig.fake.calls.length
    await expect(rig.adapter.send(outboundTo('slack:TOTHER/U1', {}))).rejects.toMatchObject({ reason: 'contact-gone' })
    expect(rig.fake.calls).toHaveLength(calls)
  })

  test('writing faster than a message a second to one person is throttled with the delay', async () => {
    const rig = await started()
    rig.fake.strictPace = true
    const { contact } = rig.person('anna')
    await rig.adapter.send(outboundTo(contact, { key: 'one' }))
    await expect(rig.adapter.send(outboundTo(contact, { key: 'two' }))).rejects.toMatchObject({
      reason: 'throttled',
      retryAfterMs: 1_000,
    })
    expect(rig.adapter.limits.pace.perChatSpacingMs).toBe(1_000)
  })

  test('direct messages go through the channel that an earlier receipt named, and through the person when it is gone', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const { route = '' } = await rig.adapter.send(outboundTo(anna.contact, { key: 'one' }))
    expect(route).toBe(rig.fake.workspace.dmOf(anna.user))
    rig.fake.trouble('chat.postMessage', { kind: 'error', error: 'channel_not_found' })
    await rig.adapter.send(outboundTo(anna.contact, { key: 'two', route }))
    expect(rig.fake.called('chat.postMessage').map((call) => call.channel)).toEqual([anna.user, route, anna.user])
    expect(anna.sees).toHaveLength(2)
  })

  test('the ref on a poster starts the conversation with it', async () => {
    const rig = await started()
    await rig.person('anna').starts('k3x9q2')
    expect(rig.received).toMatchObject([
      { kind: 'conversation.started', ref: 'k3x9q2', contact: `slack:${team}/${rig.person('anna').user}` },
    ])
  })
})
