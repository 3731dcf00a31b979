import { dateAt, daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Stage } from '../../domain/consultation.ts'
import type { Commitment, Outcome } from '../../domain/outcome.ts'
import type { Reported } from '../../domain/present.ts'
import { firstDueOn as firstDayOf, type Promised } from '../../domain/promised.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { IdeasAccount, LettersAccount, PromiseAccount, PromiseCounts } from './record.ts'

/** What promises are told from. */
interface PromiseSource {
  readonly city: City
  readonly today: LocalDate
  readonly stage: Stage
  readonly outcome?: Outcome
  readonly reports: readonly Reported[]
  /** The politician whom people could ask, and whether the questions were answered. */
  readonly decider?: { readonly name: string; readonly answered: boolean }
}

/** One promise with everything that became of it. */
export function promiseAccount(commitment: Commitment, source: PromiseSource): PromiseAccount {
  const { city, today, outcome, reports } = source
  const milestone = outcome?.milestones.find((each) => each.id === commitment.milestone)
  const own = commitment.kind === 'milestone' ? reports.filter((each) => each.milestone === commitment.milestone) : []
  // A promise that a correction took back stands in its report alone.
  const what = milestone?.what ?? own.at(-1)?.what
  const firstDueOn = commitment.firstDueOn ?? milestone?.dueOn ?? commitment.dueOn
  const settledOn = commitment.keptAt === undefined ? undefined : dateAt(commitment.keptAt, city.timeZone)
  const state = stateOf({ ...commitment, firstDueOn }, source, own)
  const late = daysBetween(firstDueOn, settledOn ?? today)
  return {
    kind: commitment.kind,
    ...(what && { what }),
    ...(commitment.kind === 'decider' && source.decider && { by: source.decider.name }),
    firstDueOn,
    dueOn: commitment.dueOn,
    ...(settledOn === undefined && commitment.dueOn !== firstDueOn && { newDayPassed: commitment.dueOn < today }),
    state,
    ...(settledOn !== undefined && { settledOn }),
    daysLate: state === 'overdue' || state === 'kept' ? Math.max(0, late) : 0,
    ...(commitment.explained && {
      explained: {
        why: commitment.explained,
        ...(commitment.explainedAt !== undefined && { on: dateAt(commitment.explainedAt, city.timeZone) }),
      },
    }),
    reports: own.map(({ state, at, what, why, dueOn }) => ({
      state,
      on: dateAt(at, city.timeZone),
      what,
      ...(why && { why }),
      ...(dueOn && { dueOn }),
    })),
  }
}

function stateOf(
  commitment: Commitment,
  { stage, today, decider }: PromiseSource,
  reports: readonly Reported[],
): PromiseAccount['state'] {
  const { kind, keptAt } = commitment
  if (keptAt === undefined) return isLateOn(commitment, today) ? 'overdue' : 'open'
  if (kind === 'outcome') return stage.at === 'withdrawn' ? 'withdrawn' : 'kept'
  // Where no question came in, or all was taken back, there was nothing to answer.
  if (kind === 'decider') return decider?.answered ? 'kept' : 'withdrawn'
  return reports.some(({ state }) => state === 'dropped') ? 'dropped' : 'kept'
}

/** A promise is late once the day it was promised for at first is over, whatever day was promised since. */
export function isLateOn(promised: Promised, today: LocalDate): boolean {
  return promised.keptAt === undefined && firstDayOf(promised) < today
}

/**
 * How the city keeps its word, promises of every kind together; what was given up or fell away is neither kept nor owed. Ideas
 * and letters that are too few to be counted in public are told of without their number.
 */
export function promiseCounts(
  commitments: readonly Commitment[],
  gone: ReadonlySet<string>,
  { ideas, letters }: { readonly ideas?: IdeasAccount | undefined; readonly letters?: LettersAccount | undefined },
  city: City,
  today: LocalDate,
): PromiseCounts {
  const counted = commitments.filter(({ key }) => !gone.has(key))
  const kept = counted.filter(({ keptAt }) => keptAt !== undefined)
  const late = (each: Commitment) => dateAt(each.keptAt ?? 0, city.timeZone) > firstDayOf(each)
  const sum = (of: 'answered' | 'waiting' | 'overdue') =>
    (ideas?.departments ?? []).reduce((all, each) => all + (each[of] ?? 0), 0)
  return {
    kept: kept.length + sum('answered') + (letters?.answered ?? 0),
    keptLate: kept.filter(late).length,
    open:
      counted.filter((each) => each.keptAt === undefined && !isLateOn(each, today)).length +
      sum('waiting') +
      (letters?.inTime ?? 0),
    overdue: counted.filter((each) => isLateOn(each, today)).length + sum('overdue') + (letters?.late ?? 0),
    ideasHidden: (ideas?.departments ?? []).some(({ overdue, lateDays }) => overdue === null && lateDays !== undefined),
    lettersHidden: letters?.late === null,
  }
}
