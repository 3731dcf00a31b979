import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { MilestoneReport } from '../../domain/outcome.ts'
import type { Reported } from '../../domain/present.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'

/** What became of the steps that a decision promised. */
export interface Milestones {
  /** What was reported of a consultation's milestones, oldest first. */
  milestoneReports(id: ConsultationId): Promise<readonly Reported[]>
}

/** The milestones of this store. */
export function milestonesOf(base: Base): Milestones {
  return { milestoneReports: (id) => readMilestoneReports(base, id) }
}

/** What became of milestones, oldest first. */
export async function readMilestoneReports(base: Base, id: ConsultationId): Promise<readonly Reported[]> {
  return (await readReportsOf(base, [id])).get(id) ?? []
}

/** The same of several consultations. */
export async function readReportsOf(
  { db, dialect }: Base,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, readonly Reported[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ consultation: string; report: string; at: number }>`
    select consultation, report, at from milestone_reports
    where consultation in ${among(dialect, 'text', ids)} order by seq`.execute(db)
  const found = new Map<ConsultationId, Reported[]>()
  for (const { consultation, report, at } of rows)
    found.set(consultation, [...(found.get(consultation) ?? []), { ...(JSON.parse(report) as MilestoneReport), at }])
  return found
}

/** Adds what was reported; a milestone may be reported several times. */
export async function recordMilestone(trx: Trx, report: MilestoneReport, at: Instant): Promise<void> {
  await trx
    .insertInto('milestone_reports')
    .values({ consultation: report.consultation, milestone: report.milestone, report: JSON.stringify(report), at })
    .execute()
}
