import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { City } from '../../src/domain/city.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { figure } from '../figures.ts'
import { citySeal } from '../key.ts'
import { type Platform, startPlatform } from '../loops/platform.ts'
import { city, until } from '../loops/town.ts'
import { morning, settlePeople } from './city.ts'
import type { Given, Told } from './ekko-child.ts'

/** The small city with a department. */
export const withParks: City = { ...city, departments: [{ id: 'parks', name: { en: 'Parks' } }] }

/** All of Ekko over files, in a process that is killed and started again. */
export interface Whole {
  readonly folder: string
  readonly file: string
  readonly platform: Platform
  /** Starts it; where one was killed before, its leases are over. */
  start(): Promise<void>
  /** Hands it events; resolves when they are durable. */
  tell(events: readonly InboxEvent[]): Promise<void>
  /** With -9. */
  kill(): Promise<void>
  /** The time in it. */
  now(): number
  /** What is in its files, read beside it. */
  look<T>(read: (store: Store) => Promise<T>): Promise<T>
  end(): Promise<void>
}

/** Longer than any lease. */
const afterLeasesMs = 5 * minuteMs

/** A town of so many people over files, in which nothing runs yet. */
export async function prepareWhole(
  people: number,
  more: Partial<Pick<Given, 'textCharactersMax' | 'hooks'>> = {},
): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-whole-'))
  const file = join(folder, 'ekko.sqlite')
  const platform = await startPlatform()
  await (await openSqlite(file, { seal: citySeal, tenant: { house: 'city', called: file, now: morning } })).close()
  if (people > 0) {
    const { db } = await connectSqlite(file)
    await settlePeople(db, 'loop', people)
    await db.destroy()
  }
  const began = Date.now()
  let kills = 0
  let child: ChildProcess | undefined
  const aheadMs = () => morning - began + kills * afterLeasesMs
  const kill = async () => {
    const dying = child
    child = undefined
    if (!dying) return
    const ended = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    figure('processes killed with -9')
    await ended
    kills += 1
  }
  return {
    folder,
    file,
    platform,
    async start() {
      const given: Given = { folder, platform: platform.url, aheadMs: aheadMs(), textCharactersMax: 4_000, ...more }
      const begun = fork('test/delivery/ekko-child.ts', [JSON.stringify(given)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      child = begun
      await new Promise<void>((resolve, reject) => {
        begun.once('message', () => resolve())
        begun.once('exit', (code) => reject(new Error(`The process ended by itself with ${code}.`)))
      })
    },
    tell: (events) =>
      new Promise((resolve, reject) => {
        if (!child) throw new Error('Nothing runs that could be told.')
        child.once('message', () => resolve())
        child.once('exit', () => reject(new Error('The process ended before it had recorded the events.')))
        child.send({ events } satisfies Told)
      }),
    kill,
    now: () => Date.now() + aheadMs(),
    async look(read) {
      const store = await openSqlite(file, { seal: citySeal })
      try {
        return await read(store)
      } finally {
        await store.close()
      }
    },
    async end() {
      await kill()
      await platform.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when nothing waits that could leave, and nothing is undecided. */
export function untilQuiet(whole: Whole, msMax = 60_000): Promise<void> {
  return until(
    () =>
      whole.look(async (store) => {
        const counts = await store.outboxUnsettled()
        const { inbox } = await store.backlog(['loop'], whole.now())
        return inbox.waiting === 0 && counts.every(({ state }) => !['waiting', 'claimed', 'sending'].includes(state))
      }),
    'nothing waits',
    msMax,
  )
}
