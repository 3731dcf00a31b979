import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CityAct } from '../../src/domain/inbox.ts'
import { type DeliveryState, deliveryStates } from '../../src/domain/outbox.ts'
import { type Instant, minuteMs } from '../../src/domain/time.ts'
import { connectPostgres } from '../../src/store/databases/postgres.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { figure } from '../figures.ts'
import { citySeal } from '../key.ts'
import { until } from '../loops/town.ts'
import type { Random } from '../simulation/random.ts'
import { acted, changes, happens } from '../store/town.ts'
import type { Given, Told } from './child.ts'
import { consultationNamed, everyoneAnswered, morning, outcomeOf, settlePeople } from './city.ts'
import { type CountingPlatform, startCountingPlatform } from './platform.ts'

/** Messages under way at once in each process: no kill may leave more of them in doubt. */
export const inFlightMax = 50
/** Longer than any lease. */
const afterLeasesMs = 3 * minuteMs

/** A city in a database of its own with many people, and processes that are killed over it. */
export interface Storm {
  readonly platform: CountingPlatform
  readonly store: Store
  readonly kills: number
  /** A process that receives, decides and sends. */
  start(): Promise<ChildProcess>
  kill(child: ChildProcess): Promise<void>
  /** The dead one's leases end for this process. */
  outlive(child: ChildProcess): void
  states(): Promise<ReadonlyMap<DeliveryState, number>>
  /** Waits until everything has left and been recorded. */
  done(people: number): Promise<void>
  /** Nothing lost, nothing twice, and in doubt only what was under way at a kill or never answered. */
  check(keys: readonly string[]): Promise<void>
  stop(): Promise<void>
}

/** What the storm is about: the opening of a consultation, or the echo of its outcome. */
export type About = 'opening' | 'echo'

/** Prepares the city; `url` is a Postgres, otherwise it is a file. */
export async function prepareStorm(about: About, people: number, random: Random, url?: string): Promise<Storm> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-storm-'))
  const database = url ?? join(folder, 'ekko.sqlite')
  const opening = { seal: citySeal }
  const store = url === undefined ? await openSqlite(database, opening) : await openPostgres(url, opening)
  await fill(database, url, people, about)
  await ask(store, about)
  const platform = await startCountingPlatform()
  const children = new Set<ChildProcess>()
  const began = Date.now()
  let kills = 0
  /** After each kill the leases of the dead are over; otherwise all clocks go alike. */
  const now = (): Instant => morning + (Date.now() - began) + kills * afterLeasesMs

  const states = async () => {
    const counts = await store.outboxCounts()
    return new Map(counts.map(({ state, count }) => [state, count]))
  }
  const kill = async (child: ChildProcess) => {
    children.delete(child)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    figure('processes killed with -9')
    await ended
    kills += 1
  }
  return {
    platform,
    store,
    get kills() {
      return kills
    },
    async start() {
      const given: Given = { database, platform: platform.url, startsAt: now(), timeoutMs: 1_500, inFlightMax }
      const child = fork('test/delivery/child.ts', [JSON.stringify(given)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      children.add(child)
      await new Promise<void>((resolve, reject) => {
        child.once('message', () => resolve())
        child.once('exit', (code) => reject(new Error(`The process ended by itself with ${code}.`)))
      })
      return child
    },
    kill,
    outlive: (child) => child.send({ advanceMs: afterLeasesMs + random.below(1_000) } satisfies Told),
    states,
    async done(expected) {
      await until(
        async () => {
          const counts = await states()
          return (counts.get('sent') ?? 0) + (counts.get('unknown') ?? 0) === expected
        },
        `all ${expected} messages are settled`,
        90_000,
      )
    },
    async check(keys) {
      const listed = await store.outboxListed(deliveryStates, keys.length * 2)
      const stateOf = new Map(listed.map(({ key, state }) => [key, state]))
      expect([...stateOf.keys()].sort()).toEqual([...keys].sort())
      const { accepted, silent } = platform
      expect(
        [...accepted].filter(([, times]) => times > 1),
        'sent twice',
      ).toEqual([])
      const lost = keys.filter((key) => !accepted.has(key) && stateOf.get(key) !== 'unknown')
      expect(lost, 'lost').toEqual([])
      const unlisted = [...accepted.keys()].filter((key) => !['sent', 'unknown'].includes(stateOf.get(key) ?? ''))
      expect(unlisted, 'accepted and neither sent nor unknown').toEqual([])
      const doubted = keys.filter((key) => stateOf.get(key) === 'unknown' && !silent.has(key))
      expect(doubted.length, 'in doubt').toBeLessThanOrEqual(kills * inFlightMax)
    },
    async stop() {
      await Promise.all([...children].map(kill))
      await platform.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(database: string, url: string | undefined, people: number, about: About): Promise<void> {
  const db = url === undefined ? (await connectSqlite(database)).db : connectPostgres(url, 'public')
  await settlePeople(db, 'loop', people)
  if (about === 'echo') await everyoneAnswered(db, 'benches')
  await db.destroy()
}

async function ask(store: Store, about: About): Promise<void> {
  const consultation = consultationNamed('benches')
  const act = (id: string, what: CityAct) =>
    store.recordInbox([{ kind: 'city.acted', id, at: morning, by: 'cli:test', act: what }], morning)
  if (about === 'opening') {
    await act('submit', { act: 'consultation.submitted', consultation })
    return
  }
  const stage = { at: 'closed', closedAt: morning } as const
  await happens(
    store,
    acted({ act: 'consultation.submitted', consultation }),
    changes({ kind: 'consultation.recorded', consultation, stage }),
    morning,
  )
  await act('publish', { act: 'outcome.published', outcome: outcomeOf(consultation.id) })
}
