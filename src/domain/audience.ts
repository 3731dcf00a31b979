import type { ChannelName } from './contact.ts'
import { type Interest, type Shown, showsInterest } from './interest.ts'
import type { PlaceId, RoleId, TopicId } from './person.ts'
import type { Follows, VenueId } from './venue.ts'

/** Who is asked, and by what rule. An empty list asks nothing of that kind. */
export interface Audience {
  readonly topics: readonly TopicId[]
  readonly places: readonly PlaceId[]
  readonly roles: readonly RoleId[]
  /**
   * Only people who have shown an interest in the matter, by what they answered or wrote; it narrows like the other
   * kinds.
   */
  readonly interest?: Interest
  /** Draw this many at most, from all who qualify. */
  readonly size?: number
  /** The seed of the draw, published with it. */
  readonly seed?: string
  /** Draw proportionally within each of these. */
  readonly strata?: readonly ('place' | 'role')[]
  /** Who follows one of these venues belongs too, wherever they live; never in a file, see withFollowers. */
  readonly followers?: readonly VenueId[]
}

/** What a person chose to be asked about. */
interface Chosen {
  readonly topics: readonly TopicId[]
  readonly places: readonly PlaceId[]
  readonly roles: readonly RoleId[]
  readonly follows?: Follows
}

/**
 * Whether a person belongs to an audience: for each kind the audience names, the person chose one of the named.
 * A person who chose no topics takes all topics, unless they only follow a venue; one who gave no place or role qualifies only where none is asked for.
 * Where the audience names an interest, the person must have shown it too.
 */
export function belongsTo(audience: Audience, person: Chosen, shown: Shown = nothingShown): boolean {
  const all = person.topics.length === 0 && person.follows?.only === undefined
  const topics = audience.topics.length === 0 || all || shares(audience.topics, person.topics)
  const places = audience.places.length === 0 || shares(audience.places, person.places)
  const roles = audience.roles.length === 0 || shares(audience.roles, person.roles)
  const interest = audience.interest === undefined || showsInterest(audience.interest, shown)
  const follows = shares(audience.followers ?? [], person.follows?.venues ?? [])
  return ((topics && places && roles) || follows) && interest
}

const nothingShown: Shown = { answered: [], texts: [] }

/** Why this person is asked: what they share with the audience, for "you get this because …". */
export function reasonFor(audience: Audience, person: Chosen): Omit<Chosen, 'follows'> {
  return {
    topics: audience.topics.filter((id) => person.topics.includes(id)),
    places: audience.places.filter((id) => person.places.includes(id)),
    roles: audience.roles.filter((id) => person.roles.includes(id)),
  }
}

/** How many may be asked on one channel. */
export interface ChannelCount {
  readonly channel: ChannelName
  readonly people: number
  /** Those of them whom Ekko has not written to in a chat of their own before. */
  readonly strangers: number
}

/** How many an audience comes to right now, by the same rule as inviting. */
export interface AudienceCounts {
  readonly channels: readonly ChannelCount[]
  /** They belong to the audience and were asked enough lately. */
  readonly capped: number
  /** They belong to the audience and cannot be written to any more. */
  readonly unreachable: number
}

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((id) => other.includes(id))
}
