import { afterEach, describe, expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/slack/adapter.ts'
import { outboundTo } from '../samples.ts'
import type { RigOptions } from '../subject.ts'
import { appToken, botToken, FakeSlack } from './fake.ts'
import { envelope, freshId, messageEvent, type Wire } from './payloads.ts'
import { type Mode, type SlackRig, startSlack } from './rig.ts'

const rigs: SlackRig[] = []

async function started(mode: Mode, options?: RigOptions): Promise<SlackRig> {
  const rig = await startSlack(mode, options)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

function said(rig: SlackRig, clientMsgId = freshId('client-')): Wire {
  const { user } = rig.person('anna')
  const ts = rig.fake.workspace.stamp()
  const channel = rig.fake.workspace.dmOf(user)
  return envelope(messageEvent({ user, channel, ts, text: 'Hej', clientMsgId }), Date.now())
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 4_000
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}

describe('by webhook', () => {
  const signatures = [
    { signed: 'good', status: 200 },
    { signed: 'bad', status: 401 },
    { signed: 'missing', status: 401 },
    { signed: 'stale', status: 401 },
    { signed: 'future', status: 401 },
  ] as const

  test.each(signatures)('a $signed signature is answered $status', async ({ signed, status }) => {
    const rig = await started('http')
    expect((await rig.deliver(said(rig), signed)).status).toBe(status)
    expect(rig.received).toHaveLength(status === 200 ? 1 : 0)
  })

  test('Slack gets its challenge back, but only when it signed the question', async () => {
    const rig = await started('http')
    const question = {
      token: 'x',
      challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
      type: 'url_verification',
    }
    const answer = await rig.deliver(question)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body ?? '')).toEqual({ challenge: question.challenge })
    expect((await rig.deliver(question, 'bad')).status).toBe(401)
  })

  test('what is signed and no JSON is a bad request', async () => {
    const rig = await started('http')
    expect((await rig.deliver('this is not { json')).status).toBe(400)
  })

  test('the certificate check is answered', async () => {
    const rig = await started('http')
    expect((await rig.deliver({ command: '', ssl_check: '1' })).status).toBe(200)
    expect(rig.received).toEqual([])
  })

  test('a retry is the same event, told by its ids and not by being a retry', async () => {
    const rig = await started('http')
    const payload = said(rig)
    await rig.deliver(payload)
    await rig.deliver(payload, 'good', 1)
    const [first, second] = rig.received
    expect(first?.id).toBe(second?.id)
    const lost = said(rig)
    await rig.deliver(lost, 'good', 2)
    expect(rig.received).toHaveLength(3)
    expect(rig.received[2]?.id).not.toBe(first?.id)
  })

  test('the phantom double of a message, with another event id and timestamp, is the same event', async () => {
    const rig = await started('http')
    await rig.deliver(said(rig, 'b1a2'))
    await rig.deliver(said(rig, 'b1a2'))
    expect(new Set(rig.received.map((event) => event.id)).size).toBe(1)
  })

  test('without the signing secret it does not start', () => {
    const context = { now: Date.now, log: () => {}, publicUrl: 'https://ekko.example.org' }
    expect(() => createAdapter({ botToken, apiUrl: 'http://127.0.0.1:9/api/' }, context)).toThrow(
      'SLACK_SIGNING_SECRET is not set',
    )
  })
})

