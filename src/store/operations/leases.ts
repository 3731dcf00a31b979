import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Lease, LeaseAsked, LeaseHold } from './lease-and-backlog.ts'

/**
 * Takes a lease that is free or has run out, or renews our own, in one step. Who holds it is known by the token. Only who
 * may get it writes, so that looking often costs a read.
 */
export async function takeLease(
  { db, dialect }: Base,
  { name, token, holder, leaseMs }: LeaseAsked,
  now: Instant,
): Promise<LeaseHold> {
  const before = await readLease(db, name)
  if (before && before.token !== token && before.lease_until > now) return { ours: false, holder: before.holder }
  await dialect.transaction(db, (trx) =>
    sql`
        insert into leases (name, token, holder, since, lease_until)
        values (${name}, ${token}, ${holder}, cast(${now} as bigint), cast(${now + leaseMs} as bigint))
        on conflict (name) do update set
          since = case when leases.token = excluded.token then leases.since else excluded.since end,
          token = excluded.token, holder = excluded.holder, lease_until = excluded.lease_until
        where leases.token = excluded.token or leases.lease_until <= ${now}`.execute(trx),
  )
  const after = await readLease(db, name)
  return after?.token === token ? { ours: true } : { ours: false, holder: after?.holder ?? '' }
}

/** Gives a lease back, so that the next one need not wait for its end. Somebody else's stays. */
export async function releaseLease({ db, dialect }: Base, name: string, token: string): Promise<void> {
  await dialect.transaction(db, (trx) => sql`delete from leases where name = ${name} and token = ${token}`.execute(trx))
}

/** Every lease that was not given back, also those that have run out. */
export async function readLeases({ db }: Base): Promise<readonly Lease[]> {
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
