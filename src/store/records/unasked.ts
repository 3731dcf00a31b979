import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Unasked } from '../../domain/unasked.ts'
import { closeWords } from '../../seal/data-key.ts'
import type { Closing } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { PersonRow } from './persons.ts'
import { keysOf } from './word-keys.ts'

/** What these people wrote when no question waited. */
export async function readUnasked(
  trx: Trx,
  dialect: Dialect,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Unasked[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: PersonId; unasked: string }>`
    select id, unasked from persons where id in ${among(dialect, 'int', ids)} and unasked is not null`.execute(trx)
  return new Map(rows.map(({ id, unasked }) => [id, unaskedIn(unasked)]))
}

/** The words in a row. */
export function unaskedIn(unasked: string): readonly Unasked[] {
  return JSON.parse(unasked) as readonly Unasked[]
}

/** Words as they are kept, with when the oldest of them was written. */
export function unaskedFields(unasked: readonly Unasked[]): Pick<PersonRow, 'unasked' | 'unasked_since'> {
  const [oldest] = unasked
  return oldest
    ? { unasked: JSON.stringify(unasked), unasked_since: oldest.at }
    : { unasked: null, unasked_since: null }
}

/** Deletes words from before a moment for which nothing was chosen. */
export async function clearUnasked(trx: Trx, base: Closing, before: Instant, now: Instant): Promise<void> {
  const { rows } = await sql<{ id: PersonId; unasked: string }>`
    select id, unasked from persons where unasked_since is not null and unasked_since < ${before}
    order by id ${base.dialect.forUpdate}`.execute(trx)
  const keys = await keysOf(
    trx,
    base,
    rows.map(({ id }) => id),
    now,
  )
  for (const { id, unasked } of rows) {
    const left = unaskedFields(unaskedIn(unasked).filter(({ at }) => at >= before))
    const key = keys.get(id)
    await sql`
      update persons set unasked = ${key && left.unasked !== null ? closeWords(key, left.unasked) : null},
        unasked_since = ${left.unasked_since} where id = ${id}`.execute(trx)
  }
}

/** Words that were held since before then, and never tapped, go. */
export async function lapseHeld(trx: Trx, before: Instant): Promise<void> {
  await sql`
    update persons set held = null, held_at = null, version = version + 1
    where held_at is not null and held_at < ${before}`.execute(trx)
}
