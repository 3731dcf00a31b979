import type { Pace } from '../adapter.ts'

/** How much a dispatcher has in hand. */
export interface Load {
  /** Claimed and not yet settled. */
  readonly held: number
  /** Of those, still waiting for their turn. */
  readonly queued: number
  /** Whether one message alone is to show that the platform is well again. */
  readonly probing: boolean
  /** More in one claim makes a transaction long enough for intake to feel it. */
  readonly atOnceMax: number
}

/** How much may be claimed now. */
export interface Capacity {
  readonly limit: number
  readonly repliesOnly: boolean
}

/** Claims reach this far ahead: whatever is claimed can no longer be overtaken in the outbox, and is uncertain after a crash. */
const aheadSeconds = 0.1

/** One place in ten is kept for replies, so that slow bulk sends cannot fill all of them. */
const repliesShare = 0.1

/**
 * Capacity for the next claim: a tenth of a second of the channel's pace and its places in flight, and somewhat more for replies.
 * Bulk is claimed in halves of that, since a claim for every single place costs more than it gives.
 */
export function capacityFor(pace: Pace, load: Load): Capacity {
  if (load.probing) return { limit: load.held === 0 ? 1 : 0, repliesOnly: false }
  const ahead = Math.min(Math.max(Math.ceil(pace.perSecondMax * aheadSeconds), 1), load.atOnceMax, pace.inFlightMax)
  const kept = pace.inFlightMax > 1 ? Math.ceil(pace.inFlightMax * repliesShare) : 0
  const bulk = Math.min(ahead - load.queued, pace.inFlightMax - kept - load.held)
  if (bulk >= Math.ceil(Math.min(ahead, pace.inFlightMax - kept) / 2)) return { limit: bulk, repliesOnly: false }
  const replies = Math.min(2 * ahead - load.queued, pace.inFlightMax - load.held)
  return { limit: Math.max(replies, 0), repliesOnly: true }
}
