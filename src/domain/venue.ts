import type { Audience } from './audience.ts'
import type { City, DepartmentId } from './city.ts'
import { type Consultation, codeOf } from './consultation.ts'
import type { Localized } from './language.ts'
import type { PlaceId, TopicId } from './person.ts'
import { hourMs, type Instant } from './time.ts'
import { foldLabel } from './understood/fold.ts'

/** The id of a venue in the city file. */
export type VenueId = string

/** A library, a school, a square or a pitch where a poster hangs for years, with a code that never goes out of date. */
export interface Venue {
  readonly id: VenueId
  readonly name: Localized
  /** The place it lies in; what is asked of that place is asked there. */
  readonly place?: PlaceId
  /** What it is there for; what is asked about these is asked there. */
  readonly topics: readonly TopicId[]
  /** Whose digest tells how many came from there; without one the city's first door. */
  readonly department?: DepartmentId
  /** People may be asked about the service after they used it. */
  readonly afterVisit?: true
}

/**
 * `here` shows what is open at a venue, `follow` and `visit` are a yes to being written to, `no` is a no to either, `leave`
 * ends following.
 */
export const venueVerbs = ['here', 'follow', 'visit', 'no', 'leave'] as const
/** One thing that a poster or a button at a venue means. */
export type VenueVerb = (typeof venueVerbs)[number]

/** What a person follows beside the topics, places and roles they chose. */
export interface Follows {
  readonly venues: readonly VenueId[]
  /** They said yes at a venue and chose nothing else: having chosen no topics means no other topic then. */
  readonly only?: true
}

/** When people who used a service at a venue are asked about it. */
export interface AfterVisit {
  readonly venue: VenueId
  /** 0 asks them at once. */
  readonly hours: number
}

/** Longer after a visit people do not remember it. */
export const visitHoursMax = 168

/** The venue behind the code of a link or a button. */
export function venueByCode({ venues = [] }: Pick<City, 'venues'>, code: string): Venue | undefined {
  return venues.find(({ id }) => codeOf(id) === code)
}

/** The venue with this id. */
export function venueOf({ venues = [] }: Pick<City, 'venues'>, id: VenueId): Venue | undefined {
  return venues.find((venue) => venue.id === id)
}

/** The venue that is called so, for platforms whose links carry no code. */
export function venueNamed({ venues = [] }: Pick<City, 'venues'>, words: string): Venue | undefined {
  const wanted = foldLabel(words)
  return venues.find(({ name }) => Object.values(name).some((each) => foldLabel(each) === wanted))
}

/**
 * Whether what is asked of this audience is asked at a venue: of all, of the place it lies in, or about what it is there
 * for. A drawn sample is asked where its people are.
 */
export function suitsVenue(audience: Audience, { place, topics }: Venue): boolean {
  const { places, roles, interest, size } = audience
  if (size !== undefined || interest !== undefined) return false
  const near = place !== undefined && places.includes(place)
  const about = audience.topics.some((topic) => topics.includes(topic))
  if (near) return true
  if (places.length > 0) return false
  return about || (audience.topics.length === 0 && roles.length === 0)
}

/** Whether a consultation is asked at a venue: of those who used its service, or of those who come by. */
export function isAskedAt(
  { audience, afterVisit }: Pick<Consultation, 'audience' | 'afterVisit'>,
  venue: Venue,
): boolean {
  return afterVisit === undefined ? suitsVenue(audience, venue) : afterVisit.venue === venue.id
}

/** The audience with those who belong to it because they follow a venue; the venues are worked out anew each time it is asked. */
export function withFollowers(audience: Audience, { venues = [] }: Pick<City, 'venues'>): Audience {
  const followers = venues.filter((venue) => suitsVenue(audience, venue)).map(({ id }) => id)
  return followers.length === 0 ? audience : { ...audience, followers }
}

/** When a person is asked who was there at this moment. */
export function askedAt({ afterVisit }: Pick<Consultation, 'afterVisit'>, visitedAt: Instant): Instant {
  return visitedAt + (afterVisit?.hours ?? 0) * hourMs
}

/** How many people came by the poster of one venue. */
export interface Arrivals {
  readonly venue: VenueId
  readonly people: number
}
