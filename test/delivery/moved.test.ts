import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { closeAccount } from '../../src/seal/account.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import { moveToPostgres } from '../../src/store/operations/move.ts'
import type { Store } from '../../src/store/store.ts'
import { does } from '../conversations/town.ts'
import { known } from '../key.ts'
import { city } from '../loops/town.ts'
import { postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { countedAdapter } from './adapter.ts'
import { consultationNamed, morning, outcomeOf, settlePeople } from './city.ts'
import { startCountingPlatform } from './platform.ts'

const open: { stop(): Promise<unknown> }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop()
})

const programs = postgresPrograms()
const people = 12

test.skipIf(programs === undefined)(
  'half a consultation in a file and the other half in Postgres is one consultation: everyone is asked once and told once',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ekko-moved-'))
    open.push({ stop: async () => rmSync(folder, { recursive: true, force: true }) })
    const postgres = await startPostgres(programs ?? '')
    open.push(postgres)
    const platform = await startCountingPlatform()
    open.push(platform)
    const file = join(folder, 'ekko.sqlite')
    const clock = movableClock(morning + hourMs - Date.now())
    const start = async (store: Store): Promise<Running> => {
      const read = readConfig({ EKKO_PORT: '0', EKKO_DATA_DIR: folder }, [])
      if (!read.ok) throw new Error(read.problems.join('\n'))
      const adapters = [countedAdapter(platform.url, { inFlightMax: 5 }, 5_000)]
      const more = { clock, store, adapters, city: { ...city, departments: [{ id: 'parks', name: { en: 'Parks' } }] } }
      const running = await startEkko({ ...read.config, logLevel: 'silent' }, more)
      open.push(running)
      return running
    }
    const answers = (running: Running, numbers: readonly number[]) =>
      running.receive(
        numbers.map((number) => ({
          kind: 'button.pressed',
          id: `answer ${number}`,
          contact: `loop:${3_527_065 + number}`,
          at: clock.now(),
          token: `ans_${consultationNamed('benches').code}_0_0`,
        })),
      )
    const all = Array.from({ length: people }, (_, index) => index + 1)

    const store = await openSqlite(file)
    const { db } = await connectSqlite(file)
    await settlePeople(db, 'loop', people)
    // They write, so the store knows them as it knows everybody: by marks.
    for (const number of all) {
      const account = `loop:${3_527_065 + number}` as const
      const [mark, closed] = [known(store, account), closeAccount(store.seal, account)]
      await db.updateTable('persons').set({ contact: mark }).where('contact', '=', account).execute()
      await db.updateTable('contacts').set({ id: mark, account: closed }).where('id', '=', account).execute()
    }
    await db.destroy()
    const before = await start(store)
    await does(citysideOn(before), { act: 'consultation.submitted', consultation: consultationNamed('benches') })
    await before.settled()
    await answers(before, all.slice(0, 6))
    await before.settled()
    expect((await before.store.tally('benches')).answered).toBe(6)
    await before.stop()

    await moveToPostgres({ from: file, to: postgres.url, now: clock.now() })

    const after = await start(await openPostgres(postgres.url))
    // What the platform delivers again because the first process stopped is known, and counts once.
    await answers(after, all.slice(4, 10))
    await after.settled()
    expect(await after.store.tally('benches')).toMatchObject({ invited: people, answered: 10 })
    await after.advance?.(15 * dayMs)
    await does(citysideOn(after), { act: 'outcome.published', outcome: outcomeOf('benches') })
    await after.settled()
    await after.advance?.(dayMs)

    const times = (start: string) => [...platform.accepted].filter(([key]) => key.startsWith(start))
    expect(times('invite:benches:').length).toBe(people)
    expect(times('echo:benches:outcome:').length).toBe(10)
    expect([...platform.accepted.values()].filter((count) => count !== 1)).toEqual([])
  },
  120_000,
)
