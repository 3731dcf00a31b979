import { endOfDay } from './calendar.ts'
import type { Consultation, Stage } from './consultation.ts'
import type { Commitment, Outcome } from './outcome.ts'
import type { Reported } from './present.ts'
import { firstDueOn, isLate } from './promised.ts'
import type { Count } from './release/released.ts'
import type { Instant, TimeZone } from './time.ts'

/** What the city remembers of one consultation. Never what a single person said. */
export interface Memory {
  readonly consultation: Consultation
  readonly stage: Stage
  /** How many answered, as it may be told; absent below five. */
  readonly answered: Count | undefined
  readonly outcome?: Outcome
  /** What was said of its later steps since, oldest first. */
  readonly reports: readonly Reported[]
  readonly commitments: readonly Commitment[]
  /** How much of what was looked for it is about, from 0 to 1. */
  readonly rank: number
}

/** How what was promised stands, all of it together: the worst counts. */
export type PromiseRecord = 'none' | 'open' | 'kept' | 'kept-late' | 'broken'

/** Whether the city did what it had promised, on time. */
export function promiseRecord(
  { stage, commitments: all, reports }: Memory,
  zone: TimeZone,
  now: Instant,
): PromiseRecord {
  // What was given up with a reason is settled, and not kept.
  const dropped = new Set(reports.flatMap(({ state, milestone }) => (state === 'dropped' ? [milestone] : [])))
  const commitments = all.filter(({ milestone }) => milestone === undefined || !dropped.has(milestone))
  if (stage.at === 'withdrawn' || commitments.length === 0) return 'none'
  if (commitments.some((commitment) => isLate(commitment, zone, now))) return 'broken'
  if (commitments.some(({ keptAt }) => keptAt === undefined)) return 'open'
  return commitments.some((each) => (each.keptAt ?? 0) > endOfDay(firstDueOn(each), zone)) ? 'kept-late' : 'kept'
}

/** What to look for, and in which languages it may have been written. */
export interface Looking {
  readonly words: string
  readonly languages: readonly string[]
  readonly limit: number
  /** Only what citizens could see: without consultations that have not opened yet. */
  readonly openedOnly?: boolean
}