describe('by socket', () => {
  test('it connects anew when Slack asks for it, and hears what is said then', async () => {
    const rig = await started('socket')
    rig.fake.sockets.askToReconnect()
    await rig.fake.sockets.reached(2)
    await rig.deliver(said(rig))
    expect(rig.received).toHaveLength(1)
  })

  test('it comes back after the network was gone and Slack refused for a while', async () => {
    const rig = await started('socket')
    rig.fake.trouble('apps.connections.open', { kind: 'status', status: 500 }, { kind: 'reset' })
    rig.fake.sockets.cut()
    await rig.fake.sockets.reached(2)
    await rig.deliver(said(rig))
    expect(rig.received).toHaveLength(1)
    expect(rig.fake.called('apps.connections.open')).toHaveLength(4)
  })

  test('an event that was under way when the socket broke is not lost: it is recorded, and sent again as the same event', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const ids: string[] = []
    const rig = await started('socket', {
      receive: async (events) => {
        await gate
        ids.push(...events.map((event) => event.id))
      },
    })
    rig.fake.sockets.acknowledgeMs = 300
    const payload = said(rig)
    const first = rig.deliver(payload)
    await until(() => rig.fake.sockets.connections === 1)
    rig.fake.sockets.cut()
    open()
    await expect(first).rejects.toThrow('not acknowledged')
    await rig.fake.sockets.reached(2)
    rig.fake.sockets.acknowledgeMs = 3_000
    await rig.deliver(payload)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test('garbage on the socket changes nothing', async () => {
    const rig = await started('socket')
    rig.fake.sockets.raw('not { json')
    await rig.deliver(said(rig))
    expect(rig.received).toHaveLength(1)
  })

  test('stopping waits for the event in hand and acknowledges it', async () => {
    let open = () => {}
    let arrived = false
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const rig = await started('socket', {
      receive: async () => {
        arrived = true
        await gate
      },
    })
    const delivering = rig.deliver(said(rig))
    await until(() => arrived)
    const stopping = rig.adapter.stop()
    open()
    await delivering
    await stopping
  })

  test('after stopping it does not come back', async () => {
    const rig = await started('socket')
    await rig.adapter.stop()
    expect(rig.fake.sockets.connections).toBe(1)
    await expect(rig.adapter.send(outboundTo(rig.person('anna').contact, {}))).rejects.toMatchObject({
      reason: 'unreachable',
    })
  })
})

describe.each(['http', 'socket'] as const)('an event by %s', (mode) => {
  test('is acknowledged only after it is durable, although Bolt would do so at once', async () => {
    let open = () => {}
    let arrived = false
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const rig = await started(mode, {
      receive: async () => {
        arrived = true
        await gate
      },
    })
    let acknowledged = false
    const delivering = rig.deliver(said(rig)).then(() => {
      acknowledged = true
    })
    await until(() => arrived)
    // Another call to the same machine and back: an early acknowledgement would have arrived before it.
    for (let round = 0; round < 10; round += 1) await fetch(`${rig.fake.apiUrl}auth.test`, { method: 'POST' })
    expect(acknowledged).toBe(false)
    open()
    await delivering
  })

  test('is not acknowledged when it could not be recorded', async () => {
    const rig = await started(mode, { receive: () => Promise.reject(new Error('the store is full')) })
    rig.fake.sockets.acknowledgeMs = 300
    const answer = await rig.deliver(said(rig)).then(
      ({ status }) => status,
      (error: Error) => error.message,
    )
    expect(answer).toBe(mode === 'http' ? 500 : 'not acknowledged')
    expect(rig.logged.join()).toContain('not acknowledged; Slack sends')
  })
})

describe('starting', () => {
  async function attempt(settings: { botToken?: string; appToken?: string }): Promise<unknown> {
    const fake = await FakeSlack.started(Date.now)
    const adapter = createAdapter(
      { botToken, appToken, ...settings, apiUrl: fake.apiUrl },
      { now: Date.now, log: () => {} },
    )
    const failure = await adapter
      .start(async () => {})
      .then(
        () => undefined,
        (error: unknown) => error,
      )
    await adapter.stop()
    await fake.stop()
    return failure
  }

  test('a wrong bot token is misconfigured', async () => {
    expect(await attempt({ botToken: 'xoxb-wrong' })).toMatchObject({ reason: 'misconfigured', code: 'invalid_auth' })
  })

  test('a wrong app token is misconfigured', async () => {
    expect(await attempt({ appToken: 'xapp-wrong' })).toMatchObject({ reason: 'misconfigured', code: 'invalid_auth' })
  })

  test('nobody there is unreachable', async () => {
    const fake = await FakeSlack.started(Date.now)
    const { apiUrl } = fake
    await fake.stop()
    const adapter = createAdapter({ botToken, appToken, apiUrl }, { now: Date.now, log: () => {} })
    await expect(adapter.start(async () => {})).rejects.toMatchObject({ reason: 'unreachable' })
  })
})
