import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { InboxEvent } from '../../domain/inbox.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { dayMs, type Instant, minuteMs, skewMsMax } from '../../domain/time.ts'
import { closeWords } from '../../seal/data-key.ts'
import { inside } from '../../seal/inward.ts'
import type { Base, Closing } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Insertion, type Trx, table } from '../databases/dialect.ts'
import { laneNamed, laneOf, sourceOf } from './lanes.ts'

/** Where events come in. */
export interface Arrivals {
  /** Durable when it resolves. An event whose id was ever seen on its channel is ignored, for ever. Returns how many were new. */
  recordInbox(events: readonly InboxEvent[], now: Instant): Promise<number>
}

/** Events that wait to be decided. */
export interface Inbox extends Arrivals {
  /** Hands out events to decide on: oldest first, never two at once for one person or one consultation; leases expire. */
  claimInbox(limit: number, now: Instant): Promise<readonly InboxClaim[]>
  /** Begins the leases of claims anew that are still ours: what is decided on them takes long. */
  keepInbox(claims: readonly InboxClaim[], now: Instant): Promise<void>
  /** Our own mistake at one event: it is set aside with its error and stops nothing else. */
  setAside(claim: InboxClaim, error: string, now: Instant): Promise<void>
  /** Events that were set aside, newest first; for the operator. */
  asideListed(limit: number): Promise<readonly AsideEvent[]>
}

/** What became of the city's acts. */
export interface Acts {
  /** What became of a city's act: the command that recorded it waits for this. */
  resultOf(eventId: string): Promise<ActAnswer>
}

/** An event in the hands of the process that decides on it. */
export interface InboxClaim {
  readonly seq: number
  readonly event: InboxEvent
  readonly claimToken: string
}

/** An event that one of our own mistakes set aside. */
export interface AsideEvent {
  readonly seq: number
  /** Its channel, `city` or `timer`. */
  readonly source: string
  readonly kind: string
  readonly error: string
  readonly since: Instant
}

/** Whether an act was decided, and why it was refused, if it was. */
export type ActAnswer = 'waiting' | { readonly done: true; readonly refused?: TextRef }

/** The inbox of this store. */
export function inboxOf(base: Base): Inbox & Acts {
  return {
    recordInbox: (events, now) => recordInbox(base, events, now),
    claimInbox: (limit, now) => claimInbox(base, limit, now),
    keepInbox: (claims, now) => keepInbox(base, claims, now),
    setAside: (claim, error, now) => setAside(base, claim, error, now),
    asideListed: (limit) => asideListed(base, limit),
    resultOf: (eventId) => resultOf(base, eventId),
  }
}

/** How long a process may take to decide on what it claimed before another one may. */
export const inboxLeaseMs = minuteMs

async function recordInbox(base: Base, events: readonly InboxEvent[], now: Instant): Promise<number> {
  if (events.length === 0) return 0
  const recorded = await base.dialect.transaction(base.db, (trx) => insertEvents(trx, base, events, now))
  await endPassedKeys(base, now)
  return recorded
}

/**
 * Adds events inside a transaction; the database finds the lane of what it knows. Until an event is dealt with, what it says is closed
 * with the key of the day: whose it is may not be known yet.
 */
export async function insertEvents(
  trx: Trx,
  { dialect, words }: Closing,
  events: readonly InboxEvent[],
  now: Instant,
): Promise<number> {
  const key = await words.passing(now)
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
      // A timer says nothing of people.
      payload: event.kind === 'timer.due' ? JSON.stringify(event) : closeWords(key, JSON.stringify(event)),
      about: aboutOf(event),
      at: event.at,
      recorded_at: now,
    }
  })
  return dialect.insertEach(trx, arrived, rows)
}

const arriving = {
  source: 'text',
  event_id: 'text',
  kind: 'text',
  contact: 'text',
  commitment: 'text',
  lane: 'text',
  payload: 'text',
  about: 'text',
  at: 'int',
  recorded_at: 'int',
} as const satisfies Columns

const arrived: Insertion<typeof arriving> = {
  into: sql`inbox (source, event_id, kind, lane, contact, payload, about, at, recorded_at, state)`,
  columns: arriving,
  values: (x) => [
    ...[x.source, x.event_id, x.kind],
    sql`coalesce(
      'p:' || (select person from contacts where id = ${x.contact}),
      'k:' || (select consultation from commitments where key = ${x.commitment}),
      ${x.lane})`,
    ...[x.contact, x.payload, x.about, x.at, x.recorded_at, sql`'waiting'`],
  ],
  onConflict: sql`on conflict (source, event_id) do nothing`,
}

/** What an attachment was wanted for and the picture that is kept of it, where they can be looked for: `keep:<photo>`. */
function aboutOf(event: InboxEvent): string | null {
  if (event.kind !== 'attachment.read' && event.kind !== 'attachment.failed') return null
  const photo = event.kind === 'attachment.read' && event.read.purpose === 'keep' ? event.read.photo : ''
  return `${event.for.purpose}:${photo}`
}

