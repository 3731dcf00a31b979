import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { albumIn, attachedIn } from './attachment.ts'
import { contactOf } from './external-id.ts'
import { eventIdOf, type Head, type Me, replyTarget } from './head.ts'
import { personOf } from './person.ts'

const reach = { kind: 'open' } as const

/** A message in the private chat: /start, words, and what comes beside or instead of them. */
export function decodePrivate(head: Head, message: Fields, me: Me | undefined): readonly InboxEvent[] {
  const from = personOf(message.from)
  if (from === undefined) return []
  const words = wordsIn(message) ?? ''
  const attached = attachedIn(message)
  if (words === '' && attached.length === 0) return []
  const origin = { contact: contactOf(from.id), at: head.at, reach, ...from.spoken }
  const start = /^\/start(?:@\w+)?(?:\s+(\S+))?\s*$/.exec(words)
  if (start !== null) {
    const ref = start[1]
    return [{ kind: 'conversation.started', id: eventIdOf(head), ...origin, ...(ref === undefined ? {} : { ref }) }]
  }
  const replyTo = replyTarget(message, head.chat, me)
  const album = albumIn(message)
  return [
    {
      kind: 'message.received',
      // Its pictures come one by one; those that say nothing deserve one answer together.
      id: words === '' && album !== undefined ? `album:${album}` : eventIdOf(head),
      ...origin,
      text: withoutBotName(words),
      messageId: String(head.message),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(attached.length === 0 ? {} : { attached }),
      ...(album === undefined ? {} : { album }),
      ...(isForwarded(message, from.id) ? { forwarded: true as const } : {}),
    },
  ]
}

/**
 * Words of the private chat that were changed. A live location is edited every few seconds, and a picture may be exchanged without
 * a word: both say nothing new.
 */
export function decodeEdit(update: number, message: Fields): readonly InboxEvent[] {
  const from = personOf(message.from)
  const id = integerIn(message, 'message_id')
  const seconds = integerIn(message, 'edit_date') ?? integerIn(message, 'date')
  const words = wordsIn(message)
  if (textIn(message, 'chat', 'type') !== 'private' || from === undefined) return []
  if (id === undefined || seconds === undefined || words === undefined) return []
  return [
    {
      kind: 'message.edited',
      id: `edit:${update}:${id}`,
      contact: contactOf(from.id),
      at: seconds * 1000,
      reach,
      ...from.spoken,
      messageId: String(id),
      text: withoutBotName(words),
    },
  ]
}

/** The words of a message, or those below its picture. */
export function wordsIn(message: Fields): string | undefined {
  return textIn(message, 'text') ?? textIn(message, 'caption')
}

/** `/stop@ekko_bot` says the same as `/stop`. */
export function withoutBotName(text: string): string {
  return text.replace(/^(\/\w+)@\w+/, '$1')
}

/** Passed on, by the newer field or the older ones; what people send on to Ekko from their own notes is their own. */
function isForwarded(message: Fields, person: number): boolean {
  const author = integerIn(message, 'forward_origin', 'sender_user', 'id') ?? integerIn(message, 'forward_from', 'id')
  if (author === person) return false
  return objectIn(message, 'forward_origin') !== undefined || integerIn(message, 'forward_date') !== undefined
}
