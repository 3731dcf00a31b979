import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Outcome, ReplacedOutcome } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'

/** What was decided. */
export interface Outcomes {
  /** What came of a consultation, if anything was decided yet. */
  outcome(id: ConsultationId): Promise<Outcome | undefined>
  /** The outcomes that were corrected since, oldest first. */
  replacedOutcomes(id: ConsultationId): Promise<readonly ReplacedOutcome[]>
}

/** An outcome with the moment from which it stands. */
export interface DatedOutcome {
  readonly outcome: Outcome
  readonly at: Instant
}

/** The outcomes of this store. */
export function outcomesOf(base: Base): Outcomes {
  return {
    outcome: (id) => readOutcome(base, id),
    replacedOutcomes: async (id) => (await readReplaced(base, [id])).get(id) ?? [],
  }
}

/** What was decided, if it was. */
export async function readOutcome(base: Base, id: ConsultationId): Promise<Outcome | undefined> {
  return (await readOutcomes(base, [id])).get(id)?.outcome
}

/** What was decided in these consultations. */
export async function readOutcomes(
  { db, dialect }: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, DatedOutcome>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ consultation: string; outcome: string; at: number }>`
    select consultation, outcome, at from outcomes where consultation in ${among(dialect, 'text', ids)}`.execute(db)
  return new Map(rows.map(({ consultation, outcome, at }) => [consultation, { outcome: JSON.parse(outcome), at }]))
}

/** What was published in these consultations and corrected since, oldest first. */
export async function readReplaced(
  { db, dialect }: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, readonly ReplacedOutcome[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ consultation: string; outcome: string; until: number }>`
    select consultation, outcome, until from replaced_outcomes
    where consultation in ${among(dialect, 'text', ids)} order by until`.execute(db)
  const found = new Map<ConsultationId, ReplacedOutcome[]>()
  for (const { consultation, outcome, until } of rows)
    found.set(consultation, [...(found.get(consultation) ?? []), { outcome: JSON.parse(outcome), until }])
  return found
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

/** Keeps what was published before it is corrected. */
export async function keepReplaced(trx: Trx, outcome: Outcome, until: Instant): Promise<void> {
  await trx
    .insertInto('replaced_outcomes')
    .values({ consultation: outcome.consultation, until, outcome: JSON.stringify(outcome) })
    .onConflict((conflict) => conflict.columns(['consultation', 'until']).doNothing())
    .execute()
}
