import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayMs } from '../../src/domain/time.ts'
import { nothing } from '../../src/engine/decision.ts'
import { keyBytes, type Seal, sealOf } from '../../src/seal/seal.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { connectPostgres } from '../../src/store/databases/postgres.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import { backupSqlite } from '../../src/store/operations/backup.ts'
import { beginKeyringAnew, copyKeyringFile } from '../../src/store/operations/keyring.ts'
import type { Store } from '../../src/store/store.ts'
import { inClear } from '../store/in-clear.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { changes, consultationOf, evening, happens, world, wrote } from '../store/town.ts'
import { anna, bo, clara, expectNothing, expectRead, plant, readThrough, searchFolder, wait } from './words-planted.ts'

const later = evening + dayMs
const everywhere = ['edited', 'something else', 'reworded idea', 'letter', 'offer', 'question to who decides'] as const

/** A day later everything that waited is dealt with. Anna is forgotten, Clara stops, Bo starts again. */
async function afterwards(store: Store): Promise<void> {
  for (let claims = await store.claimInbox(50, later); claims.length > 0; claims = await store.claimInbox(50, later)) {
    const loaded = await store.load(claims, world)
    const decided = claims.map((claim, at) => ({ claim, decision: nothing, expectedVersion: loaded[at]?.version ?? 0 }))
    await store.commit(decided, later)
  }
  await happens(store, wrote(anna, 'forget me', { at: later }), changes({ kind: 'person.forgotten', at: later }), later)
  await happens(store, wrote(clara, 'stop', { at: later }), changes({ kind: 'person.stopped', at: later }), later)
  await happens(store, wrote(bo, 'start', { at: later }), changes({ kind: 'person.restarted', at: later }), later)
}

/** Nothing of Anna is left or comes back, however old what was restored is; Clara still has peace. */
async function expectGone(store: Store, standingOf: (contact: string) => Promise<unknown>): Promise<void> {
  expectNothing(await readThrough(store), 'what the store reads')
  expect(await store.personOf(anna)).toBeUndefined()
  expect(await store.claimInbox(50, later + dayMs)).toEqual([])
  expect(await standingOf(clara)).toBe('stopped')
}

describe('words in a file', () => {
  let folder: string
  let file: string
  let seal: Seal
  const open: Store[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ekko-words-'))
    file = join(folder, 'ekko.sqlite')
    seal = sealOf(randomBytes(keyBytes))
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()))
    rmSync(folder, { recursive: true, force: true })
  })

  async function opened(): Promise<Store> {
    const store = await openSqlite(file, { seal })
    open.push(store)
    return store
  }
  async function closed(): Promise<void> {
    await Promise.all(open.splice(0).map((store) => store.close()))
  }
  const standingOf = async (contact: string): Promise<unknown> => {
    const database = new SQLite(file)
    const row = database
      .prepare('select p.standing from persons as p join contacts as c on c.person = p.id where c.id = ?')
      .get(contact) as { standing: string } | undefined
    database.close()
    return row?.standing
  }

  test('are nowhere in any byte of the database, its log, its keyring or its backups, and are read through Ekko', async () => {
    const store = await opened()
    await plant(store)
    expectRead(await readThrough(store), ...everywhere)
    await wait(store)
    await backupSqlite(file, join(folder, 'monday.sqlite'))
    await copyKeyringFile(join(folder, 'keys.sqlite'), join(folder, 'ring.sqlite'))
    expect(searchFolder(folder)).toBeGreaterThan(500_000)
    const claims = await store.claimInbox(50, evening)
    expectRead(JSON.stringify(claims.map(({ event }) => event)), 'waiting')
    expectRead(JSON.stringify(await store.deskLinks(evening)), 'at the desk')
    expectRead(JSON.stringify(await store.deskSessions(evening)), 'at the desk')
    expect(statSync(join(folder, 'keys.sqlite')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'ring.sqlite')).mode & 0o777).toBe(0o600)
    await closed()
    expectRead(await readThrough(await opened()), ...everywhere)
  })

  test('are closed to a thief of database and keyring who has not the city key', async () => {
    await plant(await opened())
    await closed()
    seal = sealOf(randomBytes(keyBytes))
    await expect(opened()).rejects.toMatchObject({ reason: 'key' })
  })

  test('are gone with "forget me", and so is the key, from the keyring and from all that stands beside it', async () => {
    const store = await opened()
    await plant(store)
    const before = new SQLite(join(folder, 'keys.sqlite'))
    const wrapped = before.prepare(`select wrapped from data_keys where kind = 'person'`).pluck().all() as string[]
    before.close()
    await afterwards(store)
    await expectGone(store, standingOf)
    searchFolder(folder)
    const ring = ['', '-wal', '-shm']
      .map((beside) => join(folder, `keys.sqlite${beside}`))
      .filter((each) => existsSync(each))
    const left = wrapped.filter((key) => ring.some((each) => readFileSync(each, 'latin1').includes(key)))
    expect(left, 'the keys of Bo and Clara, and not the one of Anna').toHaveLength(2)
  })

  test('of a person who was forgotten since cannot be read in a backup with the right keys, and they do not come back', async () => {
    const store = await opened()
    await plant(store)
    await wait(store)
    const backup = join(folder, 'backups', 'monday.sqlite')
    mkdirSync(join(folder, 'backups'))
    await backupSqlite(file, backup)
    await afterwards(store)
    await closed()
    for (const beside of ['', '-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
    copyFileSync(backup, file)
    const restored = await opened()
    await expectGone(restored, standingOf)
    expect(await standingOf(bo), 'who said start again says so again').toBe('stopped')
    // A start after the stop takes the peace away, also in what is restored later.
    await happens(
      restored,
      wrote(clara, 'start', { at: later }),
      changes({ kind: 'person.restarted', at: later }),
      later,
    )
    await closed()
    await opened()
    expect(await standingOf(clara)).toBe('active')
  })

  test('that an earlier version left in clear are closed at the first start, and in all that is left of the file', async () => {
    const before = await openSqlite(file)
    await plant(before)
    await wait(before)
    await before.close()
    const { db } = await connectSqlite(file)
    await inClear(db, { file: join(folder, 'keys.sqlite') })
    await db.destroy()
    expect(readFileSync(file, 'latin1')).toContain('zwiebelturm')
    const store = await opened()
    expect(searchFolder(folder)).toBeGreaterThan(300_000)
    expectRead(await readThrough(store), ...everywhere)
    const waiting = await store.claimInbox(50, evening)
    expectRead(JSON.stringify(waiting.map(({ event }) => event)), 'waiting')
    const interest = { about: ['zwiebel'], languages: ['en'] }
    const next = consultationOf('next', { audience: { topics: [], places: [], roles: [], interest } })
    expect(await store.audienceSize(next), 'a beginning of a word that Anna wrote finds her').toBe(1)
  })

  test('are lost with their keyring: the start says so in a sentence, and what can go on goes on', async () => {
    await plant(await opened())
    await closed()
    const ring = join(folder, 'keys.sqlite')
    renameSync(ring, join(folder, 'lost.sqlite'))
    await expect(opened()).rejects.toThrow(/The keyring \(.*keys\.sqlite\) is not there.*Put its newest copy there/s)
    expect(existsSync(ring), 'no empty keyring takes its place').toBe(false)
    await beginKeyringAnew({ file }, { file: ring })
    const store = await opened()
    expectNothing(await readThrough(store), 'what the store reads')
    expect((await store.tally('benches')).answered).toBe(1)
    expect(await store.personOf(anna)).toBeDefined()
    await happens(
      store,
      wrote(anna),
      changes({
        kind: 'idea.sent',
        idea: { key: 'k2', text: 'On we go', at: later, department: 'parks', dueOn: '2026-03-17' },
      }),
    )
    expect((await store.ideas()).map(({ text }) => text)).toContain('On we go')
  })
})

