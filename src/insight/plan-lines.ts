import { type TextRef, text } from '../domain/message.ts'
import { publishable, publishableOne } from '../domain/publishable.ts'
import type { QuietHours } from '../domain/quiet.ts'
import { hourMs, minuteMs, secondMs } from '../domain/time.ts'
import type { SendPlan } from './send-plan.ts'

/** Up to this long it is told in seconds, and up to an hour and a half in minutes. */
const secondsShownMax = 90
const minutesShownMax = 90
/** Faster than this no citizen notices who was first. */
const atOnceMs = minuteMs

/**
 * How the invitation will go, a sentence each: how many, when the first and the last get it, how long each channel takes,
 * who waits for the morning, and who is left out. Groups of one to four people are not counted out.
 */
export function planLines(plan: SendPlan, quiet: QuietHours): readonly TextRef[] {
  const { asked, channels, firstAt, opensAt, lastAt, nextDay, capped, unreachable } = plan
  const lines: TextRef[] = [asked === 0 ? text('plan-nobody') : text('plan-asked', { people: people(asked) })]
  if (lastAt !== undefined) {
    if (firstAt > opensAt) lines.push(text('plan-quiet', { first: { at: firstAt } }))
    lines.push(
      lastAt - firstAt < atOnceMs
        ? text('plan-at-once', { first: { at: firstAt } })
        : text('plan-span', { first: { at: firstAt }, last: { at: lastAt } }),
    )
  }
  if (channels.length > 1 || channels.some(({ lastsMs }) => lastsMs >= atOnceMs)) lines.push(...perChannel(plan))
  for (const { channel, replyWindowMs } of channels) {
    if (replyWindowMs === undefined) continue
    lines.push(text('plan-window', { channel: channelName(channel), hours: Math.round(replyWindowMs / hourMs) }))
  }
  if (nextDay > 0) lines.push(text('plan-next-day', { people: people(nextDay), ...quiet }))
  if (capped > 0) lines.push(text('plan-capped', { people: people(capped) }))
  if (unreachable > 0) lines.push(text('plan-unreachable', { people: people(unreachable) }))
  return lines
}

/** What does not work out as it is planned, and what to change. That no citizen is asked is said elsewhere. */
export function planWarnings({ warnings }: SendPlan): readonly TextRef[] {
  return warnings.flatMap((each) => {
    switch (each.warning) {
      case 'too-late':
        return [text('plan-too-late', { channel: channelName(each.channel), people: people(each.people) })]
      case 'off':
        return [text('plan-off', { channel: channelName(each.channel), people: people(each.people) })]
      case 'nobody':
        return []
      default:
        return each satisfies never
    }
  })
}

/** What makes a launch pointless: it would close before a citizen was reached, or no channel runs on which they are. */
export function planProblems({ asked, channels, warnings }: SendPlan): readonly TextRef[] {
  if (asked === 0) return []
  if (channels.length === 0) return [text('plan-no-channel')]
  const reached = channels.some(({ channel, people: all }) =>
    warnings.every((each) => each.warning !== 'too-late' || each.channel !== channel || each.people < all),
  )
  return reached ? [] : [text('plan-never')]
}

function perChannel({ channels }: SendPlan): readonly TextRef[] {
  const shown = publishable(channels.map((each) => each.people))
  return channels.flatMap(({ channel, lastsMs }, index) => {
    const count = shown[index]
    // At a known pace the time would tell the number that is hidden.
    if (count === undefined) return []
    const many = text('plan-people', { count })
    return [text('plan-channel', { channel: channelName(channel), people: many, duration: duration(lastsMs) })]
  })
}

/** A channel as people write its name. */
function channelName(channel: string): TextRef {
  return text('channel-name', { channel })
}

function people(count: number): TextRef {
  const shown = publishableOne(count)
  return shown === undefined ? text('plan-few') : text('plan-people', { count: shown })
}

/** Rounded up: no citizen is promised a minute too early. */
export function duration(exactMs: number): TextRef {
  const ms = Math.round(exactMs)
  const seconds = Math.max(1, Math.ceil(ms / secondMs))
  if (seconds <= secondsShownMax) return text('plan-seconds', { count: seconds })
  const minutes = Math.ceil(ms / minuteMs)
  if (minutes <= minutesShownMax) return text('plan-minutes', { count: minutes })
  const perHour = hourMs / minuteMs
  return text('plan-hours', { hours: Math.floor(minutes / perHour), minutes: minutes % perHour })
}
