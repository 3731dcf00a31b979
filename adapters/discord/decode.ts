import type { InboxEvent } from '../../src/domain/inbox.ts'
import { type Fields, objectIn, textIn } from '../shared/read.ts'
import { decodeGuild, type KnownGuild } from './decode-guild.ts'
import { decodeInteraction } from './decode-interaction.ts'
import { contactOf, externalIdOf } from './external-id.ts'
import { instantOf } from './time.ts'

/**
 * One raw payload to events: a gateway packet `{ t, d }`, or an interaction as it arrives over HTTP. Anything unknown is nothing.
 * `guild` tells what is known of a server, since Discord says only the server's id when we are removed from it.
 */
export function decode(
  payload: unknown,
  now: number,
  guild: (id: string) => KnownGuild | undefined = () => undefined,
): readonly InboxEvent[] {
  const packet = objectIn(payload)
  if (packet === undefined) return []
  const data = objectIn(packet, 'd')
  if (data === undefined) return packet.token === undefined ? [] : decodeInteraction(packet, now)
  switch (packet.t) {
    case 'INTERACTION_CREATE':
      return decodeInteraction(data, now)
    case 'MESSAGE_CREATE':
      return message(data, now)
    default:
      return decodeGuild(packet.t, data, now, guild)
  }
}

function message(data: Fields, now: number): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const at = textIn(data, 'channel_id')
  const author = objectIn(data, 'author')
  const who = textIn(author, 'id')
  if (!id || !at || !who || data.guild_id !== undefined) return []
  // Other bots, our own messages, and messages by the system (pins, calls).
  if (author?.bot === true || author?.system === true || data.webhook_id !== undefined) return []
  if (data.type !== undefined && data.type !== 0 && data.type !== 19) return []
  const repliedTo = textIn(data, 'message_reference', 'message_id')
  const repliedIn = textIn(data, 'message_reference', 'channel_id') ?? at
  return [
    {
      kind: 'message.received',
      id,
      contact: contactOf(who),
      at: instantOf(id) ?? now,
      via: { message: externalIdOf({ channel: at, messages: [id] }) },
      reach: { kind: 'open' },
      text: textIn(data, 'content') ?? '',
      ...(repliedTo === undefined ? {} : { replyTo: externalIdOf({ channel: repliedIn, messages: [repliedTo] }) }),
    },
  ]
}
