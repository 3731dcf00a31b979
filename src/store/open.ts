import { decisionsOf } from './commit/decisions.ts'
import type { Base } from './databases/base.ts'
import type { Db, Dialect } from './databases/dialect.ts'
import { connectPostgres, postgres, reachPostgres } from './databases/postgres.ts'
import { connectSqlite, sqlite } from './databases/sqlite.ts'
import { explained, explaining, StoreError } from './databases/store-error.ts'
import { attachmentsOf } from './inbox/attachments.ts'
import { inboxOf } from './inbox/inbox.ts'
import { timersOf } from './inbox/timers.ts'
import { ownDataOf } from './load/own-data.ts'
import { statesOf } from './load/states.ts'
import { migrate } from './migrations/migrate.ts'
import { healthOf } from './operations/health.ts'
import { moveIn, type Tenant } from './operations/house.ts'
import { leasesOf } from './operations/leases.ts'
import { mayBeUsed } from './operations/move.ts'
import { backlogOf } from './outbox/backlog.ts'
import { outboxListOf } from './outbox/list.ts'
import { outagesOf } from './outbox/outages.ts'
import { outboxOf } from './outbox/outbox.ts'
import { rememberMissing } from './records/memories.ts'
import { recordsOf } from './records/records.ts'
import type { Store } from './store.ts'

/**
 * Opens (and creates, and brings up to date) the store in one file, for a house if one is named; `:memory:` keeps nothing. Rejects
 * with StoreError.
 */
export async function openSqlite(file: string, opening: Omit<Opening, 'schema'> = {}): Promise<Store> {
  try {
    const { db } = await connectSqlite(file)
    return await openStore(db, sqlite, opening)
  } catch (error) {
    throw explained(error)
  }
}

/** Opens the store in a Postgres database, in a schema of its own and for a house if they are named. Rejects with StoreError. */
export async function openPostgres(url: string, options: Opening = {}): Promise<Store> {
  const schema = options.schema ?? 'public'
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreError('unreachable', `"${schema}" is no schema name. Use a-z, 0-9 and _, at most 63 characters.`)
  }
  const db = connectPostgres(url, schema)
  try {
    await reachPostgres(db, url)
  } catch (error) {
    await db.destroy()
    throw explained(error)
  }
  return openStore(db, postgres, { ...options, schema })
}

/** How a store is opened: in which schema of a Postgres, and for which house; without one no mark is looked at. */
export interface Opening {
  readonly schema?: string
  readonly tenant?: Tenant
}

/** The store over an open database. Brings the tables up to date; closes the database when that fails. */
export async function openStore(db: Db, dialect: Dialect, { schema, tenant }: Opening = {}): Promise<Store> {
  try {
    await migrate(db, dialect, schema)
    await mayBeUsed(db)
    if (tenant) await moveIn(db, dialect, tenant)
    await rememberMissing(db, dialect)
  } catch (error) {
    await db.destroy()
    throw explained(error)
  }
  return explaining(storeOver({ db, dialect, definitions: new Map() }))
}

function storeOver(base: Base): Store {
  return {
    ...inboxOf(base),
    ...timersOf(base),
    ...attachmentsOf(base),
    ...statesOf(base),
    ...decisionsOf(base),
    ...outboxOf(base),
    ...outagesOf(base),
    ...recordsOf(base),
    ...ownDataOf(base),
    ...outboxListOf(base),
    ...backlogOf(base),
    ...leasesOf(base),
    ...healthOf(base),
    close: () => base.db.destroy(),
  }
}
