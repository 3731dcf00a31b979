import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Adapter, type Channel, SendError } from '../src/adapter.ts'
import { allChannels, channelsOnPaper } from '../src/channel-table.ts'
import { type Config, type Environment, readConfig } from '../src/config.ts'
import { dayMs } from '../src/domain/time.ts'
import { createLog } from '../src/log.ts'
import { type Overrides, type Running, startEkko } from '../src/main.ts'
import { cityKey } from './key.ts'
import { loopbackAdapter, type Platform, startPlatform } from './loops/platform.ts'
import { until } from './loops/town.ts'
import { asOperator, operatorKey } from './operator.ts'

const channels = await allChannels()
let folder: string
let platform: Platform
let started: Running[]
let logged: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-main-'))
  platform = await startPlatform()
  started = []
  logged = []
})

afterEach(async () => {
  for (const running of started) await running.stop()
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})

function configOf(env: Environment = {}, from: readonly Channel[] = channels): Config {
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...cityKey, ...operatorKey, ...env }, from)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.config
}

async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const log = createLog({ level: 'info', target: { write: (line) => logged.push(line) } })
  const running = await startEkko(config, { log, ...overrides })
  started.push(running)
  return running
}

/** A channel called `name` whose settings are `NAME_TOKEN`, and whose adapter is made here. */
function channelOf(name: string, create: () => Adapter): Channel<string> {
  const variable = `${name.toUpperCase()}_TOKEN`
  return {
    channel: name,
    variables: [{ name: variable, required: true, secret: true, from: 'a test' }],
    configure: (env) => {
      const token = env[variable]
      return token === undefined
        ? { state: 'off', reason: `${variable} is not set.` }
        : { state: 'on', settings: token }
    },
    create,
    setup: async () => [],
    doctor: async () => [],
    deepLink: async () => ({ url: 'https://chat.example' }),
  }
}

function named(channel: string, start?: () => Promise<void>): Adapter {
  const adapter = loopbackAdapter(platform.url)
  return { ...adapter, channel, ...(start === undefined ? {} : { start }) }
}

describe('starting', () => {
  test('with nothing set the sandbox opens, and somebody who says hello is answered', async () => {
    const running = await start(configOf())
    expect(running.greeting[0]).toBe(`Ekko is on. Open ${running.url}/sandbox to try it.`)
    expect(running.greeting).toContain('sandbox: on')
    const hello = { kind: 'start', id: 'start-anna', from: 'anna', name: 'Anna' }
    const response = await fetch(`${running.url}/sandbox/events`, { method: 'POST', body: JSON.stringify(hello) })
    expect(response.status).toBe(200)
    await running.settled()
    const sent = (await running.store.outboxCounts()).filter(({ state }) => state === 'sent')
    expect(sent).toMatchObject([{ channel: 'sandbox' }])
    expect((await fetch(`${running.url}/health`, asOperator)).status).toBe(200)
    expect(await (await fetch(`${running.url}/metrics`, asOperator)).text()).toContain('ekko_events_decided_total')
  })

  test('the town keeps its date over a restart', async () => {
    const first = await start(configOf())
    await first.advance?.(30 * dayMs)
    const then = first.clock.now()
    await first.stop()
    const second = await start(configOf())
    expect(second.clock.now() - then).toBeGreaterThanOrEqual(0)
    expect(second.clock.now() - then).toBeLessThan(60_000)
    expect(second.clock.now() - Date.now()).toBeGreaterThan(29 * dayMs)
  })

  test('where a real channel runs, time is real', async () => {
    const from = [...channels, channelOf('loop', () => named('loop'))]
    const running = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    expect(running.channels).toEqual(['loop'])
    expect(running.advance).toBeUndefined()
    expect(Math.abs(running.clock.now() - Date.now())).toBeLessThan(1_000)
  })

  test('a channel whose token is refused is one sentence, and the others go on', async () => {
    const refuse = () => Promise.reject(new SendError('misconfigured', 'Unauthorized'))
    const from = [channelOf('loop', () => named('loop')), channelOf('bad', () => named('bad', refuse))]
    const running = await start(configOf({ LOOP_TOKEN: 'x', BAD_TOKEN: 'y' }, from), { channels: from })
    const about = running.greeting.filter((line) => line.startsWith('bad'))
    expect(about).toHaveLength(1)
    expect(about[0]).toContain('does not accept our token')
    expect(running.greeting).toContain('loop: on')
    await running.receive([{ kind: 'conversation.started', id: 'e1', contact: 'loop:anna', at: running.clock.now() }])
    await running.settled()
    expect(platform.arrived.length).toBeGreaterThan(0)
  })

  test('a channel that is out of reach at first is connected as soon as it is there', async () => {
    let tries = 0
    const late = () => {
      tries += 1
      return tries === 1 ? Promise.reject(new SendError('unreachable', 'ECONNREFUSED')) : Promise.resolve()
    }
    const from = [channelOf('loop', () => named('loop', late))]
    const running = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    expect(running.greeting.join()).toContain('cannot be reached yet')
    await running.receive([{ kind: 'conversation.started', id: 'e1', contact: 'loop:anna', at: running.clock.now() }])
    await until(() => platform.arrived.length > 0, 'the answer left')
    expect(tries).toBe(2)
  })

  test('nothing that could run is an error with every reason', async () => {
    const config = configOf({ TELEGRAM_BOT_TOKEN: 'nonsense', EKKO_SANDBOX: 'off' })
    await expect(start(config)).rejects.toThrow(/No channel can run\.\nTELEGRAM_BOT_TOKEN/)
  })

  test('a folder without a city is a sentence', async () => {
    await expect(start(configOf({ EKKO_PROMPTS: folder }))).rejects.toThrow('EKKO_PROMPTS')
  })

  test('a port that is taken stops everything again, and says so', async () => {
    const first = await start(configOf())
    const port = new URL(first.url ?? '').port
    await expect(start(configOf({ EKKO_PORT: port, EKKO_DATA_DIR: join(folder, 'second') }))).rejects.toThrow(
      'is taken',
    )
  })

  test('no token is ever logged', async () => {
    const from = [
      channelOf('loop', () => named('loop', () => Promise.reject(new Error('no way with very-secret-token')))),
    ]
    const lines: string[] = []
    const config = configOf({ LOOP_TOKEN: 'very-secret-token', EKKO_LOG_LEVEL: 'debug' }, from)
    const log = createLog({
      level: 'debug',
      secrets: ['very-secret-token'],
      target: { write: (line) => lines.push(line) },
    })
    await start(config, { channels: from, log })
    expect(lines.join()).not.toContain('very-secret-token')
  })
})

