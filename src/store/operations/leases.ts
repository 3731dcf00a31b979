import { sql } from 'kysely'
import { type Instant, skewMsMax } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'

/** What a process wants to do alone for a while, and how it is known from others. */
export interface LeaseAsked {
  readonly name: string
  /** This process's own: made anew whenever it starts. */
  readonly token: string
  /** For people: which machine and process. */
  readonly holder: string
  readonly leaseMs: number
}

/** Whether a lease is ours now, or which process holds it. */
export type LeaseHold = { readonly ours: true } | { readonly ours: false; readonly holder: string }

/** A lease that was not given back. */
export interface Lease {
  readonly name: string
  readonly holder: string
  readonly since: Instant
  readonly leaseUntil: Instant
}

/** What only one of several processes may do. */
export interface Leases {
  /** Takes a lease that is free or has run out, or renews our own; what only one process may do goes by it. */
  takeLease(asked: LeaseAsked, now: Instant): Promise<LeaseHold>
  /** Gives a lease back, so that the next process need not wait for its end; another process's stays. */
  releaseLease(name: string, token: string): Promise<void>
}

/** Which process does what alone, for the operator. */
export interface LeaseList {
  /** Leases that were not given back, by name; also those that have run out. */
  leases(): Promise<readonly Lease[]>
}

/** The leases of this store. */
export function leasesOf(base: Base): Leases & LeaseList {
  return {
    takeLease: (asked, now) => takeLease(base, asked, now),
    releaseLease: (name, token) => releaseLease(base, name, token),
    leases: () => readLeases(base),
  }
}

/**
 * In one step: the process that holds it is known by the token. Only a process that may get it writes, so that looking
 * often costs a read.
 */
async function takeLease(
  { db, dialect }: Base,
  { name, token, holder, leaseMs }: LeaseAsked,
  now: Instant,
): Promise<LeaseHold> {
  const before = await readLease(db, name)
  const longest = now + leaseMs + skewMsMax
  if (before && before.token !== token && before.lease_until > now && before.lease_until <= longest)
    return { ours: false, holder: before.holder }
  await dialect.transaction(db, (trx) =>
    sql`
        insert into leases (name, token, holder, since, lease_until)
        values (${name}, ${token}, ${holder}, cast(${now} as bigint), cast(${now + leaseMs} as bigint))
        on conflict (name) do update set
          since = case when leases.token = excluded.token then leases.since else excluded.since end,
          token = excluded.token, holder = excluded.holder, lease_until = excluded.lease_until
        where leases.token = excluded.token or leases.lease_until <= ${now} or leases.lease_until > ${longest}`.execute(
      trx,
    ),
  )
  const after = await readLease(db, name)
  return after?.token === token ? { ours: true } : { ours: false, holder: after?.holder ?? '' }
}

async function releaseLease({ db, dialect }: Base, name: string, token: string): Promise<void> {
  await dialect.transaction(db, (trx) => sql`delete from leases where name = ${name} and token = ${token}`.execute(trx))
}

async function readLeases({ db }: Base): Promise<readonly Lease[]> {
  const rows = await db
    .selectFrom('leases')
    .select(['name', 'holder', 'since', 'lease_until'])
    .orderBy('name')
    .execute()
  return rows.map(({ lease_until: leaseUntil, ...row }) => ({ ...row, leaseUntil }))
}

function readLease(db: Base['db'], name: string) {
  return db.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst()
}
