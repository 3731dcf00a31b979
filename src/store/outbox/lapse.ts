import { sql } from 'kysely'
import { hourMs, type Instant, minuteMs, skewMsMax } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { outboxLeaseMs } from './claim.ts'
import { eraseSettled } from './erase.ts'

/** A conversation that another app holds, or that a platform closes to us, is looked at again after this long. */
export const closedRestMs = 6 * hourMs

/** The longest spacing between two messages to one address that is remembered. */
const paceKeptMs = 10 * minuteMs

/** Of a message whose sender was silent too long. */
export const lapsedCode = 'lease-expired'

/**
 * A lease that ran out: what was only claimed waits again; what was handed over may have arrived, so it becomes
 * `unknown` and is not sent again by itself. Held messages whose time has passed expire, and those of a closed conversation are
 * tried again after hours. Returns how many became unknown.
 */
export async function sweepLeases({ db, dialect }: Base, now: Instant): Promise<number> {
  return dialect.transaction(db, async (trx) => {
    const lapsed = await sql<{ id: number }>`
      update outbox set state = 'unknown', code = ${lapsedCode}, lease_until = null, settled_at = ${now}, since = ${now}
      where state = 'sending' and (lease_until <= ${now} or lease_until > ${now + outboxLeaseMs + skewMsMax}) returning id`.execute(
      trx,
    )
    await sql`
      update outbox set state = 'waiting', claim_token = null, lease_until = null, since = ${now}
      where state = 'claimed' and (lease_until <= ${now} or lease_until > ${now + outboxLeaseMs + skewMsMax})`.execute(
      trx,
    )
    await sql`
      update outbox set state = 'expired', code = null, settled_at = ${now}, since = ${now}
      where state = 'held' and expires_at <= ${now}`.execute(trx)
    // `closedPrefix`, written out: only so is its index found. `;` is the byte after `:`.
    await sql`
      update outbox set state = 'waiting', since = ${now}
      where state = 'held' and code >= 'closed:' and code < 'closed;' and since <= ${now - closedRestMs}`.execute(trx)
    await sql`delete from paces where sent_at <= ${now - paceKeptMs}`.execute(trx)
    await eraseSettled(
      trx,
      dialect,
      lapsed.rows.map(({ id }) => id),
    )
    return lapsed.rows.length
  })
}

/** What waits for a moment that was reckoned by a clock set back since is looked at again now; its verdict is asked anew. */
export async function forgetLaterClock({ db, dialect }: Base, now: Instant): Promise<void> {
  await dialect.transaction(db, (trx) =>
    sql`
      update outbox set not_before = ${now}, since = ${now}
      where state = 'waiting' and since > ${now + skewMsMax} and code is not null`.execute(trx),
  )
}
