import { afterEach, describe, expect, test } from 'vitest'
import { decode } from '../../../adapters/slack/decode.ts'
import { withEmoji } from '../../../adapters/slack/emoji.ts'
import { plainWords } from '../../../adapters/slack/words.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { outboundTo } from '../samples.ts'
import { blockActions, botUser, envelope, idOf, messageEvent, slashCommand, team, userChanged } from './payloads.ts'
import { type SlackRig, startSlack } from './rig.ts'
import { typed } from './typed.ts'

const rigs: SlackRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function started(): Promise<SlackRig> {
  const rig = await startSlack('http')
  rigs.push(rig)
  return rig
}

const home = 'T0OTHER01'
const guest = idOf('U', 'guest')

describe('words', () => {
  test('every sign that can be typed comes back as it was typed', () => {
    const words = 'Træer 🌳, bænke 🪑, 👍🏽 👩🏿‍🌾 ❤️ 3️⃣ 🇩🇰 & <3'
    expect(plainWords(typed(words).text, [{ type: 'rich_text', elements: typed(words).elements }])).toBe(words)
  })

  test('a tone of skin goes right behind what it colours', () => {
    expect(withEmoji(':wave::skin-tone-6: :woman-shrugging::skin-tone-2: :house::skin-tone-9:')).toBe(
      '👋🏿 🤷🏻‍♀️ 🏠:skin-tone-9:',
    )
  })

  test('64 KB of the worst case take no time', () => {
    for (const worst of [':', ':a', ':+1:', '`', '```', '<', '<a', '&lt;', '<@', '`:a', '```\n:']) {
      const text = worst.repeat(Math.ceil(65_536 / worst.length))
      const before = performance.now()
      plainWords(text)
      expect(performance.now() - before, worst).toBeLessThan(100)
    }
  })
})

describe('neighbours of another organisation', () => {
  test('a tap, a form, a message and /ekko of one account are one contact, also where the payload is all there is', () => {
    const tap = {
      ...blockActions({
        user: guest,
        trigger: '1.2.a',
        actionTs: '1772470800.000001',
        button: { action_id: 'press-0', value: 'start', text: { type: 'plain_text', text: 'Ja' } },
        message: { channel: 'C1', ts: '1772470800.000001', text: 'Hej', blocks: [] },
      }),
      user: { id: guest, team_id: home },
    }
    const form = {
      type: 'view_submission',
      team: { id: home },
      user: { id: guest, team_id: home },
      view: { id: 'V1', callback_id: 'form', app_installed_team_id: team, state: { values: {} } },
    }
    const command = { ...slashCommand(guest, 'C1', '', '1.2.b'), team_id: home }
    const message = envelope(
      messageEvent({ user: guest, channel: 'D1', ts: '1772470800.000002', text: 'Hej', home }),
      0,
    )
    const contacts = (ownTeam?: string) =>
      [tap, form, command, message].flatMap((payload) => decode(payload, 0, ownTeam)).map(contactOf)
    expect(contacts(team)).toEqual(Array(4).fill(`slack:${team}/${guest}`))
    expect(contacts()).toEqual(Array(4).fill(`slack:${home}/${guest}`))
  })

  test('/ekko in a shared channel is answered there, to the one who wrote it', async () => {
    const rig = await started()
    rig.fake.workspace.foreign.set(guest, home)
    const { address } = rig.community('shared')
    const channel = rig.fake.workspace.channelOf('shared')
    await rig.deliver({ ...slashCommand(guest, channel, '', '1.2.c'), team_id: home })
    const started_ = rig.received.at(-1)
    if (started_?.kind !== 'conversation.started') throw new Error('The command is no start.')
    const receipt = await rig.adapter.send(outboundTo(started_.contact, { reply: true, via: started_.via ?? {} }))
    expect(receipt).toEqual({})
    const [said] = rig.fake.called('chat.postEphemeral')
    expect(said).toMatchObject({ channel, user: guest })
    expect(address).toBe(`slack:${team}/${channel}`)
  })

  test('a tap under a post by a person whom the app cannot write to is answered there', async () => {
    const rig = await started()
    rig.fake.workspace.foreign.set(guest, home)
    const { address } = rig.community('shared')
    const contact = `slack:${team}/${guest}` as const
    const tapped = outboundTo(contact, { reply: true, via: { community: address as `slack:${string}` } })
    await rig.adapter.send(tapped)
    expect(rig.fake.called('chat.postEphemeral')).toHaveLength(1)
    await expect(rig.adapter.send(outboundTo(contact, { key: 'later' }))).rejects.toMatchObject({
      reason: 'contact-gone',
    })
  })
})

