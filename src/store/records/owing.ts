import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { Owed } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { readCommitments } from './asking.ts'
import { readConsultations } from './consultations.ts'

/** What a department has promised for a day before this one, not kept, and not explained. */
export async function readOwed(base: Base, department: string, today: LocalDate): Promise<readonly Owed[]> {
  const { rows } = await sql<{ key: string; consultation: ConsultationId }>`
    select key, consultation from commitments
    where kept_at is null and explained is null and due_on < ${today}`.execute(base.db)
  if (rows.length === 0) return []
  const consultations = await readConsultations(base.db, base, { ids: rows.map(({ consultation }) => consultation) })
  const owed: Owed[] = []
  for (const id of new Set(rows.map(({ consultation }) => consultation))) {
    const consultation = consultations.get(id)?.running.consultation
    if (consultation?.departments[0] !== department) continue
    const late = new Set(rows.map(({ key }) => key))
    const commitments = (await readCommitments(base, id)).filter(({ key }) => late.has(key))
    owed.push(...commitments.map((commitment) => ({ commitment, consultation })))
  }
  return owed
}

/** Writes down why a promise is late. */
export async function explainDelay(trx: Trx, key: string, why: Localized, at: Instant): Promise<void> {
  await sql`
    update commitments set explained = ${JSON.stringify(why)}, explained_at = ${at}
    where key = ${key} and kept_at is null`.execute(trx)
}
