import { type ContactId, channelOf } from '../domain/contact.ts'
import type { ChannelEvent, ContactEvent, InboxEvent, Via } from '../domain/inbox.ts'
import { closeAccount, closeReference, eventMark, markOf, messageMark } from './account.ts'
import type { Seal } from './seal.ts'

/** How many accounts are remembered with their marks: who writes in bursts is marked once. */
const rememberedMax = 20_000

interface Known {
  readonly mark: ContactId
  readonly account: string
}

/**
 * What platforms tell, as it is known inside: a mark stands for the account, which goes along closed; what platforms call their messages
 * is closed; an event's id is a mark. The city's acts and what falls due name no account, and pass.
 */
export function inwardBy(seal: Seal): (events: readonly InboxEvent[]) => readonly InboxEvent[] {
  const remembered = new Map<ContactId, Known>()
  const known = (contact: ContactId): Known => {
    const before = remembered.get(contact)
    if (before) return before
    if (remembered.size >= rememberedMax) remembered.clear()
    const made = { mark: markOf(seal, contact), account: closeAccount(seal, contact) }
    remembered.set(contact, made)
    return made
  }
  return (events) =>
    events.map((event) => {
      if (event.kind === 'city.acted' || event.kind === 'timer.due') return event
      return 'contact' in event ? ofContact(seal, event, known) : ofChannel(seal, event)
    })
}

function ofContact(seal: Seal, event: ContactEvent, known: (contact: ContactId) => Known): ContactEvent {
  // Where a community itself speaks, it is known by its name, as every community is.
  const itself = event.contact === event.via?.community
  const { mark, account } = itself ? { mark: event.contact, account: undefined } : known(event.contact)
  const id = eventMark(seal, channelOf(event.contact), event.id)
  const common = {
    ...{ id, contact: mark },
    ...(account !== undefined && { account }),
    ...(event.via && { via: viaClosed(seal, event.via) }),
  }
  const closed = (reference: string) => closeReference(seal, reference)
  switch (event.kind) {
    case 'conversation.started':
      return { ...event, ...common, ...(event.author !== undefined && { author: known(event.author).mark }) }
    case 'message.received':
      return {
        ...event,
        ...common,
        ...(event.messageId !== undefined && { messageId: messageMark(seal, event.messageId) }),
        ...(event.replyTo !== undefined && { replyTo: closed(event.replyTo) }),
        ...(event.album !== undefined && { album: messageMark(seal, event.album) }),
        ...(event.attached && {
          attached: event.attached.map((each) => ('source' in each ? { ...each, source: closed(each.source) } : each)),
        }),
      }
    case 'message.edited':
    case 'message.deleted':
      return { ...event, ...common, messageId: messageMark(seal, event.messageId) }
    case 'reaction.added':
      return { ...event, ...common, to: closed(event.to) }
    default:
      return { ...event, ...common }
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
