import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import { drawRecord, lotsOf, personsDrawn } from '../../src/domain/draw.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import { decide } from '../../src/engine/decide.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { loopbackAdapter } from '../loops/platform.ts'
import { startTown, type Town, until } from '../loops/town.ts'
import { consultationNamed, everyoneAnswered, morning, outcomeOf, settlePeople } from './city.ts'
import { type Held, heldDuring } from './held.ts'

/** EKKO_TOWN=1000000 makes it the size of a city. */
const people = Number(process.env.EKKO_TOWN ?? 100_000)
/** What parts of a work may take. The same draw in one piece takes a second. */
const heldMsMax = 50
/** What the program does besides, now and then. */
const besidesMsMax = 150
const size = 1_000
const waitMsMax = 120_000

let folder: string
let town: Town
const clock = movableClock(morning - Date.now())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-parts-'))
})

afterEach(async () => {
  await town.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A town in which every other person chose the north, and the rest the south. */
async function settled(name: string, more?: (db: Awaited<ReturnType<typeof connectSqlite>>['db']) => Promise<void>) {
  const file = join(folder, `${name}.sqlite`)
  await (await openSqlite(file)).close()
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'loop', people)
  await sql`update persons set places = case when id % 2 = 0 then '["north"]' else '["south"]' end`.execute(db)
  await more?.(db)
  await db.destroy()
  return openSqlite(file)
}

async function started(store: Awaited<ReturnType<typeof settled>>): Promise<void> {
  const adapter = { ...loopbackAdapter('http://127.0.0.1:1'), send: async () => ({}) }
  town = await startTown([adapter], { store, clock, decide })
  await town.loops.settled()
}

function happens(id: string, act: CityAct): Promise<unknown> {
  return town.loops.receive([{ kind: 'city.acted', id, at: clock.now(), by: 'cli:test', act }])
}

function expectShort({ longestMs, usualMs }: Held): void {
  expect(usualMs).toBeLessThan(heldMsMax)
  expect(longestMs).toBeLessThan(besidesMsMax)
}

test('a sample is drawn from a whole town in parts: nothing holds the process, and it is the one that a single draw makes', async () => {
  await started(await settled('drawn'))
  const audience = { topics: [], places: ['north', 'south'], roles: [], strata: ['place'], size, seed: 'town' } as const
  const consultation: Consultation = { ...consultationNamed('drawn'), audience }
  const candidates = await town.store.candidates('drawn')
  expect(candidates).toHaveLength(0)
  const held = await heldDuring(async () => {
    await happens('submit', { act: 'consultation.submitted', consultation })
    await until(async () => (await town.store.draw('drawn')) !== undefined, 'it is done', waitMsMax)
  })
  const stored = await town.store.storedDraw('drawn')
  if (!stored) throw new Error('The draw is kept.')
  const all = Array.from({ length: people }, (_, index) => ({
    person: index + 1,
    stratum: index % 2 === 1 ? 'north' : 'south',
  }))
  const lots = lotsOf(all, 'town', stored.key)
  const { consultation: id, at, seed } = stored.draw
  expect(stored.draw).toEqual(drawRecord({ consultation: id, at, seed, size, audience }, lots, stored.key))
  expect(stored.sample).toEqual(personsDrawn(lots, size))
  expectShort(held)
}, 300_000)

test('inviting a whole town holds the process no longer', async () => {
  await started(await settled('invited'))
  const held = await heldDuring(async () => {
    await happens('submit', { act: 'consultation.submitted', consultation: consultationNamed('invited') })
    await until(async () => (await town.store.tally('invited'))?.invited === people, 'it is done', waitMsMax)
  })
  expectShort(held)
}, 300_000)

test('closing, and telling a whole town what came of it, hold the process no longer', async () => {
  await started(await settled('told', (db) => everyoneAnswered(db, 'told')))
  await happens('submit', { act: 'consultation.submitted', consultation: consultationNamed('told') })
  await town.loops.settled()
  const raw = new SQLite(join(folder, 'told.sqlite'), { readonly: true })
  const told = raw.prepare('select 1 from outbox where key = ?')
  const closing = await heldDuring(async () => {
    await happens('close', { act: 'consultation.closed', consultation: 'told' })
    await until(async () => told.get(`closing:told:closing:${people}`) !== undefined, 'it is done', waitMsMax)
  })
  const telling = await heldDuring(async () => {
    await happens('publish', { act: 'outcome.published', outcome: outcomeOf('told') })
    await until(async () => told.get(`echo:told:outcome:${people}`) !== undefined, 'it is done', waitMsMax)
  })
  raw.close()
  expectShort(closing)
  expectShort(telling)
}, 300_000)
