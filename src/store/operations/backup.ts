import { renameSync } from 'node:fs'
import { sql } from 'kysely'
import { connectSqlite, copySqlite } from '../databases/sqlite.ts'
import { explained, StoreError } from '../databases/store-error.ts'

/** What a copy holds, counted in the copy. */
export interface BackedUp {
  readonly people: number
  readonly messages: number
  /** Pictures whose bytes are elsewhere. */
  readonly photos: number
}

/**
 * Copies a database that others write to; the copy is one moment of it. It gets its name only when it is whole and
 * SQLite finds nothing wrong with it. Rejects with StoreError.
 */
export async function backupSqlite(source: string, target: string): Promise<BackedUp> {
  const part = `${target}.part`
  try {
    const found = await copySqlite(source, part)
    if (found !== 'ok') throw new StoreError('damaged', `The copy is damaged: ${found}.`)
    const counts = await countsIn(part)
    renameSync(part, target)
    return counts
  } catch (error) {
    throw explained(error)
  }
}

async function countsIn(file: string): Promise<BackedUp> {
  const { db } = await connectSqlite(file)
  const { rows } = await sql<BackedUp>`
    select (select count(*) from persons) as people, (select count(*) from outbox) as messages,
      (select count(*) from photos where state = 'kept') as photos`.execute(db)
  await db.destroy()
  return rows[0] ?? { people: 0, messages: 0, photos: 0 }
}
