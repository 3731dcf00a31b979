import { addDays, endOfDay, instantOf } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Idea } from '../../domain/idea.ts'
import type { Promised } from '../../domain/promised.ts'
import type { Instant } from '../../domain/time.ts'
import { changing, type Decision, together } from '../decision.ts'
import { startIdeaLatenessClock } from '../lateness/tell.ts'

/** Staff are reminded of an idea this many days before its answer is due. */
const warnDaysBefore = 3

/**
 * Sets the timers of an idea: staff are reminded of its answer before its day, or from the day it is late, and its author
 * hears on the first working morning after.
 */
export function startIdeaClock(idea: Pick<Idea, 'key'> & Promised, city: City, now: Instant): Decision {
  const { key, dueOn } = idea
  const warnAt = instantOf(addDays(dueOn, -warnDaysBefore), city.quiet.until, city.timeZone)
  const lateAt = endOfDay(dueOn, city.timeZone) + 1
  return together(
    ideaAlarm(key, warnAt > now ? 0 : 1, warnAt > now ? warnAt : Math.max(lateAt, now + 1)),
    startIdeaLatenessClock(idea, city, now),
  )
}

/** The key of the timer by which staff are reminded of an idea. */
export function ideaTimerKey(idea: string): string {
  return `idea:${idea}`
}

/** Sets that timer. */
export function ideaAlarm(idea: string, round: number, dueAt: Instant): Decision {
  return changing({ kind: 'timer.set', key: ideaTimerKey(idea), dueAt, timer: { timer: 'idea', idea, round } })
}
