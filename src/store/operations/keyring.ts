import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '../databases/dialect.ts'
import { connectPostgres } from '../databases/postgres.ts'
import { connectSqlite, copySqlite } from '../databases/sqlite.ts'
import { explained, StoreError } from '../databases/store-error.ts'
import { called, connectPlace, type KeyringPlace, keyringFile, keyringPlace, keyringSchema } from '../keyring/open.ts'
import { closedColumns } from '../keyring/opening.ts'

/**
 * Copies a keyring in a file while others use it, in place of the copy before: an older copy would still hold the keys of people who were
 * forgotten since. Rejects with StoreError.
 */
export async function copyKeyringFile(source: string, target: string): Promise<void> {
  const part = `${target}.part`
  try {
    const found = await copySqlite(source, part)
    if (found !== 'ok') throw new StoreError('damaged', `The copy is damaged: ${found}.`)
    chmodSync(part, 0o600)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw explained(error)
  }
}

/** Where a city's database is. */
export type DatabasePlace = { readonly file: string } | { readonly url: string }

/** Where the keyring of a database is: where the city says, otherwise beside it. */
export function keyringOf(database: DatabasePlace, set: string | undefined): KeyringPlace {
  const usual =
    'file' in database ? { file: keyringFile(database.file) } : { url: database.url, schema: keyringSchema('public') }
  return keyringPlace(set, usual)
}

/** Where words stand closed, table by table. Where a row is nothing without them it goes. */
const closed = [
  { table: 'statements', columns: ['text'] },
  { table: 'answers', columns: ['value'] },
  { table: 'ideas', columns: ['text'] },
  { table: 'inquiry_lines', columns: ['words'] },
  { table: 'help_offers', columns: ['words'] },
  { table: 'decider_questions', columns: ['text'] },
  { table: 'persons', columns: ['dialogue', 'unasked', 'held'] },
  { table: 'outbox', columns: ['notice'] },
  { table: 'inbox', columns: ['payload', 'error'] },
  { table: 'works', columns: ['work'], goes: true },
  { table: 'attachments_wanted', columns: ['wanted'], goes: true },
] as const

/**
 * Lets a database begin a keyring anew, since its own is lost for ever: what was closed with it is emptied, as if its people had been
 * forgotten, and they go on. Rejects with StoreError where the keyring is there after all.
 */
export async function beginKeyringAnew(place: DatabasePlace, keyring: KeyringPlace): Promise<void> {
  if (await isThere(keyring))
    throw new StoreError(
      'keyring',
      `There is a keyring (${called(keyring)}). Nothing was changed. Put it elsewhere first, and keep it.`,
    )
  let db: Db | undefined
  try {
    db = 'file' in place ? (await connectSqlite(place.file, { alone: true })).db : connectPostgres(place.url, 'public')
    for (const { table, columns, ...rest } of closed)
      for (const column of columns) await empty(db, table, column, 'goes' in rest)
    await sql`delete from statement_stems`.execute(db)
    await sql`delete from idea_stems`.execute(db)
    await sql`update persons set word_key = null`.execute(db)
    await sql`delete from keyrings`.execute(db)
  } catch (error) {
    throw explained(error)
  } finally {
    await db?.destroy()
  }
}

async function isThere(keyring: KeyringPlace): Promise<boolean> {
  if ('file' in keyring) return existsSync(keyring.file)
  const { db } = connectPlace(keyring)
  try {
    const { rows } = await sql<{ there: boolean }>`
      select to_regclass(${`${keyring.schema}.ring`}) is not null as there`.execute(db)
    return rows[0]?.there === true && (await db.selectFrom('ring').select('id').executeTakeFirst()) !== undefined
  } catch (error) {
    throw explained(error)
  } finally {
    await db.destroy()
  }
}

async function empty(db: Db, table: string, column: string, goes: boolean): Promise<void> {
  const which = sql`(${sql.ref(column)} like 'w1.%' or ${sql.ref(column)} like 'w2.%')`
  if (goes) await sql`delete from ${sql.table(table)} where ${which}`.execute(db)
  else
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${closedColumns[column] ?? null} where ${which}`.execute(
      db,
    )
}
