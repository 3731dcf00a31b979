import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, idIn, integerIn, objectIn, textIn } from '../shared/read.ts'
import { attachedIn } from './attachment.ts'
import type { Receiving } from './decode.ts'
import { replyWindowMs } from './limits.ts'

/**
 * One item of `entry.standby`: what a person says in a thread that another app or a colleague holds. It is said to them, and is told
 * here for the one thing that counts wherever it is said. A tap there comes with its words and without its token.
 */
export function decodeAside(item: Fields, now: number, receiving: Receiving): readonly InboxEvent[] {
  const sender = idIn(item, 'sender', 'id')
  const message = objectIn(item, 'message')
  if (sender === undefined || sender === receiving.pageId) return []
  if (message?.is_echo === true || message?.is_deleted === true) return []
  const text = textIn(message, 'text') ?? textIn(item, 'postback', 'title')
  if (text === undefined && message === undefined) return []
  const at = integerIn(item, 'timestamp') ?? now
  const mid = idIn(message, 'mid') ?? idIn(item, 'postback', 'mid')
  const attached = message === undefined ? [] : attachedIn(message)
  return [
    {
      kind: 'message.received',
      id: mid ?? `${sender}:${at}:aside`,
      contact: `messenger:${sender}`,
      at,
      reach: { kind: 'window', until: at + replyWindowMs },
      text: text ?? '',
      ...(mid === undefined ? {} : { messageId: mid }),
      ...(attached.length === 0 ? {} : { attached }),
      aside: true,
    },
  ]
}

/**
 * A change of who holds a thread. Only that it comes to us is an event, or that it is let go and open to all: what waited for the
 * person may leave. When it is taken from us, the next message is refused and waits by itself.
 */
export function decodeHandover(item: Fields, now: number, receiving: Receiving): readonly InboxEvent[] {
  const sender = idIn(item, 'sender', 'id')
  const change = objectIn(item, 'pass_thread_control') ?? objectIn(item, 'take_thread_control')
  if (sender === undefined || sender === receiving.pageId || change === undefined) return []
  const owner = idIn(change, 'new_owner_app_id')
  const isOurs = receiving.appId === undefined ? item.pass_thread_control !== undefined : owner === receiving.appId
  if (owner !== undefined && !isOurs) return []
  const at = integerIn(item, 'timestamp') ?? now
  return [{ kind: 'contact.returned', id: `${sender}:${at}:handover`, contact: `messenger:${sender}`, at }]
}
