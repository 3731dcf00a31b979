import type { ConsultationId } from '../../domain/consultation.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What was decided. */
export interface Outcomes {
  /** What came of a consultation, if anything was decided yet. */
  outcome(id: ConsultationId): Promise<Outcome | undefined>
}

/** The outcomes of this store. */
export function outcomesOf(base: Base): Outcomes {
  return { outcome: (id) => readOutcome(base, id) }
}

/** What was decided, if it was. */
export async function readOutcome({ db }: Base, id: ConsultationId): Promise<Outcome | undefined> {
  const row = await db.selectFrom('outcomes').select('outcome').where('consultation', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.outcome) as Outcome)
}

/** Writes what was decided, in place of what was written before. */
export async function recordOutcome(trx: Trx, outcome: Outcome, at: Instant): Promise<void> {
  const written = { outcome: JSON.stringify(outcome), at }
  await trx
    .insertInto('outcomes')
    .values({ consultation: outcome.consultation, ...written })
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet(written))
    .execute()
}
