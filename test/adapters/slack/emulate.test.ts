import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/slack/adapter.ts'
import { handleText } from '../../../adapters/slack/handle.ts'
import type { Adapter } from '../../../src/adapter.ts'
import { outboundTo } from '../samples.ts'
import { signingSecret } from './fake.ts'
import type { Wire } from './payloads.ts'

const token = 'xoxb-emulated'

/** A Slack written by others: what it understands of our calls, our own fake has not made up. */
const emulator: Emulator | string = await createEmulator({
  service: 'slack',
  port: 0,
  seed: {
    slack: {
      team: { name: 'Rivertown', domain: 'rivertown' },
      users: [{ name: 'anna', real_name: 'Anna' }],
      channels: [{ name: 'town' }],
      tokens: [{ token, type: 'bot' }],
    },
  },
}).catch((error: unknown) => `it did not start: ${String(error)}`)

const reason = typeof emulator === 'string' ? ` (skipped, ${emulator})` : ''

describe.skipIf(typeof emulator === 'string')(`against emulate${reason}`, () => {
  const url = typeof emulator === 'string' ? '' : emulator.url
  let adapter: Adapter
  let team = ''
  let anna = ''

  async function ask(method: string, args: Record<string, string> = {}): Promise<Wire> {
    const answer = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args),
    })
    return (await answer.json()) as Wire
  }

  async function history(externalId: string | undefined): Promise<readonly Wire[]> {
    const channel = externalId?.split('/')[0] ?? ''
    return (await ask('conversations.history', { channel, include_all_metadata: 'true' })).messages as Wire[]
  }

  beforeAll(async () => {
    team = String((await ask('auth.test')).team_id)
    const members = (await ask('users.list')).members as Wire[]
    anna = String(members.find((member) => member.name === 'anna')?.id)
    adapter = createAdapter(
      { botToken: token, signingSecret, apiUrl: `${url}/api/` },
      { now: Date.now, log: () => {}, publicUrl: 'https://ekko.example.org' },
    )
    await adapter.start(async () => {})
  })

  afterAll(async () => {
    await adapter.stop()
    if (typeof emulator !== 'string') await emulator.close()
  })

  test('a direct message arrives with its blocks and its mark, and an edit changes it', async () => {
    const to = `slack:${team}/${anna}` as const
    const { externalId = '', route = '' } = await adapter.send(
      outboundTo(to, { buttons: [{ label: 'Ja', token: 'start' }] }),
    )
    expect(externalId.startsWith(`${route}/`)).toBe(true)
    const [message] = await history(externalId)
    expect(message).toMatchObject({
      text: 'Hej! Jeg er Ekko.',
      metadata: { event_type: 'ekko_message' },
      blocks: [{ type: 'rich_text' }, { type: 'actions' }],
    })
    await adapter.send(
      outboundTo(to, { key: 'edit', blocks: [{ style: 'plain', text: 'Ændret' }], editsExternalId: externalId }),
    )
    expect((await history(externalId)).map((one) => one.text)).toEqual(['Ændret'])
  })

  test('a picture goes through the upload in three steps', async () => {
    const to = `slack:${team}/${anna}` as const
    const image = { png: Uint8Array.of(137, 80, 78, 71), alt: 'En graf' }
    const { externalId } = await adapter.send(outboundTo(to, { key: 'picture', image }))
    const files = (await history(externalId)).flatMap((message) => (message.files as Wire[] | undefined) ?? [])
    expect(files).toHaveLength(1)
  })

  test('the Home tab is published and a modal opens', async () => {
    const to = `slack:${team}/${anna}` as const
    expect(await adapter.send(outboundTo(to, { key: 'home', via: { reply: 'home' } }))).toEqual({})
    const { trigger_id: trigger } = await ask('views.generateTriggerId', { user_id: anna })
    const reply = handleText({ kind: 'trigger', at: Date.now(), trigger: String(trigger) })
    const form = {
      title: 'Bænke',
      submit: 'Send',
      token: 'form_answers_k3x9q2',
      fields: [{ id: 'q0', kind: 'text', label: 'Hvad?', required: true, long: true }],
    } as const
    expect(await adapter.send(outboundTo(to, { key: 'form', form, via: { reply } }))).toEqual({})
  })
})
