import type { Clock } from '../../src/loops/clock.ts'

/** A clock that stands still until it is moved by hand; who sleeps wakes when their moment has come. */
export interface HandClock extends Clock {
  /** How many sleep. */
  readonly sleepers: number
  /** Forward or back. */
  move(ms: number): void
}

/** Starts at this instant. */
export function handClock(start: number): HandClock {
  let now = start
  const sleepers = new Set<() => void>()
  return {
    get sleepers() {
      return sleepers.size
    },
    now: () => now,
    sleepUntil: (at, signal) =>
      new Promise((resolve) => {
        const look = () => {
          if (now < at && signal?.aborted !== true) return
          sleepers.delete(look)
          signal?.removeEventListener('abort', look)
          resolve()
        }
        sleepers.add(look)
        signal?.addEventListener('abort', look)
        look()
      }),
    onMoved: () => () => undefined,
    move(ms) {
      now += ms
      for (const look of [...sleepers]) look()
    },
  }
}
