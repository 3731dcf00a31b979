import { sql } from 'kysely'
import type { ChannelName } from '../../domain/contact.ts'
import type { DeliveryState, Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import type { ListedItem } from '../store.ts'

/** How many messages are in which state, per channel. */
export async function outboxCounts({
  db,
}: Base): Promise<readonly { readonly channel: ChannelName; readonly state: DeliveryState; readonly count: number }[]> {
  const { rows } = await sql<{ channel: string; state: DeliveryState; count: number }>`
    select channel, state, count(*) as count from outbox group by channel, state order by channel, state`.execute(db)
  return rows
}

/** The same for what is not over: waits, is on its way, or stands still. Read from the indexes, however much was sent in its time. */
export async function outboxUnsettled({ db }: Base): ReturnType<typeof outboxCounts> {
  const { rows } = await sql<{ channel: string; state: DeliveryState; count: number }>`
    select channel, 'waiting' as state, count(*) as count from outbox where state = 'waiting' group by channel
    union all
    select channel, state, count(*) as count from outbox where lease_until is not null group by channel, state
    union all
    select channel, state, count(*) as count from outbox where state in ('held', 'failed', 'unknown')
    group by channel, state`.execute(db)
  return rows
}

/** Messages in these states, newest first, for an operator: what they are and why they stand there, never their words. */
export async function outboxListed(
  { db, dialect }: Base,
  states: readonly DeliveryState[],
  limit: number,
): Promise<readonly ListedItem[]> {
  const { rows } = await sql<{
    id: number
    key: string
    channel: string
    state: DeliveryState
    notice: string
    code: string | null
    attempts: number
    since: number
  }>`
    select id, key, channel, state, notice, code, attempts, since from outbox
    where state in ${among(dialect, 'text', states)} order by since desc, id desc limit ${limit}`.execute(db)
  return rows.map(({ notice, code, ...row }) => ({
    ...row,
    kind: (JSON.parse(notice) as Partial<Notice>).kind ?? 'erased',
    code: code ?? undefined,
  }))
}

/** Puts held, failed or unknown messages back in the queue, with all their tries, or drops them; never one whose person has stopped since. */
export async function outboxMoved(
  { db, dialect }: Base,
  ids: readonly number[],
  to: 'waiting' | 'dropped',
  now: Instant,
): Promise<number> {
  if (ids.length === 0) return 0
  const settledAt = to === 'dropped' ? now : null
  return dialect.transaction(db, async (trx) => {
    const moved = await sql`
      update outbox set state = ${to}, code = ${to === 'dropped' ? 'by-operator' : null}, since = ${now}, not_before = 0,
        attempts = ${to === 'waiting' ? sql`0` : sql`attempts`},
        settled_at = cast(${settledAt} as bigint), claim_token = null, lease_until = null
      where id in ${among(dialect, 'int', ids)} and state in ('held', 'failed', 'unknown') and ending is null`.execute(
      trx,
    )
    return Number(moved.numAffectedRows ?? 0n)
  })
}
