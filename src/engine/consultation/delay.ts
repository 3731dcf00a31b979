import { dateAt, daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { isOverdue } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'
import type { ConsultationState, LaunchState, Owed } from '../state.ts'

/** A department says publicly why it has not kept a promise in time. Its next question may open then. */
export function explainDelay(state: ConsultationState, key: string, why: Localized, now: Instant): Decision {
  const commitment = state.commitments.find((each) => each.key === key)
  if (!commitment) return refuseAct(text('refused-no-promise', { key }))
  if (commitment.keptAt !== undefined) return refuseAct(text('refused-promise-kept', { key }))
  if (!isOverdue(commitment, state.city.timeZone, now))
    return refuseAct(text('refused-promise-early-yet', { key, due: { on: commitment.dueOn } }))
  if (!Object.values(why).some((words) => words.trim() !== '')) return refuseAct(text('refused-no-why'))
  return changing({ kind: 'delay.explained', key, why, at: now })
}

/** What the department has promised, not kept in time, and not explained, the oldest first. */
export function unexplained({ owed, city }: Pick<LaunchState, 'owed' | 'city'>, now: Instant): readonly Owed[] {
  return owed
    .filter(({ commitment }) => isOverdue(commitment, city.timeZone, now) && commitment.explained === undefined)
    .toSorted((one, other) => (one.commitment.dueOn < other.commitment.dueOn ? -1 : 1))
}

/** Why a department may not ask yet, and what it has to do first. */
export function owedText({ commitment, consultation }: Owed, city: City, now: Instant): TextRef {
  const owner = city.departments.find(({ id }) => id === consultation.departments[0])
  return text(commitment.milestone === undefined ? 'owed-answer' : 'owed-milestone', {
    department: owner ? { local: owner.name } : consultation.departments[0],
    title: { local: consultation.title },
    due: { on: commitment.dueOn },
    days: daysBetween(commitment.dueOn, dateAt(now, city.timeZone)),
    key: commitment.key,
    ...(commitment.milestone !== undefined && { milestone: commitment.milestone }),
  })
}
