import { priorities } from '../domain/outbox.ts'
import type { Turn } from './throttle.ts'

/** Turns and nothing else: a limiter that held the job itself would give the next turns away before a reply could overtake. */
export interface Turns {
  take(turn: Turn): Promise<void>
  stop(): Promise<void>
}

/** A turn that came late, because the program was busy, lets the next ones come earlier by at most this. */
const caughtUpMsMax = 20

/** What begins here evenly arrives there unevenly: so much longer than a second is the span in which the limit is kept. */
const marginMs = 12

/**
 * Turns at `perSecondMax` in this process: evenly spaced, late ones made up for, and never more than the limit in any
 * span of one second, wherever it begins. Timers of whole milliseconds with no catching up reached 95 % of a limit of 30.
 */
export function ownTurns(perSecondMax: number): Turns {
  const spacingMs = 1_000 / perSecondMax
  const spanTurns = Math.max(1, Math.floor(perSecondMax))
  const spanMs = spanTurns * spacingMs + marginMs
  const waiting: (() => void)[][] = priorities.map(() => [])
  const taken: number[] = []
  let slot = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let emptied: () => void = () => undefined

  const give = () => {
    timer = undefined
    for (let next = waiting.find((queue) => queue.length > 0); next; next = waiting.find((queue) => queue.length > 0)) {
      const now = performance.now()
      const oldest = taken.length < spanTurns ? Number.NEGATIVE_INFINITY : (taken[0] ?? 0)
      const at = Math.max(slot + spacingMs, oldest + spanMs)
      if (at > now) {
        timer = setTimeout(give, Math.ceil(at - now))
        return
      }
      slot = Math.max(at, now - caughtUpMsMax)
      taken.push(now)
      if (taken.length > spanTurns) taken.shift()
      next.shift()?.()
    }
    emptied()
  }

  return {
    take: ({ priority }) =>
      new Promise((resolve) => {
        waiting[priorities.indexOf(priority)]?.push(resolve)
        if (timer === undefined) give()
      }),
    stop: () =>
      new Promise((resolve) => {
        emptied = resolve
        if (waiting.every((queue) => queue.length === 0)) resolve()
      }),
  }
}
