import { type RawBuilder, sql } from 'kysely'
import type { ClaimedItem, Settlement } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { OutboxTable } from '../databases/schema-outbox.ts'
import { keepRoutes } from '../records/contacts.ts'
import { countDelivered } from '../records/invitations.ts'
import { noteAskedAgain } from '../records/persons.ts'
import { eraseSettled } from './erase.ts'
import { lapsedCode } from './lapse.ts'
import { type Queued, queue } from './queue.ts'
import { goElsewhere, loseCommunities, loseContacts } from './reach.ts'

/** A message that was claimed, and what became of it. */
export interface Settled {
  readonly item: ClaimedItem
  readonly settlement: Settlement
}

const open = sql`outbox.state in ('claimed', 'sending')`
const openOrOverdue = sql`(${open} or outbox.state = 'unknown' and outbox.code = ${sql.lit(lapsedCode)})`

/** What one settlement does to its row. */
interface Outcome {
  readonly state: OutboxTable['state']
  readonly notBefore?: Instant
  readonly counts: boolean
  readonly code?: string
  readonly externalId?: string
  readonly route?: string
}

function outcomeOf(settlement: Settlement): Outcome {
  switch (settlement.as) {
    case 'sent': {
      const { externalId, route } = settlement
      return {
        state: 'sent',
        counts: true,
        ...(externalId !== undefined && { externalId }),
        ...(route !== undefined && { route }),
      }
    }
    case 'waiting': {
      const { notBefore, counts, code } = settlement
      return { state: 'waiting', notBefore, counts, ...(code !== undefined && { code }) }
    }
    case 'expired':
      return { state: 'expired', counts: false }
    case 'dropped':
      return { state: 'dropped', counts: false, code: settlement.code }
    case 'held':
    case 'unknown':
    case 'failed':
      return { state: settlement.as, counts: true, code: settlement.code }
    // It is held like any message that cannot reach its person now; another contact may take it over at once.
    case 'gone':
      return { state: 'held', counts: true, code: settlement.code }
    default:
      return settlement satisfies never
  }
}

const columns = {
  id: 'int',
  token: 'text',
  state: 'text',
  not_before: 'int',
  tries: 'int',
  code: 'text',
  final: 'int',
} as const

/** How results are recorded. */
export interface SettleOptions {
  /** Remembers when each address was written to, for claims that keep a distance. On by default. */
  readonly spaced?: boolean
  /** Also of messages whose lease has ended: their sender was only slow, or a clock was set forward. */
  readonly overdue?: boolean
}

/** Records what became of many sends in one transaction. A claim that is no longer ours changes nothing. */
export async function settle(
  base: Base,
  settled: readonly Settled[],
  now: Instant,
  { spaced = true, overdue = false }: SettleOptions = {},
): Promise<void> {
  if (settled.length === 0) return
  const { db, dialect } = base
  const asked = await dialect.transaction(db, async (trx) => {
    const undecided = overdue ? openOrOverdue : open
    const outcomes = settled.map(({ item, settlement }) => ({ item, settlement, outcome: outcomeOf(settlement) }))
    const arrived = outcomes.filter(({ outcome }) => outcome.state === 'sent')
    const others = outcomes.filter(({ outcome }) => outcome.state !== 'sent')
    const rows = [
      ...(await recordSent(trx, dialect, arrived, now, undecided)),
      ...(await recordOthers(trx, dialect, others, now, undecided)),
    ]
    const mine = new Map(rows.map((row) => [row.id, row]))
    const taken = outcomes.filter(({ item }) => mine.has(item.id))
    const sent = taken.filter(({ outcome }) => outcome.state === 'sent')
    await countDelivered(
      trx,
      dialect,
      sent.flatMap(({ item }) => {
        // Whose it is now: two people may have become one while it was on its way.
        const person = mine.get(item.id)?.person
        return item.notice.kind === 'invitation' && typeof person === 'number'
          ? [{ person, consultation: item.notice.consultation }]
          : []
      }),
      now,
    )
    await keepRoutes(trx, dialect, newRoutes(sent))
    const named = sent.filter(({ item }) => mine.get(item.id)?.ending !== 'forgotten')
    if (spaced)
      await keepPace(
        trx,
        dialect,
        named.map(({ item }) => item.to),
        now,
      )
    const gone = taken.filter(({ settlement }) => settlement.as === 'gone').map(({ item }) => item.to)
    await loseContacts(trx, dialect, gone, now)
    const closedToUs = taken.filter(({ item, settlement }) => settlement.as === 'held' && item.contact !== undefined)
    await goElsewhere(
      trx,
      dialect,
      closedToUs.map(({ item }) => item.id),
      now,
    )
    await queue(
      trx,
      base,
      sent.flatMap((each) => toQueueBelow(each, mine.get(each.item.id)?.person ?? undefined)),
      now,
    )
    const closed = taken.filter(({ item, settlement }) => settlement.as === 'gone' && item.contact === undefined)
    await loseCommunities(
      trx,
      dialect,
      closed.map(({ item }) => item.to),
      now,
    )
    await eraseSettled(
      trx,
      dialect,
      rows.filter(({ ending }) => ending === 'forgotten').map(({ id }) => id),
    )
    return sent.flatMap(({ item: { id, notice } }) => {
      const person = mine.get(id)?.person
      return notice.kind === 'question' && typeof person === 'number' ? [{ person, ...notice }] : []
    })
  })
  // By itself: a commit locks people before their messages, and this would be the other way round.
  if (asked.length > 0) await dialect.transaction(db, (trx) => noteAskedAgain(trx, dialect, asked, now))
}

