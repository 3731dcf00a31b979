import { clockAt, dateAt } from '../../domain/calendar.ts'
import { type City, workdaysOf } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import { dayMs, type Instant, type LocalDate, type TimeZone } from '../../domain/time.ts'
import type { Draft } from '../draft.ts'
import { momentOf, promisedDayOf, type Understood } from '../moments.ts'
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

/**
 * Reads the dates and holds them against each other, the calendar and now. A relative opening that is over opens at once.
 */
export function timingOf(
  draft: Draft<ConsultationFile>,
  city: Pick<City, 'timeZone' | 'workdays'>,
  now: Instant,
): Timing {
  const zone = city.timeZone
  const noted: Remark[] = []
  const read = <T>(
    written: string | undefined,
    path: Path,
    understand: (words: string, path: Path) => Understood<T>,
  ): T | undefined => {
    if (written === undefined) return undefined
    const understood = understand(written, path)
    if ('is' in understood) return understood.is
    noted.push(wrong(path, understood.unclear))
    return undefined
  }
  const opensAt = read(draft.opensAt, ['opensAt'], (words) => {
    const moment = momentOf(words, zone, now)
    return 'is' in moment && moment.relative ? { ...moment, is: Math.max(moment.is, now) } : moment
  })
  const closesAt = read(draft.closesAt, ['closesAt'], (words) => momentOf(words, zone, now))
  const promised = (words: string, path: Path) => {
    const day = promisedDayOf(words, zone, now, workdaysOf(city))
    if ('is' in day && day.off) noted.push(doubtful(path, day.off))
    return day
  }
  const decisionOn = read(draft.frame?.decisionOn, ['frame', 'decisionOn'], promised)
  const answerBy = read(draft.answerBy, ['answerBy'], promised)
  const today = dateAt(now, zone)
  return {
    ...(opensAt === undefined ? {} : { opensAt }),
    ...(closesAt === undefined ? {} : { closesAt }),
    ...(decisionOn === undefined ? {} : { decisionOn }),
    ...(answerBy === undefined ? {} : { answerBy }),
    remarks: [
      ...noted,
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
    remarks.push(wrong(['opensAt'], text('file-opens-past')))
  }
  if (closesAt === undefined) return remarks
  if (closesAt <= now) return [...remarks, wrong(['closesAt'], text('file-closes-past'))]
  if (opensAt === undefined) return remarks
  if (closesAt <= opensAt) {
    return [...remarks, wrong(['closesAt'], text('file-closes-early'))]
  }
  if (isWithinWorkingHours(opensAt, closesAt, zone)) {
    remarks.push(doubtful(['closesAt'], text('file-working-hours')))
  } else if (closesAt - opensAt < dayMs) {
    remarks.push(doubtful(['closesAt'], text('file-short-window')))
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
    return [wrong(path, text('file-decision-past', { decisionOn }))]
  }
  if (closesAt === undefined) return []
  const lastDay = dateAt(closesAt, zone)
  if (decisionOn < lastDay) {
    return [wrong(path, text('file-decision-early', { decisionOn, lastDay }))]
  }
  if (decisionOn > lastDay) return []
  return [doubtful(path, text('file-decision-same-day'))]
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
  if (answerBy < today) return [wrong(path, text('file-promise-past', { answerBy }))]
  if (decisionOn !== undefined && answerBy < decisionOn) {
    return [wrong(path, text('file-promise-before-decision', { answerBy, decisionOn }))]
  }
  if (closesAt !== undefined && answerBy < dateAt(closesAt, zone)) {
    return [wrong(path, text('file-promise-before-closing', { answerBy }))]
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
