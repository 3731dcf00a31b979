import { tokenOf } from '../../src/domain/action.ts'
import type { ContactId, Reach } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Receiving } from './decode.ts'
import { type Fields, fieldsOf, listOf, numberOf, textOf } from './fields.ts'
import { replyWindowMs } from './limits.ts'

/** What the Get Started button sends; setup writes it into the Page's profile. */
export const getStartedPayload = tokenOf({ do: 'start' })

/** One item of `entry.messaging`: something that happened in the thread between a person and the Page. */
export function threadEvents(item: Fields, receiving: Receiving, now: number): readonly InboxEvent[] {
  const at = numberOf(item.timestamp) ?? now
  const message = fieldsOf(item.message)
  if (message.is_echo === true) return echoEvents(item, message, receiving, at)
  const sender = textOf(fieldsOf(item.sender).id)
  if (sender === undefined || sender === receiving.pageId) return []
  if (item.delivery !== undefined) return deliveredEvents(fieldsOf(item.delivery), at)
  const contact: ContactId = `messenger:${sender}`
  const reach: Reach = { kind: 'window', until: at + replyWindowMs }
  const from = (mid: string | undefined, type: string) => ({ id: mid ?? `${sender}:${at}:${type}`, contact, at, reach })
  if (item.message !== undefined) return messageEvents(message, from)
  if (item.postback !== undefined) return postbackEvents(fieldsOf(item.postback), from)
  if (item.referral !== undefined) {
    return [{ kind: 'conversation.started', ...from(undefined, 'referral'), ...refOf(item.referral) }]
  }
  return []
}

type From = (
  mid: string | undefined,
  type: string,
) => { readonly id: string; readonly contact: ContactId; readonly at: number; readonly reach: Reach }

function messageEvents(message: Fields, from: From): readonly InboxEvent[] {
  if (message.is_deleted === true) return []
  const origin = from(textOf(message.mid), 'message')
  const token = textOf(fieldsOf(message.quick_reply).payload)
  if (token !== undefined) return [{ kind: 'button.pressed', ...origin, token }]
  const replyTo = textOf(fieldsOf(message.reply_to).mid)
  const text = textOf(message.text) ?? ''
  return [{ kind: 'message.received', ...origin, text, ...(replyTo === undefined ? {} : { replyTo }) }]
}

function postbackEvents(postback: Fields, from: From): readonly InboxEvent[] {
  const token = textOf(postback.payload)
  if (token === undefined) return []
  const origin = from(textOf(postback.mid), 'postback')
  // People who meet the Page through an m.me link press Get Started, and only here is the link's ref told.
  if (token === getStartedPayload) return [{ kind: 'conversation.started', ...origin, ...refOf(postback.referral) }]
  return [{ kind: 'button.pressed', ...origin, token }]
}

function refOf(referral: unknown): { readonly ref?: string } {
  const ref = textOf(fieldsOf(referral).ref)
  return ref === undefined ? {} : { ref }
}

/**
 * Our own message, come back with the metadata it was sent with: the only proof that a send without an answer arrived.
 * Echoes without metadata are people writing in the Page's inbox, or earlier parts of a message in several parts.
 */
function echoEvents(item: Fields, message: Fields, receiving: Receiving, at: number): readonly InboxEvent[] {
  const appId = textOf(message.app_id)
  const key = textOf(message.metadata)
  const externalId = textOf(message.mid)
  const foreign = receiving.appId !== undefined && appId !== undefined && appId !== receiving.appId
  const page = textOf(fieldsOf(item.sender).id)
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
function deliveredEvents(delivery: Fields, at: number): readonly InboxEvent[] {
  return listOf(delivery.mids).flatMap((value) => {
    const externalId = textOf(value)
    if (externalId === undefined) return []
    const id = `delivered:${externalId}`
    return [
      { kind: 'delivery.reported' as const, id, channel: 'messenger', externalId, status: 'delivered' as const, at },
    ]
  })
}
