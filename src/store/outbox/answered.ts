import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { countDelivered } from '../records/invitations.ts'
import { eraseSettled } from './erase.ts'

/** Who began to answer, or said no: an invitation of theirs that is in doubt has arrived. It is not sent again, and counts. */
export async function settleAnswered(
  trx: Trx,
  dialect: Dialect,
  answered: readonly { readonly person: PersonId; readonly consultation: ConsultationId }[],
  now: Instant,
): Promise<void> {
  if (answered.length === 0) return
  const byKey = new Map(answered.map((each) => [`invite:${each.consultation}:${each.person}`, each]))
  const { rows } = await sql<{ id: number; key: string }>`
    update outbox set state = 'sent', code = null, since = ${now}, settled_at = ${now}
    where key in ${among(dialect, 'text', [...byKey.keys()])} and state = 'unknown'
    returning id, key`.execute(trx)
  if (rows.length === 0) return
  const arrived = rows.flatMap(({ key }) => byKey.get(key) ?? [])
  await countDelivered(trx, dialect, arrived, now)
  await eraseSettled(
    trx,
    dialect,
    rows.map(({ id }) => id),
  )
}
