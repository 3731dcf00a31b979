import { sql } from 'kysely'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/**
 * A message to someone who was forgotten, or whom Ekko never met, loses its address and words once it is settled.
 * The engine's keys of replies name the contact, so such a key becomes a number.
 */
export async function eraseSettled(trx: Trx, dialect: Dialect, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update outbox set address = '', notice = '{}', via = null, external_id = null, edits = null, under = null,
      key = 'erased:' || id
    where id in ${among(dialect, 'int', ids)} and ending = 'forgotten' and settled_at is not null`.execute(trx)
}
