import { addDays, dateAt, instantOf } from '../../../../domain/calendar.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import { say, text } from '../../../../domain/message.ts'
import type { ClockTime, Instant, LocalDate } from '../../../../domain/time.ts'
import type { Tryout, TryoutDraft } from '../../../../domain/tryout.ts'
import { meant } from '../../../../domain/understood/match.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { dayIn, daysAfter, momentIn, promisedDayRead, promisedDaysAfter, readAs, whenSlip } from '../day-options.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, type Option, type Step, type Steps, slip, type Taken, taken } from '../step.ts'
import { closesClock, openingOf, opensClock } from './opening.ts'

/** Something that is tried out: the same is asked before, perhaps on the way, and after; and on a day stock is taken. */
export const tryoutSteps: Steps<LaunchDraft> = {
  tryout: {
    ask: () => asked('draft-tryout', 'draft-tryout-example'),
    options: () => [
      { option: 'yes', label: text('button-tryout-yes'), style: 'primary' },
      { option: 'none', label: text('button-no-tryout') },
    ],
    read: (draft, words, { state: { understood } }) => {
      if (saysNothing(words, understood)) return taken(listed(withoutTryout(draft)))
      const answer = meant(understood.yesNo, words, understood)
      return answer === undefined ? slip(say('draft-not-on-list')) : chosen(draft, answer)
    },
    take: (draft, option) => chosen(draft, option === 'yes'),
  },
  tryoutBefore: moment({
    ask: 'draft-tryout-before',
    example: 'draft-tryout-before-example',
    clock: closesClock,
    begins: (_, opens) => opens,
    days: [7, 14],
    put: (tryout, beforeUntil) => ({ ...tryout, beforeUntil }),
  }),
  tryoutDuring: {
    ...moment({
      ask: 'draft-tryout-during',
      example: 'draft-tryout-during-example',
      clock: opensClock,
      begins: ({ beforeUntil }, opens) => beforeUntil ?? opens,
      days: [7, 14, 28],
      put: (tryout, from) => ({ ...tryout, during: { from } }),
      without: (tryout) => ({ ...tryout, during: 'none' }),
    }),
  },
  tryoutEnd: moment({
    ask: 'draft-tryout-end',
    example: 'draft-tryout-end-example',
    clock: closesClock,
    begins: (tryout, opens) => duringOf(tryout)?.from ?? opens,
    days: [7, 14],
    put: (tryout, until) => {
      const during = duringOf(tryout)
      return during ? { ...tryout, during: { ...during, until } } : tryout
    },
  }),
  tryoutAfter: moment({
    ask: 'draft-tryout-after',
    example: 'draft-tryout-after-example',
    clock: opensClock,
    begins: lastBefore,
    days: [7, 14, 28],
    put: (tryout, afterFrom) => ({ ...tryout, afterFrom }),
  }),
  tryoutStock: {
    ask: () => asked('draft-tryout-stock', 'draft-tryout-stock-example'),
    options: (draft, turn) => {
      const from = draft.tryout?.afterFrom
      const first = dateAt(from ?? turn.now, turn.state.city.timeZone)
      return promisedDaysAfter(first, [7, 14, 28], turn).filter(
        ({ option }) => dayIn(option) <= (draft.decisionOn ?? ''),
      )
    },
    read: (draft, words, turn) => {
      const day = promisedDayRead(words, turn)
      return day === undefined ? slip(whenSlip(words, turn)) : stockTaken(draft, day, turn)
    },
    take: (draft, option, turn) => stockTaken(draft, dayIn(option), turn),
  },
}

/** Which moment of a tryout is missing, or no longer follows the one before it; undefined where nothing is tried out. */
export function lackingRound(draft: LaunchDraft, turn: Turn): string | undefined {
  const { tryout, closesAt } = draft
  if (!tryout || closesAt === undefined) return undefined
  const opens = openingOf(draft, turn.now)
  const fits = (at: Instant | undefined, after: Instant) => at !== undefined && at > after && at < closesAt
  if (!fits(tryout.beforeUntil, opens)) return 'tryoutBefore'
  if (tryout.during === undefined) return 'tryoutDuring'
  const during = duringOf(tryout)
  if (during && !fits(during.from, tryout.beforeUntil ?? opens)) return 'tryoutDuring'
  if (during && !fits(during.until, during.from)) return 'tryoutEnd'
  if (!fits(tryout.afterFrom, lastBefore(tryout, opens))) return 'tryoutAfter'
  return isStockDay(draft, tryout.stockOn, turn) ? undefined : 'tryoutStock'
}

