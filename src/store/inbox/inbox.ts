import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { InboxEvent } from '../../domain/inbox.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { type Instant, minuteMs } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Columns, type Insertion, type Trx } from '../databases/dialect.ts'
import type { AsideEvent, InboxClaim } from '../store.ts'
import { laneNamed, laneOf, sourceOf } from './lanes.ts'

/** How long a process may take to decide on what it claimed before another one may. */
export const inboxLeaseMs = minuteMs

/** Durable when it resolves. Returns how many were new. */
export async function recordInbox({ db, dialect }: Base, events: readonly InboxEvent[], now: Instant): Promise<number> {
  if (events.length === 0) return 0
  return dialect.transaction(db, (trx) => insertEvents(trx, dialect, events, now))
}

/** Adds events inside a transaction; the database finds the lane of what it knows. */
export async function insertEvents(
  trx: Trx,
  dialect: Base['dialect'],
  events: readonly InboxEvent[],
  now: Instant,
): Promise<number> {
  const rows = events.map((event) => {
    const source = sourceOf(event)
    const hint = laneOf(event)
    const contact = hint.of === 'contact' ? hint.contact : null
    return {
      source,
      event_id: event.id,
      kind: event.kind,
      contact,
      commitment: hint.of === 'commitment' ? hint.commitment : null,
      lane: laneNamed(hint) ?? `e:${source}:${event.id}`,
      payload: JSON.stringify(event),
      at: event.at,
    }
  })
  return dialect.insertEach(trx, arrivingAt(now), rows)
}

const arriving = {
  source: 'text',
  event_id: 'text',
  kind: 'text',
  contact: 'text',
  commitment: 'text',
  lane: 'text',
  payload: 'text',
  at: 'int',
} as const satisfies Columns

const arrivingAt = (now: Instant): Insertion<typeof arriving> => ({
  into: sql`inbox (source, event_id, kind, lane, contact, payload, at, recorded_at, state)`,
  columns: arriving,
  values: (x) => [
    ...[x.source, x.event_id, x.kind],
    sql`coalesce(
      'p:' || (select person from contacts where id = ${x.contact}),
      'k:' || (select consultation from commitments where key = ${x.commitment}),
      ${x.lane})`,
    ...[x.contact, x.payload, x.at, sql`cast(${now} as bigint)`, sql`'waiting'`],
  ],
  onConflict: sql`on conflict (source, event_id) do nothing`,
})

/** Hands out the oldest events whose lane is free, at most one per lane. */
export async function claimInbox({ db, dialect }: Base, limit: number, now: Instant): Promise<readonly InboxClaim[]> {
  const claimToken = randomUUID()
  return dialect.transaction(db, async (trx) => {
    // Claimers take turns, so that none overlooks what another has just taken.
    await dialect.exclusively(trx, 'claiming the inbox')
    const { rows } = await sql<{ seq: number; payload: string }>`
      select a.seq, a.payload from inbox as a
      where a.lane is not null
        and (a.state = 'waiting' or (a.state = 'claimed' and a.lease_until <= ${now}))
        and not exists (
          select 1 from inbox as b
          where b.lane = a.lane and b.seq <> a.seq
            and (b.seq < a.seq or (b.state = 'claimed' and b.lease_until > ${now})))
      order by a.seq
      limit ${limit}`.execute(trx)
    if (rows.length === 0) return []
    const seqs = rows.map(({ seq }) => seq)
    await sql`
      update inbox set state = 'claimed', claim_token = ${claimToken}, lease_until = ${now + inboxLeaseMs}
      where seq in ${among(dialect, 'int', seqs)}`.execute(trx)
    return rows.map(({ seq, payload }) => ({ seq, event: JSON.parse(payload) as InboxEvent, claimToken }))
  })
}

/** Keeps the event with its error, out of everybody's way. Does nothing when the claim is no longer ours. */
export async function setAside({ db, dialect }: Base, claim: InboxClaim, error: string): Promise<void> {
  await dialect.transaction(db, async (trx) => {
    await sql`
      update inbox set state = 'aside', lane = null, claim_token = null, error = ${error}
      where seq = ${claim.seq} and claim_token = ${claim.claimToken} and state = 'claimed'`.execute(trx)
  })
}

/** What became of a city's act. One that was set aside is done too, with the error as its answer. */
export async function resultOf(
  { db }: Base,
  eventId: string,
): Promise<'waiting' | { readonly done: true; readonly refused?: TextRef }> {
  const row = await db
    .selectFrom('inbox')
    .select(['state', 'refused', 'error'])
    .where('source', '=', 'city')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  if (row === undefined || row.state === 'waiting' || row.state === 'claimed') return 'waiting'
  if (row.error !== null) return { done: true, refused: text('act-set-aside', { where: row.error }) }
  // Only committing.ts writes this column, so what comes back is a text.
  return { done: true, ...(row.refused !== null && { refused: JSON.parse(row.refused) as TextRef }) }
}

/** Events that our own mistakes set aside, newest first, without what was said in them. */
export async function asideListed({ db }: Base, limit: number): Promise<readonly AsideEvent[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['seq', 'source', 'kind', 'recorded_at', 'error'])
    .where('state', '=', sql.lit('aside' as const))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    source: row.source,
    kind: row.kind,
    error: row.error ?? '',
    since: row.recorded_at,
  }))
}
