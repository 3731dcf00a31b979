import type { ContactId, Reach } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { type Fields, idIn, integerIn, listIn, objectIn, textIn } from '../shared/read.ts'
import type { Receiving } from './decode.ts'
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
  const contact: ContactId = `messenger:${sender}`
  const reach: Reach = { kind: 'window', until: at + replyWindowMs }
  const from = (mid: string | undefined, type: string) => ({ id: mid ?? `${sender}:${at}:${type}`, contact, at, reach })
  if (message !== undefined) return messageEvents(message, from)
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
  if (message.is_deleted === true) return []
  const origin = from(idIn(message, 'mid'), 'message')
  const token = textIn(message, 'quick_reply', 'payload')
  if (token !== undefined) return [{ kind: 'button.pressed', ...origin, token }]
  const replyTo = idIn(message, 'reply_to', 'mid')
  const text = textIn(message, 'text') ?? ''
  return [{ kind: 'message.received', ...origin, text, ...(replyTo === undefined ? {} : { replyTo }) }]
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
