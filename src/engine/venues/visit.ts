import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { type Instant, minuteMs, weekMs, yearMs } from '../../domain/time.ts'
import { askedAt, type Venue } from '../../domain/venue.ts'
import { involvementIn, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'

/** What is asked later would come too late to be answered where less than this is left. */
const answerTimeMs = 30 * minuteMs

/** What this person is asked later, because they are at this venue now; what is asked at once stands in the list of what is open. */
export function askedLater(turn: Turn, venue: Venue): RunningConsultation | undefined {
  const { state, now } = turn
  return state.consultations.find(
    (running) =>
      running.consultation.afterVisit?.venue === venue.id &&
      takesAnswers(running, now) &&
      involvementIn(state, running.consultation) === undefined &&
      isLater(running.consultation, now),
  )
}

/** Whether it is asked some time after the visit, while it is still open. */
function isLater(consultation: Consultation, now: Instant): boolean {
  const hours = consultation.afterVisit?.hours ?? 0
  return hours > 0 && askedAt(consultation, now) < consultation.closesAt - answerTimeMs
}

/**
 * Whether the city has asked this person little enough to ask them after their visit too: the same limits as for every other
 * invitation, over all departments.
 */
export function hasRoom({ state, now }: Turn): boolean {
  const { involvements, person } = state.known
  const { cap } = state.city
  const asked = (within: number) =>
    involvements.filter(({ invitation }) => invitation.by === 'rule' && invitation.madeAt > now - within).length
  return asked(weekMs) < cap.perWeekMax && asked(yearMs) < Math.min(person.yearlyMax ?? cap.perYearMax, cap.perYearMax)
}

/** Invites this person some hours from now; quiet hours, a stop and an answer given meanwhile hold as for every invitation. */
export function askLater(turn: Turn, consultation: Consultation): Decision {
  const { state, event, now } = turn
  const { id } = consultation
  return together(changing({ kind: 'visit.made', consultation: id, at: now }), {
    changes: [],
    outbox: [
      {
        key: `invite:${id}:${state.known.person.id}`,
        to: event.contact,
        notice: { kind: 'invitation', consultation: id },
        priority: 'invitation',
        notBefore: askedAt(consultation, now),
        expiresAt: consultation.closesAt,
      },
    ],
  })
}
