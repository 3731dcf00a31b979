import type { Milestone, MilestoneReport, Outcome } from './outcome.ts'
import type { Instant, LocalDate } from './time.ts'

/** A milestone report with the moment it was published. */
export type Reported = MilestoneReport & { readonly at: Instant }

/** A later step of a decision as it stands now. */
export interface PresentMilestone {
  readonly milestone: Milestone
  readonly state: 'promised' | MilestoneReport['state']
  /** The day it is promised for by now. */
  readonly dueOn: LocalDate
  /** What was said of it last; absent while nothing was. */
  readonly report?: MilestoneReport
}

/** Every later step of a decision, with what the last report made of it. Reports come oldest first. */
export function presentMilestones(
  { milestones }: Pick<Outcome, 'milestones'>,
  reports: readonly MilestoneReport[],
): readonly PresentMilestone[] {
  return milestones.map((milestone) => {
    const own = reports.filter((each) => each.milestone === milestone.id)
    const report = own.at(-1)
    const dueOn = own.findLast((each) => each.dueOn !== undefined)?.dueOn ?? milestone.dueOn
    return { milestone, state: report?.state ?? 'promised', dueOn, ...(report && { report }) }
  })
}

/** Whether it is still to come. */
export function isToCome({ state }: PresentMilestone): boolean {
  return state === 'promised' || state === 'delayed'
}
