import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureOf } from '../../adapters/shared/request.ts'
import type { Adapter } from '../../src/adapter.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { openSqlite } from '../../src/store/open.ts'
import { figure } from '../figures.ts'
import { loopbackAdapter, type Platform, startPlatform } from '../loops/platform.ts'
import { eveningClock, message, startTown, type Town, type TownOptions, until } from '../loops/town.ts'

/** `EKKO_OUTAGES=50` for the long run. */
const outages = Number(process.env.EKKO_OUTAGES ?? 3)
const people = 120

let platform: Platform
let town: Town | undefined

beforeEach(async () => {
  platform = await startPlatform()
})

afterEach(async () => {
  await town?.stop()
  town = undefined
  await platform.stop()
})

async function started(adapter: Adapter, options: TownOptions = {}): Promise<Town> {
  town = await startTown([adapter], options)
  return town
}

/** Everybody writes, and is owed an answer. */
async function everybodyWrites(from = 0): Promise<void> {
  await town?.loops.receive(
    Array.from({ length: people }, (_, number) => message(`p${from + number}`, `word ${from + number}`)),
  )
}

const texts = () => platform.arrived.map(({ text }) => text).sort()
const all = (count: number) => Array.from({ length: count }, (_, number) => `word ${number}`).sort()

describe('a token that expires in the middle of a bulk', () => {
  test('pauses the channel, says what to do, and all leaves once with the new one after a restart', async () => {
    let good = true
    const known: string[] = []
    platform.answers(({ text }, count) => {
      if (count > people / 3) good = false
      if (!good) return { status: 401, code: 'token_expired' }
      known.push(text)
      return { status: 200 }
    })
    const file = await openSqlite(':memory:')
    const kept = { ...file, close: async () => undefined }
    const clock = eveningClock()
    const pace = { perSecondMax: 500, inFlightMax: 5 }
    const here = await started(loopbackAdapter(platform.url, { pace }), { store: kept, clock })
    await everybodyWrites()
    await until(
      async () => ((await here.loops.health()).details.channels as { loop: string }).loop.includes('misconfigured'),
      'the channel is paused',
    )
    const tried = platform.arrived.length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(platform.arrived.length - tried, 'no more than a few knock on a closed door').toBeLessThanOrEqual(5)
    const said = here.logged.filter((line) => line.includes('refuses our token'))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/ekko doctor.*correct the setting, and restart/)
    expect((await file.outboxListed(['failed', 'unknown', 'held'], 10)).map(({ state }) => state)).toEqual([])
    await here.stop()

    platform.answers(({ text }) => {
      known.push(text)
      return { status: 200 }
    })
    const again = await started(loopbackAdapter(platform.url, { pace }), { store: file, clock })
    await again.loops.advance(clock, 10 * minuteMs)
    expect(known.sort(), 'none lost, none twice').toEqual(all(people))
  }, 60_000)
})

describe('a name that cannot be resolved for minutes', () => {
  test.each(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'])('%s leaves nothing in doubt', (code) => {
    const failed = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: 'getaddrinfo' }),
    })
    expect(failureOf(failed)).toMatchObject({ reason: 'unreachable', code: code.toLowerCase() })
  })

  test(`${outages} times: none is lost, none arrives twice, and few try meanwhile`, async () => {
    const clock = eveningClock()
    const working = loopbackAdapter(platform.url, { pace: { perSecondMax: 500, inFlightMax: 5 } })
    let resolves = true
    let tries = 0
    const adapter: Adapter = {
      ...working,
      send: async (outbound) => {
        if (resolves) return working.send(outbound)
        tries += 1
        // The name ends in a domain that never exists (RFC 6761), so it is the resolver that fails, without leaving this machine.
        throw failureOf(Object.assign(new Error('fetch failed'), { cause: await unresolved('chat.invalid') }))
      },
    }
    const here = await started(adapter, { clock })
    for (let outage = 0; outage < outages; outage += 1) {
      figure('outages of a platform')
      resolves = false
      tries = 0
      await everybodyWrites(outage * people)
      await here.loops.advance(clock, 8 * minuteMs)
      expect(tries).toBeLessThan(60)
      resolves = true
      await here.loops.advance(clock, 60 * minuteMs)
    }
    expect(texts()).toEqual(all(outages * people))
  }, 120_000)
})

/** What Node says of a name that it cannot resolve. */
function unresolved(name: string): Promise<unknown> {
  return import('node:dns/promises').then(({ lookup }) =>
    lookup(name).then(
      () => new Error(`${name} should not be there.`),
      (error: unknown) => error,
    ),
  )
}

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasRedis)('Redis is restarted while messages leave', () => {
  let redis: ChildProcess | undefined

  afterEach(() => redis?.kill('SIGKILL'))

  async function start(port: number): Promise<void> {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    redis = child
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    await until(() => said.includes('Ready to accept connections'), 'Redis is up')
  }

  async function stop(): Promise<void> {
    const child = redis
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGKILL')
    await ended
  }

  test(`${outages} times, with two processes: all leaves once, at the pace of one`, async () => {
    const port = await freePort()
    await start(port)
    const redisUrl = `redis://127.0.0.1:${port}`
    const pace = { perSecondMax: 50, inFlightMax: 10 }
    const store = await openSqlite(':memory:')
    const one = await started(loopbackAdapter(platform.url, { pace }), { store, redisUrl })
    const kept = { ...store, close: async () => undefined }
    const other = await startTown([loopbackAdapter(platform.url, { pace })], {
      store: kept,
      redisUrl,
      clock: one.clock,
    })
    try {
      for (let turn = 0; turn < outages; turn += 1) {
        await everybodyWrites(turn * people)
        await until(() => platform.arrived.length > turn * people + people / 4, 'some have left')
        await stop()
        figure('restarts of Redis')
        await until(() => platform.arrived.length > turn * people + people / 2, 'the rest goes on without it')
        await start(port)
        await until(() => platform.arrived.length >= (turn + 1) * people, 'all have left', 30_000)
      }
      await one.loops.settled()
      expect(texts()).toEqual(all(outages * people))
    } finally {
      await other.stop()
    }
  }, 180_000)
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
