import { existsSync, renameSync } from 'node:fs'
import { sql } from 'kysely'
import type { House } from '../../domain/house.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db, Dialect } from '../databases/dialect.ts'
import { connectSqlite } from '../databases/sqlite.ts'
import { explained, StoreError } from '../databases/store-error.ts'
import { keyringFile } from '../keyring/open.ts'

/** Whose a database is: marked or known by what is in it; `mixed` where the sandbox's people stand beside real ones. */
export type Owner = House | 'mixed' | 'none'

/** For which house a database is opened, and what its people call it in a sentence: the file, or the Postgres of DATABASE_URL. */
export interface Tenant {
  readonly house: House
  readonly called: string
  readonly now: Instant
}

/**
 * Marks a database as this house's at its first use, and refuses one that is the other's or that an earlier version mixed. The
 * tables have to be up to date. Rejects with StoreError `house`.
 */
export async function moveIn(db: Db, dialect: Dialect, { house, called, now }: Tenant): Promise<void> {
  mayMoveIn(await ownerOf(db), { house, called })
  await dialect.transaction(db, (trx) =>
    sql`
      insert into house (slot, kind, since) values (1, ${house}, cast(${now} as bigint))
      on conflict (slot) do nothing`.execute(trx),
  )
  // Two processes may have begun at once.
  mayMoveIn((await markIn(db)) ?? 'mixed', { house, called })
}

/** Refuses what is the other house's, or was mixed, with a sentence that says what to do. Throws StoreError `house`. */
export function mayMoveIn(owner: Owner, { house, called }: Pick<Tenant, 'house' | 'called'>): void {
  if (owner !== 'none' && owner !== house) throw new StoreError('house', refusals[house](called, owner))
}

/** Whose a database is. The mark counts; one from an earlier version has none, and is known by its people and who acted in it. */
export async function ownerOf(db: Db, has: (table: string) => boolean = () => true): Promise<Owner> {
  const marked = has('house') ? await markIn(db) : undefined
  if (marked !== undefined) return marked
  const found = await Promise.all(traces.filter(({ table }) => has(table)).map((trace) => traceIn(db, trace)))
  const sandbox = found.some((each) => each.sandbox)
  const city = found.some((each) => each.city)
  if (sandbox) return city ? 'mixed' : 'sandbox'
  // The sandbox's first visit is on record before anything is asked there.
  return city || (has('consultations') && (await hasConsultations(db))) ? 'city' : 'none'
}

/** Where it stands on which channel something happened: by itself, or before a colon. What has no channel tells nothing. */
const traces = [
  { table: 'contacts', column: 'id', channel: sql`like '%:%'` },
  { table: 'communities', column: 'id', channel: sql`like '%:%'` },
  { table: 'duties', column: 'contact', channel: sql`like '%:%'` },
  { table: 'audit', column: 'actor', channel: sql`like '%:%' and actor not like 'desk:%' and actor not like 'cli:%'` },
  { table: 'inbox', column: 'source', channel: sql`not in ('city', 'timer')` },
] as const

async function traceIn(
  db: Db,
  { table, column, channel }: (typeof traces)[number],
): Promise<{ readonly sandbox: boolean; readonly city: boolean }> {
  const where = sql.ref(column)
  const inSandbox = sql`(${where} = 'sandbox' or ${where} like 'sandbox:%')`
  const { rows } = await sql<{ sandbox: number; city: number }>`
    select
      case when exists (select 1 from ${sql.table(table)} where ${inSandbox}) then 1 else 0 end as sandbox,
      case when exists (select 1 from ${sql.table(table)}
        where not ${inSandbox} and ${where} ${channel}) then 1 else 0 end as city`.execute(db)
  return { sandbox: rows[0]?.sandbox === 1, city: rows[0]?.city === 1 }
}

async function markIn(db: Db): Promise<House | undefined> {
  const row = await db.selectFrom('house').select('kind').executeTakeFirst()
  return row?.kind
}

async function hasConsultations(db: Db): Promise<boolean> {
  return (await db.selectFrom('consultations').select('id').limit(1).executeTakeFirst()) !== undefined
}

const refusals: Readonly<Record<House, (called: string, owner: Owner) => string>> = {
  city: (called, owner) =>
    owner === 'mixed'
      ? `${called} holds the sandbox's invented people beside real ones: an earlier version let both run on it. What is invented would stand on the public record, so a city does not go on with it. "ekko aside" keeps it unchanged under another name, and the city begins empty. For a Postgres, name an empty one in DATABASE_URL.`
      : `${called} is a sandbox: all in it is invented, and a city does not open it. "ekko aside" keeps it under another name, and the city begins empty. For a Postgres, name an empty one in DATABASE_URL.`,
  sandbox: (called) =>
    `${called} is a real city's, and the sandbox does not open it. Put it back where it was (ekko.sqlite in EKKO_DATA_DIR); the sandbox makes a file of its own.`,
}

/** The files that SQLite keeps beside a database while it is open. */
const besides = ['', '-wal', '-shm'] as const

/** Whose the database in a file is, as an earlier version may have left it: nothing in it is changed. Rejects with StoreError. */
export async function ownerOfFile(file: string): Promise<Owner> {
  return during(file, {}, async (db) => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db)
    const tables = new Set(rows.map(({ name }) => name))
    return ownerOf(db, (table) => tables.has(table))
  })
}

/** Gives a database that no process has open another name, with all that belongs to it, and its keyring beside it. Rejects with StoreError `busy` otherwise. */
export async function renameDatabase(from: string, to: string): Promise<void> {
  await during(from, { alone: true }, async () => undefined)
  const [ring, ringThere] = [keyringFile(from), keyringFile(to)]
  for (const beside of besides) {
    if (existsSync(`${from}${beside}`)) renameSync(`${from}${beside}`, `${to}${beside}`)
    if (existsSync(`${ring}${beside}`)) renameSync(`${ring}${beside}`, `${ringThere}${beside}`)
  }
}

async function during<T>(
  file: string,
  options: { readonly alone?: boolean },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  try {
    const { db, raw } = await connectSqlite(file, options)
    // What was never asked anything is not closed by its query builder.
    return await work(db).finally(() => db.destroy().finally(() => raw.close()))
  } catch (error) {
    throw explained(error)
  }
}
