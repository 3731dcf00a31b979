import { addDays, endOfDay, instantOf } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Commitment } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import { weekMs } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { startLatenessClock, stopLatenessClock } from '../lateness/tell.ts'
import type { ConsultationState } from '../state.ts'
import { alarmStaff } from './digests.ts'

/** Staff hear of a promise this many days before it is due. */
const warnDaysBefore = 7

/** Records a promise and sets its timer. */
export function makePromise(commitment: Commitment, city: City, now: Instant): Decision {
  return together(changing({ kind: 'commitment.made', commitment }), startPromiseClock(commitment, city, now))
}

/**
 * Sets the timers of a promise: staff are warned a week before its day, and told when the day has passed; all who wait for
 * it hear on the first working morning after.
 */
export function startPromiseClock(commitment: Commitment, city: City, now: Instant): Decision {
  const warnAt = instantOf(addDays(commitment.dueOn, -warnDaysBefore), city.quiet.until, city.timeZone)
  const lateAt = endOfDay(commitment.dueOn, city.timeZone) + 1
  const early = warnAt > now
  return together(
    alarm(commitment.key, early ? 0 : 1, early ? warnAt : Math.max(lateAt, now + 1)),
    startLatenessClock(commitment, city, now),
  )
}

/** A promise comes near or is broken: staff are told, every week until it is kept. */
export function remindOfPromise(state: ConsultationState, key: string, round: number, now: Instant): Decision {
  const commitment = state.commitments.find((each) => each.key === key)
  if (!commitment || commitment.keptAt !== undefined) return nothing
  const lateAt = endOfDay(commitment.dueOn, state.city.timeZone) + 1
  const nextAt = round === 0 ? Math.max(lateAt, now + 1) : now + weekMs
  const consultation = state.running?.consultation
  const owner = state.city.departments.find(({ id }) => id === consultation?.departments[0])
  return together(
    changing({ kind: 'promise.alarmed', commitment: key, round, at: now }),
    alarm(key, round + 1, nextAt),
    alarmStaff(key, round, owner, consultation?.remind, now),
  )
}

/** Clears the timers of a promise that is kept or no longer owed. */
export function stopPromiseClock(key: string): Decision {
  return changing({ kind: 'timer.cleared', key: `promise:${key}` }, stopLatenessClock(key))
}

function alarm(key: string, round: number, dueAt: Instant): Decision {
  return changing({
    kind: 'timer.set',
    key: `promise:${key}`,
    dueAt,
    timer: { timer: 'promise', commitment: key, round },
  })
}