/** Hands out the oldest events whose lane is free, at most one per lane. */
async function claimInbox({ db, dialect, seal }: Base, limit: number, now: Instant): Promise<readonly InboxClaim[]> {
  const claimToken = randomUUID()
  // A lease that ends later than any does is of a clock that was set back since.
  const longest = now + inboxLeaseMs + skewMsMax
  const claim = async (trx: Trx): Promise<readonly InboxClaim[]> => {
    // Claimers take turns, so that none overlooks what another has just taken.
    await dialect.exclusively(trx, 'claiming the inbox')
    const { rows } = await sql<{ seq: number; payload: string }>`
      select a.seq, a.payload from inbox as a
      where a.lane is not null
        and (a.state = 'waiting' or (a.state = 'claimed' and (a.lease_until <= ${now} or a.lease_until > ${longest})))
        and not exists (
          select 1 from inbox as b
          where b.lane = a.lane and b.seq <> a.seq
            and (b.seq < a.seq or (b.state = 'claimed' and b.lease_until > ${now} and b.lease_until <= ${longest})))
      order by a.seq
      limit ${limit}`.execute(trx)
    // The key of their day is gone: they waited in a backup, and were dealt with after it was made.
    await closeEvents(
      trx,
      dialect,
      rows.filter(({ payload }) => payload === '').map(({ seq }) => seq),
    )
    const readable = rows.filter(({ payload }) => payload !== '')
    if (readable.length === 0) return []
    const seqs = readable.map(({ seq }) => seq)
    await sql`
      update inbox set state = 'claimed', claim_token = ${claimToken}, lease_until = ${now + inboxLeaseMs}
      where seq in ${among(dialect, 'int', seqs)}`.execute(trx)
    return readable.map(({ seq, payload }) => ({
      ...{ seq, claimToken },
      event: inside(seal, JSON.parse(payload) as InboxEvent),
    }))
  }
  // A claim that a power failure undoes is made again: what was decided on it is durable, or was not decided.
  return dialect.transaction(db, claim, false)
}

async function keepInbox({ db, dialect }: Base, claims: readonly InboxClaim[], now: Instant): Promise<void> {
  const tokens = [...new Set(claims.map(({ claimToken }) => claimToken))]
  if (tokens.length === 0) return
  await sql`
    update inbox set lease_until = ${now + inboxLeaseMs}
    where state = 'claimed' and claim_token in ${among(dialect, 'text', tokens)}
      and seq in ${among(
        dialect,
        'int',
        claims.map(({ seq }) => seq),
      )}`.execute(db)
}

/** Keeps the event with its error, out of the way of all others. Does nothing when the claim is no longer ours. */
async function setAside({ db, dialect, words }: Base, claim: InboxClaim, error: string, now: Instant): Promise<void> {
  // A mistake may repeat what was said.
  const closed = closeWords(await words.passing(now), error)
  await dialect.transaction(db, async (trx) => {
    await sql`
      update inbox set state = 'aside', lane = null, claim_token = null, error = ${closed}
      where seq = ${claim.seq} and claim_token = ${claim.claimToken} and state = 'claimed'`.execute(trx)
  })
}

/** One that was set aside is done too, with the error as its answer. */
async function resultOf({ db }: Base, eventId: string): Promise<ActAnswer> {
  const row = await db
    .selectFrom('inbox')
    .select(['state', 'refused', 'error'])
    .where('source', '=', 'city')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  if (row === undefined || row.state === 'waiting' || row.state === 'claimed') return 'waiting'
  if (row.error !== null) return { done: true, refused: text('act-set-aside', { where: row.error }) }
  // Only finishEvents writes this column, so what comes back is a text.
  return { done: true, ...(row.refused !== null && { refused: JSON.parse(row.refused) as TextRef }) }
}

/** What was said in them is left out. */
async function asideListed({ db }: Base, limit: number): Promise<readonly AsideEvent[]> {
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

/** The events are dealt with: their keys and their day stay, what was in them goes. */
export async function finishEvents(
  trx: Trx,
  dialect: Dialect,
  finished: readonly { readonly seq: number; readonly refused: TextRef | undefined }[],
): Promise<void> {
  const rows = finished.map(({ seq, refused }) => ({ seq, refused: refused ? JSON.stringify(refused) : null }))
  await sql`
    update inbox set state = 'done', lane = null, contact = null, payload = '', about = null, claim_token = null, refused = x.refused,
      at = at - at % ${sql.lit(dayMs)}, recorded_at = recorded_at - recorded_at % ${sql.lit(dayMs)}
    from ${table(dialect, { seq: 'int', refused: 'text' }, rows)}
    where inbox.seq = x.seq`.execute(trx)
}

/** Events that are not dealt with any more. */
export async function closeEvents(trx: Trx, dialect: Dialect, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return
  await sql`
    update inbox set state = 'done', lane = null, contact = null, payload = '', about = null, claim_token = null, error = null
    where seq in ${among(dialect, 'int', seqs)}`.execute(trx)
}

/** The tokens of those of these claims that have not run out, by event, locked until the transaction ends. */
export async function lockClaims(
  trx: Trx,
  dialect: Dialect,
  claims: readonly InboxClaim[],
): Promise<Map<number, string | null>> {
  const seqs = claims.map(({ seq }) => seq)
  const { rows } = await sql<{ seq: number; claim_token: string }>`
    select seq, claim_token from inbox
    where state = 'claimed' and seq in ${among(dialect, 'int', seqs)}
    order by seq ${dialect.forUpdate}`.execute(trx)
  return new Map(rows.map(({ seq, claim_token }) => [seq, claim_token]))
}

/** Once a day the keys of days gone by end, but for those that something still waits under. */
async function endPassedKeys({ db, words }: Base, now: Instant): Promise<void> {
  const used = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ key: string }>`
      select substr(payload, 4, 12) as key from inbox where lane is not null
      union
      select substr(payload, 4, 12) as key from inbox where state = 'aside'
      union
      select substr(error, 4, 12) as key from inbox where state = 'aside'
      union
      select substr(notice, 4, 12) as key from outbox where settled_at is null and person is null`.execute(db)
    return rows.map(({ key }) => key)
  }
  await words.endPassed(used, now)
}
