import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { FatigueCap } from '../../domain/city.ts'
import type { Address, ChannelName, ContactId, Reach } from '../../domain/contact.ts'
import type { Via } from '../../domain/inbox.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import { type Instant, minuteMs, skewMsMax } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { OutboxTable } from '../databases/schema-outbox.ts'
import { eraseSettled } from './erase.ts'
import { priorityNumber, priorityOf } from './queue.ts'
import { holdBack } from './room.ts'

/** What a claim goes by besides what is due. */
export interface ClaimOptions {
  /** Addresses that must not be written to yet (their spacing); they are left for later. */
  readonly perAddressSpacingMs?: number
  /** The same for communities, where it is another. */
  readonly perCommunitySpacingMs?: number
  /** They go to the adapter at once: claimed and handed over in one step, where no turn is waited for. */
  readonly handOver?: boolean
  /** By which what was claimed is known again, where the answer to a claim is lost. */
  readonly claimToken?: string
  /** How often people may be asked: invitations beyond it wait. Without it none is held back here. */
  readonly cap?: FatigueCap
  /** Only replies, while the rest has to wait. */
  readonly repliesOnly?: boolean
}

/** How long a message may be in a dispatcher's hands: after this it waits again, or is unknown if it was handed over. */
export const outboxLeaseMs = 2 * minuteMs
/** How often a claim looks again after it met only messages that had expired. */
const passesMax = 20

type Sent =
  | 'key'
  | 'address'
  | 'person'
  | 'to_contact'
  | 'priority'
  | 'notice'
  | 'via'
  | 'in_place'
  | 'not_before'
  | 'expires_at'
  | 'edits'
  | 'under'
  | 'attempts'

/** A row with what it is sent with: its contact's route, and what became of the messages it edits or goes under. */
interface Candidate extends Pick<OutboxTable, Sent> {
  readonly id: number
  readonly route: string | null
  readonly reach: string | null
  readonly account: string | null
  readonly edits_state: OutboxTable['state'] | null
  readonly edits_external_id: string | null
  readonly under_external_id: string | null
}

/** Leases messages to send, replies first. Each address gets one at a time, in the order its messages were queued. */
export async function claimOutbox(
  { db, dialect }: Base,
  channel: ChannelName,
  limit: number,
  now: Instant,
  options: ClaimOptions = {},
): Promise<readonly ClaimedItem[]> {
  const priorities = options.repliesOnly ? [priorityNumber.reply] : Object.values(priorityNumber)
  return dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `claiming ${channel}`)
    const claimed = new Map<Address | string, Candidate>()
    for (const priority of priorities) {
      for (let pass = 0; pass < passesMax && claimed.size < limit; pass += 1) {
        const due = await dueMessages(trx, {
          channel,
          priority,
          limit: limit - claimed.size,
          now,
          options,
          claimed,
          dialect,
        })
        const outdated = due.filter((row) => row.expires_at !== null && row.expires_at <= now)
        const pointless = due.filter((row) => !outdated.includes(row) && hasNothingToEdit(row))
        const wordless = due.filter((row) => !outdated.includes(row) && row.notice === '{}')
        const past = new Set([...outdated, ...pointless, ...wordless])
        const fresh = due.filter((row) => !past.has(row))
        const full = options.cap ? await holdBack(trx, dialect, fresh, options.cap, now) : new Set()
        for (const row of fresh) if (!full.has(row.id) && !claimed.has(row.address)) claimed.set(row.address, row)
        if (past.size + full.size === 0) break
        await close(trx, dialect, outdated, 'expired', null, now)
        await close(trx, dialect, pointless, 'dropped', 'nothing-to-edit', now)
        // The key it was closed with is gone, and nothing is left to be said.
        await close(trx, dialect, wordless, 'dropped', 'words-gone', now)
      }
    }
    return lease(trx, dialect, [...claimed.values()], now, options)
  })
}

interface Wanted {
  readonly dialect: Dialect
  readonly channel: ChannelName
  readonly priority: number
  readonly limit: number
  readonly now: Instant
  readonly options: ClaimOptions
  readonly claimed: ReadonlyMap<string, Candidate>
}

/**
 * Messages of one priority that may go now. An address waits while another message of its own is on its way, and while
 * an older one of the same priority is due or waits for another try; an edit waits for what it edits.
 */
