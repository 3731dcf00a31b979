import { sql } from 'kysely'
import type { ChannelName } from '../../domain/contact.ts'
import type { DeliveryState, Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'

/** A message as an operator sees it: what it is and why it stands there, never its words. */
export interface ListedItem {
  readonly id: number
  readonly key: string
  readonly channel: ChannelName
  readonly state: DeliveryState
  readonly kind: string
  readonly code: string | undefined
  readonly attempts: number
  readonly since: Instant
}

/** How many messages of a channel are in one state. */
export interface OutboxCount {
  readonly channel: ChannelName
  readonly state: DeliveryState
  readonly count: number
}

/** How many messages wait, stand still, or were sent. */
export interface OutboxCounts {
  /** Counts by channel and state, of everything that was ever sent: for people who ask, not for what looks every few seconds. */
  outboxCounts(): Promise<readonly OutboxCount[]>
  /** The same for what waits, is on its way or stands still, read from indexes. */
  outboxUnsettled(): Promise<readonly OutboxCount[]>
}

/** The outbox as an operator looks at it and sets it right. */
export interface OutboxList extends OutboxCounts {
  /** Messages in these states, newest first. */
  outboxListed(states: readonly DeliveryState[], limit: number): Promise<readonly ListedItem[]>
  /** Puts a held, failed or unknown message back in the queue, or drops it. Returns how many. */
  outboxMoved(ids: readonly number[], to: 'waiting' | 'dropped', now: Instant): Promise<number>
}

/** The outbox of this store, for an operator. */
export function outboxListOf(base: Base): OutboxList {
  return {
    outboxCounts: () => outboxCounts(base),
    outboxUnsettled: () => outboxUnsettled(base),
    outboxListed: (states, limit) => outboxListed(base, states, limit),
    outboxMoved: (ids, to, now) => outboxMoved(base, ids, to, now),
  }
}

async function outboxCounts({ db }: Base): Promise<readonly OutboxCount[]> {
  const { rows } = await sql<OutboxCount>`
    select channel, state, count(*) as count from outbox group by channel, state order by channel, state`.execute(db)
  return rows
}

/** Read from the indexes, however much was sent in its time. */
async function outboxUnsettled({ db }: Base): Promise<readonly OutboxCount[]> {
  const { rows } = await sql<OutboxCount>`
    select channel, 'waiting' as state, count(*) as count from outbox where state = 'waiting' group by channel
    union all
    select channel, state, count(*) as count from outbox where lease_until is not null group by channel, state
    union all
    select channel, state, count(*) as count from outbox where state in ('held', 'failed', 'unknown')
    group by channel, state`.execute(db)
  return rows
}

async function outboxListed(
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

/** A message that goes back has all its tries again; one whose person has stopped since stays where it is. */
async function outboxMoved(
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
