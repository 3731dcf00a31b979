import type { Instant } from './time.ts'

/** The name of a channel, and of its folder in adapters/. */
export type ChannelName = string

/** One way to reach a person: `telegram:3527065`. */
export type ContactId = `${ChannelName}:${string}`

/**
 * A channel Ekko has been invited into: `telegram:-100123`, `discord:channel/42`, `slack:T1/C2`, `messenger:page/7`.
 */
export type CommunityId = `${ChannelName}:${string}`

/** Whom a message goes to. */
export type Address = ContactId | CommunityId

/** The channel that an address is on: what stands before its colon. */
export function channelOf(address: Address): ChannelName {
  return address.slice(0, address.indexOf(':'))
}

/** The part after the channel, the platform's own id. */
export function platformIdOf(address: Address): string {
  return address.slice(address.indexOf(':') + 1)
}

/** Whether a contact can be written to right now; it is a state of a person and a moment, never of a channel. */
export type Reach =
  | { readonly kind: 'open' }
  | { readonly kind: 'window'; readonly until: Instant }
  | { readonly kind: 'template' }
  | { readonly kind: 'closed' }

/** One way to reach a person, as far as sending needs to know it. */
export interface Contact {
  readonly id: ContactId
  readonly reach: Reach
  /** What the adapter asked to be given back at each send, such as an opened DM channel. */
  readonly route?: string
}
