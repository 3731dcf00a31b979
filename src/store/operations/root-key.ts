import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import { keyBytes, type Seal, SealError, sealOf } from '../../seal/seal.ts'
import type { Db, Dialect, Trx } from '../databases/dialect.ts'
import { connectPostgres, postgres } from '../databases/postgres.ts'
import { connectSqlite, sqlite } from '../databases/sqlite.ts'
import { explained, StoreError } from '../databases/store-error.ts'
import { closeCity } from './close-city.ts'

/** What the root is wrapped for, and nothing else is. */
const wrapping = 'root'

/**
 * The seal of this database's root: a key of its own that the city's key wraps, made at the first use. So a new key of the city's
 * changes one row and no mark. Rejects with StoreError `key` where the city's key is not the one that wrapped it.
 */
export async function rootSealOf(db: Db, dialect: Dialect, city: Seal, now: Instant): Promise<Seal> {
  const found = (await wrappedIn(db)) ?? (await begin(db, dialect, city, now))
  return sealOf(unwrapped(found, city))
}

/** Where a database is: a SQLite file, or a Postgres. */
export type Place = { readonly file: string } | { readonly url: string }

/**
 * Wraps the root anew for the city's next key, in one transaction; processes that run go on, since the root is the same. Running it
 * again changes nothing. Rejects with StoreError `key` where neither key opens it.
 */
export async function rewrapIn(place: Place, from: Seal, to: Seal): Promise<void> {
  await inside(place, async (db, dialect) => {
    await dialect.transaction(db, async (trx) => {
      const found = await wrappedIn(trx)
      if (found === undefined || opens(found, to)) return
      const wrapped = to.close(wrapping, Buffer.from(unwrapped(found, from)).toString('base64'))
      await trx.updateTable('root_key').set({ wrapped }).execute()
    })
    // What the old key opens is not left in the file's log either.
    if ('file' in place) await sql`pragma wal_checkpoint(truncate)`.execute(db)
  })
}

/** Whether a database was closed with a key. Rejects with StoreError. */
export async function isKeyed(place: Place): Promise<boolean> {
  if ('file' in place && !existsSync(place.file)) return false
  return inside(place, async (db) => {
    try {
      return (await wrappedIn(db)) !== undefined
    } catch (error) {
      if (explained(error) instanceof StoreError) throw error
      // It was made before there were keys, or nothing is in it yet.
      return false
    }
  })
}

async function inside<T>(place: Place, work: (db: Db, dialect: Dialect) => Promise<T>): Promise<T> {
  try {
    const [db, dialect] =
      'file' in place
        ? [(await connectSqlite(place.file)).db, sqlite]
        : [connectPostgres(place.url, 'public'), postgres]
    return await work(db, dialect).finally(() => db.destroy())
  } catch (error) {
    throw explained(error)
  }
}

/** Together with the root comes all that an earlier version kept in clear: a database has neither of them or both. */
async function begin(db: Db, dialect: Dialect, city: Seal, now: Instant): Promise<string> {
  return dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, 'the root')
    // Two processes may have begun at once.
    const there = await wrappedIn(trx)
    if (there !== undefined) return there
    const root = randomBytes(keyBytes)
    const wrapped = city.close(wrapping, root.toString('base64'))
    await trx.insertInto('root_key').values({ slot: 1, wrapped, since: now }).execute()
    const before = await closeCity(trx, dialect, sealOf(root), now)
    if (before === 'empty') await trx.updateTable('root_key').set({ tidy: 1 }).execute()
    return wrapped
  })
}

/** Takes what stood in clear before out of the database's files too; a kill in between leaves it to the next start. */
export async function tidy(db: Db, dialect: Dialect): Promise<void> {
  const row = await db.selectFrom('root_key').select('tidy').executeTakeFirst()
  if (row === undefined || row.tidy === 1) return
  try {
    await dialect.vacuum(db)
  } catch (error) {
    // Another process has it open: the next start does it.
    if (reasonOf(error) === 'busy') return
    throw error
  }
  await db.updateTable('root_key').set({ tidy: 1 }).execute()
}

function reasonOf(error: unknown): string | undefined {
  const known = explained(error)
  return known instanceof StoreError ? known.reason : undefined
}

async function wrappedIn(db: Trx): Promise<string | undefined> {
  return (await db.selectFrom('root_key').select('wrapped').executeTakeFirst())?.wrapped
}

function unwrapped(wrapped: string, city: Seal): Uint8Array {
  try {
    return Buffer.from(city.open(wrapping, wrapped), 'base64')
  } catch (error) {
    if (error instanceof SealError) throw new StoreError('key', otherKey, error)
    throw error
  }
}

function opens(wrapped: string, city: Seal): boolean {
  try {
    city.open(wrapping, wrapped)
    return true
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

const otherKey =
  'The key is not the one that this database was closed with, so nothing in it can be read. Put the right one in EKKO_KEY or in the file that EKKO_KEY_FILE names; without it the people and their words are lost. Nothing was changed.'