async function dueMessages(trx: Trx, wanted: Wanted): Promise<readonly Candidate[]> {
  const { dialect, channel, priority, limit, now, options, claimed } = wanted
  const spacing = options.perAddressSpacingMs ?? 0
  const inCommunity = options.perCommunitySpacingMs ?? spacing
  // What a clock noted that was set back since keeps no distance.
  const rested =
    spacing === 0 && inCommunity === 0
      ? sql``
      : sql`and not exists (
          select 1 from paces where paces.address = o.address and paces.sent_at <= ${now + skewMsMax}
            and paces.sent_at > 
              case when o.to_contact = 1 then cast(${now - spacing} as bigint) else cast(${now - inCommunity} as bigint) end)`
  const others = claimed.size === 0 ? sql`` : sql`and o.address not in ${among(dialect, 'text', [...claimed.keys()])}`
  const { rows } = await sql<Candidate>`
    select o.id, o.key, o.address, o.person, o.to_contact, o.priority, o.notice, o.via, o.in_place, o.not_before,
      o.expires_at, o.edits, o.under, o.attempts, c.route, c.reach,
      coalesce(o.account, c.account) as account, e.state as edits_state, e.external_id as edits_external_id,
      case when u.state = 'sent' then u.external_id end as under_external_id
    from outbox as o
      left join contacts as c on c.id = o.address
      left join outbox as e on e.key = o.edits
      left join outbox as u on u.key = o.under
    where o.state = 'waiting' and o.channel = ${channel} and o.priority = ${priority} and o.not_before <= ${now}
      and (o.edits is null or (o.expires_at is not null and o.expires_at <= ${now})
        or e.state in ('sent', 'failed', 'expired', 'dropped'))
      and not exists (
        select 1 from outbox as b
        where b.settled_at is null and b.address = o.address and b.id <> o.id
          and (b.state in ('claimed', 'sending') or (b.state = 'waiting' and b.id < o.id and b.priority = o.priority
            and b.edits is null and (b.not_before <= ${now} or b.attempts > 0))))
      ${rested} ${others}
    order by o.not_before, o.id
    limit ${limit}`.execute(trx)
  return rows
}

/** What was to be changed was never sent, or cannot be named. */
function hasNothingToEdit(row: Candidate): boolean {
  return row.edits !== null && (row.edits_state !== 'sent' || row.edits_external_id === null)
}

async function close(
  trx: Trx,
  dialect: Dialect,
  rows: readonly Candidate[],
  state: 'expired' | 'dropped',
  code: string | null,
  now: Instant,
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await sql`
    update outbox set state = ${state}, code = ${code}, settled_at = ${now}, since = ${now}
    where id in ${among(dialect, 'int', ids)}`.execute(trx)
  await eraseSettled(trx, dialect, ids)
}

async function lease(
  trx: Trx,
  dialect: Dialect,
  rows: readonly Candidate[],
  now: Instant,
  { handOver, claimToken = randomUUID() }: ClaimOptions,
): Promise<readonly ClaimedItem[]> {
  if (rows.length === 0) return []
  const state = handOver ? 'sending' : 'claimed'
  await sql`
    update outbox set state = ${state}, claim_token = ${claimToken}, lease_until = ${now + outboxLeaseMs}, since = ${now}
    where id in ${among(
      dialect,
      'int',
      rows.map(({ id }) => id),
    )}`.execute(trx)
  // Thousands of invitations carry the same few notices: each is read once.
  const read = new Map<string, unknown>()
  const parse = (json: string): unknown => {
    if (!read.has(json)) read.set(json, JSON.parse(json))
    return read.get(json)
  }
  return rows.map((row) => itemIn(row, claimToken, parse))
}

/** A claim whose answer was lost: nothing of it left, so all of it waits again. */
export async function giveBack({ db, dialect }: Base, claimToken: string, now: Instant): Promise<void> {
  await dialect.transaction(db, (trx) =>
    sql`
      update outbox set state = 'waiting', claim_token = null, lease_until = null, since = ${now}
      where lease_until is not null and claim_token = ${claimToken} and state in ('claimed', 'sending')`.execute(trx),
  )
}

/**
 * The step just before the adapter: from here on a crash leaves the message unknown. Returns the ids that may be sent;
 * a message whose claim ran out or that was cancelled meanwhile is not among them.
 */
export async function handing(
  { db, dialect }: Base,
  items: readonly ClaimedItem[],
  now: Instant,
): Promise<ReadonlySet<number>> {
  if (items.length === 0) return new Set()
  const claims = new Map<string, number[]>()
  for (const { id, claimToken } of items) {
    const ids = claims.get(claimToken)
    if (ids) ids.push(id)
    else claims.set(claimToken, [id])
  }
  return dialect.transaction(db, async (trx) => {
    const ours = new Set<number>()
    for (const [token, ids] of claims) {
      const handed = await sql<{ id: number }>`
        update outbox set state = 'sending', lease_until = ${now + outboxLeaseMs}
        where id in ${among(dialect, 'int', ids)} and claim_token = ${token} and state = 'claimed' returning id`.execute(
        trx,
      )
      for (const { id } of handed.rows) ours.add(id)
    }
    return ours
  })
}

function itemIn(row: Candidate, claimToken: string, parse: (json: string) => unknown): ClaimedItem {
  return {
    id: row.id,
    key: row.key,
    // Addresses are only ever written from addresses.
    to: row.address as Address,
    notice: parse(row.notice) as Notice,
    priority: priorityOf(row.priority),
    ...(row.via !== null && { via: JSON.parse(row.via) as Via }),
    ...(row.in_place === 1 && { inPlace: true }),
    ...(row.not_before > 0 && { notBefore: row.not_before }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.edits !== null && { edits: row.edits }),
    ...(row.under !== null && { under: row.under }),
    ...(row.person !== null && { person: row.person }),
    ...(row.to_contact === 1 && { contact: row.address as ContactId }),
    attempts: row.attempts,
    claimToken,
    ...(row.account !== null && { account: row.account }),
    ...(row.route !== null && { route: row.route }),
    ...(row.reach !== null && { reach: parse(row.reach) as Reach }),
    ...(row.edits_external_id !== null && { editsExternalId: row.edits_external_id }),
    ...(row.under_external_id !== null && { underExternalId: row.under_external_id }),
  }
}
