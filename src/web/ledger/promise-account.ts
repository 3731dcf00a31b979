import { dateAt, daysBetween } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Stage } from '../../domain/consultation.ts'
import type { Commitment, Outcome } from '../../domain/outcome.ts'
import type { Reported } from '../../domain/present.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { PromiseAccount, PromiseCounts } from './record.ts'

/** What promises are told from. */
interface PromiseSource {
  readonly city: City
  readonly today: LocalDate
  readonly stage: Stage
  readonly outcome?: Outcome
  readonly reports: readonly Reported[]
}

/** One promise with everything that became of it. */
export function promiseAccount(commitment: Commitment, source: PromiseSource): PromiseAccount {
  const { city, today, outcome, reports } = source
  const milestone = outcome?.milestones.find((each) => each.id === commitment.milestone)
  const own = commitment.kind === 'milestone' ? reports.filter((each) => each.milestone === commitment.milestone) : []
  // A promise that a correction took back stands in its report alone.
  const what = milestone?.what ?? own.at(-1)?.what
  const firstDueOn = milestone?.dueOn ?? commitment.dueOn
  const settledOn = commitment.keptAt === undefined ? undefined : dateAt(commitment.keptAt, city.timeZone)
  const state = stateOf(commitment, source, own)
  const late = settledOn === undefined ? daysBetween(commitment.dueOn, today) : daysBetween(firstDueOn, settledOn)
  return {
    kind: commitment.kind,
    ...(what && { what }),
    firstDueOn,
    dueOn: commitment.dueOn,
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
  { kind, dueOn, keptAt }: Commitment,
  { stage, today }: PromiseSource,
  reports: readonly Reported[],
): PromiseAccount['state'] {
  if (keptAt === undefined) return isOverdue({ dueOn }, today) ? 'overdue' : 'open'
  if (kind === 'outcome') return stage.at === 'withdrawn' ? 'withdrawn' : 'kept'
  return reports.some(({ state }) => state === 'dropped') ? 'dropped' : 'kept'
}

/** A promise is late only when its day is over. */
export function isOverdue(
  { dueOn, keptAt }: { readonly dueOn: LocalDate; readonly keptAt?: Instant },
  today: LocalDate,
): boolean {
  return keptAt === undefined && dueOn < today
}

/** How the city keeps its word; what was given up or fell away is neither kept nor owed. */
export function promiseCounts(
  commitments: readonly Commitment[],
  gone: ReadonlySet<string>,
  city: City,
  today: LocalDate,
): PromiseCounts {
  const counted = commitments.filter(({ key }) => !gone.has(key))
  const kept = counted.flatMap(({ dueOn, keptAt }) => (keptAt === undefined ? [] : [{ dueOn, keptAt }]))
  return {
    kept: kept.length,
    keptLate: kept.filter(({ dueOn, keptAt }) => dateAt(keptAt, city.timeZone) > dueOn).length,
    open: counted.filter((each) => each.keptAt === undefined && !isOverdue(each, today)).length,
    overdue: counted.filter((each) => isOverdue(each, today)).length,
  }
}
