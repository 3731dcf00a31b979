import { addDays, dateAt } from '../../domain/calendar.ts'
import { type City, workdaysOf } from '../../domain/city.ts'
import { dayOffText } from '../../domain/day-off.ts'
import type { CityAct } from '../../domain/inbox.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Commitment } from '../../domain/outcome.ts'
import { daysOver, firstDueOn, isUnexplained, type Promised } from '../../domain/promised.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import type { Change, Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { delayWithVote } from '../ideas/vote-day.ts'
import type { ConsultationState, LaunchState, Owed } from '../state.ts'
import { startPromiseClock } from './promise.ts'

/** A new day is not further away than this: a promise for the year after next is none. */
const newDayDaysMax = 366

/**
 * A department says publicly why a promise takes longer, and for which day it promises it now. It may say so before the day
 * has passed, so that citizens are not surprised.
 */
export function explainDelay(
  state: ConsultationState,
  { commitment: key, why, dueOn }: Extract<CityAct, { act: 'delay.explained' }>,
  now: Instant,
): Decision {
  const { city } = state
  const commitment = state.commitments.find((each) => each.key === key)
  if (!commitment) return refuseAct(text('refused-no-promise', { key }))
  if (commitment.keptAt !== undefined) return refuseAct(text('refused-promise-kept', { key }))
  const refused = newDayRefusal(commitment, why, dueOn, city, now)
  if (refused) return refuseAct(refused)
  const moved = { ...commitment, firstDueOn: firstDueOn(commitment), dueOn, explained: why, explainedAt: now }
  return together(
    changing({ kind: 'delay.explained', key, why, dueOn, at: now }, ...answeredBy(state, commitment.kind, dueOn)),
    startPromiseClock(moved, city, now),
    commitment.kind === 'outcome' && state.running
      ? delayWithVote(state.ideas ?? [], state.running.consultation.id, { why, dueOn }, city, now)
      : nothing,
  )
}

/** What people read of a consultation from now on promises the answer for the new day. */
function answeredBy({ running }: ConsultationState, kind: Commitment['kind'], answerBy: LocalDate): readonly Change[] {
  if (!running || kind === 'milestone') return []
  const { consultation, stage } = running
  const { deciderQuestions } = consultation
  const moved =
    kind === 'outcome' ? { answerBy } : deciderQuestions && { deciderQuestions: { ...deciderQuestions, answerBy } }
  return [{ kind: 'consultation.recorded', consultation: { ...consultation, ...moved }, stage }]
}

/** Why a promise cannot be given this new day with these words; undefined where it can. */
export function newDayRefusal(
  { dueOn: before }: Pick<Promised, 'dueOn'>,
  why: Localized,
  dueOn: LocalDate,
  city: City,
  now: Instant,
): TextRef | undefined {
  if (!Object.values(why).some((words) => words.trim() !== '')) return text('refused-no-why')
  return newDayProblem(before, dueOn, city, now)
}

/** What is wrong with a new day alone: not later, too far away, or no working day. */
export function newDayProblem(before: LocalDate, dueOn: LocalDate, city: City, now: Instant): TextRef | undefined {
  const today = dateAt(now, city.timeZone)
  if (dueOn <= today || dueOn <= before)
    return text('refused-day-not-later', { day: { on: dueOn }, before: { on: before } })
  if (dueOn > addDays(today, newDayDaysMax)) return text('refused-day-far', { day: { on: dueOn } })
  return dayOffText(dueOn, workdaysOf(city))
}

/** What the department has promised, not kept in time, and not explained, the oldest first. */
export function unexplained({ owed, city }: Pick<LaunchState, 'owed' | 'city'>, now: Instant): readonly Owed[] {
  return owed
    .filter(({ commitment }) => isUnexplained(commitment, city.timeZone, now))
    .toSorted((one, other) => (one.commitment.dueOn < other.commitment.dueOn ? -1 : 1))
}

const owedKeys = { outcome: 'owed-answer', milestone: 'owed-milestone', decider: 'owed-decider' } as const

/** Why a department may not ask yet, and what it has to do first. */
export function owedText({ commitment, consultation }: Owed, city: City, now: Instant): TextRef {
  const owner = city.departments.find(({ id }) => id === consultation.departments[0])
  return text(owedKeys[commitment.kind], {
    department: owner ? { local: owner.name } : consultation.departments[0],
    title: { local: consultation.title },
    due: { on: commitment.dueOn },
    days: daysOver(commitment, city.timeZone, now),
    key: commitment.key,
    name: consultation.deciderQuestions?.name ?? '',
    ...(commitment.milestone !== undefined && { milestone: commitment.milestone }),
  })
}
