import type { InboxEvent } from '../../src/domain/inbox.ts'
import { objectIn } from '../shared/read.ts'
import { decodeGuild } from './decode-guild.ts'
import { decodeInteraction } from './decode-interaction.ts'
import { decodeMessage } from './decode-message.ts'
import { decodePublic } from './decode-public.ts'
import { type Known, nothingKnown } from './known.ts'

/**
 * One raw payload to events: a gateway packet `{ t, d }`, or an interaction as it arrives over HTTP. Anything unknown is nothing.
 * `known` is what earlier packets told, since Discord says only the server's id when we are removed from it.
 */
export function decode(payload: unknown, now: number, known: Known = nothingKnown): readonly InboxEvent[] {
  const packet = objectIn(payload)
  if (packet === undefined) return []
  const data = objectIn(packet, 'd')
  if (data === undefined) return packet.token === undefined ? [] : decodeInteraction(packet, now)
  switch (packet.t) {
    case 'INTERACTION_CREATE':
      return decodeInteraction(data, now)
    case 'MESSAGE_CREATE':
      return data.guild_id === undefined ? decodeMessage(packet.t, data, now, known) : decodePublic(data, now, known)
    case 'MESSAGE_UPDATE':
    case 'MESSAGE_DELETE':
    case 'MESSAGE_REACTION_ADD':
      return decodeMessage(packet.t, data, now, known)
    default:
      return decodeGuild(packet.t, data, now, known.guild)
  }
}
