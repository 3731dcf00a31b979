import type { Localized } from './language.ts'
import type { Commitment, Milestone, MilestoneReport, Outcome } from './outcome.ts'
import { firstDueOn } from './promised.ts'
import type { Instant, LocalDate } from './time.ts'

/** A milestone report with the moment it was published. */
export type Reported = MilestoneReport & { readonly at: Instant }

/** A later step of a decision as it stands now. */
export interface PresentMilestone {
  readonly milestone: Milestone
  readonly state: 'promised' | MilestoneReport['state']
  /** The day it is promised for by now. */
  readonly dueOn: LocalDate
  /** Why it is late or given up, as it was said last. */
  readonly why?: Localized
}

/**
 * Every later step of a decision, with what the last report made of it, and where its promise was moved since. Reports come
 * oldest first.
 */
export function presentMilestones(
  { milestones }: Pick<Outcome, 'milestones'>,
  reports: readonly MilestoneReport[],
  commitments: readonly Commitment[] = [],
): readonly PresentMilestone[] {
  return milestones.map((milestone) => {
    const own = reports.filter((each) => each.milestone === milestone.id)
    const report = own.at(-1)
    const promise = commitments.find((each) => each.milestone === milestone.id)
    const dueOn = promise?.dueOn ?? own.findLast((each) => each.dueOn !== undefined)?.dueOn ?? milestone.dueOn
    const moved = promise !== undefined && firstDueOn(promise) !== promise.dueOn
    const state = report?.state ?? (moved ? 'delayed' : 'promised')
    const why = (state === 'delayed' ? promise?.explained : undefined) ?? report?.why
    return { milestone, state, dueOn, ...(why && { why }) }
  })
}

/** Whether it is still to come. */
export function isToCome({ state }: PresentMilestone): boolean {
  return state === 'promised' || state === 'delayed'
}
