import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, listIn, objectIn, textIn } from '../shared/read.ts'
import { decodeMessage } from './decode-message.ts'
import { decodePublic } from './decode-public.ts'
import { reactionOf } from './emoji.ts'
import { externalIdOf } from './external-id.ts'
import { handleText } from './handle.ts'
import { instantOf } from './time.ts'
import { ourUserIn, whoseOf } from './whose.ts'

/** The token of the command that fills the Home tab. */
const homeToken = 'cmd_home'

/** What every event of one delivery has in common. */
export interface Known {
  /** The workspace that communities are named with. */
  readonly team: string
  readonly ownTeam: string | undefined
  readonly id: string
  readonly at: Instant
}

/** One delivery of the Events API. Retries carry the same ids and are the same event. */
export function decodeEvent(body: Fields, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const event = objectIn(body, 'event')
  const team = ownTeam ?? textIn(body, 'team_id')
  const delivery = textIn(body, 'event_id')
  if (event === undefined || team === undefined || delivery === undefined) return []
  const at = instantOf(event.event_ts) ?? instantOf(body.event_time) ?? now
  const known = { team, ownTeam, id: `event/${team}/${delivery}`, at }
  switch (event.type) {
    case 'message':
      return event.channel_type === 'im' ? decodeMessage(body, event, known) : decodePublic(body, event, known)
    case 'app_mention':
      return decodePublic(body, event, known)
    case 'reaction_added':
      return reacted(body, event, known)
    case 'user_change':
      return accountChanged(event, known)
    case 'app_home_opened':
      return opened(event, known)
    case 'member_joined_channel':
      return event.user === ourUserIn(body) ? moved('community.joined', event, known) : []
    case 'member_left_channel':
      return event.user === ourUserIn(body) ? moved('community.left', event, known) : []
    // Slack sends these to the one who is gone: it is always us. `member_left_channel` does not arrive then.
    case 'channel_left':
    case 'group_left':
    case 'channel_archive':
    case 'group_archive':
    case 'channel_deleted':
    case 'group_deleted':
      return moved('community.left', event, known)
    default:
      return []
  }
}

/** Whether the workspace took the app away from us. A person's own token does not concern us. */
export function isRevocation(payload: unknown): boolean {
  const type = textIn(payload, 'event', 'type')
  if (type === 'app_uninstalled') return true
  return type === 'tokens_revoked' && (listIn(payload, 'event', 'tokens', 'bot') ?? []).length > 0
}

/** An emoji on a message of ours in the direct messages. In channels they are between neighbours. */
function reacted(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  const who = whoseOf(textIn(event, 'user'), textIn(body, 'team_id'), known.ownTeam)
  const channel = textIn(event, 'item', 'channel')
  const ts = textIn(event, 'item', 'ts')
  const reaction = textIn(event, 'reaction')
  const ours = ourUserIn(body)
  if (who === undefined || channel === undefined || ts === undefined || reaction === undefined) return []
  if (event.item_user !== ours || ours === undefined || event.user === ours || !channel.startsWith('D')) return []
  return [
    {
      kind: 'reaction.added',
      id: known.id,
      contact: who.contact,
      at: known.at,
      reach: { kind: 'open' },
      to: externalIdOf({ channel, ts }),
      emoji: reactionOf(reaction),
    },
  ]
}

/**
 * An account was closed, or something else about it changed. Slack goes on taking messages for a closed account as if it read
 * them. That it is open says something only of one that was closed: the adapter knows of which it heard so.
 */
function accountChanged(event: Fields, known: Known): readonly InboxEvent[] {
  const user = objectIn(event, 'user')
  const who = whoseOf(textIn(user, 'id'), textIn(user, 'team_id'), known.ownTeam)
  if (user === undefined || who === undefined || user.is_bot === true || typeof user.deleted !== 'boolean') return []
  const kind = user.deleted ? 'contact.stopped' : 'contact.returned'
  return [{ kind, id: known.id, contact: who.contact, at: known.at }]
}

/**
 * Looking at the Home tab asks for its contents, and nothing else: it is no start, since a person who said stop
 * may look too. The Messages tab says for itself what it is.
 */
function opened(event: Fields, known: Known): readonly InboxEvent[] {
  const who = whoseOf(textIn(event, 'user'), known.team, known.ownTeam)
  if (event.tab !== 'home' || who === undefined) return []
  return [
    {
      kind: 'button.pressed',
      id: known.id,
      contact: who.contact,
      at: known.at,
      reach: { kind: 'open' },
      token: homeToken,
      via: { reply: handleText({ kind: 'home' }) },
    },
  ]
}

function moved(kind: 'community.joined' | 'community.left', event: Fields, known: Known): readonly InboxEvent[] {
  const channel = textIn(event, 'channel')
  if (channel === undefined || channel.startsWith('D')) return []
  return [{ kind, id: known.id, community: addressOf('slack', known.team, channel), at: known.at }]
}
