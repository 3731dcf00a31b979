import type { Commitment, Milestone } from '../../domain/outcome.ts'
import { dayMs, type Instant } from '../../domain/time.ts'
import type { Change } from '../decision.ts'

/** How long a consultation stands as answered before it is archived, when no later step was promised. */
const archiveAfterMs = 90 * dayMs

/** Nothing more is to come: it stands as answered for a while, and is archived. */
export function archiveLater(id: string, now: Instant): Change {
  return {
    kind: 'timer.set',
    key: `archiving:${id}`,
    dueAt: now + archiveAfterMs,
    timer: { timer: 'archiving', consultation: id },
  }
}

/** The promise that a later step of a decision is. */
export function commitmentFor(id: string, milestone: Milestone): Commitment {
  return {
    key: milestoneKey(id, milestone.id),
    consultation: id,
    kind: 'milestone',
    milestone: milestone.id,
    dueOn: milestone.dueOn,
  }
}

/** The key of the promise that a later step is. */
export function milestoneKey(id: string, milestone: string): string {
  return `milestone:${id}:${milestone}`
}