/** What goes to the same person below a message that arrived. */
function toQueueBelow({ item, settlement }: Settled, person: PersonId | undefined): readonly Queued[] {
  if (settlement.as !== 'sent' || settlement.below === undefined) return []
  return [{ item: settlement.below, person, toContact: item.contact !== undefined, account: item.account }]
}

function newRoutes(sent: readonly Closed[]): readonly { readonly id: string; readonly route: string }[] {
  return sent.flatMap(({ item, outcome }) =>
    outcome.route !== undefined && outcome.route !== item.route ? [{ id: item.to, route: outcome.route }] : [],
  )
}

interface Closed {
  readonly item: ClaimedItem
  readonly outcome: Outcome
}

interface Ours {
  readonly id: number
  readonly person: number | null
  readonly ending: OutboxTable['ending']
}

/** What nearly every message comes to: one statement per claim, with nothing but what differs (2.5 times faster). */
async function recordSent(
  trx: Trx,
  dialect: Dialect,
  sent: readonly Closed[],
  now: Instant,
  undecided: RawBuilder<unknown>,
): Promise<readonly Ours[]> {
  const claims = new Map<string, { id: number; external_id: string | null }[]>()
  for (const { item, outcome } of sent) {
    const row = { id: item.id, external_id: outcome.externalId ?? null }
    const rows = claims.get(item.claimToken)
    if (rows) rows.push(row)
    else claims.set(item.claimToken, [row])
  }
  const all: Ours[] = []
  for (const [token, rows] of claims) {
    const ours = await sql<Ours>`
      update outbox set state = 'sent', code = null, attempts = outbox.attempts + 1,
        external_id = coalesce(x.external_id, outbox.external_id),
        claim_token = null, lease_until = null, since = ${now}, settled_at = ${now}
      from ${table(dialect, { id: 'int', external_id: 'text' }, rows)}
      where outbox.id = x.id and outbox.claim_token = ${token} and ${undecided}
      returning outbox.id, outbox.person, outbox.ending`.execute(trx)
    all.push(...ours.rows)
  }
  return all
}

async function recordOthers(
  trx: Trx,
  dialect: Dialect,
  decided: readonly Closed[],
  now: Instant,
  undecided: RawBuilder<unknown>,
): Promise<readonly Ours[]> {
  if (decided.length === 0) return []
  const rows = decided.map(({ item, outcome }) => ({
    id: item.id,
    token: item.claimToken,
    state: outcome.state,
    not_before: outcome.notBefore ?? null,
    tries: outcome.counts ? 1 : 0,
    code: outcome.code ?? null,
    final: outcome.state === 'waiting' || outcome.state === 'held' ? 0 : 1,
  }))
  // One in the act of being sent when its person stopped is not tried again.
  // What is held for a person who is forgotten would be held for ever.
  const ended = sql`(x.final = 0 and outbox.ending in ('stopped', 'cancelled')
    or x.state = 'held' and outbox.ending = 'forgotten')`
  const ours = await sql<Ours>`
    update outbox set
      state = case when ${ended} then 'dropped' else x.state end,
      code = case when ${ended} then outbox.ending else x.code end,
      not_before = coalesce(x.not_before, outbox.not_before),
      attempts = outbox.attempts + x.tries,
      claim_token = null, lease_until = null, since = ${now},
      settled_at = case when x.final = 1 or ${ended} then cast(${now} as bigint) end
    from ${table(dialect, columns, rows)}
    where outbox.id = x.id and outbox.claim_token = x.token and ${undecided}
    returning outbox.id, outbox.person, outbox.ending`.execute(trx)
  return ours.rows
}

/** When each address was last written to, for the platforms' spacing; forgotten again as soon as it cannot matter. */
async function keepPace(trx: Trx, dialect: Dialect, addresses: readonly string[], now: Instant): Promise<void> {
  if (addresses.length === 0) return
  const rows = [...new Set(addresses)].sort().map((address) => ({ address }))
  await sql`
    insert into paces (address, sent_at)
    select x.address, cast(${now} as bigint) from ${table(dialect, { address: 'text' }, rows)} where true order by x.ord
    on conflict (address) do update set sent_at = excluded.sent_at`.execute(trx)
}

/** A platform hands our key back: what was `unknown` has arrived, or has not. */
export async function reportDelivery(
  trx: Trx,
  dialect: Dialect,
  reports: readonly { readonly key: string; readonly externalId: string; readonly arrived: boolean }[],
  now: Instant,
): Promise<void> {
  if (reports.length === 0) return
  const rows = reports.map(({ key, externalId, arrived }) => ({
    key,
    external_id: externalId,
    arrived: arrived ? 1 : 0,
  }))
  const found = await sql<{ id: number; person: number | null; notice: string; state: string }>`
    update outbox set
      state = case when x.arrived = 1 then 'sent' else 'failed' end,
      code = case when x.arrived = 1 then null else 'reported-failed' end,
      external_id = x.external_id, claim_token = null, lease_until = null, since = ${now}, settled_at = ${now}
    from ${table(dialect, { key: 'text', external_id: 'text', arrived: 'int' }, rows)}
    where outbox.key = x.key and (
      (outbox.state in ('claimed', 'sending', 'unknown') and x.arrived = 1) or (outbox.state in ('sent', 'unknown') and x.arrived = 0))
    returning outbox.id, outbox.person, outbox.notice, outbox.state`.execute(trx)
  const invited = found.rows.flatMap(({ person, notice, state }) => {
    const read = JSON.parse(notice) as ClaimedItem['notice']
    return state === 'sent' && person !== null && read.kind === 'invitation'
      ? [{ person, consultation: read.consultation }]
      : []
  })
  await countDelivered(trx, dialect, invited, now)
  await eraseSettled(
    trx,
    dialect,
    found.rows.map(({ id }) => id),
  )
}
