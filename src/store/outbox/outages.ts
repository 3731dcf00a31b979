import { sql } from 'kysely'
import type { ChannelName } from '../../domain/contact.ts'
import { type Instant, minuteMs, secondMs, skewMsMax } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** A platform that is out of reach, as all processes know it. */
export interface Outage {
  readonly channel: ChannelName
  readonly since: Instant
  readonly closedAt: Instant
  /** From `closedAt` until then nothing is tried; then one message by one process. */
  readonly until: Instant
  /** How often it was tried in vain. */
  readonly closings: number
  /** Messages that the platform may have or not have, of this outage. */
  readonly unknowns: number
  /** When the platform took a message again; another failure soon after continues the same outage. */
  readonly overAt?: Instant
}

/** A process that sends, as it makes itself known to the others. */
export interface Sender {
  readonly channel: ChannelName
  readonly holder: string
  /** Messages that it has under way now. */
  readonly underWay: number
}

/** What a sender learns from the others. */
export interface Together {
  /** How many messages it may have under way. */
  readonly places: number
  readonly outage?: Outage
  /** The platform told one of the processes to wait. */
  readonly rest?: Rest
}

/** A wait that a platform asked for. */
export interface Rest {
  readonly from: Instant
  readonly until: Instant
}

/** A failure that pauses a channel. */
export interface Pausing {
  readonly channel: ChannelName
  /** The closings that were known when the failed try began: one from before the last closing says nothing new. */
  readonly closingsKnown: number
  readonly unknowns: number
  /** Until when the channel rests, by what is known of the outage. */
  readonly until: (outage: Pick<Outage, 'closings' | 'unknowns'>) => Instant
}

/** What the processes that send on one channel share. */
export interface Outages {
  /** Makes a sender known, and tells it how many messages it may have under way and whether the channel is paused. */
  sendersMeet(sender: Sender, now: Instant): Promise<Together>
  /** Leaves its places to the others. */
  senderLeft(channel: ChannelName, holder: string): Promise<void>
  /** Pauses a channel for all processes. `begun`: this one is the first to say so. */
  channelPaused(pausing: Pausing, now: Instant): Promise<Outage & { readonly begun: boolean }>
  /** More messages were left in doubt by an outage that is known, which may make its rest longer. */
  doubtCounted(channel: ChannelName, doubts: number, until: Pausing['until'], now: Instant): Promise<void>
  /** Whether this process may try one message now; the others then leave it alone until `until`. */
  probeTaken(channel: ChannelName, until: Instant, now: Instant): Promise<boolean>
  /** All processes wait, as the platform asked one of them to. */
  channelRests(channel: ChannelName, until: Instant, now: Instant): Promise<void>
  /** The platform takes messages again. Returns the outage that is over, to the one process that ends it. */
  channelWell(channel: ChannelName, now: Instant): Promise<Outage | undefined>
}

/** Outages as an operator looks at them. */
export interface OutageList {
  /** Those that are not over. */
  outages(): Promise<readonly Outage[]>
}

/** What senders share in this store. */
export function outagesOf(base: Base): Outages & OutageList {
  return {
    sendersMeet: (sender, now) => meet(base, sender, now),
    senderLeft: (channel, holder) => leave(base, channel, holder),
    channelPaused: (pausing, now) => pause(base, pausing, now),
    doubtCounted: (channel, doubts, until, now) => countDoubts(base, channel, doubts, until, now),
    probeTaken: (channel, until, now) => takeProbe(base, channel, until, now),
    channelRests: (channel, until, now) => rest(base, channel, until, now),
    channelWell: (channel, now) => endOutage(base, channel, now),
    outages: () => readOutages(base),
  }
}

/**
 * Messages of one channel under way at once, in all processes together. An outage can leave that many in doubt at its begin, so few
 * that there is room for tries until it is over.
 */
export const underWayMax = 6

/** A sender that is silent for this long is dead. */
const senderLeaseMs = 15 * secondMs

/** A platform that fails again within this time was not well in between. */
export const sameOutageMs = 10 * minuteMs

async function meet({ db, dialect }: Base, sender: Sender, now: Instant): Promise<Together> {
  const { channel, holder, underWay } = sender
  const rows = await db.selectFrom('senders').selectAll().where('channel', '=', channel).execute()
  const outage = await readOutage(db, channel)
  const told = await db.selectFrom('rests').selectAll().where('channel', '=', channel).executeTakeFirst()
  const rest =
    told && told.from_at <= now + skewMsMax && told.until_at > now
      ? { from: told.from_at, until: told.until_at }
      : undefined
  const shared = { ...(outage && { outage }), ...(rest && { rest }) }
  const mine = rows.find((row) => row.holder === holder)
  const alive = rows.filter((row) => row.holder !== holder && isAlive(row, now))
  const places = shareOf(alive)
  const held = Math.max(places, underWay)
  const renewed = mine !== undefined && Math.abs(mine.lease_until - now - senderLeaseMs) < senderLeaseMs / 2
  if (renewed && mine.places === held && alive.length + 1 === rows.length) return { places, ...shared }
  return dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `senders of ${channel}`)
    await sql`
      delete from senders
      where channel = ${channel} and (lease_until <= ${now} or lease_until > ${now + senderLeaseMs + skewMsMax})`.execute(
      trx,
    )
    const others = await trx
      .selectFrom('senders')
      .select('places')
      .where('channel', '=', channel)
      .where('holder', '<>', holder)
      .execute()
    const share = shareOf(others)
    await sql`
      insert into senders (channel, holder, places, lease_until)
      values (${channel}, ${holder}, cast(${Math.max(share, underWay)} as bigint), cast(${now + senderLeaseMs} as bigint))
      on conflict (channel, holder) do update set places = excluded.places, lease_until = excluded.lease_until`.execute(
      trx,
    )
    return { places: share, ...shared }
  })
}

