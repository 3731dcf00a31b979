import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CompiledQuery, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Checkpoints } from '../../src/store/databases/checkpoints.ts'
import type { Trx } from '../../src/store/databases/dialect.ts'
import type { OpenFile } from '../../src/store/databases/driver.ts'
import { Grouping } from '../../src/store/databases/group-commit.ts'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'

const pageBytes = 4_096
/** Rows that fill a page each. */
const rowsPerCommit = 100
const commits = 200

let directory = ''
let file = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ekko-log-'))
  file = join(directory, 'ekko.db')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const logPages = () => Math.floor(statSync(`${file}-wal`).size / pageBytes)
const waiting = (raw: OpenFile) => {
  const [{ log, checkpointed } = { log: 0, checkpointed: 0 }] = raw.pragma('wal_checkpoint(noop)') as {
    readonly log: number
    readonly checkpointed: number
  }[]
  return log - checkpointed
}
const writes = (trx: Trx) =>
  sql`
    insert into rows (words) with recursive n(i) as (select 1 union all select i + 1 from n where i < ${rowsPerCommit})
    select hex(zeroblob(1900)) from n`.execute(trx)

test('the log is put into the file beside the commits, and begins anew while they go on', async () => {
  const { db, raw } = await connectSqlite(file)
  // No commit may do it.
  raw.pragma('wal_autocheckpoint = 0')
  await sql`create table rows (words text)`.execute(db)
  for (let commit = 0; commit < commits; commit += 1) {
    await sqlite.transaction(db, writes, true)
    await pause(2)
  }
  const written = commits * rowsPerCommit
  expect(logPages()).toBeLessThan(written / 2)
  // The last pages wait for the next commit.
  expect(waiting(raw)).toBeLessThan(written / 4)
  const { rows } = await sql<{ written: number }>`select count(*) as written from rows`.execute(db)
  expect(rows).toEqual([{ written }])
  await db.destroy()
  expect(existsSync(`${file}-wal`)).toBe(false)
}, 30_000)

test('without the thread a commit that finds the log full puts it away itself', async () => {
  const { db, raw } = await connectSqlite(file)
  const checkpoints = new Checkpoints(raw, 'no-such-driver')
  const grouping = new Grouping(db, {
    begin: async (trx) => {
      await trx.executeQuery(CompiledQuery.raw('begin immediate'))
    },
    waitForDisk: () => {},
    committed: () => checkpoints.committed(),
  })
  await sql`create table rows (words text)`.execute(db)
  for (let commit = 0; commit < commits; commit += 1) {
    await grouping.add(writes)
    await pause(2)
  }
  expect(logPages()).toBeLessThan((commits * rowsPerCommit) / 2)
  await checkpoints.stop()
  await db.destroy()
  expect(existsSync(`${file}-wal`)).toBe(false)
}, 30_000)
