import type { AudienceCounts } from '../domain/audience.ts'
import { addDays, dateAt, instantOf } from '../domain/calendar.ts'
import type { ChannelName } from '../domain/contact.ts'
import { apportion } from '../domain/draw.ts'
import { afterQuietHours, type QuietHours } from '../domain/quiet.ts'
import { type Instant, secondMs, type TimeZone } from '../domain/time.ts'

/** What a platform allows, as far as it matters for how long many messages take. */
export interface SendingPace {
  readonly perSecondMax: number
  /** Between two first messages to people never written to, where the platform watches that. */
  readonly newChatSpacingMs?: number
  /** How long after a person's own act they may be written to; absent means for ever. */
  readonly replyWindowMs?: number
}

/** What a send plan is reckoned from. */
export interface SendPlanGiven {
  readonly audience: AudienceCounts
  /** For a drawn sample: no more than this are asked. */
  readonly sizeMax?: number
  readonly paceOf: (channel: ChannelName) => SendingPace | undefined
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly quiet: QuietHours
  readonly timeZone: TimeZone
  readonly now: Instant
}

/** When the people of one channel get their message. */
export interface ChannelPlan {
  readonly channel: ChannelName
  readonly people: number
  /** Sending alone, without the nights between. */
  readonly lastsMs: number
  readonly lastAt: Instant
  /** Not reached before the first quiet hours begin; they are written to the day after. */
  readonly nextDay: number
  /** Who wrote longer ago than this gets it when they next write; absent: all get it at once. */
  readonly replyWindowMs?: number
}

/** What is to be said before it starts. `off`: a channel with people on it that does not run. */
export type SendWarning =
  | { readonly warning: 'too-late'; readonly channel: ChannelName; readonly people: number }
  | { readonly warning: 'off'; readonly channel: ChannelName; readonly people: number }
  | { readonly warning: 'nobody' }

/** How an invitation to many will go: who is asked where, how long it takes, and when the last one is reached. */
export interface SendPlan {
  readonly asked: number
  readonly channels: readonly ChannelPlan[]
  readonly opensAt: Instant
  /** Later than the opening where that lies in the quiet hours. */
  readonly firstAt: Instant
  readonly lastAt: Instant | undefined
  readonly nextDay: number
  readonly capped: number
  readonly unreachable: number
  readonly warnings: readonly SendWarning[]
}

/** An evening and the morning after it are at most this often looked at: more would be years. */
const nightsMax = 4_000

/** Plans the sending at the platforms' limits and outside quiet hours. An upper bound on speed: other messages share the pace. */
export function sendPlan(given: SendPlanGiven): SendPlan {
  const { audience, closesAt } = given
  const opensAt = Math.max(given.now, given.opensAt)
  const whole = audience.channels.reduce((sum, { people }) => sum + people, 0)
  // Lots are drawn among all who belong; a citizen who was asked enough lately keeps the lot and waits.
  const belong = whole + audience.capped
  const drawn = Math.min(belong, given.sizeMax ?? belong)
  const asked = belong === 0 ? 0 : Math.round((drawn * whole) / belong)
  const places = apportion(
    audience.channels.map(({ people }) => people),
    asked,
  )
  const warnings: SendWarning[] = asked === 0 ? [{ warning: 'nobody' }] : []
  const channels: ChannelPlan[] = []
  for (const [index, { channel, people: all, strangers }] of audience.channels.entries()) {
    const people = places[index] ?? 0
    const pace = given.paceOf(channel)
    if (people === 0) continue
    if (pace === undefined) {
      warnings.push({ warning: 'off', channel, people })
      continue
    }
    const spacingMs = spacingOf(pace, strangers / all)
    const plan = onChannel(channel, people, pace, spacingMs, given)
    channels.push(plan)
    if (plan.lastAt >= closesAt) {
      const inTime = reachedBy(closesAt, people, spacingMs, given)
      warnings.push({ warning: 'too-late', channel, people: people - inTime })
    }
  }
  return {
    asked,
    channels,
    opensAt,
    firstAt: afterQuietHours(opensAt, given.quiet, given.timeZone),
    lastAt: channels.length === 0 ? undefined : Math.max(...channels.map(({ lastAt }) => lastAt)),
    nextDay: channels.reduce((sum, { nextDay }) => sum + nextDay, 0),
    capped: drawn - asked,
    unreachable: audience.unreachable,
    warnings,
  }
}

/** On average: first messages to strangers trickle, and the others go out beside them. */
function spacingOf({ perSecondMax, newChatSpacingMs }: SendingPace, strangersShare: number): number {
  return Math.max(secondMs / perSecondMax, (newChatSpacingMs ?? 0) * strangersShare)
}

function onChannel(
  channel: ChannelName,
  people: number,
  pace: SendingPace,
  spacingMs: number,
  given: SendPlanGiven,
): ChannelPlan {
  const lastsMs = people * spacingMs
  const begins = afterQuietHours(Math.max(given.now, given.opensAt), given.quiet, given.timeZone)
  const firstNight = nextQuietAt(begins, given)
  const beforeNight = Math.min(people, Math.floor((firstNight - begins) / spacingMs))
  const { replyWindowMs } = pace
  return {
    ...{ channel, people, lastsMs },
    lastAt: after(begins, lastsMs, given),
    nextDay: people - beforeNight,
    ...(replyWindowMs !== undefined && { replyWindowMs }),
  }
}

/** How many are reached before an instant. */
function reachedBy(end: Instant, people: number, spacingMs: number, given: SendPlanGiven): number {
  let reached = 0
  let at = afterQuietHours(Math.max(given.now, given.opensAt), given.quiet, given.timeZone)
  for (let night = 0; night < nightsMax && at < end && reached < people; night += 1) {
    const evening = nextQuietAt(at, given)
    reached += Math.floor((Math.min(evening, end) - at) / spacingMs)
    if (evening >= end) break
    at = afterQuietHours(evening, given.quiet, given.timeZone)
  }
  return Math.min(reached, people)
}

/** The instant, in whole milliseconds, at which so much waking time has passed. */
function after(begins: Instant, workMs: number, given: SendPlanGiven): Instant {
  let at = begins
  let leftMs = workMs
  for (let night = 0; night < nightsMax; night += 1) {
    const evening = nextQuietAt(at, given)
    if (evening - at >= leftMs) return at + Math.ceil(leftMs)
    leftMs -= evening - at
    at = afterQuietHours(evening, given.quiet, given.timeZone)
  }
  return at
}

/** When the next quiet hours begin; never, where there are none. */
function nextQuietAt(at: Instant, { quiet, timeZone }: SendPlanGiven): Instant {
  if (quiet.from === quiet.until) return Number.POSITIVE_INFINITY
  const today = dateAt(at, timeZone)
  const evening = instantOf(today, quiet.from, timeZone)
  return evening > at ? evening : instantOf(addDays(today, 1), quiet.from, timeZone)
}