function isAlive({ lease_until: until }: { readonly lease_until: Instant }, now: Instant): boolean {
  return until > now && until <= now + senderLeaseMs + skewMsMax
}

/** A fair part, as far as the others have left it; those who came first give theirs up when they next look. One place has each. */
function shareOf(others: readonly { readonly places: number }[]): number {
  const fair = Math.floor(underWayMax / (others.length + 1))
  const left = underWayMax - others.reduce((sum, { places }) => sum + places, 0)
  return Math.max(1, Math.min(fair, left))
}

async function leave({ db, dialect }: Base, channel: ChannelName, holder: string): Promise<void> {
  await dialect.transaction(db, (trx) =>
    sql`delete from senders where channel = ${channel} and holder = ${holder}`.execute(trx),
  )
}

function pause({ db, dialect }: Base, pausing: Pausing, now: Instant): Promise<Outage & { readonly begun: boolean }> {
  const { channel, closingsKnown, unknowns, until } = pausing
  return dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `outages of ${channel}`)
    const before = await readOutage(trx, channel)
    const same = before && isSame(before, now)
    const late = before?.overAt === undefined && before !== undefined && before.closings !== closingsKnown
    const counted = {
      closings: same ? before.closings + (late ? 0 : 1) : 1,
      unknowns: unknowns + (same ? before.unknowns : 0),
    }
    const outage = {
      ...{ channel, since: same ? before.since : now, closedAt: now, ...counted },
      until: late ? Math.max(restOf(before, now), until(counted)) : until(counted),
    }
    await sql`
      insert into outages (channel, since, closed_at, until_at, closings, unknowns, over_at)
      values (${channel}, cast(${outage.since} as bigint), cast(${now} as bigint), cast(${outage.until} as bigint),
        cast(${outage.closings} as bigint), cast(${outage.unknowns} as bigint), null)
      on conflict (channel) do update set since = excluded.since, closed_at = excluded.closed_at,
        until_at = excluded.until_at, closings = excluded.closings, unknowns = excluded.unknowns, over_at = null`.execute(
      trx,
    )
    return { ...outage, begun: !same || before.overAt !== undefined }
  })
}

/** Whether a failure now belongs to this outage; of one that ended by a clock that was set back since, nothing is known. */
function isSame({ overAt }: Outage, now: Instant): boolean {
  return overAt === undefined || (now - overAt < sameOutageMs && overAt <= now + skewMsMax)
}

/** How long it still rests: what was reckoned by a clock that was set back since is no rest. */
function restOf({ closedAt, until }: Outage, now: Instant): Instant {
  return closedAt <= now + skewMsMax ? until : now
}

async function countDoubts(
  { db, dialect }: Base,
  channel: ChannelName,
  doubts: number,
  until: Pausing['until'],
  now: Instant,
): Promise<void> {
  await dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `outages of ${channel}`)
    const before = await readOutage(trx, channel)
    if (!before) return
    const unknowns = before.unknowns + doubts
    const rested = Math.max(restOf(before, now), until({ closings: before.closings, unknowns }))
    await sql`
      update outages set unknowns = ${unknowns}, closed_at = ${now}, until_at = ${rested}
      where channel = ${channel}`.execute(trx)
  })
}

async function rest({ db, dialect }: Base, channel: ChannelName, until: Instant, now: Instant): Promise<void> {
  await dialect.transaction(db, (trx) =>
    sql`
      insert into rests (channel, from_at, until_at)
      values (${channel}, cast(${now} as bigint), cast(${until} as bigint))
      on conflict (channel) do update set from_at = excluded.from_at, until_at = excluded.until_at
      where rests.until_at < excluded.until_at or rests.from_at > excluded.from_at`.execute(trx),
  )
}

function takeProbe({ db, dialect }: Base, channel: ChannelName, until: Instant, now: Instant): Promise<boolean> {
  return dialect.transaction(db, async (trx) => {
    const { numAffectedRows } = await sql`
      update outages set closed_at = ${now}, until_at = ${until}
      where channel = ${channel} and over_at is null and (until_at <= ${now} or closed_at > ${now + skewMsMax})`.execute(
      trx,
    )
    return (numAffectedRows ?? 0n) > 0n
  })
}

function endOutage({ db, dialect }: Base, channel: ChannelName, now: Instant): Promise<Outage | undefined> {
  return dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, `outages of ${channel}`)
    const before = await readOutage(trx, channel)
    if (!before || before.overAt !== undefined) return undefined
    await sql`update outages set over_at = ${now} where channel = ${channel}`.execute(trx)
    return before
  })
}

async function readOutages({ db }: Base): Promise<readonly Outage[]> {
  const rows = await db.selectFrom('outages').selectAll().where('over_at', 'is', null).orderBy('channel').execute()
  return rows.map(outageIn)
}

async function readOutage(db: Base['db'] | Trx, channel: ChannelName): Promise<Outage | undefined> {
  const row = await db.selectFrom('outages').selectAll().where('channel', '=', channel).executeTakeFirst()
  return row && outageIn(row)
}

interface OutageRow {
  readonly channel: string
  readonly since: Instant
  readonly closed_at: Instant
  readonly until_at: Instant
  readonly closings: number
  readonly unknowns: number
  readonly over_at: Instant | null
}

function outageIn({ closed_at: closedAt, until_at: until, over_at: overAt, ...row }: OutageRow): Outage {
  return { ...row, closedAt, until, ...(overAt !== null && { overAt }) }
}
