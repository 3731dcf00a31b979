import type { City } from '../../domain/city.ts'
import {
  earlierOf,
  endedBy,
  erasingAt,
  monthToTell,
  nextMonth,
  type RetentionStep,
  retentionTimerKey,
  tellingAt,
  toldWeeksBefore,
} from '../../domain/retention.ts'
import { type Instant, weekMs } from '../../domain/time.ts'
import type { Change, Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import type { RetentionState } from '../state.ts'

/** Begins the months in which what has been kept for its time is told of and deleted. */
export function scheduleRetention(now: Instant): Decision {
  return changing(timer({ step: 'begin' }, now))
}

/**
 * One step of a month: all are told, then weeks pass, then what is due is deleted part by part, each part in one transaction with the
 * timer of the next. After the last part the next month is told of.
 */
export function retain(state: RetentionState, step: RetentionStep, now: Instant): Decision {
  const { city } = state
  switch (step.step) {
    case 'begin':
      return telling(monthToTell(now, city.timeZone), city, now)
    case 'tell':
      return tell(state, step, now)
    case 'wait':
      return wait(city, step, now)
    case 'erase':
      return erase(state, step, now)
    default:
      return step satisfies never
  }
}

/** A month that can be told of too late only is passed over: what was due in it goes with the one after. */
function telling(month: string, city: City, now: Instant): Decision {
  const dueAt = Math.max(now + 1, tellingAt(month, city.timeZone))
  return changing(timer({ step: 'tell', month, ended: endedBy(month, city), after: 0 }, dueAt))
}

function tell({ city, chunk }: RetentionState, step: StepOf<'tell'>, now: Instant): Decision {
  const first = monthToTell(now, city.timeZone)
  if (step.after === 0 && step.month < first) return telling(first, city, now)
  const { month, ended } = step
  const told = changing({
    kind: 'retention.told',
    ...{ month, ended, after: chunk.after, upTo: chunk.upTo, at: now },
    expiresAt: erasingAt(month, city.timeZone),
  })
  const next = chunk.last
    ? timer({ step: 'wait', month, ended, toldAt: now, weeks: 0 }, now + weekMs)
    : timer({ ...step, after: chunk.upTo }, now + 1)
  return together(told, changing(next))
}

function wait(city: City, { month, ended, toldAt, weeks }: StepOf<'wait'>, now: Instant): Decision {
  const passed = weeks + 1
  if (passed < toldWeeksBefore)
    return changing(timer({ step: 'wait', month, ended, toldAt, weeks: passed }, now + weekMs))
  const dueAt = Math.max(now + 1, erasingAt(month, city.timeZone))
  return changing(timer({ step: 'erase', part: 'contacts', month, ended, toldAt }, dueAt))
}

/** The same people again until nothing of theirs is left, then the next. */
function erase({ city, chunk, left }: RetentionState, step: StepOf<'erase'>, now: Instant): Decision {
  const { month, toldAt, part } = step
  if (!left && !chunk.last) return changing(timer({ ...step, after: chunk.upTo }, now + 1))
  if (!left && part === 'contacts') return changing(timer({ ...step, part: 'rest', after: 0 }, now + 1))
  if (!left) return telling(laterOf(nextMonth(month), monthToTell(now, city.timeZone)), city, now)
  const ended = earlierOf(step.ended, endedBy(month, city))
  const { after, upTo } = chunk
  return changing({ kind: 'retention.erased', part, month, ended, after, upTo, toldAt, at: now }, timer(step, now + 1))
}

type StepOf<S extends RetentionStep['step']> = Extract<RetentionStep, { readonly step: S }>

function timer(step: RetentionStep, dueAt: Instant): Change {
  return { kind: 'timer.set', key: retentionTimerKey, dueAt, timer: { timer: 'retention', ...step } }
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
