import { clockAt, dateAt } from '../../domain/calendar.ts'
import { dayMs, type Instant, type LocalDate, type TimeZone } from '../../domain/time.ts'
import type { Draft } from '../draft.ts'
import { dayOf, momentOf, type Understood } from '../moments.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import type { ConsultationFile } from '../shapes.ts'

/** The four dates of a consultation, each present when it could be read. */
export interface Timing {
  readonly opensAt?: Instant
  readonly closesAt?: Instant
  readonly decisionOn?: LocalDate
  readonly answerBy?: LocalDate
  readonly remarks: readonly Remark[]
}

/** Reads the dates and holds them against each other and against now. A relative opening that is over opens at once. */
export function timingOf(draft: Draft<ConsultationFile>, zone: TimeZone, now: Instant): Timing {
  const unclear: Remark[] = []
  const read = <T>(
    written: string | undefined,
    path: Path,
    understand: (text: string) => Understood<T>,
  ): T | undefined => {
    if (written === undefined) return undefined
    const understood = understand(written)
    if ('is' in understood) return understood.is
    unclear.push(wrong(path, understood.unclear))
    return undefined
  }
  const opensAt = read(draft.opensAt, ['opensAt'], (text) => {
    const moment = momentOf(text, zone, now)
    return 'is' in moment && moment.relative ? { ...moment, is: Math.max(moment.is, now) } : moment
  })
  const closesAt = read(draft.closesAt, ['closesAt'], (text) => momentOf(text, zone, now))
  const decisionOn = read(draft.frame?.decisionOn, ['frame', 'decisionOn'], (text) => dayOf(text, zone, now))
  const answerBy = read(draft.answerBy, ['answerBy'], (text) => dayOf(text, zone, now))
  const today = dateAt(now, zone)
  return {
    ...(opensAt === undefined ? {} : { opensAt }),
    ...(closesAt === undefined ? {} : { closesAt }),
    ...(decisionOn === undefined ? {} : { decisionOn }),
    ...(answerBy === undefined ? {} : { answerBy }),
    remarks: [
      ...unclear,
      ...windowRemarks(opensAt, closesAt, zone, now),
      ...decisionRemarks(closesAt, decisionOn, zone, today),
      ...promiseRemarks(closesAt, decisionOn, answerBy, zone, today),
    ],
  }
}

function windowRemarks(
  opensAt: Instant | undefined,
  closesAt: Instant | undefined,
  zone: TimeZone,
  now: Instant,
): readonly Remark[] {
  const remarks: Remark[] = []
  if (opensAt !== undefined && opensAt < now) {
    remarks.push(wrong(['opensAt'], 'The opening is in the past. Write a later time, or "now".'))
  }
  if (closesAt === undefined) return remarks
  if (closesAt <= now) return [...remarks, wrong(['closesAt'], 'The closing is in the past. Write a later time.')]
  if (opensAt === undefined) return remarks
  if (closesAt <= opensAt) {
    return [...remarks, wrong(['closesAt'], 'It closes before it opens. Let "closesAt" be later than "opensAt".')]
  }
  if (isWithinWorkingHours(opensAt, closesAt, zone)) {
    remarks.push(
      doubtful(
        ['closesAt'],
        "It is open only in one day's working hours, when people are at work or at school. Leave it open over an evening.",
      ),
    )
  } else if (closesAt - opensAt < dayMs) {
    remarks.push(
      doubtful(
        ['closesAt'],
        'It is open for less than 24 hours. Leave it open for some days, with evenings and a weekend if you can.',
      ),
    )
  }
  return remarks
}

function decisionRemarks(
  closesAt: Instant | undefined,
  decisionOn: LocalDate | undefined,
  zone: TimeZone,
  today: LocalDate,
): readonly Remark[] {
  const path = ['frame', 'decisionOn']
  if (decisionOn === undefined) return []
  if (decisionOn < today) {
    return [
      wrong(path, `The decision is already taken (${decisionOn}). Ask before a decision, or write the right day.`),
    ]
  }
  if (closesAt === undefined) return []
  const lastDay = dateAt(closesAt, zone)
  if (decisionOn < lastDay) {
    return [
      wrong(
        path,
        `The decision would already be taken (${decisionOn}) while people can still answer (until ${lastDay}). Close earlier, or decide later.`,
      ),
    ]
  }
  if (decisionOn > lastDay) return []
  return [doubtful(path, 'The decision is taken on the day it closes. Leave time to read what people answered.')]
}

function promiseRemarks(
  closesAt: Instant | undefined,
  decisionOn: LocalDate | undefined,
  answerBy: LocalDate | undefined,
  zone: TimeZone,
  today: LocalDate,
): readonly Remark[] {
  const path = ['answerBy']
  if (answerBy === undefined) return []
  if (answerBy < today) return [wrong(path, `The promise ends in the past (${answerBy}). Write a later day.`)]
  if (decisionOn !== undefined && answerBy < decisionOn) {
    return [
      wrong(
        path,
        `The answer is promised (${answerBy}) before the decision is taken (${decisionOn}). Promise it for that day or later.`,
      ),
    ]
  }
  if (closesAt !== undefined && answerBy < dateAt(closesAt, zone)) {
    return [
      wrong(path, `The answer is promised (${answerBy}) before the consultation closes. Promise it for a later day.`),
    ]
  }
  return []
}

const workingHours = { from: '08:00', until: '17:00' }

function isWithinWorkingHours(opensAt: Instant, closesAt: Instant, zone: TimeZone): boolean {
  const day = dateAt(opensAt, zone)
  const weekday = new Date(`${day}T12:00Z`).getUTCDay()
  return (
    weekday >= 1 &&
    weekday <= 5 &&
    day === dateAt(closesAt, zone) &&
    clockAt(opensAt, zone) >= workingHours.from &&
    clockAt(closesAt, zone) <= workingHours.until
  )
}
