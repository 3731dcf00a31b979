import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, listIn, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { externalIdOf } from './external-id.ts'
import { handleText } from './handle.ts'
import { plainWords } from './markup.ts'
import { instantOf } from './time.ts'

/** The token of the command that fills the Home tab. */
const homeToken = 'cmd_home'

/** One delivery of the Events API. Retries carry the same ids and are the same event. */
export function decodeEvent(body: Fields, now: Instant): readonly InboxEvent[] {
  const event = objectIn(body, 'event')
  const team = textIn(body, 'team_id')
  const delivery = textIn(body, 'event_id')
  if (event === undefined || team === undefined || delivery === undefined) return []
  const at = instantOf(event.event_ts) ?? instantOf(body.event_time) ?? now
  const known = { team, id: `event/${team}/${delivery}`, at }
  switch (event.type) {
    case 'message':
      return written(body, event, known)
    case 'app_home_opened':
      return opened(event, known)
    case 'member_joined_channel':
      return isOurs(body, event) ? moved('community.joined', event, known) : []
    case 'member_left_channel':
      return isOurs(body, event) ? moved('community.left', event, known) : []
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

interface Known {
  readonly team: string
  readonly id: string
  readonly at: Instant
}

/** Plain words in the direct messages with us. Edits, joins, bots and other channels are nothing. */
function written(body: Fields, event: Fields, known: Known): readonly InboxEvent[] {
  const user = textIn(event, 'user')
  const channel = textIn(event, 'channel')
  if (event.channel_type !== 'im' || user === undefined || channel === undefined) return []
  if (event.subtype !== undefined && event.subtype !== 'file_share') return []
  if (event.hidden === true || textIn(event, 'bot_id') !== undefined) return []
  if (user === 'USLACKBOT' || isOurs(body, event)) return []
  const thread = textIn(event, 'thread_ts')
  const replyTo = thread === undefined || thread === event.ts ? undefined : externalIdOf({ channel, ts: thread })
  return [
    {
      kind: 'message.received',
      // Slack has delivered one message twice with two event ids and two timestamps; what the client called it stays.
      id: clientId(known.team, user, event) ?? known.id,
      contact: addressOf('slack', known.team, user),
      at: known.at,
      reach: { kind: 'open' },
      // A picture without words arrives as empty words, so that it gets a kind answer.
      text: plainWords(textIn(event, 'text') ?? ''),
      ...(replyTo === undefined ? {} : { replyTo }),
    },
  ]
}

function clientId(team: string, user: string, event: Fields): string | undefined {
  const id = textIn(event, 'client_msg_id')
  return id === undefined ? undefined : `message/${team}/${user}/${id}`
}

/**
 * Looking at the Home tab asks for its contents, and nothing else: it is no start, since a person who said stop
 * may look too. The Messages tab says for itself what it is.
 */
function opened(event: Fields, known: Known): readonly InboxEvent[] {
  const user = textIn(event, 'user')
  if (event.tab !== 'home' || user === undefined) return []
  return [
    {
      kind: 'button.pressed',
      id: known.id,
      contact: addressOf('slack', known.team, user),
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

/** Whether the event is about our own bot user: Slack names it in every delivery. */
function isOurs(body: Fields, event: Fields): boolean {
  return objectsIn(body, 'authorizations').some(
    (authorization) => authorization.is_bot === true && authorization.user_id === event.user,
  )
}
