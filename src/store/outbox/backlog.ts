import { sql } from 'kysely'
import type { ChannelName } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { priorityNumber } from './queue.ts'

/** How far Ekko is behind. */
export interface Backlog {
  readonly inbox: { readonly waiting: number; readonly oldestAt?: Instant; readonly aside: number }
  readonly outbox: readonly { readonly channel: ChannelName; readonly dueSince?: Instant }[]
}

/** What waits, for the metrics. */
export interface Backlogs {
  /** What waits to be decided, and since when messages of these channels could have left. */
  backlog(channels: readonly ChannelName[], now: Instant): Promise<Backlog>
}

/** The backlog of this store. */
export function backlogOf(base: Base): Backlogs {
  return { backlog: (channels, now) => readBacklog(base, channels, now) }
}

/** What waits to be decided and sent, and since when; read from the indexes, since it is asked for every few seconds. */
async function readBacklog({ db }: Base, channels: readonly ChannelName[], now: Instant): Promise<Backlog> {
  const inbox = await sql<{ waiting: number; oldest: number | null; aside: number }>`
    select
      (select count(*) from inbox where lane is not null) as waiting,
      (select recorded_at from inbox where lane is not null order by seq limit 1) as oldest,
      (select count(*) from inbox where state = 'aside') as aside`.execute(db)
  const { waiting = 0, oldest = null, aside = 0 } = inbox.rows[0] ?? {}
  const due = await Promise.all(
    channels.map(async (channel) => ({ channel, dueSince: await oldestDue(db, channel, now) })),
  )
  return {
    inbox: { waiting, aside, ...(oldest !== null && { oldestAt: oldest }) },
    outbox: due.map(({ channel, dueSince }) => ({ channel, ...(dueSince !== undefined && { dueSince }) })),
  }
}

/** The index goes by channel, priority and moment, so each of these is a single look into it. */
async function oldestDue(db: Base['db'], channel: ChannelName, now: Instant): Promise<Instant | undefined> {
  const looks = Object.values(priorityNumber).flatMap((priority) => {
    const waiting = sql`state = 'waiting' and channel = ${channel} and priority = ${sql.lit(priority)}`
    return [
      sql`select min(not_before) as due from outbox where ${waiting} and not_before > 0 and not_before <= ${now}`,
      // Due since it was queued.
      sql`select min(since) as due from outbox where ${waiting} and not_before = 0`,
    ]
  })
  const { rows } = await sql<{ due: number | null }>`
    select min(due) as due from (${sql.join(looks, sql` union all `)}) as looks`.execute(db)
  return rows[0]?.due ?? undefined
}
