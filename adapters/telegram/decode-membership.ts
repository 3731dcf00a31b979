import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { communityOf, contactOf } from './external-id.ts'

/**
 * What a change of the bot's own membership means. In private, a block and its end: some apps send no /start with it, so that
 * this may be all that is ever said. In groups and channels, coming and going; a promotion is neither.
 */
export function decodeMembership(update: number, change: Fields): readonly InboxEvent[] {
  const chatId = integerIn(change, 'chat', 'id')
  const seconds = integerIn(change, 'date')
  if (chatId === undefined || seconds === undefined) return []
  const id = `update:${update}:${seconds}`
  const at = seconds * 1000
  const before = isIn(change.old_chat_member)
  const after = isIn(change.new_chat_member)
  if (textIn(change, 'chat', 'type') === 'private') {
    const contact = contactOf(chatId)
    if (!after) return [{ kind: 'contact.stopped', id, contact, at, reach: { kind: 'closed' } }]
    return before ? [] : [{ kind: 'contact.returned', id, contact, at, reach: { kind: 'open' } }]
  }
  if (before === after) return []
  return [{ kind: after ? 'community.joined' : 'community.left', id, community: communityOf(chatId), at }]
}

/** Whether a ChatMember is in the chat: a restricted person may be in or out. */
export function isIn(member: unknown): boolean {
  switch (textIn(member, 'status')) {
    case 'creator':
    case 'administrator':
    case 'member':
      return true
    case 'restricted':
      return objectIn(member)?.is_member === true
    default:
      return false
  }
}
