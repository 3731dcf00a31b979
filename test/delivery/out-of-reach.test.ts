import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Limits } from '../../src/adapter.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { unknownsMax } from '../../src/loops/circuit-breaker.ts'
import type { MovableClock } from '../../src/loops/clock.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { figure } from '../figures.ts'
import { loopbackAdapter, type Platform, type Reply, startPlatform } from '../loops/platform.ts'
import { bulk, eveningClock, message, startTown, type Town, until } from '../loops/town.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'

const programs = postgresPrograms()
const messages = 300

/** Several programs over one store that all send on one channel. */
interface Fleet {
  readonly towns: readonly Town[]
  readonly logged: () => readonly string[]
  advance(ms: number): Promise<void>
}

let folder: string
let server: PostgresServer | undefined
let schemas = 0
let platform: Platform
let fleet: Fleet

beforeAll(async () => {
  if (programs) server = await startPostgres(programs)
}, 60_000)

afterAll(() => server?.stop())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-reach-'))
  platform = await startPlatform()
})

afterEach(async () => {
  for (const town of fleet.towns) await town.stop()
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Beginning {
  readonly limits?: Partial<Limits>
  readonly timeoutMs?: number
  readonly through?: (store: Store) => Store
}

async function begin(
  processes: number,
  open: () => Promise<Store>,
  { limits = {}, timeoutMs = 1_000, through }: Beginning = {},
): Promise<void> {
  const clock: MovableClock = eveningClock()
  const towns: Town[] = []
  for (let number = 0; number < processes; number += 1) {
    const adapter = loopbackAdapter(platform.url, { limits, pace: { inFlightMax: 50 }, timeoutMs })
    towns.push(await startTown([adapter], { store: await open(), clock, ...(through && { through }) }))
  }
  fleet = {
    towns,
    logged: () => towns.flatMap(({ logged }) => logged),
    advance: async (ms) => {
      clock.advance(ms)
      // The town's time goes faster than a process can think, so each gets to act at every step.
      await new Promise((resolve) => setTimeout(resolve, 250))
      await until(async () => (await underWay()) === 0, 'no try is under way')
    },
  }
}

const opened = {
  SQLite: () => {
    const file = join(folder, 'ekko.sqlite')
    return () => openSqlite(file)
  },
  Postgres: () => {
    schemas += 1
    const schema = `reach_${schemas}`
    return () => openPostgres(server?.url ?? '', { schema })
  },
}

function counts(key: (arrived: { readonly key: string }) => boolean = () => true): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const arrived of platform.arrived.filter(key)) counted.set(arrived.key, (counted.get(arrived.key) ?? 0) + 1)
  return counted
}

async function unknown(): Promise<number> {
  const [town] = fleet.towns
  return (await town?.store.outboxListed(['unknown'], 1_000))?.length ?? 0
}

async function underWay(): Promise<number> {
  const [town] = fleet.towns
  return (await town?.store.outboxListed(['sending'], 1_000))?.length ?? 0
}

async function waiting(): Promise<number> {
  const [town] = fleet.towns
  return (await town?.store.outboxListed(['waiting', 'claimed', 'sending'], 1_000))?.length ?? 0
}

/** Lets the platform's outage go on for this long, by steps in which each process looks again. */
async function outage(lasts: number, step: number): Promise<void> {
  figure('outages of a platform')
  for (let past = 0; past < lasts; past += step) await fleet.advance(step)
}

const faults: readonly (readonly [string, Reply])[] = [
  ['a gateway that answers 502', { status: 410, code: 'http_502' }],
  ['connections that are reset', { cut: true }],
  ['no answer at all', { hang: true }],
]

