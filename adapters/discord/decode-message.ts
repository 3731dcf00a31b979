import type { Attachment } from '../../src/domain/attachment.ts'
import type { InboxEvent, Received } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { attachedIn } from './attachment.ts'
import { contactOf, externalIdOf } from './external-id.ts'
import type { Known } from './known.ts'
import { instantOf } from './time.ts'
import { wordsToUs } from './words.ts'

/** Messages that people write: plainly, and as a reply (resources/message, message types). */
const spoken: ReadonlySet<number | undefined> = new Set([undefined, 0, 19])

/** The last type that was documented when this was written: what is above it, Ekko knows nothing of. */
const typeKnownMax = 46

/** Message reference types (resources/message): what is passed on, where 0 is what is replied to. */
const forwardReference = 1

/** A packet about a message in our own conversation with a person. */
export function decodeMessage(name: unknown, data: Fields, now: number, known: Known): readonly InboxEvent[] {
  if (data.guild_id !== undefined) return []
  switch (name) {
    case 'MESSAGE_CREATE':
      return written(data, now, known)
    case 'MESSAGE_UPDATE':
      return changed(data, now, known)
    case 'MESSAGE_DELETE':
      return deleted(data, now, known)
    case 'MESSAGE_REACTION_ADD':
      return reacted(data, now, known)
    default:
      return []
  }
}

/** Whether a person wrote it: neither a bot, we among them, nor the system. */
export function isByPerson(data: Fields): boolean {
  const author = objectIn(data, 'author')
  return author?.bot !== true && author?.system !== true && data.webhook_id === undefined
}

/** The message that this one replies to, as a receipt names it. */
export function repliedTo(data: Fields): string | undefined {
  const message = textIn(data, 'message_reference', 'message_id')
  const channel = textIn(data, 'message_reference', 'channel_id') ?? textIn(data, 'channel_id')
  if (message === undefined || channel === undefined || isForward(data)) return undefined
  return externalIdOf({ channel, messages: [message] })
}

function written(data: Fields, now: number, { me }: Known): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const channel = textIn(data, 'channel_id')
  const who = textIn(data, 'author', 'id')
  const type = integerIn(data, 'type')
  if (id === undefined || channel === undefined || who === undefined || !isByPerson(data)) return []
  // Pins, calls, and whatever else Discord writes into a conversation by itself.
  if (!spoken.has(type) && (type ?? 0) <= typeKnownMax) return []
  const replyTo = repliedTo(data)
  return [
    {
      kind: 'message.received',
      id,
      contact: contactOf(who),
      at: instantOf(id) ?? now,
      via: { message: externalIdOf({ channel, messages: [id] }) },
      reach: { kind: 'open' },
      ...saidIn(data, me),
      ...(replyTo === undefined ? {} : { replyTo }),
      messageId: id,
    },
  ]
}

/** What was said, with what came along. Their own word beside a forwarded message stands above it: Ekko asks about both. */
function saidIn(data: Fields, me: string | undefined): Pick<Received, 'text' | 'attached' | 'forwarded'> {
  const passedOn = isForward(data) ? snapshotsIn(data) : []
  const contents = [data, ...passedOn].map((each) => wordsToUs(textIn(each, 'content') ?? '', me))
  const [own = ''] = contents
  const text = passedOn.length === 0 ? own : contents.filter((words) => words.trim() !== '').join('\n\n')
  const found = [data, ...passedOn].flatMap((each) => attachedIn(each))
  const strange = !spoken.has(integerIn(data, 'type')) || text.trim() === ''
  const attached: readonly Attachment[] = found.length === 0 && strange ? [{ kind: 'unknown' }] : found
  return {
    text,
    ...(attached.length === 0 ? {} : { attached }),
    ...(isForward(data) ? { forwarded: true } : {}),
  }
}

/** What was passed on, as it was when it was. */
function snapshotsIn(data: Fields): readonly Fields[] {
  return objectsIn(data, 'message_snapshots')
    .map((snapshot) => objectIn(snapshot, 'message'))
    .filter((message) => message !== undefined)
}

/** Discord tells of a change also when an address grew a preview; then nothing was edited, or not since. */
function changed(data: Fields, now: number, { me }: Known): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const who = textIn(data, 'author', 'id')
  const editedAt = Date.parse(textIn(data, 'edited_timestamp') ?? '')
  if (id === undefined || who === undefined || Number.isNaN(editedAt) || typeof data.content !== 'string') return []
  if (!isByPerson(data) || !spoken.has(integerIn(data, 'type'))) return []
  return [
    {
      kind: 'message.edited',
      id: `edit/${id}/${editedAt}`,
      contact: contactOf(who),
      at: Math.min(editedAt, now),
      reach: { kind: 'open' },
      messageId: id,
      text: wordsToUs(data.content, me),
    },
  ]
}

/** Discord does not say whose it was; in a conversation of two it is that person's, or ours, which no answer came from. */
function deleted(data: Fields, now: number, known: Known): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const who = known.partner(textIn(data, 'channel_id') ?? '')
  if (id === undefined || who === undefined) return []
  const event = { id: `delete/${id}`, contact: contactOf(who), at: now, reach: { kind: 'open' } } as const
  return [{ kind: 'message.deleted', ...event, messageId: id }]
}

function reacted(data: Fields, now: number, { me }: Known): readonly InboxEvent[] {
  const who = textIn(data, 'user_id')
  const channel = textIn(data, 'channel_id')
  const message = textIn(data, 'message_id')
  const emoji = emojiOf(data)
  if (who === undefined || channel === undefined || message === undefined || emoji === undefined) return []
  // On a message of their own, or by us.
  if (who === me || textIn(data, 'message_author_id') === who) return []
  return [
    {
      kind: 'reaction.added',
      id: `reaction/${message}/${who}/${textIn(data, 'emoji', 'id') ?? emoji}`,
      contact: contactOf(who),
      at: now,
      reach: { kind: 'open' },
      to: externalIdOf({ channel, messages: [message] }),
      emoji,
    },
  ]
}

/** A sign, or the name of a server's own. */
function emojiOf(data: Fields): string | undefined {
  const name = textIn(data, 'emoji', 'name')
  if (name === undefined) return undefined
  return textIn(data, 'emoji', 'id') === undefined ? name : `:${name}:`
}

function isForward(data: Fields): boolean {
  return integerIn(data, 'message_reference', 'type') === forwardReference
}
