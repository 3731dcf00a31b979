import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createPlainServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { webhookFindings } from '../../src/commands/webhook-findings.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import { createLog } from '../../src/log.ts'
import type { Clock } from '../../src/loops/clock.ts'
import type { Webhooks } from '../../src/loops/webhooks.ts'
import { createMetrics } from '../../src/metrics.ts'
import { isInside } from '../../src/webhooks/address.ts'
import { targetOf, webhooksOver } from '../../src/webhooks/open.ts'
import { post } from '../../src/webhooks/post.ts'
import { webhooksIn } from '../../src/webhooks/settings.ts'
import { signed } from '../../src/webhooks/sign.ts'
import { emptyTown, type LedgerTown } from '../web/ledger-town.ts'

const secretWritten = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

describe('how it is set', () => {
  const problems = (given: Record<string, string>) => webhooksIn(given).problems.map((each) => each.split(' ')[0])

  test('several addresses by https, and one secret', () => {
    const { settings } = webhooksIn({
      EKKO_WEBHOOKS: 'https://a.example/x, https://b.example/y',
      EKKO_WEBHOOKS_SECRET: secretWritten,
    })
    expect(settings?.urls.map(({ href }) => href)).toEqual(['https://a.example/x', 'https://b.example/y'])
    expect(settings).toMatchObject({ inside: false })
  })

  test('what is wrong is said, each in a sentence', () => {
    expect(problems({ EKKO_WEBHOOKS: 'http://a.example', EKKO_WEBHOOKS_SECRET: 'short' })).toEqual([
      'EKKO_WEBHOOKS',
      'EKKO_WEBHOOKS_SECRET',
    ])
    expect(problems({ EKKO_WEBHOOKS_SECRET: secretWritten })).toEqual(['EKKO_WEBHOOKS_SECRET'])
    expect(problems({})).toEqual([])
  })
})

test('a signature is the one of the example in the standard', () => {
  const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
  const headers = signed('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', secret, 1_614_265_330_000)
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  expect(headers['webhook-timestamp']).toBe('1614265330')
})

test('addresses that are not the internet are known in every form', () => {
  const within = ['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0']
  expect(
    [...within, '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:7f00:1', 'name', ...ipv4InIpv6].map(
      isInside,
    ),
  ).not.toContain(false)
  expect(['93.184.216.34', '8.8.8.8', '2606:4700::1111'].map(isInside)).not.toContain(true)
})

/** This machine by its address of the older kind, in the forms in which the newer one can hold it. */
const ipv4InIpv6 = [
  '::127.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2001:0:1::1',
]