describe.each(programs ? (['SQLite', 'Postgres'] as const) : (['SQLite'] as const))('%s: an outage', (database) => {
  test.each(faults)(
    'of four processes: %s leaves no more than ten in doubt, and the rest arrives once',
    async (_name, fault) => {
      await begin(4, opened[database]())
      const [first] = fleet.towns
      let down = false
      platform.answers(() => (down ? fault : { status: 200 }))
      await first?.loops.receive([message('anna', bulk(messages))])
      await until(() => platform.arrived.length > 40, 'the bulk is leaving')
      down = true
      await until(() => fleet.logged().some((line) => line.includes('cannot be reached')), 'the channel is paused')
      // What was under way ends before the town's time goes faster than the platform's.
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await outage(2 * minuteMs, 10_000)
      await outage(3 * hourMs, 10 * minuteMs)
      const doubted = await unknown()
      expect(doubted).toBeGreaterThan(0)
      expect(doubted).toBeLessThanOrEqual(unknownsMax)
      const [sick] = await Promise.all(fleet.towns.map(({ loops }) => loops.health()))
      expect(sick?.details.channels).toEqual({ loop: expect.stringMatching(/^waiting: unreachable since 2026-/) })
      down = false
      await outage(dayMs + hourMs, hourMs)
      await until(async () => (await waiting()) === 0, 'all have left', 30_000)
      expect(counts().size).toBe(messages)
      expect(Math.max(...counts().values())).toBe(1)
      expect(await unknown()).toBe(doubted)
      const told = (words: string) => fleet.logged().filter((line) => line.includes(words)).length
      expect(told('cannot be reached')).toBe(1)
      expect(told('leave again')).toBe(1)
    },
    120_000,
  )

  test('of days, where the platform refuses connections: nothing is in doubt, and all arrives when it is over', async () => {
    await begin(2, opened[database]())
    let down = true
    platform.answers(() => (down ? { status: 503, code: 'down' } : { status: 200 }))
    await fleet.towns[0]?.loops.receive([message('anna', bulk(40))])
    await until(() => fleet.logged().some((line) => line.includes('cannot be reached')), 'the channel is paused')
    await outage(3 * dayMs, 3 * hourMs)
    down = false
    const tried = platform.arrived.length
    await outage(hourMs, 5 * minuteMs)
    await until(async () => (await waiting()) === 0, 'all have left')
    expect(await unknown()).toBe(0)
    expect(platform.arrived.length - tried).toBe(40)
  }, 60_000)
})

/** Out of reach for a while, and then as `back` says; the town's time does not go faster any more. */
async function comesBack(back: () => Reply): Promise<void> {
  let down = true
  platform.answers(() => (down ? { status: 503, code: 'down' } : back()))
  await fleet.towns[0]?.loops.receive([message('anna', bulk(40))])
  await until(() => platform.arrived.length > 4, 'it was tried')
  await outage(10 * minuteMs, minuteMs)
  down = false
  await fleet.advance(5 * minuteMs)
}

describe('a platform that is well again', () => {
  test.each([1, 2])(
    'and takes seconds to say so: the first answer opens the channel for %d processes',
    async (count) => {
      await begin(count, opened.SQLite(), { timeoutMs: 5_000 })
      let answers = 0
      await comesBack(() => {
        answers += 1
        return answers === 1 ? { status: 200, afterMs: 2_500 } : { status: 200 }
      })
      await until(async () => (await waiting()) === 0, 'all have left', 20_000)
      expect(await unknown()).toBe(0)
    },
    60_000,
  )

  test('and first asks for a moment: nobody waits longer than that', async () => {
    await begin(2, opened.SQLite())
    let answers = 0
    await comesBack(() => {
      answers += 1
      return answers === 1 ? { status: 429, retryAfterMs: 300 } : { status: 200 }
    })
    await until(async () => (await waiting()) === 0, 'all have left', 20_000)
    expect(await fleet.towns[0]?.store.outages()).toEqual([])
  }, 60_000)

  test('and first asks for half an hour: it is left alone for as long', async () => {
    await begin(2, opened.SQLite())
    let answers = 0
    await comesBack(() => {
      answers += 1
      return answers === 1 ? { status: 429, retryAfterMs: 30 * minuteMs } : { status: 200 }
    })
    await until(() => answers === 1, 'it was tried')
    await outage(25 * minuteMs, minuteMs)
    expect(answers).toBe(1)
    await outage(20 * minuteMs, minuteMs)
    await until(async () => (await waiting()) === 0, 'all have left', 20_000)
  }, 60_000)

  test('after an outage that the store could not be told of: the channel opens by itself', async () => {
    const untold = (store: Store): Store => ({
      ...store,
      channelPaused: () => Promise.reject(new Error('The connection is lost.')),
    })
    await begin(1, opened.SQLite(), { through: untold })
    await comesBack(() => ({ status: 200 }))
    await until(async () => (await waiting()) === 0, 'all have left', 20_000)
  }, 60_000)
})

describe('a platform that answers every other time', () => {
  test('is not taken for one that is well', async () => {
    await begin(1, opened.SQLite())
    let number = 0
    platform.answers(() => {
      number += 1
      return number % 2 === 0 ? { cut: true } : { status: 200 }
    })
    await fleet.towns[0]?.loops.receive([message('anna', bulk(messages))])
    await outage(2 * hourMs, 2 * minuteMs)
    expect(await unknown()).toBeLessThanOrEqual(unknownsMax)
  }, 60_000)
})
