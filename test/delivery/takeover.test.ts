import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { minuteMs } from '../../src/domain/time.ts'
import { openPostgres } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { People } from '../adapters/telegram/people.ts'
import { cityKey, citySeal } from '../key.ts'
import { until } from '../loops/town.ts'
import { postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { type Receiver, startReceiver } from './receivers.ts'

const open: { stop(): Promise<unknown> }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop()
})

const programs = postgresPrograms()

test.skipIf(programs === undefined)(
  'one of several processes polls; when it is killed or stops another goes on, and no update is lost or handled twice',
  async () => {
    const postgres = await startPostgres(programs ?? '')
    open.push(postgres)
    const telegram = new FakeTelegram({ now: Date.now, paced: false })
    await telegram.start()
    open.push(telegram)
    const folder = mkdtempSync(join(tmpdir(), 'ekko-takeover-'))
    open.push({ stop: async () => rmSync(folder, { recursive: true, force: true }) })
    const store = await openPostgres(postgres.url, { seal: citySeal })
    open.push({ stop: () => store.close() })
    const start = async (): Promise<Receiver> => {
      const receiver = await startReceiver({
        TELEGRAM_BOT_TOKEN: fakeToken,
        TELEGRAM_API_ROOT: telegram.url,
        DATABASE_URL: postgres.url,
        ...cityKey,
        EKKO_DATA_DIR: folder,
        EKKO_PORT: '0',
      })
      open.push({ stop: receiver.kill })
      return receiver
    }
    const first = await start()
    const second = await start()
    expect(first.greeting).toContain('telegram: on')
    expect(second.greeting.join()).toMatch(new RegExp(`telegram: on. Another process receives .*/${first.pid}`))

    const people = new People(telegram)
    let met = 0
    /** People come while nobody may be there to take their hello. */
    const come = (count: number) => {
      for (let index = 0; index < count; index += 1) {
        met += 1
        void people.starts(telegram.chats.user(`person ${met}`)).catch(() => undefined)
      }
    }
    come(20)
    await until(async () => (await recorded(postgres.url)) > 5, 'some were taken', 20_000)
    come(20)
    await first.kill()
    come(20)
    await until(() => holds(store, second), 'the second receives', 60_000)
    await until(() => telegram.pending() === 0, 'every update was taken', 60_000)

    const third = await start()
    come(10)
    second.tell({ stop: true })
    expect(await second.stopped()).toBe(0)
    await until(() => holds(store, third), 'the third receives', 60_000)
    come(10)
    await until(() => telegram.pending() === 0, 'every update was taken', 60_000)
    // What the dead had claimed is free when its leases end.
    third.tell({ advanceMs: 3 * minuteMs })
    await until(async () => (await undecided(postgres.url)) === 0, 'all is decided', 60_000)
    third.tell({ advanceMs: 3 * minuteMs })
    await until(
      async () => (await states(store)).every(([state]) => state === 'sent' || state === 'unknown'),
      'all is sent',
      60_000,
    )

    expect(met).toBe(80)
    expect(await recorded(postgres.url)).toBe(met)
    expect(await rows(postgres.url, 'select count(*) as n from persons')).toBe(met)
    const counts = new Map(await states(store))
    const arrived = telegram.chats.messages.map(({ chat, text }) => `${chat} ${text}`)
    expect(new Set(arrived).size, 'nothing is said twice').toBe(arrived.length)
    expect(arrived.length).toBeGreaterThanOrEqual(counts.get('sent') ?? 0)
    expect(arrived.length).toBeLessThanOrEqual((counts.get('sent') ?? 0) + (counts.get('unknown') ?? 0))
  },
  240_000,
)

async function holds(store: Store, { pid }: Receiver): Promise<boolean> {
  return (await store.leases()).some(({ name, holder }) => name === 'telegram' && holder.endsWith(`/${pid}`))
}

async function states(store: Store): Promise<readonly (readonly [string, number])[]> {
  return (await store.outboxCounts()).map(({ state, count }) => [state, count] as const)
}

const recorded = (url: string) => rows(url, `select count(*) as n from inbox where source = 'telegram'`)
const undecided = (url: string) => rows(url, 'select count(*) as n from inbox where lane is not null')

async function rows(url: string, question: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Number((await client.query(question)).rows[0]?.n)
  } finally {
    await client.end()
  }
}