describe('stopping', () => {
  test('waits for the message on its way, and loses nothing', async () => {
    let answer: () => void = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    let sending = 0
    const send = () => {
      sending += 1
      return answered.then(() => ({ externalId: 'm1' }))
    }
    const slow = { ...named('loop'), send }
    const from = [channelOf('loop', () => slow)]
    const running = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    await running.receive([{ kind: 'conversation.started', id: 'e1', contact: 'loop:anna', at: running.clock.now() }])
    await until(async () => sending === 1, 'it is on its way')
    const stopping = running.stop()
    await expect(running.receive([{ kind: 'contact.stopped', id: 'e2', contact: 'loop:anna', at: 0 }])).rejects.toThrow(
      'stopping',
    )
    answer()
    await stopping
    const again = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    expect((await again.store.outboxCounts()).filter(({ state }) => state === 'sent')).toHaveLength(1)
    expect(sending).toBe(1)
  })

  test('a message that was claimed and not yet sent goes out after the next start', async () => {
    let sent = 0
    const send = () => {
      sent += 1
      return Promise.resolve({ externalId: 'm1' })
    }
    const from = [channelOf('loop', () => ({ ...named('loop'), send }))]
    const running = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    await running.receive([{ kind: 'conversation.started', id: 'e1', contact: 'loop:anna', at: running.clock.now() }])
    await until(
      async () => (await running.store.outboxCounts()).some(({ state }) => state !== 'waiting'),
      'it is claimed',
    )
    await running.stop()
    const again = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    await until(async () => (await again.store.outboxCounts()).some(({ state }) => state === 'sent'), 'it is sent')
    expect(sent).toBe(1)
  })

  test('ends within ten seconds even when a platform never answers', async () => {
    const from = [channelOf('loop', () => ({ ...named('loop'), send: () => new Promise(() => undefined) }))]
    const running = await start(configOf({ LOOP_TOKEN: 'x' }, from), { channels: from })
    await running.receive([{ kind: 'conversation.started', id: 'e1', contact: 'loop:anna', at: running.clock.now() }])
    await until(
      async () => (await running.store.outboxCounts()).some(({ state }) => state === 'sending'),
      'it is on its way',
    )
    const before = performance.now()
    await running.stop()
    expect(performance.now() - before).toBeLessThan(10_000)
  }, 20_000)

  test('twice is once', async () => {
    const running = await start(configOf())
    await Promise.all([running.stop(), running.stop()])
    await running.stop()
  })
})

describe('a command that sends nothing', () => {
  test('knows every channel, its settings and its limits, without the platforms’ libraries', async () => {
    const known = await channelsOnPaper()
    expect(known.map(({ channel, variables }) => [channel, variables])).toEqual(
      channels.map(({ channel, variables }) => [channel, variables]),
    )
    const context = { now: () => 0, log: () => undefined }
    const [sandbox] = channels
    const settings = sandbox?.configure({ EKKO_SANDBOX: 'on' })
    if (settings?.state !== 'on') throw new Error('The sandbox has no settings.')
    expect(known[0]?.create(settings.settings, context).limits).toEqual(
      sandbox?.create(settings.settings, context).limits,
    )
    for (const each of known) await expect(each.create({}, context).start(async () => {})).rejects.toThrow(SendError)
  })
})

describe('the bin', () => {
  test('is what package.json names', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
    // What is named is built, and is this file as it stands.
    expect(readFileSync((bin.ekko ?? '').replace(/^dist\//, ''), 'utf8')).toContain('#!/usr/bin/env node')
  })
})
