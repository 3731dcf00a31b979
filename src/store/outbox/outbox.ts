import type { ChannelName } from '../../domain/contact.ts'
import type { ClaimedItem, Notice, OutboxItem } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { type ClaimOptions, claimOutbox, giveBack, handing } from './claim.ts'
import { queueFollowing } from './following.ts'
import { forgetLaterClock, sweepLeases } from './lapse.ts'
import { type Settled, type SettleOptions, settle } from './settle.ts'

/** Messages that wait to be sent, and what became of them. */
export interface Outbox {
  /** Leases messages to send: by priority, then due time; at most one per address; respects notBefore; expired ones are settled. */
  claimOutbox(
    channel: ChannelName,
    limit: number,
    now: Instant,
    options?: ClaimOptions,
  ): Promise<readonly ClaimedItem[]>
  /** What was claimed by this token waits again: the answer to the claim was lost, and nothing was sent. */
  giveBack(claimToken: string, now: Instant): Promise<void>
  /** Just before the adapter gets them: `claimed` becomes `sending`. Returns the ids that are still ours to send. */
  handing(items: readonly ClaimedItem[], now: Instant): Promise<ReadonlySet<number>>
  settle(settled: readonly Settled[], now: Instant, options?: SettleOptions): Promise<void>
  /**
   * Queues what follows a message in hand, to the same person, once: what an earlier try of it queued stays. The notice of the first that
   * follows; undefined where nothing does, since the person is gone.
   */
  queueFollowing(item: ClaimedItem, following: readonly OutboxItem[], now: Instant): Promise<Notice | undefined>
  /** After the clock was set back: what was put off by the later one is looked at again. */
  forgetLaterClock(now: Instant): Promise<void>
  /** Leases that ran out: claimed messages wait again; handed-over ones become `unknown`, are counted, and never sent again by themselves. */
  sweepLeases(now: Instant): Promise<number>
}

/** The outbox of this store. */
export function outboxOf(base: Base): Outbox {
  return {
    claimOutbox: (channel, limit, now, options) => claimOutbox(base, channel, limit, now, options),
    giveBack: (claimToken, now) => giveBack(base, claimToken, now),
    handing: (items, now) => handing(base, items, now),
    settle: (settled, now, options) => settle(base, settled, now, options),
    queueFollowing: (item, following, now) => queueFollowing(base, item, following, now),
    forgetLaterClock: (now) => forgetLaterClock(base, now),
    sweepLeases: (now) => sweepLeases(base, now),
  }
}
