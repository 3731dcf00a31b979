import { channelOf } from '../../domain/contact.ts'
import type { CityAct } from '../../domain/inbox.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'
import { markOf } from './mark.ts'

/**
 * What a moderator or a member of staff does in a chat becomes an act as any other: durable, done once, on the record. It is decided
 * in the lane of what it is about, and what became of it is said where it came from.
 */
export function submitAct(turn: Turn, act: CityAct): Decision {
  return filed(turn, act, false)
}

/** The same with which something that was written is done: what waits aside is named with what became of it. */
export function submitLastAct(turn: Turn, act: CityAct): Decision {
  return filed(turn, act, turn.state.draft?.aside !== undefined)
}

function filed({ event, now }: Turn, act: CityAct, aside: boolean): Decision {
  return changing({
    kind: 'act.filed',
    id: `chat:${channelOf(event.contact)}:${event.id}`,
    act,
    by: markOf(event.contact),
    answerTo: { contact: event.contact, ...(event.via && { via: event.via }), ...(aside && { aside }) },
    at: now,
  })
}
