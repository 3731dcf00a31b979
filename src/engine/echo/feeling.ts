import type { RunningConsultation } from '../../domain/consultation.ts'
import { outcomeRef, reportRef } from '../../domain/outcome.ts'
import { type Told, wholeToldAt } from '../../domain/result.ts'
import type { Instant } from '../../domain/time.ts'
import { runningById, type Turn } from '../conversation/turn.ts'
import { asksWhetherHeard } from './milestone.ts'

/** "Did you feel heard?" as it was last put to a citizen. */
export interface FeelingAsked {
  readonly running: RunningConsultation
  /** The ref of the echo it stood under. */
  readonly ref: string
  readonly at: Instant
}

/** The newest echo or later step that asked this citizen whether they feel heard; undefined where none did, or none was looked up. */
export function feelingAsked(turn: Turn): FeelingAsked | undefined {
  const { known, lookup } = turn.state
  if (lookup.of !== 'results') return undefined
  return known.involvements
    .flatMap(({ invitation }): readonly FeelingAsked[] => {
      const running = runningById(turn.state, invitation.consultation)
      const told = lookup.results.get(invitation.consultation)?.told ?? []
      if (!running) return []
      return told.flatMap((each, index) => {
        const ref = askedIn(turn, each, told.slice(0, index))
        return ref === undefined ? [] : [{ running, ref, at: each.at }]
      })
    })
    .toSorted((one, other) => one.at - other.at)
    .at(-1)
}

/** The ref that a message asks about; undefined where it does not ask. A correction of what was never heard is an echo. */
function askedIn({ state }: Turn, { kind, ref, consultation }: Told, before: readonly Told[]): string | undefined {
  if (kind === 'echo') return ref
  if (kind === 'correction') return wholeToldAt(before) === undefined ? outcomeRef : undefined
  if (kind !== 'milestone' || state.lookup.of !== 'results') return undefined
  const result = state.lookup.results.get(consultation)
  const running = runningById(state, consultation)
  const involvement = state.known.involvements.find(({ invitation }) => invitation.consultation === consultation)
  const report = result?.reports.find((each) => reportRef(each) === ref)
  if (!result || !running || !involvement || !report) return undefined
  const facts = { consultation: running.consultation, involvement, statements: result.statements, report }
  return asksWhetherHeard({ ...facts, ...(result.outcome && { outcome: result.outcome }) }) ? ref : undefined
}
