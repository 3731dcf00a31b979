import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SQLite } from '../../src/store/databases/driver.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import { type Moved, moveToPostgres } from '../../src/store/operations/move.ts'
import type { Store } from '../../src/store/store.ts'
import { everyoneAnswered, settlePeople } from '../delivery/city.ts'
import { figure } from '../figures.ts'
import { cityKey } from '../key.ts'
import { until } from '../loops/town.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts'
import { changes, consultationOf, evening, happens, item, launch, meet, sending, wrote } from './town.ts'

const programs = postgresPrograms()

describe.skipIf(programs === undefined)('a city that moves from its file into Postgres', () => {
  let server: PostgresServer
  let beside: pg.Client
  let folder: string
  let file: string
  let databases = 0
  let to: string
  const open: Store[] = []

  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
    beside = new pg.Client({ connectionString: server.url })
    await beside.connect()
  }, 60_000)
  afterAll(async () => {
    await beside.end()
    await server.stop()
  })
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ekko-moving-'))
    file = join(folder, 'ekko.sqlite')
    databases += 1
    await beside.query(`create database city_${databases}`)
    to = server.url.replace(/postgres$/, `city_${databases}`)
  })
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function opened(store: Promise<Store>): Promise<Store> {
    open.push(await store)
    return store
  }

  const move = (): Promise<Moved> => moveToPostgres({ from: file, to, now: evening })

  /** A city in which something of most things has happened. */
  async function live(): Promise<void> {
    const store = await openSqlite(file)
    await launch(store, consultationOf('benches'))
    await meet(store, 'telegram:anna', [{ kind: 'interests.chosen', of: 'place', ids: ['north'] }])
    await happens(store, wrote('telegram:anna', 'æøå 🎉'), sending(item('a', 'telegram:anna')))
    const last = await meet(store, 'telegram:zoe')
    await happens(store, wrote('telegram:zoe'), changes({ kind: 'person.forgotten', at: evening }))
    expect(last).toBe(2)
    await store.registerWordings([{ version: 'w1', language: 'en', purpose: 'asked', text: 'May we ask?' }])
    await store.close()
  }

  async function inPostgres(question: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: to })
    await client.connect()
    try {
      return (await client.query(question)).rows
    } finally {
      await client.end()
    }
  }

  function inFile(question: string): readonly Record<string, unknown>[] {
    const database = new SQLite(file)
    try {
      return database.prepare(question).all() as Record<string, unknown>[]
    } finally {
      database.close()
    }
  }

  /** Every table with every row, as two independent readers see them. */
  async function expectTheSame(): Promise<void> {
    const names = inFile(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'memories_index%'`,
    ).map(({ name }) => String(name))
    expect(names.length).toBeGreaterThan(30)
    for (const name of names.filter((each) => !['moves', 'moved_tables', 'leases', 'probes'].includes(each))) {
      const plain = (row: Record<string, unknown>) => {
        const { index: _, ...columns } = row
        return JSON.stringify(
          Object.entries(columns)
            .map(([column, value]) => [column, value === null ? null : String(value)])
            .sort(),
        )
      }
      const there = (await inPostgres(`select * from ${name}`)).map(plain).sort()
      expect(there, name).toEqual(inFile(`select * from ${name}`).map(plain).sort())
    }
  }

  test('has every row of every table there, can find what was asked, and gives no number twice', async () => {
    await live()
    const moved = await move()
    expect(moved).toMatchObject({ before: false, withoutNul: 0 })
    expect(moved.tables.length).toBeGreaterThan(30)
    expect(moved.tables.find(({ name }) => name === 'persons')).toMatchObject({ rows: 1 })
    await expectTheSame()
    const store = await opened(openPostgres(to))
    const looking = { words: 'benches', languages: ['en'], limit: 5, openedOnly: false }
    expect((await store.remembered(looking)).map(({ consultation }) => consultation.id)).toEqual(['benches'])
    expect(await meet(store, 'telegram:new'), 'the number of who was forgotten is not given out again').toBe(3)
    expect(await store.recordInbox([wrote('telegram:anna', 'more')], evening)).toBe(1)
  })

  test('cannot be started from the file any more, and moving it again changes nothing', async () => {
    await live()
    await move()
    await expect(openSqlite(file)).rejects.toThrow(/moved from this file to Postgres on 2026-03-02\. Set DATABASE_URL/)
    expect(await move()).toMatchObject({ before: true })
    const store = await opened(openPostgres(to))
    await meet(store, 'telegram:new')
    await expect(move()).rejects.toThrow(/moved into that database before.*persons.*Nothing was changed/)
  })

  test('is refused where another city or anything else lives, and where the file has gone elsewhere', async () => {
    await live()
    const elsewhere = await openPostgres(to)
    await meet(elsewhere, 'telegram:ben')
    await elsewhere.close()
    await expect(move()).rejects.toThrow(/database is in use: its table .* has rows\. Nothing was changed/)
    await beside.query(`create database other_${databases}`)
    const other = server.url.replace(/postgres$/, `other_${databases}`)
    await moveToPostgres({ from: file, to: other, now: evening })
    await expect(move()).rejects.toThrow('moved into another database')
    const second = join(folder, 'second.sqlite')
    await (await openSqlite(second)).close()
    await expect(moveToPostgres({ from: second, to: other, now: evening })).rejects.toThrow('another city was moved')
  })

  test('is refused while anybody has the file open', async () => {
    await live()
    const running = await opened(openSqlite(file))
    await expect(move()).rejects.toMatchObject({ reason: 'busy' })
    expect(await running.personOf('telegram:anna')).toBe(1)
    await running.close()
    expect(await move()).toMatchObject({ before: false })
  })

  test('leaves out the one character that Postgres cannot keep, and says in how many texts', async () => {
    await live()
    const { db, raw } = await connectSqlite(file)
    raw.prepare('update wordings set text = ?').run('May\0 we\0 ask?')
    await db.destroy()
    raw.close()
    expect(await move()).toMatchObject({ withoutNul: 1 })
    expect(await inPostgres('select text from wordings')).toEqual([{ text: 'May we ask?' }])
  })

  /** Starts the command and kills it with -9 in the middle of a table. */
  async function killed(): Promise<void> {
    const child = spawn(process.execPath, ['src/ekko.js', 'migrate', '--from', file, '--to', to], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, EKKO_DATA_DIR: folder, ...cityKey },
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const reached = async () => {
      const [row] = await inPostgres(`select rows from moved_tables where name = 'answers'`).catch(() => [])
      return Number(row?.rows ?? 0)
    }
    await until(async () => (await reached()) > 0, 'some answers are there', 60_000)
    child.kill('SIGKILL')
    figure('processes killed with -9')
    await ended
    expect(await inPostgres('select state from moves')).toEqual([{ state: 'arriving' }])
  }

  const people = 30_000

  async function fill(): Promise<void> {
    await (await openSqlite(file)).close()
    const { db } = await connectSqlite(file)
    await settlePeople(db, 'loop', people)
    await everyoneAnswered(db, 'benches')
    await db.destroy()
  }

  test('goes on where it stopped when it was killed, and doubles nothing', async () => {
    await fill()
    await killed()
    await expect(openPostgres(to)).rejects.toThrow(/move into this database is not finished.*ekko migrate/)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/ekko.js', 'migrate', '--from', file, '--to', to],
      { env: { PATH: process.env.PATH, HOME: process.env.HOME, EKKO_DATA_DIR: folder, ...cityKey } },
    )
    expect(stdout).toMatch(/^answers +30,000 {2}[0-9a-f]{16}$/m)
    expect(stdout).toMatch(/^Moved: \d+ tables with [\d,]+ rows, each compared, the same on both sides\.$/m)
    expect(await inPostgres('select count(*) as n, count(distinct id) as d from persons')).toEqual([
      { n: String(people), d: String(people) },
    ])
    const store = await opened(openPostgres(to))
    expect(await meet(store, 'telegram:new')).toBe(people + 1)
  }, 120_000)

  test('begins anew when the file was used after the move was killed', async () => {
    await fill()
    await killed()
    const store = await openSqlite(file)
    const [first] = inFile('select id from contacts where person = 1')
    await happens(store, wrote(`${first?.id}` as 'loop:1'), changes({ kind: 'person.stopped', at: evening }))
    await store.close()
    expect(await move()).toMatchObject({ before: false })
    expect(await inPostgres('select standing from persons where id = 1')).toEqual([{ standing: 'stopped' }])
    expect(await inPostgres('select count(*) as n from answers')).toEqual([{ n: String(people) }])
  }, 120_000)
})
