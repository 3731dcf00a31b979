import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type ChannelName, type ContactId, channelOf } from '../../domain/contact.ts'
import type { AttachmentEvent } from '../../domain/inbox.ts'
import type { PersonId } from '../../domain/person.ts'
import { dayMs, type Instant, minuteMs } from '../../domain/time.ts'
import type { PurposeName, Wanted } from '../../domain/wanted.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { insertEvents } from './inbox.ts'

/** Attachments that wait to be fetched; what came of one becomes an event of the person who sent it. */
export interface Attachments {
  /**
   * Leases the oldest that are due on these channels; of one person and purpose one at a time, in the order they were sent.
   * What has waited for a day is handed out whatever its channel, so that it is not kept for ever.
   */
  claimAttachments(asked: AttachmentsAsked, now: Instant): Promise<readonly AttachmentClaim[]>
  /** Records what came of it and deletes it, in one step. Returns whether it was still wanted, and ours. */
  attachmentDone(claim: AttachmentClaim, event: AttachmentEvent, now: Instant): Promise<boolean>
  /** It is tried again then. */
  attachmentLater(claim: AttachmentClaim, dueAt: Instant): Promise<void>
  /** Records, once for each, that those wanted for this purpose since before then take longer. Returns how many. */
  tellDelays(purpose: PurposeName, before: Instant, now: Instant): Promise<number>
  /** When the next of them falls due. */
  nextAttachmentAt(): Promise<Instant | undefined>
}

/** Which attachments a process can fetch now, and how many. */
export interface AttachmentsAsked {
  readonly purpose: PurposeName
  readonly channels: readonly ChannelName[]
  readonly limit: number
}

/** An attachment in the hands of the process that fetches it. */
export interface AttachmentClaim {
  readonly wanted: Wanted
  readonly channel: ChannelName
  /** Since when it is wanted. */
  readonly since: Instant
  /** This one counted. */
  readonly tries: number
  readonly claimToken: string
}

/** How long a try may take before another process may begin one. */
export const attachmentLeaseMs = 3 * minuteMs

/** After this an attachment is handed out to any process, to be given up. */
const abandonedMs = dayMs

/** The attachments of this store. */
export function attachmentsOf(base: Base): Attachments {
  return {
    claimAttachments: (asked, now) => claimAttachments(base, asked, now),
    attachmentDone: (claim, event, now) => attachmentDone(base, claim, event, now),
    attachmentLater: (claim, dueAt) => attachmentLater(base, claim, dueAt),
    tellDelays: (purpose, before, now) => tellDelays(base, purpose, before, now),
    nextAttachmentAt: () => nextAttachmentAt(base),
  }
}

/** Adds what is wanted inside a transaction; what is wanted already stays as it is. */
export async function wantAttachments(
  trx: Trx,
  dialect: Dialect,
  wanted: readonly {
    readonly person: PersonId
    readonly wordKey: DataKey
    readonly wanted: Wanted
    readonly at: Instant
  }[],
): Promise<void> {
  if (wanted.length === 0) return
  const rows = wanted.map(({ person, wordKey, wanted: { id, contact, ...rest }, at }) => ({
    ...{ contact, id, person, at },
    channel: channelOf(contact),
    purpose: rest.for.purpose,
    wanted: closeWords(wordKey, JSON.stringify(rest)),
  }))
  await sql`
    insert into attachments_wanted (contact, id, person, channel, purpose, wanted, since, due_at, tries, told_delay)
    select x.contact, x.id, x.person, x.channel, x.purpose, x.wanted, x.at, x.at, 0, 0
    from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (contact, id) do nothing`.execute(trx)
}

/** Whether more that this person attached for one purpose is to be answered after this event. */
export async function attachmentsAfter(
  { db }: Base,
  person: PersonId,
  { purpose, event }: { readonly purpose: PurposeName; readonly event: string },
): Promise<boolean> {
  const { rows } = await sql<{ more: number }>`
    select 1 as more from attachments_wanted where person = ${person} and purpose = ${purpose}
    union all
    select 1 as more from inbox
    where lane = ${`p:${person}`} and kind in ('attachment.read', 'attachment.failed') and event_id <> ${event}
      and about like ${`${purpose}:%`}
    limit 1`.execute(db)
  return rows.length > 0
}

/** People who stopped, or are forgotten, are not listened to any more. */
export async function dropAttachments(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  if (persons.length === 0) return
  await sql`delete from attachments_wanted where person in ${among(dialect, 'int', persons)}`.execute(trx)
}

const columns = {
  contact: 'text',
  id: 'text',
  person: 'int',
  channel: 'text',
  purpose: 'text',
  wanted: 'text',
  at: 'int',
} as const satisfies Columns

