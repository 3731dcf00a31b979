import type { Statement } from './answer.ts'
import { endOfDay } from './calendar.ts'
import type { ConsultationId } from './consultation.ts'
import { answersRef, type DeciderQuestion, type Gathering } from './decider.ts'
import type { Mailing } from './mailing.ts'
import type { SentNews } from './news.ts'
import { type Commitment, type Outcome, outcomeRef, type ReplacedOutcome, reportRef } from './outcome.ts'
import type { Reported } from './present.ts'
import { isOverdue } from './promised.ts'
import type { Instant, TimeZone } from './time.ts'

/** What came of a consultation so far, and how much of it one person was sent. */
export interface Result {
  readonly outcome?: Outcome
  /** From when the outcome stands as it is. */
  readonly outcomeAt?: Instant
  readonly replaced: readonly ReplacedOutcome[]
  readonly reports: readonly Reported[]
  readonly news: readonly SentNews[]
  readonly commitments: readonly Commitment[]
  readonly told: readonly Told[]
  /** Messages about it of which no platform said whether they arrived. */
  readonly mayHaveArrived?: readonly Told[]
  /** When a message reached this person that asked once more, at the closing, whether they want to hear of it. */
  readonly askedAgainAt?: Instant
  /** What this person wrote, by number. */
  readonly statements: readonly Statement[]
  /** Where a politician can be asked: what this person asked, and what was made of all the questions. */
  readonly asked?: { readonly own: readonly DeciderQuestion[]; readonly gathering: Gathering }
}

/** A message about what came of a consultation that reached a person. */
export interface Told {
  readonly consultation: ConsultationId
  readonly kind: Mailing['kind']
  readonly ref: string
  readonly at: Instant
}

/** Something that came while a person was not told of it. */
export interface Missed {
  readonly what: 'outcome' | 'correction' | 'milestone' | 'news' | 'answers' | 'late'
  readonly at: Instant
}

/** When a person last heard the whole of what came of it, as it was then. */
export function wholeToldAt(told: readonly Told[]): Instant | undefined {
  const whole = told.filter(({ kind }) => kind === 'echo' || kind === 'correction').map(({ at }) => at)
  return whole.length === 0 ? undefined : Math.max(...whole)
}

/** Whether a message that told some of what is missed may have arrived all the same. */
export function mayHaveHeard(result: Pick<Result, 'mayHaveArrived'> | undefined, missed: readonly Missed[]): boolean {
  return (result?.mayHaveArrived ?? []).some((told) => missed.some(({ at }) => told.at >= at))
}

/** What this person was not told, the oldest first. An echo tells everything there was until then. */
export function missedIn(result: Result, zone: TimeZone, now: Instant, newsMuted: boolean): readonly Missed[] {
  const { outcome, outcomeAt = 0, replaced, reports, news, commitments, told, asked } = result
  const has = (kind: Mailing['kind'], ref: string) => told.some((each) => each.kind === kind && each.ref === ref)
  const decidedAt = replaced[0]?.until ?? outcomeAt
  const wholeAt = wholeToldAt(told)
  const heardSince = (at: Instant) => told.some((each) => each.at >= at)
  const late = commitments
    .filter((each) => isOverdue(each, zone, now))
    .map(({ dueOn }): Missed => ({ what: 'late', at: endOfDay(dueOn, zone) + 1 }))
    .filter(({ at }) => !heardSince(at))
  const answeredAt = asked?.gathering.answered?.at
  // The politician's answers are a message of their own: an echo does not tell them.
  const answers =
    answeredAt === undefined || has('decider', answersRef) ? [] : [{ what: 'answers', at: answeredAt } as const]
  if (outcome && wholeAt === undefined && !has('echo', outcomeRef))
    return [{ what: 'outcome', at: decidedAt }, ...answers, ...late]
  const unheard = (at: Instant) => wholeAt === undefined || at > wholeAt
  return [
    ...(outcome && replaced.length > 0 && unheard(outcomeAt) ? [{ what: 'correction', at: outcomeAt } as const] : []),
    ...reports
      .filter((report) => unheard(report.at) && !has('milestone', reportRef(report)))
      .map(({ at }) => ({ what: 'milestone', at }) as const),
    ...news
      .filter((each) => !newsMuted && each.at > decidedAt && !heardSince(each.at))
      .map(({ at }) => ({ what: 'news', at }) as const),
    ...answers,
    ...late,
  ].toSorted((one, other) => one.at - other.at)
}
