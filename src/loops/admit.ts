import { channelOf } from '../domain/contact.ts'
import type { ChannelEvent, ContactEvent, InboxEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { type Bounds, fitted } from './fit.ts'
import { momentOf, reachFrom } from './moment.ts'

/** What was not as it can be: a time, a length, or an id that no database keeps. */
export type Oddity = 'time' | 'length' | 'id'

/** What the door found odd, and on which channel. */
export interface Found {
  readonly channel: string
  readonly oddity: Oddity
}

/** What comes in, as it can be true, with what was odd about it. */
export interface Admitted {
  readonly events: readonly InboxEvent[]
  readonly found: readonly Found[]
}

/** Ids of platforms have some dozen characters, and an index takes no more than two thousand bytes. */
export const idCharactersMax = 500

/**
 * The door for everything that platforms tell. A time that cannot be is put right, a text longer than any that people can send on the
 * channel is not read, and an event without an id that can be kept is no event. What the city does and what falls due passes.
 */
export function admit(events: readonly InboxEvent[], now: Instant, boundsOf: (channel: string) => Bounds): Admitted {
  const found: Found[] = []
  const admitted = events.flatMap((event): readonly InboxEvent[] => {
    if (event.kind === 'city.acted' || event.kind === 'timer.due') return [event]
    const channel = channelNamed(event)
    if (!idsOf(event).every(isId)) {
      found.push({ channel, oddity: 'id' })
      return []
    }
    const timely = inTime(event, now)
    if (timely !== event) found.push({ channel, oddity: 'time' })
    if (!('contact' in timely)) return [timely]
    const fitting = fitted(timely, boundsOf(channel))
    if (fitting !== timely) found.push({ channel, oddity: 'length' })
    return [fitting]
  })
  return { events: admitted, found }
}

function channelNamed(event: ContactEvent | ChannelEvent): string {
  if ('contact' in event) return channelOf(event.contact)
  return event.kind === 'delivery.reported' ? event.channel : channelOf(event.community)
}

function idsOf(event: ContactEvent | ChannelEvent): readonly (string | undefined)[] {
  if (event.kind === 'delivery.reported') return [event.id, event.channel, event.externalId]
  if (!('contact' in event)) return [event.id, event.community, event.movedTo]
  const about = event.kind === 'message.received' ? [event.messageId, event.replyTo, event.album] : []
  return [event.id, event.contact, event.via?.message, event.via?.community, ...about, handleOf(event)]
}

/** By which an event says what it is about: a token, a message, a sign. */
function handleOf(event: ContactEvent): string | undefined {
  switch (event.kind) {
    case 'conversation.started':
      return event.ref
    case 'button.pressed':
    case 'form.submitted':
      return event.token
    case 'message.edited':
    case 'message.deleted':
      return event.messageId
    case 'reaction.added':
      return event.to
    default:
      return undefined
  }
}

/** Of two ids with a character that no database keeps, one could be taken for the other. */
function isId(id: string | undefined): boolean {
  return id === undefined || (id !== '' && id.length <= idCharactersMax && id.isWellFormed() && !id.includes('\0'))
}

/** The event itself where its times can be. */
function inTime<Event extends ContactEvent | ChannelEvent>(event: Event, now: Instant): Event {
  // A community may have been joined years ago, and every connection tells of it again.
  if (event.kind === 'community.joined' && event.at >= 0 && event.at <= now) return event
  const at = momentOf(event.at, now)
  const told = 'reach' in event ? event.reach : undefined
  const reach = told && reachFrom(told, event.at, at, now)
  const same = told?.kind !== 'window' || reach?.kind !== 'window' || told.until === reach.until
  if (at === event.at && same) return event
  return { ...event, at, ...(reach && { reach }) }
}
