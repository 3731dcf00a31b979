import type { CommunityId, ContactId } from '../../src/domain/contact.ts'
import { addressOf } from '../shared/address.ts'

/** Where a message of ours stands: one Discord message, or several when the text had to be split. */
export interface Place {
  /** A channel, a conversation or a thread; `ephemeral` for what only its reader sees. */
  readonly channel: string
  readonly messages: readonly [string, ...string[]]
}

/** `<channel>/<message>`, with every further message after a `+`. */
export function externalIdOf(place: Place): string {
  return `${place.channel}/${place.messages.join('+')}`
}

/** Back again; undefined for anything that is not one of ours. */
export function placeOf(externalId: string | undefined): Place | undefined {
  const [channel, list] = (externalId ?? '').split('/')
  const [first, ...others] = (list ?? '').split('+')
  return channel && first ? { channel, messages: [first, ...others] } : undefined
}

/** Stands where a channel's id would: a message that only its reader sees belongs to no channel's history. */
export const ephemeral = 'ephemeral'

/** The contact that a user of Discord's is. */
export function contactOf(user: string): ContactId {
  return addressOf('discord', user)
}

/** The community that a channel of a server's is. */
export function communityOf(channel: string): CommunityId {
  return addressOf('discord', 'channel', channel)
}
