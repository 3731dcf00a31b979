import { channelOf } from '../../domain/contact.ts'
import type { CityAct } from '../../domain/inbox.ts'
import type { Decision } from '../decision.ts'
import { changing } from '../decision.ts'
import type { Turn } from '../finding.ts'
import { markOf } from './granting.ts'

/**
 * What someone does for the city in a chat becomes an act as any other: durable, done once, on the record. It is decided
 * in the lane of what it is about, and what became of it is said where it came from.
 */
export function file({ event, now }: Turn, act: CityAct): Decision {
  return changing({
    kind: 'act.filed',
    id: `chat:${channelOf(event.contact)}:${event.id}`,
    act,
    by: markOf(event.contact),
    answerTo: { contact: event.contact, ...(event.via && { via: event.via }) },
    at: now,
  })
}
