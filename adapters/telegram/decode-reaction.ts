import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectsIn, textIn } from '../shared/read.ts'
import { contactOf, externalIdOf } from './external-id.ts'
import { personOf } from './person.ts'

/**
 * A person changed their emoji on a message of the private chat. Telegram tells all that were and all that are; only one that is
 * new is an event. An emoji of a set of its own has no sign that could be read, and a paid star none that was meant.
 */
export function decodeReaction(update: number, change: Fields): readonly InboxEvent[] {
  const person = personOf(change.user)
  const chat = integerIn(change, 'chat', 'id')
  const message = integerIn(change, 'message_id')
  const seconds = integerIn(change, 'date')
  if (textIn(change, 'chat', 'type') !== 'private' || person === undefined) return []
  if (chat === undefined || message === undefined || seconds === undefined) return []
  const before = emojiIn(change, 'old_reaction')
  return emojiIn(change, 'new_reaction')
    .filter((emoji) => !before.includes(emoji))
    .map((emoji, index) => ({
      kind: 'reaction.added' as const,
      id: `reaction:${update}:${message}:${index}`,
      contact: contactOf(person.id),
      at: seconds * 1000,
      reach: { kind: 'open' } as const,
      to: externalIdOf({ chat, message }),
      emoji,
    }))
}

function emojiIn(change: Fields, which: 'old_reaction' | 'new_reaction'): readonly string[] {
  return objectsIn(change, which).flatMap((reaction) => textIn(reaction, 'emoji') ?? [])
}
