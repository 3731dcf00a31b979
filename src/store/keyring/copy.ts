import { sql } from 'kysely'
import { type Columns, type RowOf, table } from '../databases/dialect.ts'
import { postgres } from '../databases/postgres.ts'
import { StoreError } from '../databases/store-error.ts'
import { connectPlace, isSamePlace, type KeyringPlace } from './open.ts'
import { makeTables, type RingDb } from './tables.ts'

/** Rows carried at once. */
const rowsMax = 5_000

const keyColumns = { id: 'text', kind: 'text', wrapped: 'text', since: 'int' } as const satisfies Columns
const tombstoneColumns = { key: 'text', contact: 'text', ended: 'text', at: 'int' } as const satisfies Columns

/**
 * Carries a keyring into another place, before the rows whose words it opens; what is there already stays, so that an interrupted copy
 * goes on. Rejects with StoreError where another city's keyring is there.
 */
export async function copyKeyring(from: KeyringPlace, to: KeyringPlace): Promise<void> {
  if (isSamePlace(from, to)) return
  const source = connectPlace(from)
  const target = connectPlace(to)
  try {
    await makeTables(source.db, source.dialect, 'schema' in from ? from.schema : undefined)
    await makeTables(target.db, target.dialect, 'schema' in to ? to.schema : undefined)
    await takeOver(source.db, target.db)
    await carry(source.db, target.db, 'data_keys', keyColumns, ['id'])
    await carry(source.db, target.db, 'tombstones', tombstoneColumns, ['key', 'contact'])
  } finally {
    await source.db.destroy()
    await target.db.destroy()
  }
}

/** A ring that was opened once and has closed nothing gives way. */
async function takeOver(source: RingDb, target: RingDb): Promise<void> {
  const ours = await source.selectFrom('ring').selectAll().executeTakeFirstOrThrow()
  const theirs = await target.selectFrom('ring').selectAll().executeTakeFirst()
  if (theirs?.id === ours.id) return
  if (theirs !== undefined) {
    const used = await sql`
      select 1 from data_keys where kind = 'person' union all select 1 from tombstones limit 1`.execute(target)
    if (used.rows.length > 0)
      throw new StoreError(
        'moved',
        'The keyring there is in use by another city. Nothing was changed. Name an empty database.',
      )
    await target.deleteFrom('ring').execute()
    await target.deleteFrom('data_keys').execute()
  }
  await target.insertInto('ring').values(ours).execute()
}

async function carry<C extends Columns>(
  source: RingDb,
  target: RingDb,
  name: 'data_keys' | 'tombstones',
  columns: C,
  key: readonly string[],
): Promise<void> {
  const names = sql.join(Object.keys(columns).map((column) => sql.ref(column)))
  const keys = sql.join(key.map((column) => sql.ref(column)))
  for (let last: RowOf<C> | undefined; ; ) {
    const after =
      last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(key.map((column) => last?.[column] ?? null))})`
    const { rows } = await sql<RowOf<C>>`
      select ${names} from ${sql.table(name)} ${after} order by ${keys} limit ${rowsMax}`.execute(source)
    last = rows.at(-1)
    if (last === undefined) return
    await sql`
      insert into ${sql.table(name)} (${names})
      select ${names} from ${table(postgres, columns, rows)} where true order by x.ord on conflict do nothing`.execute(
      target,
    )
  }
}

/** Ends every key on a ring that the city has left: a key that is deleted where it is now must not lie on where it was. */
export async function emptyKeyring(place: KeyringPlace): Promise<void> {
  const { db, scour } = connectPlace(place)
  try {
    await db.deleteFrom('data_keys').where('kind', '=', 'person').execute()
    await scour()
  } finally {
    await db.destroy()
  }
}
