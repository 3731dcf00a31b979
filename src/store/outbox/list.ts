import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { ChannelName } from '../../domain/contact.ts'
import type { DeliveryState, Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect } from '../databases/dialect.ts'
import { recordActs } from '../records/audit.ts'

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

/** Messages by their numbers, or all that stand still so. */
export type Chosen =
  | readonly number[]
  | { readonly states: readonly ('held' | 'failed' | 'unknown')[]; readonly channel?: ChannelName }

/** The outbox as an operator looks at it and sets it right. */
export interface OutboxList extends OutboxCounts {
  /** Messages in these states, newest first. */
  outboxListed(states: readonly DeliveryState[], limit: number): Promise<readonly ListedItem[]>
  /** Puts held, failed or unknown messages back in the queue, or drops them, and says so in the audit. Returns how many. */
  outboxMoved(chosen: Chosen, to: 'waiting' | 'dropped', now: Instant, by?: Actor): Promise<number>
}

/** The outbox of this store, for an operator. */
export function outboxListOf(base: Base): OutboxList {
  return {
    outboxCounts: () => outboxCounts(base),
    outboxUnsettled: () => outboxUnsettled(base),
    outboxListed: (states, limit) => outboxListed(base, states, limit),
    outboxMoved: (chosen, to, now, by) => outboxMoved(base, chosen, to, now, by),
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

/**
 * What is in doubt is remembered as tried, so that an adapter looks for it first: also where the try was never counted, since its
 * process died. One whose person has stopped stays where it is.
 */
async function outboxMoved(
  { db, dialect }: Base,
  chosen: Chosen,
  to: 'waiting' | 'dropped',
  now: Instant,
  by: Actor = 'cli',
): Promise<number> {
  const settledAt = to === 'dropped' ? now : null
  return dialect.transaction(db, async (trx) => {
    const found = await sql<{ id: number; channel: string; state: string }>`
      select id, channel, state from outbox
      where ${isChosen(dialect, chosen)} and state in ('held', 'failed', 'unknown') and ending is null
      order by id ${dialect.forUpdate}`.execute(trx)
    if (found.rows.length === 0) return 0
    const ids = found.rows.map(({ id }) => id)
    await sql`
      update outbox set state = ${to}, code = ${to === 'dropped' ? 'by-operator' : null}, since = ${now}, not_before = 0,
        attempts = ${to === 'waiting' ? triesKept : sql`attempts`},
        settled_at = cast(${settledAt} as bigint), claim_token = null, lease_until = null
      where id in ${among(dialect, 'int', ids)}`.execute(trx)
    const act = to === 'dropped' ? 'outbox.dropped' : 'outbox.released'
    const groups = new Map<string, number[]>()
    for (const { id, channel, state } of found.rows) {
      const group = `outbox/${channel}/${state}`
      const moved = groups.get(group)
      if (moved) moved.push(id)
      else groups.set(group, [id])
    }
    await recordActs(
      trx,
      dialect,
      [...groups].map(([group, moved]) => ({
        ...{ kind: 'act.audited', by, act, at: now },
        subject: `${group} ${moved.length === 1 ? moved[0] : `(${moved.length})`}`,
      })),
    )
    return ids.length
  })
}

const triesKept = sql`case when state <> 'unknown' then 0 when attempts = 0 then 1 else attempts end`

function isChosen(dialect: Dialect, chosen: Chosen) {
  if (!('states' in chosen)) return sql`id in ${among(dialect, 'int', chosen)}`
  const channel = chosen.channel === undefined ? sql`` : sql`and channel = ${chosen.channel}`
  return sql`state in ${among(dialect, 'text', chosen.states)} ${channel}`
}
