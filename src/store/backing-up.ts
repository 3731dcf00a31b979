import { renameSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { explained, StoreError } from './store-error.ts'

/** What a copy holds, counted in the copy. */
export interface BackedUp {
  readonly people: number
  readonly messages: number
}

/**
 * Copies a database that others write to; the copy is one moment of it. It gets its name only when it is whole and
 * SQLite finds nothing wrong with it. Rejects with StoreError.
 */
export async function backupSqlite(source: string, target: string): Promise<BackedUp> {
  const part = `${target}.part`
  try {
    const from = new SQLite(source, { readonly: true, fileMustExist: true })
    await from.backup(part)
    from.close()
    const copy = new SQLite(part)
    const [check] = copy.pragma('integrity_check') as readonly { readonly integrity_check: string }[]
    if (check?.integrity_check !== 'ok')
      throw new StoreError('damaged', `The copy is damaged: ${check?.integrity_check}.`)
    const people = copy.prepare('select count(*) as n from persons').get() as { readonly n: number }
    const messages = copy.prepare('select count(*) as n from outbox').get() as { readonly n: number }
    copy.pragma('journal_mode = DELETE')
    copy.close()
    renameSync(part, target)
    return { people: people.n, messages: messages.n }
  } catch (error) {
    throw explained(error)
  }
}
