import { dateAt, daysBetween } from '../domain/calendar.ts'
import type { City, DepartmentId } from '../domain/city.ts'
import { followerOf } from '../domain/guide.ts'
import type { Idea } from '../domain/idea.ts'
import { isOpen, promisedIn } from '../domain/idea.ts'
import type { Localized } from '../domain/language.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { firstDueOn } from '../domain/promised.ts'
import type { Instant, LocalDate } from '../domain/time.ts'
import { dueIn, type NewDay } from './promises.ts'

/** What a digest tells of ideas is made from this: those that wait, those that were handed on, and how many there were. */
export interface IdeaSource {
  readonly open: readonly Idea[]
  /** Handed on at least once, answered or not. */
  readonly passed: readonly Idea[]
  readonly received: number
  readonly answered: number
  /** What is new of it; absent where everything is told. */
  readonly since?: {
    readonly numbers: readonly number[]
    readonly received: number
    readonly answered: number
    readonly passed: number
  }
}

/** What citizens said unasked: what waits, the longest overdue first, and what became of the rest. */
export interface IdeasDigest {
  readonly received: number
  readonly answered: number
  /** Whether the two numbers count from the last digest on. */
  readonly sinceLast: boolean
  readonly open: readonly IdeaDigest[]
  readonly passedOn: readonly { readonly number: number; readonly to: Localized }[]
}

/** One idea that a citizen waits for an answer to. */
export interface IdeaDigest {
  readonly number: number
  /** Word for word; absent where the words could show who wrote them. */
  readonly words?: string
  readonly daysOld: number
  /** Days until its answer is due; where the day it was first promised for is over, the days since, negative. */
  readonly daysLeft: number
  readonly dueOn: LocalDate
  readonly newDay?: NewDay
  /** Why it takes longer, as its author was told. */
  readonly explained?: Localized
  /** Who has it, where the digest is about several departments. */
  readonly at?: Localized
  /** Who had it before. */
  readonly from?: Localized
  /** The name of the guide who follows it; staff alone read it. */
  readonly guide?: string
}

/** The section about ideas; undefined where there is nothing to tell. */
export function ideasOf(
  source: IdeaSource | undefined,
  department: DepartmentId | undefined,
  city: City,
  now: Instant,
): IdeasDigest | undefined {
  if (!source) return undefined
  const { open, passed, since } = source
  const told = open.filter((idea) => isOpen(idea) && (since === undefined || since.numbers.includes(idea.number)))
  const digest: IdeasDigest = {
    received: since?.received ?? source.received,
    answered: since?.answered ?? source.answered,
    sinceLast: since !== undefined,
    open: told
      .map((idea) => ideaDigest(idea, department, city, now))
      .toSorted((one, other) => one.daysLeft - other.daysLeft || one.number - other.number),
    passedOn: passedFrom(passed, department)
      .slice(0, since?.passed ?? 0)
      .map(({ number, to }) => ({ number, to: nameOf(city, to) }))
      .toSorted((one, other) => one.number - other.number),
  }
  return digest.received + digest.answered + digest.open.length + digest.passedOn.length > 0 ? digest : undefined
}

/** Every time a department handed an idea on, the newest first; of all departments none, since it is no department's news. */
export function passedFrom(
  passed: readonly Idea[],
  department: DepartmentId | undefined,
): readonly { readonly number: number; readonly to: DepartmentId; readonly at: Instant }[] {
  return passed
    .flatMap(({ number, passes }) =>
      passes.filter(({ from }) => from === department).map(({ to, at }) => ({ number, to, at })),
    )
    .toSorted((one, other) => other.at - one.at || other.number - one.number)
}

function ideaDigest(idea: Idea, department: DepartmentId | undefined, city: City, now: Instant): IdeaDigest {
  const { number, text, at, passes, department: owner, explained } = idea
  const today = dateAt(now, city.timeZone)
  const before = passes.at(-1)?.from
  const guide = followerOf(idea.guides, now)
  return {
    number,
    ...(!couldIdentify(text) && { words: text }),
    daysOld: daysBetween(dateAt(at, city.timeZone), today),
    ...dueIn(promisedIn(idea), city, now),
    dueOn: firstDueOn(idea),
    ...(explained && { explained }),
    ...(department === undefined && { at: nameOf(city, owner) }),
    ...(before !== undefined && { from: nameOf(city, before) }),
    ...(guide && { guide: guide.name }),
  }
}

function nameOf({ departments }: City, id: DepartmentId): Localized {
  return departments.find((each) => each.id === id)?.name ?? { any: id }
}
