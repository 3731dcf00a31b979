import { belongsTo } from '../../domain/audience.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { begin } from './begin.ts'

/**
 * Starts a consultation that is open, concerns this person, and that they were not asked yet; undefined when there is
 * none. Drawn samples are left out, since their people are chosen, and what is asked after a visit.
 */
export function beginOpenNow(turn: Turn): Decision | undefined {
  const { state, now } = turn
  const open = state.consultations.find((running) => concerns(turn, running) && takesAnswers(running, now))
  return open && state.known.person.standing === 'active' ? begin(turn, open) : undefined
}

function concerns({ state }: Turn, running: RunningConsultation): boolean {
  const { audience, afterVisit } = running.consultation
  return (
    audience.size === undefined &&
    afterVisit === undefined &&
    belongsTo(audience, state.known.person) &&
    involvementIn(state, running.consultation) === undefined
  )
}