/** Nothing that its person sent before for the same purpose waits still. */
const isNext = sql`not exists (
  select 1 from attachments_wanted as b where b.person = a.person and b.purpose = a.purpose and b.seq < a.seq)`

interface Row {
  readonly contact: string
  readonly id: string
  readonly channel: string
  readonly wanted: string | null
  readonly since: number
  readonly tries: number
}

async function claimAttachments(
  { db, dialect }: Base,
  { purpose, channels, limit }: AttachmentsAsked,
  now: Instant,
): Promise<readonly AttachmentClaim[]> {
  // Looking costs a read; only what is found is claimed.
  const { rows: due } = await sql<{ one: number }>`
    select 1 as one from attachments_wanted where due_at <= ${now} and purpose = ${purpose} limit 1`.execute(db)
  if (due.length === 0) return []
  const claimToken = randomUUID()
  return dialect.transaction(db, async (trx) => {
    // Claimers take turns, so that none overlooks what another has just taken.
    await dialect.exclusively(trx, 'claiming attachments')
    const { rows } = await sql<Row & { seq: number }>`
      select a.seq, a.contact, a.id, a.channel, a.wanted, a.since, a.tries from attachments_wanted as a
      where a.due_at <= ${now} and a.purpose = ${purpose}
        and (a.channel in ${among(dialect, 'text', channels)} or a.since <= ${now - abandonedMs})
        and ${isNext}
      order by a.seq
      limit ${limit}`.execute(trx)
    const seqs = rows.map(({ seq }) => seq)
    if (seqs.length === 0) return []
    await sql`
      update attachments_wanted
      set claim_token = ${claimToken}, due_at = ${now + attachmentLeaseMs}, tries = tries + 1
      where seq in ${among(dialect, 'int', seqs)}`.execute(trx)
    return rows.flatMap(({ contact, id, channel, wanted, since, tries }) =>
      // Without its key it cannot be fetched; the lease ends, and it is looked at again until it is dropped with its person.
      wanted === null
        ? []
        : [
            {
              // Written by wantAttachments and by nothing else.
              wanted: { id, contact, ...(JSON.parse(wanted) as Omit<Wanted, 'id' | 'contact'>) } as Wanted,
              ...{ channel, since, claimToken },
              tries: tries + 1,
            },
          ],
    )
  })
}

async function attachmentDone(
  base: Base,
  { wanted: { contact, id }, claimToken }: AttachmentClaim,
  event: AttachmentEvent,
  now: Instant,
): Promise<boolean> {
  return base.dialect.transaction(base.db, async (trx) => {
    const { rows } = await sql`
      delete from attachments_wanted where contact = ${contact} and id = ${id} and claim_token = ${claimToken}
      returning id`.execute(trx)
    if (rows.length > 0) await insertEvents(trx, base, [event], now)
    return rows.length > 0
  })
}

async function attachmentLater(
  { db, dialect }: Base,
  { wanted: { contact, id }, claimToken }: AttachmentClaim,
  dueAt: Instant,
): Promise<void> {
  await dialect.transaction(db, (trx) =>
    sql`
      update attachments_wanted set due_at = ${dueAt}, claim_token = null
      where contact = ${contact} and id = ${id} and claim_token = ${claimToken}`.execute(trx),
  )
}

async function tellDelays(base: Base, purpose: PurposeName, before: Instant, now: Instant): Promise<number> {
  const { db, dialect } = base
  const late = sql`told_delay = 0 and purpose = ${purpose} and since <= ${before}`
  const { rows: some } = await sql`select 1 as one from attachments_wanted where ${late} limit 1`.execute(db)
  if (some.length === 0) return 0
  return dialect.transaction(db, async (trx) => {
    const { rows } = await sql<Pick<Row, 'contact' | 'id' | 'wanted'>>`
      update attachments_wanted set told_delay = 1 where ${late} returning contact, id, wanted`.execute(trx)
    const events = rows.flatMap(({ id, contact, wanted }): readonly AttachmentEvent[] =>
      wanted === null
        ? []
        : [
            {
              kind: 'attachment.delayed',
              id: `delayed:${id}`,
              contact: contact as ContactId,
              at: now,
              for: (JSON.parse(wanted) as Wanted).for,
            },
          ],
    )
    return insertEvents(trx, base, events, now)
  })
}

async function nextAttachmentAt({ db }: Base): Promise<Instant | undefined> {
  const { rows } = await sql<{ at: number | null }>`
    select min(a.due_at) as at from attachments_wanted as a where ${isNext}`.execute(db)
  return rows[0]?.at ?? undefined
}
