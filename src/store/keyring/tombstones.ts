import { sql } from 'kysely'
import { among, type Columns, table } from '../databases/dialect.ts'
import type { Ended, Ending, EndingPlace } from '../databases/words.ts'
import type { Ring } from './keyring.ts'

const columns = { key: 'text', contact: 'text', ended: 'text', at: 'int' } as const satisfies Columns

/**
 * Writes down who left, in one transaction with the end of their keys. Who is forgotten stays so; a stop is taken away by a later
 * start, and not by an earlier one that a restored backup still holds. Returns the keys that were ended.
 */
export async function endOn(
  { db, dialect }: Pick<Ring, 'db' | 'dialect'>,
  endings: readonly Ending[],
): Promise<readonly string[]> {
  if (endings.length === 0) return []
  const forgotten = endings.filter(({ ended }) => ended === 'forgotten').map(({ key }) => key)
  await db.transaction().execute(async (trx) => {
    // In their order: a person may stop, start and stop again before this is carried out.
    for (const { key, contact, ended, at } of endings) {
      if (ended === 'started') {
        await sql`
          delete from tombstones
          where key = ${key} and contact = ${contact} and ended = 'stopped' and at <= ${at}`.execute(trx)
        continue
      }
      await sql`
        insert into tombstones (key, contact, ended, at)
        select x.key, x.contact, x.ended, x.at from ${table(dialect, columns, [{ key, contact, ended, at }])} where true
        on conflict (key, contact) do update set ended = excluded.ended, at = excluded.at
        where tombstones.ended <> 'forgotten'`.execute(trx)
    }
    await sql`delete from data_keys where kind = 'person' and id in ${among(dialect, 'text', forgotten)}`.execute(trx)
  })
  return forgotten
}

/** People who left, in the order of their keys, or those of some contacts. */
export async function readEnded(
  { db, dialect }: Pick<Ring, 'db' | 'dialect'>,
  which: { readonly after: EndingPlace | undefined; readonly limit: number } | { readonly contacts: readonly string[] },
): Promise<readonly Ended[]> {
  const { rows } =
    'contacts' in which
      ? await sql<Ended>`
          select key, contact, ended, at from tombstones
          where contact in ${among(dialect, 'text', which.contacts)}`.execute(db)
      : await sql<Ended>`
          select key, contact, ended, at from tombstones
          where (key, contact) > (${which.after?.key ?? ''}, ${which.after?.contact ?? ''})
          order by key, contact limit ${which.limit}`.execute(db)
  return rows
}
