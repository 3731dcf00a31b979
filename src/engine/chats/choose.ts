import type { ChannelName } from '../../domain/contact.ts'
import { channelOf } from '../../domain/contact.ts'
import { say, text } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'
import { chatsFound } from './offer.ts'
import { ownBlocks, ownButtons } from './own.ts'
import { named } from './words.ts'

type Named = ReturnType<typeof named>[number]

/** What may wait goes to this chat first from now on, or the person takes it out of their chats. */
export function chooseChat(turn: Turn, verb: 'prefer' | 'leave', mark: string): Decision {
  const chat = named(chatsFound(turn)).find((each) => each.mark === mark)
  if (!chat) return reply(turn.event, { blocks: [say('button-unknown')] })
  return verb === 'prefer' ? prefer(turn, chat) : leave(turn, chat)
}

/** The same in words: where they name one chat alone it is that, otherwise all are shown. */
export function chooseNamed(turn: Turn, verb: 'prefer' | 'leave', channel: ChannelName | undefined): Decision {
  const found = chatsFound(turn)
  const meant = named(found).filter(({ contact }) => channelOf(contact) === channel)
  const [only] = meant
  // Taking one out is tapped: a word that was misunderstood must not do it.
  if (verb === 'prefer' && only && meant.length === 1) return prefer(turn, only)
  if (found.own.length < 2) return reply(turn.event, { blocks: [say('chats-alone')] })
  return reply(turn.event, { blocks: ownBlocks(turn, found), buttons: ownButtons(turn, found) })
}

function prefer({ event }: Turn, { contact, name }: Named): Decision {
  return together(
    changing({ kind: 'chat.preferred', contact }),
    reply(event, { blocks: [say('chats-preferred', { name })] }),
  )
}

function leave(turn: Turn, { contact, name }: Named): Decision {
  const { event, state } = turn
  const others = named(chatsFound(turn)).filter((each) => each.contact !== contact)
  if (others.length === 0) return reply(event, { blocks: [say('chats-alone')] })
  const left = changing({ kind: 'chat.left', contact })
  if (contact !== event.contact) return together(left, reply(event, { blocks: [say('chats-left', { name })] }))
  // By the time this is sent the chat is of a person whom Ekko has not met, who speaks no language yet.
  const words = {
    ...text('chats-left-here', { chats: { texts: others.map((each) => text('chats-name', { name: each.name })) } }),
    in: state.known.person.language,
  }
  return together(left, reply(event, { blocks: [{ style: 'plain', words }] }))
}
