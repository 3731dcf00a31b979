import { sql } from 'kysely'
import type { Timer, TimerEvent } from '../../domain/inbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base, Closing } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { insertEvents } from './inbox.ts'

/** Work that waits for its moment. */
export interface Timers extends Agenda {
  /** Moves due timers into the inbox, oldest first, at most `limit`. Returns how many. */
  ringTimers(now: Instant, limit: number): Promise<number>
}

/** What is going to happen, and when. */
export interface Agenda {
  /** When the next timer or delivery falls due, for sleeping exactly long enough; of these channels' deliveries, or of all. */
  nextDueAt(channels?: readonly string[]): Promise<Instant | undefined>
  /** The timer that falls due next but for these, for saying what will happen. */
  nextTimer(but?: readonly string[]): Promise<Pick<TimerRow, 'dueAt' | 'timer'> | undefined>
  /** The timer with this key, where it is set. */
  timerOf(key: string): Promise<Pick<TimerRow, 'dueAt' | 'timer'> | undefined>
  /** The keys of the timers that are set and begin like this. */
  timerKeys(prefix: string): Promise<readonly string[]>
}

/** A timer as it is set: the same key again takes its place. */
export interface TimerRow {
  readonly key: string
  readonly dueAt: Instant
  readonly timer: Timer
}

/** The timers of this store. */
export function timersOf(base: Base): Timers {
  return {
    ringTimers: (now, limit) => ringTimers(base, now, limit),
    nextDueAt: (channels) => nextDueAt(base, channels),
    nextTimer: (but) => nextTimer(base, but),
    timerOf: (key) => readTimer(base, key),
    timerKeys: (prefix) => readTimerKeys(base, prefix),
  }
}

/** In one transaction: a timer is either set or an event. */
async function ringTimers(base: Base, now: Instant, limit: number): Promise<number> {
  const { db, dialect } = base
  return dialect.transaction(db, async (trx) => {
    const due = await sql<{ key: string; due_at: number; timer: string }>`
      select key, due_at, timer from timers where due_at <= ${now} order by due_at, key limit ${limit}
      ${dialect.forUpdate}`.execute(trx)
    if (due.rows.length === 0) return 0
    const rows = due.rows.map(({ key, due_at, timer }) => ({ key, dueAt: due_at, timer: JSON.parse(timer) as Timer }))
    await ring(trx, base, rows, now)
    return rows.length
  })
}

async function ring(trx: Trx, base: Closing, due: readonly TimerRow[], now: Instant): Promise<void> {
  if (due.length === 0) return
  const { dialect } = base
  const keys = due.map(({ key }) => key)
  const events = due.map(
    ({ key, dueAt, timer }): TimerEvent => ({ kind: 'timer.due', id: `timer:${key}:${dueAt}`, at: dueAt, timer }),
  )
  await clearTimers(trx, dialect, keys)
  await insertEvents(trx, base, await numbered(trx, dialect, events), now)
}

/**
 * A timer that was set again for the very instant at which it rang before is a new one: it rings once more,
 * under an id of its own, instead of being taken for the old event.
 */
async function numbered(trx: Trx, dialect: Dialect, events: readonly TimerEvent[]): Promise<readonly TimerEvent[]> {
  const ids = events.map(({ id }) => id)
  const seen = await sql<{ event_id: string }>`
    select event_id from inbox where source = 'timer' and event_id in ${among(dialect, 'text', ids)}`.execute(trx)
  if (seen.rows.length === 0) return events
  const known = new Set(seen.rows.map(({ event_id }) => event_id))
  const newest = await sql<{ seq: number }>`select coalesce(max(seq), 0) as seq from inbox`.execute(trx)
  const after = newest.rows[0]?.seq ?? 0
  return events.map((event) => (known.has(event.id) ? { ...event, id: `${event.id}:${after + 1}` } : event))
}

/** The next part of a long work is set for a millisecond from now. */
const atOnceMs = 1

