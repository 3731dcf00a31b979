import type { CommunityId } from '../../src/domain/contact.ts'
import type { InboxEvent, Via } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { decodeGroup } from './decode-group.ts'
import { decodeMembership } from './decode-membership.ts'
import { decodeEdit, decodePrivate } from './decode-private.ts'
import { decodeReaction } from './decode-reaction.ts'
import { communityOf, contactOf, externalIdOf } from './external-id.ts'
import { type Head, type Me, topicIn } from './head.ts'
import { personOf } from './person.ts'

/** What of Telegram's updates concerns us; everything else is not even asked for. Reactions come only where they are named. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'message_reaction',
  'callback_query',
  'my_chat_member',
] as const

/**
 * One update to events. `now` stands in where an update carries no time (a tap). Without `me`, a reply to any bot in a
 * group counts as a reply to us. Whatever is not understood is nothing.
 */
export function decode(payload: unknown, now: number, me?: Me): readonly InboxEvent[] {
  const number = integerIn(payload, 'update_id')
  if (number === undefined) return []
  const message = objectIn(payload, 'message')
  if (message !== undefined) return decodeMessage(number, message, me)
  const edited = objectIn(payload, 'edited_message')
  if (edited !== undefined) return decodeEdit(number, edited)
  const reaction = objectIn(payload, 'message_reaction')
  if (reaction !== undefined) return decodeReaction(number, reaction)
  const tap = objectIn(payload, 'callback_query')
  if (tap !== undefined) return decodeTap(number, tap, now)
  const membership = objectIn(payload, 'my_chat_member')
  if (membership !== undefined) return decodeMembership(number, membership)
  return []
}

function decodeMessage(update: number, message: Fields, me: Me | undefined): readonly InboxEvent[] {
  const chat = integerIn(message, 'chat', 'id')
  const id = integerIn(message, 'message_id')
  const seconds = integerIn(message, 'date')
  if (chat === undefined || id === undefined || seconds === undefined) return []
  const head = { update, chat, message: id, at: seconds * 1000 }
  const movedTo = integerIn(message, 'migrate_to_chat_id')
  if (movedTo !== undefined) return moved(head, movedTo)
  return textIn(message, 'chat', 'type') === 'private'
    ? decodePrivate(head, message, me)
    : decodeGroup(head, message, me)
}

function moved({ update, chat, at }: Head, to: number): readonly InboxEvent[] {
  const community = communityOf(to)
  return [
    { kind: 'community.left', id: `update:${update}:left`, community: communityOf(chat), at, movedTo: community },
    { kind: 'community.joined', id: `update:${update}:joined`, community, at },
  ]
}

function decodeTap(update: number, tap: Fields, now: number): readonly InboxEvent[] {
  const from = personOf(tap.from)
  const token = textIn(tap, 'data')
  const query = textIn(tap, 'id')
  if (from === undefined || token === undefined || query === undefined) return []
  const message = objectIn(tap, 'message')
  const isPrivate = textIn(message, 'chat', 'type') === 'private'
  const chatId = integerIn(message, 'chat', 'id')
  const messageId = integerIn(message, 'message_id')
  const community: CommunityId | undefined =
    message === undefined || chatId === undefined || isPrivate ? undefined : communityOf(chatId, topicIn(message))
  const via: Via = {
    reply: query,
    ...(chatId === undefined || messageId === undefined
      ? {}
      : { message: externalIdOf({ chat: chatId, message: messageId }) }),
    ...(community === undefined ? {} : { community }),
  }
  return [
    {
      kind: 'button.pressed',
      id: `update:${update}:${query}`,
      contact: contactOf(from.id),
      at: now,
      via,
      // A tap in a group says nothing about whether the bot may write to the person.
      ...(isPrivate ? { reach: { kind: 'open' } as const } : {}),
      ...from.spoken,
      token,
    },
  ]
}
