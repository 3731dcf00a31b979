import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import { inLanguage, type Localized } from '../domain/language.ts'
import { isOverdue } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import type { Decision } from './decision.ts'
import { changing } from './decision.ts'
import { refuseAct } from './refusing.ts'
import type { CityState, Owed } from './state.ts'

/** A department says, for everyone to read, why it has not kept a promise in time. Its next question may open then. */
export function explainDelay(state: CityState, key: string, why: Localized, now: Instant): Decision {
  const commitment = state.commitments.find((each) => each.key === key)
  if (!commitment) return refuseAct(`There is no promise "${key}". "status" lists them all.`)
  if (commitment.keptAt !== undefined) return refuseAct(`The promise "${key}" is kept, so there is nothing to explain.`)
  if (!isOverdue(commitment, state.city.timeZone, now))
    return refuseAct(`The promise "${key}" is not late: it is due by ${commitment.dueOn}.`)
  if (!Object.values(why).some((words) => words.trim() !== ''))
    return refuseAct('Write why it is late, in a sentence people will read.')
  return changing({ kind: 'delay.explained', key, why, at: now })
}

/** What the department has promised, not kept in time, and not explained, the oldest first. */
export function unexplained(
  { overdue = [], city }: Pick<CityState, 'overdue' | 'city'>,
  now: Instant,
): readonly Owed[] {
  return overdue
    .filter(({ commitment }) => isOverdue(commitment, city.timeZone, now) && commitment.explained === undefined)
    .toSorted((one, other) => (one.commitment.dueOn < other.commitment.dueOn ? -1 : 1))
}

/** Why a department may not ask yet, and what it has to do first. */
export function sayWhyFirst({ commitment, consultation }: Owed, city: City, now: Instant): string {
  const [language] = city.languages
  const owner = city.departments.find(({ id }) => id === consultation.departments[0])
  const late = daysBetween(commitment.dueOn, dateAt(now, city.timeZone))
  const what = commitment.milestone === undefined ? 'an answer' : `"${commitment.milestone}"`
  return `${owner ? inLanguage(owner.name, language) : consultation.departments[0]} promised ${what} about "${inLanguage(consultation.title, language)}" by ${commitment.dueOn} and is ${late} ${late === 1 ? 'day' : 'days'} late. Keep the promise, or say publicly why first: explain ${commitment.key} --why "…".`
}
