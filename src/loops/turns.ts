import { priorities } from '../domain/outbox.ts'
import type { Turn } from './throttle.ts'

/** Turns and nothing else: a limiter that held the job itself would give the next turns away before a reply could overtake. */
export interface Turns {
  take(turn: Turn): Promise<void>
  stop(): Promise<void>
}

/** What turns are timed by. */
export interface Ticker {
  /** Milliseconds of a clock that cannot be set. */
  now(): number
  /** Acts after so many whole milliseconds, or later when the program is busy. */
  after(ms: number, act: () => void): void
}

const ticker: Ticker = {
  now: () => performance.now(),
  after: (ms, act) => void setTimeout(act, ms),
}

/** A turn that came late, because the program was busy, lets the next ones come earlier by at most this. */
const caughtUpMsMax = 20

/** What begins here evenly arrives there unevenly: so much longer than a second is the span in which the limit is kept. */
const marginMs = 12

/**
 * Turns at `perSecondMax` in this process: evenly spaced, late ones made up for, and never more than the limit in any
 * span of one second, wherever it begins. Timers of whole milliseconds with no catching up reached 95 % of a limit of 30.
 */
export function ownTurns(perSecondMax: number, { now, after }: Ticker = ticker): Turns {
  const spacingMs = 1_000 / perSecondMax
  const spanTurns = Math.max(1, Math.floor(perSecondMax))
  const spanMs = spanTurns * spacingMs + marginMs
  const waiting: (() => void)[][] = priorities.map(() => [])
  const taken: number[] = []
  let slot = Number.NEGATIVE_INFINITY
  let planned = false
  let emptied: () => void = () => undefined

  const give = (late: boolean) => {
    planned = false
    for (let next = waiting.find((queue) => queue.length > 0); next; next = waiting.find((queue) => queue.length > 0)) {
      const present = now()
      const oldest = taken.length < spanTurns ? Number.NEGATIVE_INFINITY : (taken[0] ?? 0)
      const at = Math.max(slot + spacingMs, oldest + spanMs)
      if (at > present) {
        planned = true
        after(Math.ceil(at - present), () => give(true))
        return
      }
      // Who asks after a rest has missed nothing that could be made up for.
      slot = Math.max(at, late ? present - caughtUpMsMax : present)
      taken.push(present)
      if (taken.length > spanTurns) taken.shift()
      next.shift()?.()
    }
    emptied()
  }

  return {
    take: ({ priority }) =>
      new Promise((resolve) => {
        waiting[priorities.indexOf(priority)]?.push(resolve)
        if (!planned) give(false)
      }),
    stop: () =>
      new Promise((resolve) => {
        emptied = resolve
        if (waiting.every((queue) => queue.length === 0)) resolve()
      }),
  }
}
