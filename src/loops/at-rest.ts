import { hourMs, type Instant, secondMs } from '../domain/time.ts'
import type { Agenda } from '../store/inbox/timers.ts'
import { breathe, type Clock, stopwatch, systemClock } from './clock.ts'
import type { Pulse } from './loop.ts'

/** What has to be at rest. */
export interface Watched {
  readonly clock: Clock
  readonly store: Agenda
  /** The channels that send here. */
  readonly running: () => readonly string[]
  /** Whether events are on their way into the inbox. */
  readonly receiving: () => boolean
  readonly pulses: () => readonly Pulse[]
  /** Grows with every message that leaves. */
  readonly sent: () => number
  /** The longest distance that any channel keeps between two messages to one address, in milliseconds. */
  readonly spacingMs: number
}

/** How long a caller waits for everything to be done, unless it says otherwise. */
const doneMsMax = 30 * secondMs

/** A message that is due and still not claimed after this, beyond its spacing, waits for its channel and not for us. */
const dueRestMs = 400

/**
 * Resolves when nothing is left to do at this moment: no event undecided, nothing on its way, and nothing due that could
 * leave. Rejects after `msMax` of real time. Messages of a channel that is off or paused are not waited for.
 */
export async function untilAtRest(watched: Watched, msMax: number = doneMsMax): Promise<void> {
  const elapsed = stopwatch()
  let sent = watched.sent()
  let unchanged = stopwatch()
  while (elapsed() < msMax) {
    await breathe()
    if (busy(watched) || sent !== watched.sent()) {
      sent = watched.sent()
      unchanged = stopwatch()
      await systemClock.sleepUntil(systemClock.now() + 2)
      continue
    }
    const due = await watched.store.nextDueAt(watched.running())
    if (busy(watched)) continue
    if (due === undefined || due > watched.clock.now()) return
    if (unchanged() > watched.spacingMs + dueRestMs) return
    await systemClock.sleepUntil(systemClock.now() + 5)
  }
  const names = watched.pulses().flatMap(({ name, resting }) => (resting ? [] : [name]))
  throw new Error(`Ekko was still busy after ${msMax} ms: ${names.join(', ') || 'messages are due'}.`)
}

/** The steps in which the town's time moves past something that is due and cannot happen. */
const stepMsMax = hourMs

/** How far the town's time may move so that nothing that falls due is passed over. */
export function stepTo(due: Instant | undefined, now: Instant): number {
  if (due === undefined) return Number.POSITIVE_INFINITY
  return due > now ? due - now : stepMsMax
}

function busy({ receiving, pulses }: Watched): boolean {
  return receiving() || pulses().some(({ resting }) => !resting)
}
