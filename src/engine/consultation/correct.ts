import { text } from '../../domain/message.ts'
import { correctionRef, type Milestone, type MilestoneReport, type Outcome } from '../../domain/outcome.ts'
import { firstDueOn } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision, together } from '../decision.ts'
import type { ConsultationState } from '../state.ts'
import { archiveLater, commitmentFor } from './later-steps.ts'
import { startMailing } from './mailing.ts'
import { tellUnderPosts } from './posts.ts'
import { makePromise, startPromiseClock, stopPromiseClock } from './promise.ts'

/**
 * Puts a published outcome right: what stood there before is kept, and each citizen whom the change touches hears what
 * was said, what is true now, and why. Promises follow.
 */
export function correctOutcome(state: ConsultationState, outcome: Outcome, now: Instant): Decision {
  const { running, outcome: before } = state
  const id = outcome.consultation
  if (!running) return refuseUnknown(id)
  const { consultation, stage } = running
  if (!before) return refuseAct(text('refused-nothing-published', { title: { local: consultation.title } }))
  if (isSame(before, outcome))
    return refuseAct(text('refused-nothing-corrected', { title: { local: consultation.title } }))
  const ref = correctionRef(before, outcome)
  const open = outcome.milestones.some(({ id: milestone }) => !isSettled(state, milestone))
  return together(
    changing(
      { kind: 'outcome.replaced', outcome: before, at: now },
      { kind: 'outcome.recorded', outcome, at: now },
      {
        kind: 'consultation.moved',
        consultation: id,
        stage: { at: 'answered', answeredAt: stage.at === 'answered' ? stage.answeredAt : now },
      },
      open ? { kind: 'timer.cleared', key: `archiving:${id}` } : archiveLater(id, now),
    ),
    ...outcome.milestones.map((milestone) => promised(state, before, outcome, milestone, now)),
    ...before.milestones
      .filter(({ id: gone }) => outcome.milestones.every((each) => each.id !== gone) && !isSettled(state, gone))
      .map((milestone) => takenBack(outcome, milestone, now)),
    startMailing({ kind: 'correction', consultation: id, ref }, now),
    tellUnderPosts(consultation, { kind: 'post-outcome', consultation: id }, ref),
  )
}

/** A promise that is new is made; one with another day is moved, and what was said of it before holds no more. */
function promised(
  { city, commitments }: ConsultationState,
  before: Outcome,
  outcome: Outcome,
  milestone: Milestone,
  now: Instant,
): Decision {
  const commitment = commitmentFor(outcome.consultation, milestone)
  const was = before.milestones.find(({ id }) => id === milestone.id)
  const made = commitments.find(({ key }) => key === commitment.key)
  if (!made) return makePromise(commitment, city, now)
  if (made.keptAt !== undefined || was?.dueOn === milestone.dueOn) return changing()
  const { key, dueOn } = commitment
  const { explained: _, explainedAt: __, ...promise } = made
  return together(
    changing(
      { kind: 'commitment.moved', key, dueOn, at: now },
      { kind: 'milestone.recorded', report: reportOf(outcome, milestone, { state: 'delayed', dueOn }), at: now },
    ),
    startPromiseClock({ ...promise, firstDueOn: firstDueOn(made), dueOn, toldAt: now }, city, now),
  )
}

function takenBack(outcome: Outcome, milestone: Milestone, now: Instant): Decision {
  const { key } = commitmentFor(outcome.consultation, milestone)
  return together(
    changing(
      { kind: 'commitment.kept', key, at: now },
      { kind: 'milestone.recorded', report: reportOf(outcome, milestone, { state: 'dropped' }), at: now },
    ),
    stopPromiseClock(key),
  )
}

function reportOf(
  { consultation, correction }: Outcome,
  { id, what }: Milestone,
  came: Pick<MilestoneReport, 'state' | 'dueOn'>,
): MilestoneReport {
  return { consultation, milestone: id, what, ...came, ...(correction && { why: correction }) }
}

function isSettled({ commitments }: ConsultationState, milestone: string): boolean {
  return commitments.some((each) => each.milestone === milestone && each.keptAt !== undefined)
}

function isSame({ correction: _, ...before }: Outcome, { correction: __, ...after }: Outcome): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
