import type { Language } from './language.ts'
import type { QuietHours } from './quiet.ts'
import type { Instant } from './time.ts'
import type { Follows } from './venue.ts'

/** Given by the store at the first meeting; says nothing about who it is. */
export type PersonId = number
/** The id of a topic in the city file. */
export type TopicId = string
/** The id of a place in the city file. */
export type PlaceId = string
/** The id of a role in the city file. */
export type RoleId = string

/** What a person can choose to be asked about, in the order in which it is offered. */
export const interestKinds = ['topic', 'place', 'role', 'age'] as const
/** One of the lists that a person chooses from. */
export type InterestKind = (typeof interestKinds)[number]

/** A human who has met Ekko, and what they chose to be asked about. Never a name. */
export interface Person {
  readonly id: PersonId
  readonly language: Language
  /** Nothing chosen means everything. */
  readonly topics: readonly TopicId[]
  readonly places: readonly PlaceId[]
  readonly roles: readonly RoleId[]
  /** The venues at which they said yes to being written to. */
  readonly follows?: Follows
  /** The person's own quiet hours; without them the city's hold. */
  readonly quiet?: QuietHours
  /** The person's own limit of consultations a year; without it the city's holds. */
  readonly yearlyMax?: number
  readonly pausedUntil?: Instant
  /** Since when what they said is kept and read by no one; they are asked nothing meanwhile. */
  readonly restrictedAt?: Instant
  /** Since when their words are neither quoted nor shown to others. */
  readonly objectedAt?: Instant
  /** `stopped` holds on every contact until the person starts again. */
  readonly standing: 'active' | 'stopped'
  readonly metAt: Instant
}