/** The tryout that a complete draft stands for; undefined where nothing is tried out, or something of it is missing. */
export function tryoutOf(draft: LaunchDraft, turn: Turn): Tryout | undefined {
  const { tryout, closesAt } = draft
  if (!tryout || closesAt === undefined || lackingRound(draft, turn) !== undefined) return undefined
  const { beforeUntil, afterFrom, stockOn } = tryout
  if (beforeUntil === undefined || afterFrom === undefined || stockOn === undefined) return undefined
  const before = { name: 'before', from: openingOf(draft, turn.now), until: beforeUntil } as const
  const after = { name: 'after', from: afterFrom, until: closesAt } as const
  const during = duringOf(tryout)
  if (during?.until === undefined) return { rounds: [before, after], stockOn }
  return { rounds: [before, { name: 'during', from: during.from, until: during.until }, after], stockOn }
}

interface Asked {
  readonly ask: string
  readonly example: string
  /** The time of day where none is said. */
  readonly clock: ClockTime
  /** The moment that it has to come after. */
  readonly begins: (tryout: TryoutDraft, opens: Instant) => Instant
  /** So many days after it are offered. */
  readonly days: readonly number[]
  readonly put: (tryout: TryoutDraft, at: Instant) => TryoutDraft
  /** Where it can be left out. */
  readonly without?: (tryout: TryoutDraft) => TryoutDraft
}

/** One moment between the one before it and the close. */
function moment({ ask, example, clock, begins, days, put, without }: Asked): Step<LaunchDraft> {
  const took = (draft: LaunchDraft, at: Instant, turn: Turn): Taken<LaunchDraft> => {
    const { tryout = {}, closesAt = Number.POSITIVE_INFINITY } = draft
    const after = begins(tryout, openingOf(draft, turn.now))
    if (at > after && at < closesAt) return taken({ ...draft, tryout: put(tryout, at) })
    return slip(say('draft-tryout-order', { after: { at: after }, closes: { at: draft.closesAt ?? after } }))
  }
  const none: readonly Option[] = without ? [{ option: 'none', label: text('button-no-round') }] : []
  const left = (draft: LaunchDraft): Taken<LaunchDraft> =>
    without ? taken({ ...draft, tryout: without(draft.tryout ?? {}) }) : slip(say('draft-not-on-list'))
  return {
    ask: () => asked(ask, example),
    options: (draft, turn) => {
      const zone = turn.state.city.timeZone
      const from = dateAt(begins(draft.tryout ?? {}, openingOf(draft, turn.now)), zone)
      const { closesAt = Number.POSITIVE_INFINITY } = draft
      const fit = days.filter((each) => instantOf(addDays(from, each), clock, zone) < closesAt)
      return [...daysAfter(from, fit), ...none]
    },
    read: (draft, words, turn) => {
      if (without && saysNothing(words, turn.state.understood)) return left(draft)
      const at = momentIn(words, turn, clock)
      if (at === undefined) return slip(whenSlip(words, turn, clock))
      const result = took(draft, at, turn)
      return result.as === 'taken' ? taken(result.draft, readAs(at)) : result
    },
    take: (draft, option, turn) =>
      option === 'none' ? left(draft) : took(draft, instantOf(dayIn(option), clock, turn.state.city.timeZone), turn),
  }
}

function stockTaken(draft: LaunchDraft, stockOn: LocalDate, turn: Turn): Taken<LaunchDraft> {
  if (!isStockDay(draft, stockOn, turn)) return slip(say('file-tryout-stock-day'))
  return taken({ ...draft, tryout: { ...draft.tryout, stockOn } })
}

/** Once the last round has begun, and before it is decided. */
function isStockDay({ tryout, decisionOn }: LaunchDraft, day: LocalDate | undefined, turn: Turn): boolean {
  if (day === undefined || tryout?.afterFrom === undefined) return false
  return day >= dateAt(tryout.afterFrom, turn.state.city.timeZone) && (decisionOn === undefined || day <= decisionOn)
}

function duringOf({ during }: TryoutDraft): Exclude<TryoutDraft['during'], 'none'> {
  return during === 'none' ? undefined : during
}

/** The end of the round before the last one. */
function lastBefore(tryout: TryoutDraft, opens: Instant): Instant {
  return duringOf(tryout)?.until ?? tryout.beforeUntil ?? opens
}

/** Who is asked after a visit is asked once. */
function chosen(draft: LaunchDraft, wanted: boolean): Taken<LaunchDraft> {
  if (!wanted) return taken(listed(withoutTryout(draft)))
  const { afterVisit: _, ...once } = draft
  return taken(listed({ ...once, tryout: {} }))
}

function withoutTryout({ tryout: _, ...draft }: LaunchDraft): LaunchDraft {
  return draft
}

function listed(draft: LaunchDraft): LaunchDraft {
  return { ...draft, choosing: 'list' }
}
