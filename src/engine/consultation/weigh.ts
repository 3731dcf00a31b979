import { release } from '../../domain/release/release.ts'
import type { Instant } from '../../domain/time.ts'
import { marginsOf } from '../../domain/weights/margins.ts'
import { weigh } from '../../domain/weights/weigh.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing } from '../decision.ts'
import type { ConsultationState, WeighingState } from '../state.ts'

/**
 * Once no more answers come in they are weighed, where the city has told how many live where; what was told without weights is settled by then.
 * It falls due before the closing is told, so that all read both figures.
 */
export function weighSoon({ city, running }: ConsultationState, now: Instant): Decision {
  if (!running || running.consultation.tryout || marginsOf(city).length === 0) return nothing
  const { id } = running.consultation
  return changing({
    kind: 'timer.set',
    key: `weighing:${id}`,
    dueAt: now - 1,
    timer: { timer: 'weighing', consultation: id },
  })
}

/** Weighs the answers to the population, once. */
export function weighNow({ city, running, tally, profiles }: WeighingState, now: Instant): Decision {
  if (!running || !tally || !['closed', 'answered'].includes(running.stage.at)) return nothing
  const { consultation } = running
  const weighed = weigh({ city, consultation, released: release(running, tally), profiles })
  if (!weighed) return nothing
  return changing({ kind: 'consultation.weighed', consultation: consultation.id, weighed, at: now })
}