describe('in public', () => {
  test('a reply that calls us arrives as a message and as a mention, and is one event', async () => {
    const rig = await started()
    const message = messageEvent({
      user: 'U061F7AUR',
      channel: 'C1',
      ts: '1772470800.000002',
      threadTs: '1772470800.000001',
      text: `<@${botUser}> stop`,
    })
    await rig.deliver(envelope(message, 0))
    await rig.deliver(envelope({ ...message, type: 'app_mention' }, 0))
    const [first, second] = rig.received
    expect(first?.id).toBe(second?.id)
    expect(first).toMatchObject({ kind: 'conversation.started', words: 'stop', via: { community: `slack:${team}/C1` } })
  })

  test('what is said under a post is answered in the thread, and only its author sees it', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const { address, posts } = rig.community('rivertown')
    expect(posts).toEqual([])
    const { externalId = '' } = await rig.adapter.send(outboundTo(address, {}))
    const [channel = '', threadTs = ''] = externalId.split('/')
    const text = 'Flere bænke'
    await rig.deliver(envelope(messageEvent({ user: anna.user, channel, ts: '1772470800.000009', threadTs, text }), 0))
    const began = rig.received.at(-1)
    expect(began).toMatchObject({ kind: 'conversation.started', words: text, via: { message: externalId } })
    if (began?.kind !== 'conversation.started') return
    const buttons = [{ label: 'Svar', token: 'begin' }]
    await rig.adapter.send(outboundTo(anna.contact, { key: 'hint', reply: true, via: began.via ?? {}, buttons }))
    expect(rig.fake.called('chat.postEphemeral')).toMatchObject([{ channel, user: anna.user, thread_ts: threadTs }])
    expect(anna.sees).toHaveLength(1)
    expect(rig.community('rivertown').posts).toHaveLength(1)
    await anna.taps('Svar')
    expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', token: 'begin', contact: anna.contact })
  })
})

describe('accounts', () => {
  test('a closed account is not written to, and its return is told once', async () => {
    const rig = await started()
    const bob = rig.person('bob')
    await bob.does?.({ do: 'leave the platform' })
    expect(rig.received.at(-1)).toMatchObject({ kind: 'contact.stopped', contact: bob.contact })
    await expect(rig.adapter.send(outboundTo(bob.contact, { reply: false }))).rejects.toMatchObject({
      reason: 'contact-gone',
      code: 'user_disabled',
    })
    await bob.does?.({ do: 'unblock' })
    expect(rig.received.at(-1)).toMatchObject({ kind: 'contact.returned', contact: bob.contact })
    const count = rig.received.length
    await rig.deliver(envelope(userChanged(bob.user, false, '1772470800.000077'), 0))
    expect(rig.received).toHaveLength(count)
    await rig.adapter.send(outboundTo(bob.contact, {}))
    expect(bob.sees).toHaveLength(1)
  })

  test('an account that was closed while Ekko was away is asked for before a message that nobody waits for', async () => {
    const rig = await started()
    const bob = rig.person('bob')
    rig.fake.workspace.closed.add(bob.user)
    await expect(rig.adapter.send(outboundTo(bob.contact, { reply: false }))).rejects.toMatchObject({
      reason: 'contact-gone',
    })
    expect(rig.fake.called('chat.postMessage')).toEqual([])
  })

  test('without the scope for it, nothing is asked and everything is sent', async () => {
    const rig = await started()
    rig.fake.workspace.scopes = rig.fake.workspace.scopes.filter((scope) => scope !== 'users:read')
    const bob = rig.person('bob')
    await rig.adapter.send(outboundTo(bob.contact, { reply: false }))
    await rig.adapter.send(outboundTo(bob.contact, { key: 'two', reply: false }))
    expect(rig.fake.called('users.info')).toHaveLength(1)
    expect(bob.sees).toHaveLength(2)
  })
})

describe('files', () => {
  test('a voice clip is fetched by its id, with our token, and never more of it than is allowed', async () => {
    const rig = await started()
    await rig.person('anna').does?.({ do: 'voice' })
    const source = sourceIn(rig.received.at(-1))
    const fetched = await rig.adapter.fetch?.(source, 1_000)
    expect(Buffer.from(fetched?.bytes ?? []).toString()).toBe('the bytes of audio_message.m4a')
    expect(fetched?.mediaType).toBe('audio/mp4')
    await expect(rig.adapter.fetch?.(source, 10)).rejects.toMatchObject({ reason: 'rejected', code: 'too_large' })
    await expect(rig.adapter.fetch?.('F0GONE', 1_000)).rejects.toMatchObject({ reason: 'rejected' })
    await expect(rig.adapter.fetch?.('https://example.org/x', 1_000)).rejects.toMatchObject({ code: 'foreign_source' })
  })

  test('without the scope for files the operator is told which one is missing', async () => {
    const rig = await started()
    await rig.person('anna').does?.({ do: 'photo' })
    rig.fake.workspace.scopes = rig.fake.workspace.scopes.filter((scope) => scope !== 'files:read')
    await expect(rig.adapter.fetch?.(sourceIn(rig.received.at(-1)), 1_000)).rejects.toMatchObject({
      reason: 'misconfigured',
      code: 'missing_scope:files:read',
    })
  })
})

function contactOf(event: InboxEvent): string {
  return 'contact' in event ? event.contact : ''
}

function sourceIn(event: InboxEvent | undefined): string {
  const [attached] = event?.kind === 'message.received' ? (event.attached ?? []) : []
  return attached !== undefined && 'source' in attached ? attached.source : ''
}
