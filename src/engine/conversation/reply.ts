import type { ContactEvent } from '../../domain/inbox.ts'
import type { Block, Button, Form, Message } from '../../domain/message.ts'
import type { Notice, OutboxItem } from '../../domain/outbox.ts'
import type { Decision } from '../decision.ts'

/** What a reply is made of. A form opens at once where the channel can. */
export interface Reply {
  readonly blocks: readonly Block[]
  readonly buttons?: readonly Button[]
  readonly form?: Form
}

/** Answers an event with a message; the key comes from the event and the part, so deciding twice says it once. */
export function reply(event: ContactEvent, { blocks, buttons, form }: Reply, part = 0): Decision {
  const message: Message = {
    blocks,
    ...(buttons && buttons.length > 0 && { buttons }),
    ...(form && { form }),
  }
  return replyWithNotice(event, { kind: 'said', message }, part)
}

/** Answers an event with a notice, which is put into words at the moment of sending. */
export function replyWithNotice(event: ContactEvent, notice: Notice, part = 0): Decision {
  const item: OutboxItem = {
    key: `reply:${event.contact}:${event.id}:${notice.kind}:${part}`,
    to: event.contact,
    notice,
    priority: 'reply',
    ...(event.via && { via: event.via }),
  }
  return { changes: [], outbox: [item] }
}

/** The same decision, with this said before and after what it replies in words; in a reply of its own where it replies none. */
export function replyAlso(
  event: ContactEvent,
  decision: Decision,
  before: readonly Block[],
  after: readonly Block[] = [],
): Decision {
  if (before.length + after.length === 0) return decision
  const at = decision.outbox.findIndex(({ to, notice }) => to === event.contact && notice.kind === 'said')
  const item = decision.outbox[at]
  if (item?.notice.kind !== 'said') {
    const alone = reply(event, { blocks: [...before, ...after] }, 1)
    return { changes: decision.changes, outbox: [...decision.outbox, ...alone.outbox] }
  }
  const { message } = item.notice
  const notice: Notice = { kind: 'said', message: { ...message, blocks: [...before, ...message.blocks, ...after] } }
  return { changes: decision.changes, outbox: decision.outbox.with(at, { ...item, notice }) }
}

/**
 * Changes the message whose button was tapped, instead of adding one. A post in a community is never changed so, and where
 * the citizen wrote, `via` names a message of their own.
 */
export function replyInPlace(event: ContactEvent, content: Reply): Decision {
  return inPlace(event, reply(event, content))
}

/** The same with a notice. */
export function noticeInPlace(event: ContactEvent, notice: Notice): Decision {
  return inPlace(event, replyWithNotice(event, notice))
}

function inPlace(event: ContactEvent, decision: Decision): Decision {
  if (event.kind === 'message.received' || !event.via?.message || event.via.community) return decision
  return { ...decision, outbox: decision.outbox.map((item) => ({ ...item, inPlace: true })) }
}
