import type { CommunityId } from '../../src/domain/contact.ts'
import type { InboxEvent, Via } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { decodeMembership } from './decode-membership.ts'
import { communityOf, contactOf, externalIdOf } from './external-id.ts'

/** Who the bot itself is, as getMe says. */
export interface Me {
  readonly id: number
  readonly username: string
}

/** What of Telegram's updates concerns us; everything else is not even asked for. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const

/**
 * One update to events. `now` stands in where an update carries no time (a tap). Without `me`, a reply to any bot in a
 * group counts as a reply to us. Whatever is not understood is nothing.
 */
export function decode(payload: unknown, now: number, me?: Me): readonly InboxEvent[] {
  const number = integerIn(payload, 'update_id')
  if (number === undefined) return []
  const message = objectIn(payload, 'message')
  if (message !== undefined) return decodeMessage(number, message, me)
  const tap = objectIn(payload, 'callback_query')
  if (tap !== undefined) return decodeTap(number, tap, now)
  const membership = objectIn(payload, 'my_chat_member')
  if (membership !== undefined) return decodeMembership(number, membership)
  return []
}

function decodeMessage(update: number, message: Fields, me: Me | undefined): readonly InboxEvent[] {
  const isPrivate = textIn(message, 'chat', 'type') === 'private'
  const chatId = integerIn(message, 'chat', 'id')
  const messageId = integerIn(message, 'message_id')
  const seconds = integerIn(message, 'date')
  if (chatId === undefined || messageId === undefined || seconds === undefined) return []
  const at = seconds * 1000

  const movedTo = integerIn(message, 'migrate_to_chat_id')
  if (movedTo !== undefined) {
    return [
      {
        kind: 'community.left',
        id: `update:${update}:left`,
        community: communityOf(chatId),
        at,
        movedTo: communityOf(movedTo),
      },
      { kind: 'community.joined', id: `update:${update}:joined`, community: communityOf(movedTo), at },
    ]
  }

  const from = personOf(message.from)
  if (from === undefined) return []
  // Update numbers start anew at random after a silent week, so the number alone is not unique for ever.
  const id = `update:${update}:${messageId}`
  const contact = contactOf(from.id)
  const repliedTo = replyTarget(message, chatId, me)

  if (isPrivate) {
    const words = wordsOf(message)
    if (words === undefined) return []
    const start = /^\/start(?:@\w+)?(?:\s+(\S+))?\s*$/.exec(words)
    const reach = { kind: 'open' } as const
    if (start !== null) {
      const ref = start[1]
      return [
        {
          kind: 'conversation.started',
          id,
          contact,
          at,
          reach,
          ...from.spoken,
          ...(ref === undefined ? {} : { ref }),
        },
      ]
    }
    return [
      {
        kind: 'message.received',
        id: words === '' ? silentId(message, id) : id,
        contact,
        at,
        reach,
        ...from.spoken,
        text: withoutBotName(words),
        ...(repliedTo === undefined ? {} : { replyTo: repliedTo }),
      },
    ]
  }

  const text = textIn(message, 'text') ?? textIn(message, 'caption')
  if (repliedTo === undefined || text === undefined || message.sender_chat !== undefined) return []
  return [
    {
      kind: 'message.received',
      id,
      contact,
      at,
      via: { message: repliedTo, community: communityOf(chatId) },
      ...from.spoken,
      text: withoutBotName(text),
      replyTo: repliedTo,
    },
  ]
}

function decodeTap(update: number, tap: Fields, now: number): readonly InboxEvent[] {
  const from = personOf(tap.from)
  const token = textIn(tap, 'data')
  const query = textIn(tap, 'id')
  if (from === undefined || token === undefined || query === undefined) return []
  const isPrivate = textIn(tap, 'message', 'chat', 'type') === 'private'
  const chatId = integerIn(tap, 'message', 'chat', 'id')
  const messageId = integerIn(tap, 'message', 'message_id')
  const community: CommunityId | undefined = chatId === undefined || isPrivate ? undefined : communityOf(chatId)
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

interface Person {
  readonly id: number
  readonly spoken: { readonly locale?: string }
}

function personOf(value: unknown): Person | undefined {
  const id = integerIn(value, 'id')
  if (id === undefined || objectIn(value)?.is_bot === true) return undefined
  const locale = textIn(value, 'language_code')
  return { id, spoken: locale === undefined ? {} : { locale } }
}

/** What people send that is not words; anything else without words is Telegram's own notice. */
const silentKinds = [
  'photo',
  'sticker',
  'voice',
  'video',
  'video_note',
  'animation',
  'audio',
  'document',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
  'live_photo',
  'checklist',
  'paid_media',
] as const

/** The words of a private message, '' when it has none but wants an answer, undefined when it is a service message. */
function wordsOf(message: Fields): string | undefined {
  const words = textIn(message, 'text') ?? textIn(message, 'caption')
  if (words !== undefined) return words
  return silentKinds.some((kind) => message[kind] !== undefined) ? '' : undefined
}

/** An album comes as one update per picture, and deserves one answer. */
function silentId(message: Fields, id: string): string {
  const album = textIn(message, 'media_group_id')
  return album === undefined ? id : `album:${album}`
}

function withoutBotName(text: string): string {
  return text.replace(/^(\/\w+)@\w+/, '$1')
}

/** The message of ours that this one replies to. */
function replyTarget(message: Fields, chat: number, me: Me | undefined): string | undefined {
  const target = objectIn(message, 'reply_to_message')
  const author = objectIn(target, 'from')
  const targetId = integerIn(target, 'message_id')
  // In a forum every message hangs below the notice that opened the topic.
  if (target === undefined || targetId === undefined || target.forum_topic_created !== undefined) return undefined
  if (author?.is_bot !== true || (me !== undefined && author.id !== me.id)) return undefined
  return externalIdOf({ chat, message: targetId })
}
