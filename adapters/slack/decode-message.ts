import type { Attachment } from '../../src/domain/attachment.ts'
import type { InboxEvent, Received } from '../../src/domain/inbox.ts'
import { type Fields, objectIn, textIn } from '../shared/read.ts'
import { attachedIn, forwardedIn } from './attachment.ts'
import type { Known } from './decode-event.ts'
import { externalIdOf } from './external-id.ts'
import { instantOf } from './time.ts'
import { ourUserIn, type Whose, writerOf } from './whose.ts'
import { wordsToUs } from './words.ts'

/** What people write: plainly, with a file, in a thread that they also send to the channel, and of themselves by `/me`. */
const spoken: ReadonlySet<unknown> = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message'])

/** What Slack writes into a conversation by itself, or on behalf of a program (reference/events/message). */
const bySlack: ReadonlySet<unknown> = new Set([
  'assistant_app_thread',
  'bot_add',
  'bot_message',
  'bot_remove',
  'channel_archive',
  'channel_convert_to_private',
  'channel_join',
  'channel_leave',
  'channel_name',
  'channel_posting_permissions',
  'channel_purpose',
  'channel_topic',
  'channel_unarchive',
  'document_mention',
  'ekm_access_denied',
  'file_comment',
  'file_mention',
  'group_archive',
  'group_join',
  'group_leave',
  'group_name',
  'group_purpose',
  'group_topic',
  'group_unarchive',
  'huddle_thread',
  'joiner_notification',
  'message_replied',
  'pinned_item',
  'reminder_add',
  'reply_broadcast',
  'sh_room_created',
  'tombstone',
  'unpinned_item',
])

/** One event about a message in the direct messages with us: written, changed or taken back. */
export function decodeMessage(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  switch (event.subtype) {
    case 'message_changed':
      return changed(body, event, known)
    case 'message_deleted':
      return deleted(body, objectIn(event, 'previous_message'), event, known)
    default:
      return written(body, event, known)
  }
}

/** Whether a person wrote it: neither Slack, nor a program, nor we. */
export function isByPerson(body: Fields, message: Fields): boolean {
  const user = textIn(message, 'user')
  if (user === undefined || user === 'USLACKBOT' || user === ourUserIn(body)) return false
  return textIn(message, 'bot_id') === undefined
}

function written(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  const who = writerOf(body, event, known.ownTeam)
  const channel = textIn(event, 'channel')
  const ts = textIn(event, 'ts')
  if (who === undefined || channel === undefined || event.hidden === true || bySlack.has(event.subtype)) return []
  if (!isByPerson(body, event)) return []
  const thread = textIn(event, 'thread_ts')
  const replyTo = thread === undefined || thread === ts ? undefined : externalIdOf({ channel, ts: thread })
  return [
    {
      kind: 'message.received',
      id: clientId(who, event) ?? known.id,
      contact: who.contact,
      at: known.at,
      reach: { kind: 'open' },
      ...saidIn(body, event),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(ts === undefined ? {} : { messageId: ts }),
    },
  ]
}

/** What was said, with what came along. Their own word beside a forwarded message stands above it: Ekko asks about both. */
function saidIn(body: Fields, event: Fields): Pick<Received, 'text' | 'attached' | 'forwarded'> {
  // Of a kind that did not exist when this was written, only what the person typed themselves counts as their words.
  const known = spoken.has(event.subtype)
  const typed = known || textIn(event, 'client_msg_id') !== undefined
  const own = typed ? wordsToUs(textIn(event, 'text') ?? '', ourUserIn(body), event.blocks) : ''
  const passedOn = forwardedIn(event)
  const text = passedOn === undefined ? own : [own, passedOn.text].filter((words) => words.trim() !== '').join('\n\n')
  const files = [...attachedIn(event), ...(passedOn?.attached ?? [])]
  const attached: readonly Attachment[] =
    files.length === 0 && (!known || text.trim() === '') ? [{ kind: 'unknown' }] : files
  return {
    text,
    ...(attached.length === 0 ? {} : { attached }),
    ...(passedOn === undefined ? {} : { forwarded: true }),
  }
}

/** Slack tells of a change also when an address grew a preview, or a language was found: then the words are the same. */
function changed(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  const message = objectIn(event, 'message')
  const previous = objectIn(event, 'previous_message')
  // A message with replies below leaves a stone in its place.
  if (message?.subtype === 'tombstone') return deleted(body, previous ?? message, event, known)
  const who = message === undefined ? undefined : writerOf(body, message, known.ownTeam)
  const ts = textIn(message, 'ts')
  if (message === undefined || who === undefined || ts === undefined || !isByPerson(body, message)) return []
  const editor = textIn(message, 'edited', 'user')
  if (!spoken.has(message.subtype) || (editor !== undefined && editor !== message.user)) return []
  const said = (each: Fields) => wordsToUs(textIn(each, 'text') ?? '', ourUserIn(body), each.blocks)
  const text = said(message)
  const before = previous === undefined ? undefined : said(previous)
  if (text === before || (editor === undefined && before === undefined)) return []
  const editedTs = textIn(message, 'edited', 'ts')
  return [
    {
      kind: 'message.edited',
      id: editedTs === undefined ? known.id : `edit/${who.key}/${ts}/${editedTs}`,
      contact: who.contact,
      at: instantOf(event.event_ts) ?? instantOf(editedTs) ?? known.at,
      reach: { kind: 'open' },
      messageId: ts,
      text,
      ...(before === undefined ? {} : { before }),
    },
  ]
}

function deleted(body: Fields, previous: Fields | undefined, event: Fields, known: Known): readonly InboxEvent[] {
  const who = previous === undefined ? undefined : writerOf(body, previous, known.ownTeam)
  const ts = textIn(event, 'deleted_ts') ?? textIn(previous, 'ts')
  if (previous === undefined || who === undefined || ts === undefined || !isByPerson(body, previous)) return []
  return [
    {
      kind: 'message.deleted',
      id: `delete/${who.key}/${ts}`,
      contact: who.contact,
      at: known.at,
      reach: { kind: 'open' },
      messageId: ts,
    },
  ]
}

/** Slack has delivered one message twice with two event ids and two timestamps; what the client called it stays. */
function clientId({ key }: Whose, event: Fields): string | undefined {
  const id = textIn(event, 'client_msg_id')
  return id === undefined ? undefined : `message/${key}/${id}`
}
