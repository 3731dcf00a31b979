import type { ContactId, Reach } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { type Fields, idIn, integerIn, listIn, objectIn, textIn } from '../shared/read.ts'
import { attachedIn } from './attachment.ts'
import type { Receiving } from './decode.ts'
import { decodeHandover } from './decode-handover.ts'
import { replyWindowMs } from './limits.ts'

/** What the Get Started button sends; setup writes it into the Page's profile. */
export const getStartedPayload = tokenOf({ do: 'start' })

/** One item of `entry.messaging`: something that happened in the thread between a person and the Page. */
export function decodeThread(item: Fields, now: number, receiving: Receiving): readonly InboxEvent[] {
  const at = integerIn(item, 'timestamp') ?? now
  const message = objectIn(item, 'message')
  const sender = idIn(item, 'sender', 'id')
  if (message?.is_echo === true) return echoEvents(message, sender, receiving, at)
  if (sender === undefined || sender === receiving.pageId) return []
  if (item.delivery !== undefined) return deliveredEvents(item, at)
  if (item.pass_thread_control !== undefined || item.take_thread_control !== undefined) {
    return decodeHandover(item, now, receiving)
  }
  const contact: ContactId = `messenger:${sender}`
  const reach: Reach = { kind: 'window', until: at + replyWindowMs }
  const from = (mid: string | undefined, type: string) => ({ id: mid ?? `${sender}:${at}:${type}`, contact, at, reach })
  if (message !== undefined) return messageEvents(message, from)
  if (item.message_edit !== undefined) return editEvents(item, from)
  if (item.reaction !== undefined) return reactionEvents(item, from)
  if (item.postback !== undefined) return postbackEvents(item, from)
  if (item.referral !== undefined) {
    return [{ kind: 'conversation.started', ...from(undefined, 'referral'), ...refIn(item) }]
  }
  return []
}

type From = (
  mid: string | undefined,
  type: string,
) => { readonly id: string; readonly contact: ContactId; readonly at: number; readonly reach: Reach }

function messageEvents(message: Fields, from: From): readonly InboxEvent[] {
  const mid = idIn(message, 'mid')
  if (message.is_deleted === true) {
    return mid === undefined ? [] : [{ kind: 'message.deleted', ...from(`deleted:${mid}`, 'deleted'), messageId: mid }]
  }
  const origin = from(mid, 'message')
  const token = textIn(message, 'quick_reply', 'payload')
  if (token !== undefined) return [{ kind: 'button.pressed', ...origin, token }]
  // What they wrote themselves may be quoted as well, and is no question of ours.
  const replyTo = objectIn(message, 'reply_to')?.is_self_reply === true ? undefined : idIn(message, 'reply_to', 'mid')
  const attached = attachedIn(message)
  return [
    {
      kind: 'message.received',
      ...origin,
      text: textIn(message, 'text') ?? '',
      ...(mid === undefined ? {} : { messageId: mid }),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(attached.length === 0 ? {} : { attached }),
    },
  ]
}

/** People may change a message up to five times; the number of the change keeps one from being taken for the other. */
function editEvents(item: Fields, from: From): readonly InboxEvent[] {
  const messageId = idIn(item, 'message_edit', 'mid')
  const text = textIn(item, 'message_edit', 'text')
  const times = idIn(item, 'message_edit', 'num_edit')
  if (messageId === undefined || text === undefined) return []
  const origin = from(times === undefined ? undefined : `edit:${messageId}:${times}`, `edit:${messageId}`)
  return [{ kind: 'message.edited', ...origin, messageId, text }]
}

/** Some reactions are told by a name alone. */
const signs: ReadonlyMap<string, string> = new Map([
  ['like', '👍'],
  ['dislike', '👎'],
  ['love', '❤️'],
  ['smile', '😆'],
  ['wow', '😮'],
  ['sad', '😢'],
  ['angry', '😠'],
])

function reactionEvents(item: Fields, from: From): readonly InboxEvent[] {
  const to = idIn(item, 'reaction', 'mid')
  const emoji = textIn(item, 'reaction', 'emoji') ?? signs.get(textIn(item, 'reaction', 'reaction') ?? '')
  if (textIn(item, 'reaction', 'action') !== 'react' || to === undefined || emoji === undefined) return []
  return [{ kind: 'reaction.added', ...from(undefined, `reaction:${to}`), to, emoji }]
}

function postbackEvents(item: Fields, from: From): readonly InboxEvent[] {
  const token = textIn(item, 'postback', 'payload')
  if (token === undefined) return []
  const origin = from(idIn(item, 'postback', 'mid'), 'postback')
  // People who meet the Page through an m.me link press Get Started, and only here is the link's ref told.
  if (token === getStartedPayload)
    return [{ kind: 'conversation.started', ...origin, ...refIn(objectIn(item, 'postback')) }]
  return [{ kind: 'button.pressed', ...origin, token }]
}

function refIn(item: unknown): { readonly ref?: string } {
  const ref = textIn(item, 'referral', 'ref')
  return ref === undefined ? {} : { ref }
}

/**
 * Our own message, come back with the metadata it was sent with: the only proof that a send without an answer arrived.
 * Echoes without metadata are people writing in the Page's inbox, or earlier parts of a message in several parts.
 */
function echoEvents(
  message: Fields,
  page: string | undefined,
  receiving: Receiving,
  at: number,
): readonly InboxEvent[] {
  const appId = idIn(message, 'app_id')
  const key = textIn(message, 'metadata')
  const externalId = idIn(message, 'mid')
  const foreign = receiving.appId !== undefined && appId !== undefined && appId !== receiving.appId
  if (foreign || key === undefined || externalId === undefined || page !== receiving.pageId) return []
  return [
    {
      kind: 'delivery.reported',
      id: `echo:${externalId}`,
      channel: 'messenger',
      externalId,
      status: 'delivered',
      key,
      at,
    },
  ]
}

/** A delivery names its messages, or only a moment up to which all arrived: then there is nothing to report. */
function deliveredEvents(item: Fields, at: number): readonly InboxEvent[] {
  return (listIn(item, 'delivery', 'mids') ?? []).flatMap((mid) => {
    const externalId = idIn(mid)
    if (externalId === undefined) return []
    const id = `delivered:${externalId}`
    return [
      { kind: 'delivery.reported' as const, id, channel: 'messenger', externalId, status: 'delivered' as const, at },
    ]
  })
}
