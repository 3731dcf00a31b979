import type { City } from '../../domain/city.ts'
import type { Wording } from '../../domain/consent.ts'
import type { ChannelName } from '../../domain/contact.ts'
import type { Looking, Memory } from '../../domain/memory.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import type { Surface } from '../../domain/surface.ts'
import type { Instant } from '../../domain/time.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import type { Decision } from '../../engine/decision.ts'
import type { NeedsOf } from '../../engine/needs.ts'
import type { Facts, State } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { InboxClaim } from '../inbox/inbox.ts'
import { facts } from './facts.ts'
import { load } from './load.ts'
import { remembered } from './memory.ts'

/** What is decided on. */
export interface States {
  /** The state each claimed event is decided on. Same order as the claims. */
  load(claims: readonly InboxClaim[], world: World): Promise<readonly Loaded[]>
}

/** What messages are composed from. */
export interface MessageFacts {
  /** What the messages are composed from. Same order as the items. Without a moment it is not looked whether they talk over a person. */
  facts(items: readonly ClaimedItem[], city: City, moment?: Moment): Promise<readonly Facts[]>
}

/** When messages are about to leave, and on what. */
export interface Moment {
  readonly now: Instant
  /** A message takes the buttons of those before it away. */
  readonly buttonsGo: boolean
}

/** What the city has asked before. */
export interface Memories {
  /** What the city asked about these words before, the most fitting first: titles, questions, frames, themes and outcomes. */
  remembered(looking: Looking): Promise<readonly Memory[]>
}

/** What the state is loaded with besides what is stored. */
export interface World {
  readonly city: City
  /** What the decision on an event looks at; the store only fulfils it. */
  readonly needsOf: NeedsOf
  readonly wordings: readonly Wording[]
  readonly understood: Understood
  readonly surfaceOf: (channel: ChannelName) => Surface
  /** How many people a work that goes through all of them takes in one part; the store's own number without it. */
  readonly personsAtOnce?: number
}

/** A state, with the version that must not have moved when what was decided on it is committed. */
export interface Loaded {
  readonly state: State
  readonly version: number
  /** What was decided on it where it was read: what it was decided on is too large to be carried about. */
  readonly decided?: Decision
}

/** What this store loads. */
export function statesOf(base: Base): States & MessageFacts & Memories {
  return {
    load: (claims, world) => load(base, claims, world),
    facts: (items, city, moment) => facts(base, items, city, moment),
    remembered: (looking) => remembered(base, looking),
  }
}