describe('a system of the city’s', () => {
  let town: LedgerTown
  let server: Server
  let hooks: Webhooks | undefined
  let got: { readonly id: string; readonly body: string; readonly valid: boolean }[]
  let answers: () => number
  let now: Instant
  const secret = new Uint8Array(Buffer.alloc(32, 7))

  beforeEach(async () => {
    town = await emptyTown()
    got = []
    answers = () => 204
    now = town.clock.now()
    server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const body = Buffer.concat(parts).toString()
        const id = String(request.headers['webhook-id'])
        const text = `${id}.${String(request.headers['webhook-timestamp'])}.${body}`
        const expected = `v1,${createHmac('sha256', secret).update(text).digest('base64')}`
        got.push({ id, body, valid: request.headers['webhook-signature'] === expected })
        response.writeHead(answers()).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await hooks?.stop()
    hooks = undefined
    await new Promise((resolve) => server.close(resolve))
    await town.close()
  })

  const url = () => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ekko?key=hidden`)
  const clock: Clock = {
    now: () => now,
    sleepUntil: (_, signal) => sleep(5, signal),
    onMoved: () => () => undefined,
  }
  function start(store: LedgerTown['store'] = town.store): Webhooks {
    const log = createLog({ level: 'error' })
    const ground = { store, city: town.city, wall: { now: () => now }, clock, log, metrics: createMetrics() }
    hooks = webhooksOver({ urls: [url()], secret, inside: true }, ground)
    hooks.start()
    return hooks
  }
  const known = () => vi.waitFor(async () => expect(await town.store.webhookTargets()).toHaveLength(1))
  const types = () => got.map(({ body }) => (JSON.parse(body) as { type: string }).type)

  test('is told of each step, in order and signed, with no word of a citizen', async () => {
    start()
    await known()
    await town.launch('noerregade-space')
    await town.answer('noerregade-space', 62, (person) => [
      { question: 'most', value: { kind: 'choice', choice: person < 40 ? 'benches' : 'trees' } },
      { question: 'spot', value: { kind: 'open', statements: ['Ved bageren'] } },
    ])
    await town.passes(26)
    await town.publish('noerregade-space')
    await vi.waitFor(() => expect(got).toHaveLength(3))
    expect(types()).toEqual(['consultation.opened', 'consultation.closed', 'consultation.decided'])
    expect(got.every(({ valid }) => valid)).toBe(true)
    expect(JSON.parse(got[1]?.body ?? '').data).toMatchObject({ answered: { people: 62, atLeast: false } })
    expect(got.map(({ body }) => body).join()).not.toContain('Ved bageren')
  })

  test('gets a step again with the same id where it did not take it, and the next one after that', async () => {
    start()
    await known()
    answers = () => (got.length < 3 ? 500 : 204)
    await town.launch('noerregade-space')
    await town.passes(26)
    await vi.waitFor(async () => {
      now += dayMs
      expect(got).toHaveLength(4)
    })
    expect(new Set(got.slice(0, 3).map(({ id }) => id))).toEqual(new Set(['opened_noerregade-space']))
    expect(got[3]?.id).toBe('closed_noerregade-space')
  })

  test('that was told, and whose answer was lost with the process, is told again with the same id', async () => {
    const dying = { ...town.store, webhookTaken: () => Promise.reject(new Error('The process is gone.')) }
    const first = start(dying as never)
    await known()
    await town.launch('noerregade-space')
    await vi.waitFor(() => expect(got).toHaveLength(1))
    await first.stop()
    start()
    await vi.waitFor(async () => {
      now += dayMs
      expect(await town.store.webhookTargets()).toMatchObject([{ waiting: 0 }])
    })
    expect(new Set(got.map(({ id }) => id)).size).toBe(1)
  })

  test('that is down rests after a handful of tries; the operator reads why, and none is lost', async () => {
    start()
    await known()
    answers = () => 410
    await town.launch('noerregade-space')
    await vi.waitFor(async () => {
      now += dayMs
      const [target] = await town.store.webhookTargets()
      expect(target?.tries).toBeGreaterThan(6)
    })
    const findings = await webhookFindings(town.store, { urls: [url()], secret, inside: true })
    expect(findings[0]).toMatchObject({ ok: false, text: expect.stringContaining('it answered 410. 1 wait') })
    expect(findings[0]?.text).not.toContain('hidden')
    expect((await town.store.webhookTargets())[0]?.target).toBe(targetOf(url()))
  })

  test('is not told of what was before it was named', async () => {
    await town.launch('noerregade-space')
    now = town.clock.now() + dayMs
    start()
    await known()
    expect(await town.store.webhookTargets()).toMatchObject([{ waiting: 0 }])
  })

  test('inside a private network is called only where the operator has said so', async () => {
    expect(await post(url(), {}, '{}', { inside: false })).toMatchObject({ taken: false })
    const named = new URL(url().href.replace('127.0.0.1', 'localhost'))
    expect(await post(named, {}, '{}', { inside: false })).toMatchObject({
      taken: false,
      why: expect.stringContaining('EKKO_WEBHOOKS_INSIDE'),
    })
    expect(got).toEqual([])
    expect(await post(url(), {}, '{}', { inside: true })).toEqual({ taken: true })
  })

  test('that sends on elsewhere has not taken it', async () => {
    answers = () => 302
    expect(await post(url(), {}, '{}', { inside: true })).toEqual({ taken: false, why: 'it answered 302' })
  })

  test('that changes to another protocol, or closes without a word, has not taken it, and holds nothing up', async () => {
    for (const said of ['HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n', '']) {
      const odd = createPlainServer((socket) => socket.once('data', () => socket.end(said)))
      await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
      const at = new URL(`http://127.0.0.1:${(odd.address() as AddressInfo).port}/`)
      expect((await post(at, {}, '{}', { inside: true })).taken).toBe(false)
      odd.close()
    }
  }, 5_000)
})

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
