import { stopwatch } from './clock.ts'

/** How much a loop takes in one go: each such batch holds everything else up for as long as it takes. */
export interface BatchSize {
  /** Events decided in one transaction. */
  readonly events: number
  /** People invited, reminded or told in one transaction. */
  readonly persons: number
  /** Messages in one claim. */
  readonly messages: number
}

/**
 * Cheapest by the piece: 5,000 events took 2.2 s in groups of 200 and 5.9 s in groups of 50. Marks of contacts come in no order, so that
 * every commit writes nearly all pages of an index: in groups of 500 people and 250 messages, planning took twice as long and sending
 * half as long again. What goes through many lets others have their turn meanwhile, but for the
 * commit itself, which takes sixty milliseconds at 5,000 people.
 */
export const largeBatch: BatchSize = { events: 200, persons: 2_500, messages: 500 }

/** For when citizens wait for a reply: with 1,000 webhooks a second beside a whole town's opening, 99 of 100 were acknowledged within 30 ms instead of 990. */
export const smallBatch: BatchSize = { events: 40, persons: 250, messages: 100 }

/** A citizen who wrote this recently may write again, or others with them. */
const quietAfterMs = 2_000

/** While something arrives, a turn may take this much of the processor: more are decided in one transaction where that stays below. */
const turnMs = 20

/** Small batchSizes while something arrives, large ones while nothing does. */
export interface BatchSizes {
  /** Something arrived. */
  arrived(): void
  /** So many events were decided and committed in this many milliseconds of the processor. */
  decided(events: number, ms: number): void
  now(): BatchSize
}

/** BatchSizes of a process that has heard nothing yet. */
export function batchSizes(): BatchSizes {
  let sinceArrival: (() => number) | undefined
  let small = smallBatch
  return {
    arrived() {
      sinceArrival = stopwatch()
    },
    decided(events, ms) {
      if (ms > 2 * turnMs) small = { ...smallBatch, events: Math.max(smallBatch.events, Math.floor(small.events / 2)) }
      // A turn that took all it may was one of many that wait; one that took fewer tells little of the cost of more.
      else if (ms <= turnMs && events >= small.events)
        small = { ...smallBatch, events: Math.min(largeBatch.events, small.events * 2) }
    },
    now: () => (sinceArrival !== undefined && sinceArrival() < quietAfterMs ? small : largeBatch),
  }
}
