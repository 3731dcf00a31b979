import { sql } from 'kysely'
import type { Instant } from '../../../domain/time.ts'
import { type Dialect, type Trx, table } from '../../databases/dialect.ts'
import { priorityNumber } from '../../outbox/queue.ts'
import type { Pair } from './pair.ts'

/**
 * What was queued for the one who goes: its keys name the other from here on, so that what goes through all people finds it there
 * already.
 */
export async function renameKeys(trx: Trx, dialect: Dialect, { kept, gone }: Pair): Promise<void> {
  const { rows } = await sql<{ id: number; key: string }>`
    select id, key from outbox where person = ${gone} and key not like 'reply:%' and key like ${`%:${gone}%`}
    order by id`.execute(trx)
  const renamed = rows.flatMap(({ id, key }) => {
    const own = keyFor(key, gone, kept)
    return own === undefined ? [] : [{ id, key: own }]
  })
  if (renamed.length === 0) return
  await sql`
    update outbox set key = x.key from ${table(dialect, { id: 'int', key: 'text' }, renamed)}
    where outbox.id = x.id and not exists (select 1 from outbox as other where other.key = x.key)`.execute(trx)
}

/** The key with the last place that is the one person's number naming the other; undefined where none is. */
function keyFor(key: string, gone: number, kept: number): string | undefined {
  const parts = key.split(':')
  const at = parts.lastIndexOf(String(gone))
  // `invite:benches:7:after` has the round behind the person; nothing else stands there.
  if (at < 1 || at < parts.length - 2) return undefined
  return parts.with(at, String(kept)).join(':')
}

/** Of what says the same to both, one goes out: what is on its way or was sent counts, otherwise what was queued first. */
export async function dropDoubles(trx: Trx, { kept }: Pair, now: Instant): Promise<void> {
  const waiting = sql`('waiting', 'claimed', 'held')`
  await sql`
    update outbox set state = 'dropped', code = 'same-person', claim_token = null, lease_until = null, since = ${now},
      settled_at = ${now}
    where person = ${kept} and to_contact = 1 and priority <> ${priorityNumber.reply} and state in ${waiting} and exists (
      select 1 from outbox as other
      where other.person = ${kept} and other.to_contact = 1 and other.notice = outbox.notice and other.id <> outbox.id
        and (other.state in ('sending', 'sent', 'unknown') or (other.state in ${waiting} and other.id < outbox.id)))`.execute(
    trx,
  )
}
