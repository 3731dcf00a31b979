import type { Actor } from '../../domain/actor.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import { outcomeRef, reportRef } from '../../domain/outcome.ts'
import { firstDueOn } from '../../domain/promised.ts'
import { release } from '../../domain/release/release.ts'
import { isContradicted, measuredIn } from '../../domain/success.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown, stageName } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import type { ConsultationState, ThemesState } from '../state.ts'
import { correctOutcome } from './correct.ts'
import { archiveLater, commitmentFor, milestoneKey } from './later-steps.ts'
import { startMailing } from './mailing.ts'
import { tellUnderPosts } from './posts.ts'
import { makePromise, startPromiseClock, stopPromiseClock } from './promise.ts'
import { changeThemes } from './theme-changes.ts'
import { keeping } from './themes.ts'
import { voteRefusal } from './vote-kept.ts'

/**
 * Publishes what was decided: the promise is kept, later steps become promises, and all who answered get their echo.
 */
export function publishOutcome(state: ThemesState, outcome: Outcome, by: Actor, now: Instant): Decision {
  const id = outcome.consultation
  const { running } = state
  if (!running) return refuseUnknown(id)
  const stage = running.stage.at
  const title = { local: running.consultation.title }
  const unreported = successRefusal(state, outcome)
  if (unreported) return refuseAct(unreported)
  const unvoted = voteRefusal(state, outcome)
  if (unvoted) return refuseAct(unvoted)
  const unknown = creditedMissing(state, outcome)
  if (unknown.length > 0) return refuseAct(text('refused-thanks-missing', { title, numbers: unknown.join(', ') }))
  if (outcome.correction) return correctOutcome(state, outcome, now)
  if (stage === 'answered' || stage === 'archived') return refuseAct(text('refused-published', { title }))
  if (stage !== 'closed') return refuseAct(text('refused-not-closed', { title, stage: stageName(stage) }))
  return together(
    changing(
      // What the moderator put into themes with the outcome is theirs too, with the day they did it.
      ...withThemes(state, outcome, by, now),
      { kind: 'outcome.recorded', outcome, at: now },
      { kind: 'consultation.moved', consultation: id, stage: { at: 'answered', answeredAt: now } },
      { kind: 'commitment.kept', key: `outcome:${id}`, at: now },
      ...(outcome.milestones.length === 0 ? [archiveLater(id, now)] : []),
    ),
    stopPromiseClock(`outcome:${id}`),
    ...outcome.milestones.map((milestone) => makePromise(commitmentFor(id, milestone), state.city, now)),
    startMailing({ kind: 'echo', consultation: id, ref: outcomeRef }, now),
    tellUnderPosts(running.consultation, { kind: 'post-outcome', consultation: id }, 'outcome'),
  )
}

/** Tells all who answered what became of a later step: done, delayed with a new date, or dropped. */
export function reportMilestone(state: ConsultationState, milestone: MilestoneReport, now: Instant): Decision {
  const { running } = state
  const id = milestone.consultation
  const key = milestoneKey(id, milestone.milestone)
  const commitment = state.commitments.find((each) => each.key === key)
  if (!running) return refuseUnknown(id)
  const title = { local: running.consultation.title }
  if (!commitment)
    return refuseAct(text('refused-no-milestone', { title, milestone: milestone.milestone, known: names(state) }))
  if (commitment.keptAt !== undefined)
    return refuseAct(text('refused-reported', { title, milestone: milestone.milestone }))
  if (milestone.state === 'delayed' && milestone.dueOn === undefined) return refuseAct(text('refused-no-new-day'))
  const ref = reportRef(milestone)
  const { explained: _, explainedAt: __, ...promised } = commitment
  const moved: Commitment = {
    ...promised,
    firstDueOn: firstDueOn(commitment),
    dueOn: milestone.dueOn ?? commitment.dueOn,
    toldAt: now,
  }
  const others = state.commitments.filter((each) => each.key !== key && each.keptAt === undefined)
  const kept = together(
    changing({ kind: 'commitment.kept', key, at: now }, ...(others.length === 0 ? [archiveLater(id, now)] : [])),
    stopPromiseClock(key),
  )
  const delayed = together(
    changing({ kind: 'commitment.moved', key, dueOn: moved.dueOn, at: now }),
    startPromiseClock(moved, state.city, now),
  )
  return together(
    changing({ kind: 'milestone.recorded', report: milestone, at: now }),
    milestone.state === 'delayed' ? delayed : kept,
    startMailing({ kind: 'milestone', consultation: id, ref }, now),
    tellUnderPosts(running.consultation, { kind: 'post-milestone', consultation: id, milestone: ref }, ref),
  )
}

/**
 * Archives a consultation of which nothing more is to come, and deletes the offers of help for it, and the pictures where the
 * city has not said how long it keeps them.
 */
export function archive(state: ConsultationState, now: Instant): Decision {
  const { running } = state
  if (running?.stage.at !== 'answered') return nothing
  const { id: consultation } = running.consultation
  return changing(
    { kind: 'consultation.moved', consultation, stage: { at: 'archived', archivedAt: now } },
    { kind: 'offers.cleared', consultation },
    ...(state.city.photosKeptDays === undefined ? [{ kind: 'photos.cleared', consultation } as const] : []),
  )
}

/** What was to count as a success was said before anything was asked, so no outcome passes over it, nor says what its number denies. */
function successRefusal({ running, tally }: ConsultationState, { success: report }: Outcome): TextRef | undefined {
  const { consultation } = running ?? {}
  if (!consultation?.success) return undefined
  const title = { local: consultation.title }
  if (!report) return text('refused-success', { title, what: { local: consultation.success.what } })
  const measured = tally && running && measuredIn(consultation, release(running, tally))
  return measured && isContradicted(report, measured)
    ? text('refused-success-number', { title, is: measured.is, needed: measured.needed })
    : undefined
}

/** Answers that are thanked and are not there: they were taken back, or there never were any. */
function creditedMissing({ statements }: ThemesState, { parts }: Outcome): readonly number[] {
  const there = new Set(statements.map(({ number }) => number))
  return [...new Set(parts.flatMap(({ credit }) => credit?.to ?? []))].filter((number) => !there.has(number))
}

function withThemes(
  state: ThemesState,
  { consultation, themes }: Outcome,
  by: Actor,
  at: Instant,
): Decision['changes'] {
  const done = changeThemes({ ...state, by, at }, [{ change: 'add', themes }])
  return 'refused' in done ? [] : keeping(state, done.kept, consultation, by, at)
}

function names({ outcome }: ConsultationState): string {
  const ids = outcome?.milestones.map((milestone) => milestone.id) ?? []
  return ids.length > 0 ? ids.join(', ') : '–'
}
