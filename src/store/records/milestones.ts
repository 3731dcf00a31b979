import type { ConsultationId } from '../../domain/consultation.ts'
import type { MilestoneReport } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** What became of the steps that a decision promised. */
export interface Milestones {
  /** What was reported of a consultation's milestones, oldest first. */
  milestoneReports(id: ConsultationId): Promise<readonly (MilestoneReport & { readonly at: Instant })[]>
}

/** The milestones of this store. */
export function milestonesOf(base: Base): Milestones {
  return { milestoneReports: (id) => readMilestoneReports(base, id) }
}

/** What became of milestones, oldest first. */
export async function readMilestoneReports(
  { db }: Base,
  id: ConsultationId,
): Promise<readonly (MilestoneReport & { readonly at: Instant })[]> {
  const rows = await db
    .selectFrom('milestone_reports')
    .select(['report', 'at'])
    .where('consultation', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ report, at }) => ({ ...(JSON.parse(report) as MilestoneReport), at }))
}

/** Adds what was reported; a milestone may be reported several times. */
export async function recordMilestone(trx: Trx, report: MilestoneReport, at: Instant): Promise<void> {
  await trx
    .insertInto('milestone_reports')
    .values({ consultation: report.consultation, milestone: report.milestone, report: JSON.stringify(report), at })
    .execute()
}