const programs = postgresPrograms()

describe.skipIf(programs === undefined)('words in Postgres', () => {
  let server: PostgresServer
  let beside: pg.Client
  const seal = sealOf(randomBytes(keyBytes))

  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
    beside = new pg.Client({ connectionString: server.url })
    await beside.connect()
  }, 60_000)
  afterAll(async () => {
    await beside.end()
    await server.stop()
  })

  test('that an earlier version left in clear are closed at the first start', async () => {
    const before = await openPostgres(server.url)
    await plant(before)
    await before.close()
    const db = connectPostgres(server.url, 'public')
    await inClear(db, { url: server.url, schema: 'ekko_keys' })
    await db.destroy()
    const store = await openPostgres(server.url, { seal })
    expectNothing(await rows(), 'the rows')
    expectRead(await readThrough(store), ...everywhere)
    await store.close()
    await beside.query('drop schema public cascade; create schema public; drop schema ekko_keys cascade')
  }, 60_000)

  /** Every cell of every row of both schemas. */
  async function rows(): Promise<string> {
    const { rows: tables } = await beside.query(
      `select schemaname, tablename from pg_tables where schemaname in ('public', 'ekko_keys')`,
    )
    const all: string[] = []
    for (const { schemaname, tablename } of tables)
      all.push(JSON.stringify((await beside.query(`select * from ${schemaname}.${tablename}`)).rows))
    expect(all.length).toBeGreaterThan(40)
    return all.join('\n')
  }

  const standingOf = async (contact: string): Promise<unknown> =>
    (
      await beside.query('select p.standing from persons as p join contacts as c on c.person = p.id where c.id = $1', [
        contact,
      ])
    ).rows[0]?.standing

  test('are in no row, are gone with "forget me", and a dump from before brings no person back', async () => {
    const store = await openPostgres(server.url, { seal })
    await plant(store)
    expectRead(await readThrough(store), ...everywhere)
    await wait(store)
    expectNothing(await rows(), 'the rows')
    const run = promisify(execFile)
    const { stdout: dump } = await run(
      join(programs ?? '', 'pg_dump'),
      ['--exclude-schema=ekko_keys', '--clean', '--if-exists', '--inserts', server.url],
      { maxBuffer: 1 << 28 },
    )
    expectNothing(dump, 'the dump')
    expect(dump).not.toContain('data_keys')
    await afterwards(store)
    await expectGone(store, standingOf)
    await store.close()
    await beside.query('drop schema public cascade; create schema public')
    // What psql alone understands is none of the rows.
    await beside.query(dump.replace(/^\\.*$/gm, ''))
    await beside.query('set search_path to public')
    const restored = await openPostgres(server.url, { seal })
    await expectGone(restored, standingOf)
    await restored.close()
  }, 60_000)
})
