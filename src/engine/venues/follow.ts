import type { Follows, Venue } from '../../domain/venue.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing } from '../decision.ts'

/** From now on they are asked what is asked at this venue, wherever they live; beside what they chose, or nothing else. */
export function follow(turn: Turn, { id }: Venue): Decision {
  const { venues } = followsOf(turn)
  return choose({ ...modestly(turn), venues: [...venues.filter((each) => each !== id), id] })
}

/** They are not asked any more because of this venue. */
export function unfollow(turn: Turn, { id }: Venue): Decision {
  const follows = followsOf(turn)
  return choose({ ...follows, venues: follows.venues.filter((each) => each !== id) })
}

/** A yes to one question alone: they are asked nothing else by topic until they choose some. */
export function followNothing(turn: Turn): Decision {
  return choose({ ...modestly(turn), venues: followsOf(turn).venues })
}

/** A yes to being asked about the city, or topics that are chosen, hold beside the venues they follow. */
export function chooseMore(turn: Turn): Decision {
  const { venues, only } = followsOf(turn)
  return only ? choose({ venues }) : nothing
}

/** Whether they follow it. */
export function isFollowed(turn: Turn, { id }: Venue): boolean {
  return followsOf(turn).venues.includes(id)
}

/** A person whose first yes this is, and who chose nothing, has said yes to this venue and to no other topic. */
function modestly(turn: Turn): Pick<Follows, 'only'> {
  const { person, consents } = turn.state.known
  const { only } = followsOf(turn)
  const chose = person.topics.length + person.places.length + person.roles.length > 0
  return only || (!consents.asked?.given && !chose) ? { only: true } : {}
}

function followsOf({ state }: Turn): Follows {
  return state.known.person.follows ?? { venues: [] }
}

function choose(follows: Follows): Decision {
  return changing({ kind: 'follows.chosen', follows })
}
