import type { CommunityId, ContactId } from '../../src/domain/contact.ts'
import type { ChannelEvent, InboxEvent, Via } from '../../src/domain/inbox.ts'
import { addressOf } from '../shared/address.ts'
import { formFieldsOf } from './fields.ts'
import { ephemeralFlag, handleText, type ReplyHandle } from './handle.ts'
import { ephemeral, externalIdOf } from './messageid.ts'
import { type Fields, fieldsOf, listOf, madeAt, textOf } from './payload.ts'

/** What earlier packets told about a server: since when we are in it, and its channels where people can read. */
export interface KnownGuild {
  readonly joinedAt: string
  readonly channels: readonly string[]
}

export const channel = 'discord'

/**
 * One raw payload to events: a gateway packet `{ t, d }`, or an interaction as it arrives over HTTP. Anything unknown is nothing.
 * `guild` tells what is known of a server, since Discord says only the server's id when we are removed from it.
 */
export function decode(
  payload: unknown,
  now: number,
  guild: (id: string) => KnownGuild | undefined = () => undefined,
): readonly InboxEvent[] {
  const packet = fieldsOf(payload)
  if (packet === undefined) return []
  const data = fieldsOf(packet.d)
  if (data === undefined) return 'token' in packet ? interaction(packet, now) : []
  switch (packet.t) {
    case 'INTERACTION_CREATE':
      return interaction(data, now)
    case 'MESSAGE_CREATE':
      return message(data, now)
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
  const id = textOf(data.id)
  const joinedAt = textOf(data.joined_at)
  if (id === undefined || joinedAt === undefined || data.unavailable === true) return undefined
  const channels = listOf(data.channels)
    .map(fieldsOf)
    .filter((each) => each !== undefined && isCommunity(each))
    .map((each) => textOf(each?.id))
    .filter((each) => each !== undefined)
  return [id, { joinedAt, channels }]
}

function interaction(data: Fields, now: number): readonly InboxEvent[] {
  const id = textOf(data.id)
  const token = textOf(data.token)
  const application = textOf(data.application_id)
  const at = textOf(data.channel_id) ?? textOf(fieldsOf(data.channel)?.id)
  const user = fieldsOf(data.user) ?? fieldsOf(fieldsOf(data.member)?.user)
  const who = textOf(user?.id)
  const content = fieldsOf(data.data)
  const kind = interactionKinds[String(data.type)]
  if (!id || !token || !application || !at || !who || !content || kind === undefined) return []

  const place = isOurConversation(data) ? 'dm' : 'guild'
  const tapped = fieldsOf(data.message)
  const hidden = (Number(tapped?.flags ?? 0) & ephemeralFlag) !== 0
  const from: ReplyHandle['from'] = tapped === undefined ? 'nothing' : hidden ? 'ephemeral' : 'message'
  const reply = handleText({ kind, place, from, id, application, channel: at, token })
  const tappedId = textOf(tapped?.id)
  // What only this person sees is nobody else's place: a reply may change it as it may in their own conversation.
  const community = hidden ? undefined : communityOf(data)
  const via: Via = {
    reply,
    ...(tappedId === undefined
      ? {}
      : { message: externalIdOf({ channel: hidden ? ephemeral : at, messages: [tappedId] }) }),
    ...(community === undefined ? {} : { community }),
  }
  const locale = textOf(data.locale)
  const event = {
    id,
    contact: contactOf(who),
    at: madeAt(id) ?? now,
    via,
    ...(place === 'dm' ? { reach: { kind: 'open' } as const } : {}),
    ...(locale === undefined ? {} : { locale }),
  }
  switch (kind) {
    case 'command': {
      const name = textOf(content.name)
      // Types 2 and 3 are entries of a context menu, which we never make.
      if (name === undefined || (content.type !== undefined && content.type !== 1)) return []
      return name === 'start'
        ? [{ kind: 'conversation.started', ...event }]
        : [{ kind: 'button.pressed', ...event, token: `cmd_${name}` }]
    }
    case 'tap': {
      const pressed = textOf(content.custom_id)
      return pressed ? [{ kind: 'button.pressed', ...event, token: pressed }] : []
    }
    case 'form': {
      const submitted = textOf(content.custom_id)
      return submitted
        ? [{ kind: 'form.submitted', ...event, token: submitted, fields: formFieldsOf(content.components) }]
        : []
    }
    default:
      return unknownKind(kind)
  }
}

/** Types of interactions (interactions/receiving-and-responding). 1 is a ping, 4 autocompletion. */
const interactionKinds: Readonly<Record<string, ReplyHandle['kind']>> = { 2: 'command', 3: 'tap', 5: 'form' }

/** Context 1 is the bot's own conversation; 2 a conversation between others, where a reply must stay hidden as in a server. */
function isOurConversation(data: Fields): boolean {
  return data.guild_id === undefined && (data.context === undefined || data.context === null || data.context === 1)
}

/** A tap in a thread belongs to the channel the thread hangs under. */
function communityOf(data: Fields): CommunityId | undefined {
  if (data.guild_id === undefined) return undefined
  const where = fieldsOf(data.channel)
  const inThread = typeof where?.type === 'number' && threadTypes.has(where.type)
  const id = (inThread ? textOf(where?.parent_id) : undefined) ?? textOf(data.channel_id)
  return id === undefined ? undefined : communityId(id)
}

function message(data: Fields, now: number): readonly InboxEvent[] {
  const id = textOf(data.id)
  const at = textOf(data.channel_id)
  const author = fieldsOf(data.author)
  const who = textOf(author?.id)
  if (!id || !at || !who || data.guild_id !== undefined) return []
  // Other bots, our own messages, and messages by the system (pins, calls).
  if (author?.bot === true || author?.system === true || data.webhook_id !== undefined) return []
  if (data.type !== undefined && data.type !== 0 && data.type !== 19) return []
  const reference = fieldsOf(data.message_reference)
  const repliedTo = textOf(reference?.message_id)
  return [
    {
      kind: 'message.received',
      id,
      contact: contactOf(who),
      at: madeAt(id) ?? now,
      via: { message: externalIdOf({ channel: at, messages: [id] }) },
      reach: { kind: 'open' },
      text: textOf(data.content) ?? '',
      ...(repliedTo === undefined
        ? {}
        : { replyTo: externalIdOf({ channel: textOf(reference?.channel_id) ?? at, messages: [repliedTo] }) }),
    },
  ]
}

/** Every connection begins with this packet for every server: the day we joined makes it one event for ever. */
function joined(data: Fields, now: number): readonly ChannelEvent[] {
  const known = knownGuildOf(data)
  if (known === undefined) return []
  const [, { joinedAt, channels }] = known
  return channels.map((id) => ({
    kind: 'community.joined',
    id: `joined/${id}/${joinedAt}`,
    community: communityId(id),
    at: timeOf(joinedAt, now),
  }))
}

function removed(data: Fields, now: number, guild: (id: string) => KnownGuild | undefined): readonly ChannelEvent[] {
  // An outage at Discord, not a removal: the server comes back by itself.
  if (data.unavailable === true) return []
  const known = guild(textOf(data.id) ?? '')
  if (known === undefined) return []
  return known.channels.map((id) => ({
    kind: 'community.left',
    id: `left/${id}/${known.joinedAt}`,
    community: communityId(id),
    at: now,
  }))
}

function channelDeleted(data: Fields, now: number): readonly ChannelEvent[] {
  const id = textOf(data.id)
  if (id === undefined || !isCommunity(data)) return []
  return [{ kind: 'community.left', id: `left/${id}`, community: communityId(id), at: now }]
}

function timeOf(timestamp: string, now: number): number {
  const at = Date.parse(timestamp)
  return Number.isNaN(at) ? now : at
}

/** Channels people read and we can post to (resources/channel): text, announcement, forum, media. */
function isCommunity(data: Fields): boolean {
  return typeof data.type === 'number' && communityTypes.has(data.type)
}

const communityTypes: ReadonlySet<number> = new Set([0, 5, 15, 16])
const threadTypes: ReadonlySet<number> = new Set([10, 11, 12])

export function communityId(id: string): CommunityId {
  return addressOf(channel, 'channel', id)
}

function contactOf(user: string): ContactId {
  return addressOf(channel, user)
}

function unknownKind(kind: never): never {
  throw new Error(`No event is known for an interaction of kind ${String(kind)}.`)
}
