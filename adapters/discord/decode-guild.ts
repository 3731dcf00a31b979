import type { ChannelEvent } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectsIn, textIn } from '../shared/read.ts'
import { communityOf } from './external-id.ts'

/** What earlier packets told about a server: since when we are in it, and its channels where people can read. */
export interface KnownGuild {
  readonly joinedAt: string
  readonly channels: readonly string[]
}

/** A packet about a server or its channels, by its name. */
export function decodeGuild(
  name: unknown,
  data: Fields,
  now: number,
  guild: (id: string) => KnownGuild | undefined,
): readonly ChannelEvent[] {
  switch (name) {
    case 'GUILD_CREATE':
      return joined(data, now)
    case 'GUILD_DELETE':
      return removed(data, now, guild)
    case 'CHANNEL_DELETE':
      return channelDeleted(data, now)
    default:
      return []
  }
}

/** What a GUILD_CREATE packet tells about the server, for remembering it. */
export function knownGuildOf(data: Fields): readonly [string, KnownGuild] | undefined {
  const id = textIn(data, 'id')
  const joinedAt = textIn(data, 'joined_at')
  if (id === undefined || joinedAt === undefined || data.unavailable === true) return undefined
  const channels = objectsIn(data, 'channels')
    .filter(isCommunity)
    .flatMap((each) => textIn(each, 'id') ?? [])
  return [id, { joinedAt, channels }]
}

/** Every connection begins with this packet for every server: the day we joined makes it one event for ever. */
function joined(data: Fields, now: number): readonly ChannelEvent[] {
  const known = knownGuildOf(data)
  if (known === undefined) return []
  const [, { joinedAt, channels }] = known
  return channels.map((id) => ({
    kind: 'community.joined',
    id: `joined/${id}/${joinedAt}`,
    community: communityOf(id),
    at: timeOf(joinedAt, now),
  }))
}

function removed(data: Fields, now: number, guild: (id: string) => KnownGuild | undefined): readonly ChannelEvent[] {
  // An outage at Discord, not a removal: the server comes back by itself.
  if (data.unavailable === true) return []
  const known = guild(textIn(data, 'id') ?? '')
  if (known === undefined) return []
  return known.channels.map((id) => ({
    kind: 'community.left',
    id: `left/${id}/${known.joinedAt}`,
    community: communityOf(id),
    at: now,
  }))
}

function channelDeleted(data: Fields, now: number): readonly ChannelEvent[] {
  const id = textIn(data, 'id')
  if (id === undefined || !isCommunity(data)) return []
  return [{ kind: 'community.left', id: `left/${id}`, community: communityOf(id), at: now }]
}

function timeOf(timestamp: string, now: number): number {
  const at = Date.parse(timestamp)
  return Number.isNaN(at) ? now : at
}

/** Channels people read and we can post to (resources/channel): text, announcement, forum, media. */
function isCommunity(data: Fields): boolean {
  return communityTypes.has(integerIn(data, 'type'))
}

const communityTypes: ReadonlySet<number | undefined> = new Set([0, 5, 15, 16])