/** Works that go through many people or lots, and the weighing, which is to be done before people are told. */
const longWorks: ReadonlySet<Timer['timer']> = new Set(['drawing', 'inviting', 'reminding', 'mailing', 'weighing'])

/** Such a part is an event already, and saves the commit that would make it one. */
function goesOn({ timer, dueAt }: TimerRow, now: Instant): boolean {
  return longWorks.has(timer.timer) && dueAt <= now + atOnceMs
}

/** Sets (replacing what had the same key) and clears timers; `undefined` clears. A work that goes on at once rings in the same transaction. */
export async function writeTimers(
  trx: Trx,
  base: Closing,
  timers: ReadonlyMap<string, TimerRow | undefined>,
  now: Instant,
): Promise<void> {
  const { dialect } = base
  const all = [...timers.values()].filter((timer) => timer !== undefined)
  const parts = all.filter((timer) => goesOn(timer, now)).toSorted((one, other) => one.dueAt - other.dueAt)
  const set = all.filter((timer) => !parts.includes(timer))
  await ring(trx, base, parts, now)
  const cleared = [...timers].filter(([, timer]) => timer === undefined).map(([key]) => key)
  if (cleared.length > 0) await clearTimers(trx, dialect, cleared)
  if (set.length > 0) {
    const rows = set.map(({ key, dueAt, timer }) => ({ key, due_at: dueAt, timer: JSON.stringify(timer) }))
    await sql`
      insert into timers (key, due_at, timer)
      select x.key, x.due_at, x.timer
      from ${table(dialect, { key: 'text', due_at: 'int', timer: 'text' }, rows)} where true order by x.key
      on conflict (key) do update set due_at = excluded.due_at, timer = excluded.timer`.execute(trx)
  }
}

/** Takes timers back before they ring. */
export async function clearTimers(trx: Trx, dialect: Dialect, keys: readonly string[]): Promise<void> {
  await sql`delete from timers where key in ${among(dialect, 'text', keys)}`.execute(trx)
}

/** The earliest due timer or waiting message of these channels, or of any; looks at one row per channel and priority. */
async function nextDueAt({ db, dialect }: Base, runs?: readonly string[]): Promise<Instant | undefined> {
  const running = runs === undefined ? sql`true` : sql`channels.channel in ${among(dialect, 'text', runs)}`
  const { rows } = await sql<{ at: number | null }>`
    with recursive channels(channel) as (
      select min(channel) from outbox where state = 'waiting'
      union all
      select (select min(o.channel) from outbox as o where o.state = 'waiting' and o.channel > channels.channel)
      from channels where channels.channel is not null
    ),
    priorities(priority) as (select 0 union all select 1 union all select 2 union all select 3)
    select min(at) as at from (
      select (select min(o.not_before) from outbox as o
        where o.state = 'waiting' and o.channel = channels.channel and o.priority = priorities.priority) as at
      from channels cross join priorities where channels.channel is not null and ${running}
      union all
      select min(due_at) as at from timers) as due`.execute(db)
  return rows[0]?.at ?? undefined
}

async function nextTimer({ db }: Base, but: readonly string[] = []): ReturnType<Timers['nextTimer']> {
  const row = await db
    .selectFrom('timers')
    .select(['due_at', 'timer'])
    .where('key', 'not in', but.length === 0 ? [''] : but)
    .orderBy('due_at')
    .orderBy('key')
    .limit(1)
    .executeTakeFirst()
  return row && { dueAt: row.due_at, timer: JSON.parse(row.timer) as Timer }
}

async function readTimer({ db }: Base, key: string): ReturnType<Timers['timerOf']> {
  const row = await db.selectFrom('timers').select(['due_at', 'timer']).where('key', '=', key).executeTakeFirst()
  return row && { dueAt: row.due_at, timer: JSON.parse(row.timer) as Timer }
}

async function readTimerKeys({ db }: Base, prefix: string): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from timers where key >= ${prefix} and substr(key, 1, ${prefix.length}) = ${prefix} order by key`.execute(
    db,
  )
  return rows.map(({ key }) => key)
}
