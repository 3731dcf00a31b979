import { type ContactId, channelOf } from '../domain/contact.ts'
import type { ChannelEvent, ContactEvent, InboxEvent, Via } from '../domain/inbox.ts'
import { closeAccount, closeReference, eventMark, isClosed, markOf, messageMark } from './account.ts'
import type { Seal } from './seal.ts'

/**
 * What platforms tell, as it is recorded: a mark stands for the account and for the event's id. The account goes along, and with it what the
 * platform calls its messages, until the event is read again: all of it is recorded closed. The city's acts and what falls due name no
 * account, and pass.
 */
export function inwardBy(seal: Seal): (events: readonly InboxEvent[]) => readonly InboxEvent[] {
  return (events) =>
    events.map((event) => {
      if (event.kind === 'city.acted' || event.kind === 'timer.due') return event
      if (!('contact' in event)) return ofChannel(seal, event)
      const id = eventMark(seal, channelOf(event.contact), event.id)
      // Where a community itself speaks, it is known by its name, as every community is.
      if (event.contact === event.via?.community) return within(seal, { ...event, id })
      // Assigned, since spreading takes four times as long where what is spread is replaced.
      const told = Object.assign({}, event, { id, contact: markOf(seal, event.contact), account: event.contact })
      // Who wrote in public is only looked up, and a mark is enough.
      return told.kind === 'conversation.started' && told.author !== undefined
        ? { ...told, author: markOf(seal, told.author) }
        : told
    })
}

/**
 * What was recorded as it is known inside: the account that goes along is closed, and so is what the platform calls its messages. What came so
 * stays so.
 */
export function inside(seal: Seal, event: InboxEvent): InboxEvent {
  if (!('contact' in event) || event.account === undefined || isClosed(event.account)) return event
  return within(seal, { ...event, account: closeAccount(seal, event.account as ContactId) })
}

/** What platforms call their messages, closed or marked. */
function within(seal: Seal, told: ContactEvent): ContactEvent {
  const event = told.via ? { ...told, via: viaClosed(seal, told.via) } : told
  switch (event.kind) {
    case 'conversation.started':
      return { ...event, ...(event.author !== undefined && { author: markOf(seal, event.author) }) }
    case 'message.received':
      return {
        ...event,
        ...(event.messageId !== undefined && { messageId: messageMark(seal, event.messageId) }),
        ...(event.replyTo !== undefined && { replyTo: closeReference(seal, event.replyTo) }),
        ...(event.album !== undefined && { album: messageMark(seal, event.album) }),
        ...(event.attached && {
          attached: event.attached.map((each) =>
            'source' in each ? { ...each, source: closeReference(seal, each.source) } : each,
          ),
        }),
      }
    case 'message.edited':
    case 'message.deleted':
      return { ...event, messageId: messageMark(seal, event.messageId) }
    case 'reaction.added':
      return { ...event, to: closeReference(seal, event.to) }
    default:
      return event
  }
}

function ofChannel(seal: Seal, event: ChannelEvent): ChannelEvent {
  if (event.kind !== 'delivery.reported') return { ...event, id: eventMark(seal, channelOf(event.community), event.id) }
  const id = eventMark(seal, event.channel, event.id)
  return { ...event, id, externalId: closeReference(seal, event.externalId) }
}

/** A community is a public place, and keeps its name. */
function viaClosed(seal: Seal, { message, reply, ...rest }: Via): Via {
  return {
    ...rest,
    ...(message !== undefined && { message: closeReference(seal, message) }),
    ...(reply !== undefined && { reply: closeReference(seal, reply) }),
  }
}
