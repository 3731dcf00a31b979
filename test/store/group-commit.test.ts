import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db, Trx } from '../../src/store/databases/dialect.ts'
import type { OpenFile } from '../../src/store/databases/driver.ts'
import { Grouping } from '../../src/store/databases/group-commit.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'

let directory = ''
let db: Db
let raw: OpenFile
/** What each transaction waited for when it began. */
let groups: string[] = []
let grouping: Grouping

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ekko-groups-'))
  const connected = await connectSqlite(join(directory, 'ekko.db'))
  raw = connected.raw
  db = connected.db
  groups = []
  grouping = new Grouping(db, {
    begin: async (trx) => {
      groups.push(Number(raw.pragma('synchronous', { simple: true })) === 2 ? 'waits for the disk' : 'goes on')
      await trx.executeQuery(CompiledQuery.raw('begin immediate'))
    },
    waitForDisk: (does) => raw.pragma(`synchronous = ${does ? 'FULL' : 'NORMAL'}`),
  })
  await sql`create table rows (name text)`.execute(db)
})

afterEach(async () => {
  await db.destroy()
  rmSync(directory, { recursive: true, force: true })
})

const writes = (name: string) => (trx: Trx) => sql`insert into rows values (${name})`.execute(trx)
const waitsNow = () => Number(raw.pragma('synchronous', { simple: true })) === 2

test('what has to last waits for the disk, and takes with it what need not', async () => {
  await Promise.all([grouping.add(writes('claim'), false), grouping.add(writes('answer'))])
  expect(groups).toEqual(['waits for the disk'])
})

test('what need not last goes on, and everything after it waits again', async () => {
  await grouping.add(writes('claim'), false)
  expect(waitsNow()).toBe(true)
  await grouping.add(writes('answer'))
  expect(groups).toEqual(['goes on', 'waits for the disk'])
})

test('what comes while a group goes on and has to last does not join it', async () => {
  let answered: Promise<unknown> | undefined
  await grouping.add(async (trx) => {
    answered = grouping.add(writes('answer'))
    await writes('claim')(trx)
  }, false)
  await answered
  expect(groups).toEqual(['goes on', 'waits for the disk'])
  const { rows } = await sql<{ name: string }>`select name from rows`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(['claim', 'answer'])
})

test('where a group that goes on fails, everything after it waits again', async () => {
  const failed = grouping.add(async () => Promise.reject(new Error('no')), false)
  await expect(failed).rejects.toThrow('no')
  await grouping.add(writes('answer'))
  expect(groups).toEqual(['goes on', 'waits for the disk'])
})
