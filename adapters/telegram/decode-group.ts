import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectsIn } from '../shared/read.ts'
import { withoutBotName, wordsIn } from './decode-private.ts'
import { communityOf, contactOf, externalIdOf } from './external-id.ts'
import { eventIdOf, type Head, type Me, replyTarget, topicIn } from './head.ts'
import { personOf } from './person.ts'

/**
 * What is said to Ekko in a group or a channel: below a message of ours, by a command with our name, or by naming us. Everything else is
 * between neighbours. Below a message of ours it begins a conversation, of which the words are public and never an answer; a
 * command or our name is a message, so that "stop" counts wherever it is said.
 */
export function decodeGroup(head: Head, message: Fields, me: Me | undefined): readonly InboxEvent[] {
  // A channel's post is copied into its group by Telegram, and no person says anything with it.
  if (message.is_automatic_forward === true) return []
  const words = wordsIn(message)
  const below = replyTarget(message, head.chat, me)
  const command = words !== undefined && commandTo(words, below !== undefined, me)
  const named = words === undefined || me === undefined ? undefined : withoutName(message, words, me)
  if (below === undefined && !command && named === undefined) return []
  const community = communityOf(head.chat, topicIn(message))
  const place = { community, reply: externalIdOf(head) }
  const origin = { id: eventIdOf(head), at: head.at }
  const from = message.sender_chat === undefined ? personOf(message.from) : undefined
  if (from === undefined) return isWritten(message) ? [faceless(origin, place)] : []
  const contact = contactOf(from.id)
  if (command || (named !== undefined && below === undefined)) {
    const text = command ? withoutBotName(words ?? '') : (named ?? '')
    return [{ kind: 'message.received', ...origin, contact, via: place, ...from.spoken, text }]
  }
  return [
    {
      kind: 'conversation.started',
      ...origin,
      contact,
      via: { ...place, ...(below === undefined ? {} : { message: below }) },
      ...from.spoken,
      ...(words === undefined ? {} : { words }),
    },
  ]
}

/** By an administrator who hides behind the group, or by a channel; bots are not written back to. */
function isWritten(message: Fields): boolean {
  return message.sender_chat !== undefined && wordsIn(message) !== undefined
}

/** The community itself stands where the person would, so that no person is met. */
function faceless(
  origin: { readonly id: string; readonly at: number },
  via: { readonly community: ContactId; readonly reply: string },
): InboxEvent {
  return { kind: 'conversation.started', ...origin, contact: via.community, via, reach: { kind: 'closed' } }
}

/** A command with our name, or any command below a message of ours. One without a name may be another bot's. */
function commandTo(words: string, below: boolean, me: Me | undefined): boolean {
  const [, name] = /^\/\w+(?:@(\w+))?/.exec(words) ?? []
  if (name === undefined) return below && words.startsWith('/')
  return me === undefined || name.toLowerCase() === me.username.toLowerCase()
}

/** The words without our name, where they hold it as Telegram marks it. */
function withoutName(message: Fields, words: string, me: Me): string | undefined {
  const entities = [...objectsIn(message, 'entities'), ...objectsIn(message, 'caption_entities')]
  for (const entity of entities.filter(({ type }) => type === 'mention')) {
    const offset = integerIn(entity, 'offset') ?? 0
    const end = offset + (integerIn(entity, 'length') ?? 0)
    if (words.slice(offset, end).toLowerCase() !== `@${me.username.toLowerCase()}`) continue
    return `${words.slice(0, offset)} ${words.slice(end)}`.replace(/\s+/g, ' ').trim()
  }
  return undefined
}
