import type { ChannelName } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'

/** What a process wants to do alone for a while, and how it is known from others. */
export interface LeaseAsked {
  readonly name: string
  /** Nobody else's: made anew whenever a process starts. */
  readonly token: string
  /** For people: which machine and process. */
  readonly holder: string
  readonly leaseMs: number
}

export type LeaseHold = { readonly ours: true } | { readonly ours: false; readonly holder: string }

export interface Lease {
  readonly name: string
  readonly holder: string
  readonly since: Instant
  readonly leaseUntil: Instant
}

/** How far Ekko is behind. */
export interface Backlog {
  readonly inbox: { readonly waiting: number; readonly oldestAt?: Instant; readonly aside: number }
  readonly outbox: readonly { readonly channel: ChannelName; readonly dueSince?: Instant }[]
}
