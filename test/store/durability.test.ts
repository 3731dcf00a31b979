import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'
import { StoreError } from '../../src/store/databases/store-error.ts'
import { openPostgres, openSqlite, openStore } from '../../src/store/open.ts'
import { changes, evening, happens, meeting, wrote } from './town.ts'

const anna = 'sandbox:anna'

describe('a SQLite file', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'ekko-file-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  test('is opened so that what was committed survives a power failure', async () => {
    const { raw, db } = await connectSqlite(join(directory, 'ekko.db'))
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
    await db.destroy()
  })

  test('waits for no disk to note what a process decides on, and for all else', async () => {
    const { raw, db } = await connectSqlite(join(directory, 'ekko.db'))
    const store = await openStore(db, sqlite)
    const waits: unknown[] = []
    const pragma = raw.pragma.bind(raw)
    raw.pragma = (text, options) => {
      if (text.startsWith('synchronous')) waits.push(text)
      return pragma(text, options)
    }
    await store.recordInbox([wrote(anna)], evening)
    expect(waits).toEqual([])
    expect(await store.claimInbox(1, evening)).toHaveLength(1)
    expect(waits).toEqual(['synchronous = NORMAL', 'synchronous = FULL'])
    await store.close()
  })

  test('keeps everything when it is closed and opened again', async () => {
    const file = join(directory, 'ekko.db')
    const before = await openSqlite(file)
    await happens(before, wrote(anna), changes(...meeting()))
    const person = await before.personOf(anna)
    await before.close()
    const after = await openSqlite(file)
    expect(await after.personOf(anna)).toBe(person)
    await after.close()
  })

  test('on a full disk says so in a sentence, loses nothing, and goes on when there is room', async () => {
    const { raw, db } = await connectSqlite(join(directory, 'ekko.db'))
    const store = await openStore(db, sqlite)
    await happens(store, wrote(anna), changes(...meeting()))
    const pages = Number(raw.pragma('page_count', { simple: true }))
    raw.pragma(`max_page_count = ${pages}`)
    const long = wrote(anna, 'long '.repeat(20_000))
    const failure = await store.recordInbox([long], evening).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreError)
    expect(failure).toMatchObject({
      reason: 'disk-full',
      message: expect.stringMatching(/^The disk .* is full\. .*\.$/),
    })
    expect(await store.personOf(anna)).toBe(1)
    raw.pragma('max_page_count = 100000')
    expect(await store.recordInbox([long], evening)).toBe(1)
    await store.close()
  })

  test('that may only be read says so in a sentence', async () => {
    const { raw, db } = await connectSqlite(join(directory, 'ekko.db'))
    const store = await openStore(db, sqlite)
    raw.pragma('query_only = ON')
    await expect(store.recordInbox([wrote(anna)], evening)).rejects.toMatchObject({ reason: 'read-only' })
    await store.healthy()
    await store.close()
  })

  test('in a folder that is not there says so in a sentence', async () => {
    await expect(openSqlite(join(directory, 'no', 'ekko.db'))).rejects.toMatchObject({ reason: 'unreachable' })
  })

  test('that is something else is refused', async () => {
    const file = join(directory, 'letter.txt')
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(1_000))
    await expect(openSqlite(file)).rejects.toMatchObject({ reason: 'damaged' })
  })

  test('of a newer version is refused', async () => {
    const file = join(directory, 'ekko.db')
    const { raw, db } = await connectSqlite(file)
    await openStore(db, sqlite)
    raw.exec(`insert into migrations (id) values ('999-future')`)
    await db.destroy()
    await expect(openSqlite(file)).rejects.toMatchObject({ reason: 'newer' })
  })
})

test('a Postgres that is not there says so in a sentence', async () => {
  await expect(openPostgres('postgres://ekko@127.0.0.1:1/none')).rejects.toMatchObject({ reason: 'unreachable' })
})

test('a schema name that could be something else is refused', async () => {
  await expect(openPostgres('postgres://ekko@127.0.0.1:1/none', { schema: 'a; drop' })).rejects.toBeInstanceOf(
    StoreError,
  )
})

test('a closed store says that it is closed', async () => {
  const store = await openSqlite(':memory:')
  await store.close()
  await expect(store.healthy()).rejects.toMatchObject({ reason: 'closed' })
})
