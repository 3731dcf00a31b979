import type { InboxEvent, Via } from '../../src/domain/inbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, objectIn, objectsIn, textIn } from '../shared/read.ts'
import { decodeEvent } from './decode-event.ts'
import { decodeForm } from './decode-form.ts'
import { externalIdOf } from './external-id.ts'
import { handleText, type ReplyHandle } from './handle.ts'
import { instantOf } from './time.ts'
import { actorOf, type Whose } from './whose.ts'
import { plainWords } from './words.ts'

/**
 * One payload of the Events API, of interactivity or of a slash command, to events. Anything unknown is nothing.
 * The payload is the same object whether it came over HTTP or over a socket. `ownTeam` is the workspace that Ekko is installed in.
 */
export function decode(payload: unknown, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const body = objectIn(payload)
  if (body === undefined) return []
  switch (body.type) {
    case 'event_callback':
      return decodeEvent(body, now, ownTeam)
    case 'block_actions':
      return objectsIn(body, 'actions').flatMap((action) => pressed(body, action, now, ownTeam))
    case 'view_submission':
      return submitted(body, now, ownTeam)
    case 'shortcut':
      return chosen(body, now, ownTeam)
    default:
      return textIn(body, 'command') === undefined ? [] : commanded(body, now, ownTeam)
  }
}

/** A tap. Buttons that only open an address report too, without a value: they are nothing. */
function pressed(body: Fields, action: Fields, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const who = actorOf(body, ownTeam)
  const token = textIn(action, 'value') ?? ownActionId(action)
  const actionTs = textIn(action, 'action_ts')
  if (who === undefined || token === undefined || actionTs === undefined || action.type !== 'button') return []
  return [
    {
      ...fromOf(who),
      kind: 'button.pressed',
      id: `tap/${who.key}/${actionTs}/${token}`,
      at: instantOf(actionTs) ?? now,
      token,
      via: viaOf(body, ownTeam ?? textIn(body, 'team', 'id') ?? who.team, now),
    },
  ]
}

/** A form that was sent. Its id is the view's: a second submit of the same view is the same event. */
function submitted(body: Fields, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const who = actorOf(body, ownTeam)
  const token = textIn(body, 'view', 'callback_id')
  const viewId = textIn(body, 'view', 'id')
  if (who === undefined || token === undefined || viewId === undefined) return []
  const trigger = textIn(body, 'trigger_id')
  const origin = originOf(textIn(body, 'view', 'private_metadata'))
  return [
    {
      ...fromOf(who),
      kind: 'form.submitted',
      id: `form/${who.key}/${viewId}/${textIn(body, 'view', 'hash') ?? ''}`,
      at: now,
      token,
      fields: decodeForm(objectIn(body, 'view', 'state', 'values')),
      via: {
        ...(trigger === undefined ? {} : { reply: handleText({ kind: 'trigger', at: now, trigger }) }),
        ...origin,
      },
    },
  ]
}

/** A global shortcut; manifest.yaml gives it the token of a command as its callback_id. */
function chosen(body: Fields, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const who = actorOf(body, ownTeam)
  const token = textIn(body, 'callback_id')
  const trigger = textIn(body, 'trigger_id')
  if (who === undefined || token === undefined || trigger === undefined) return []
  return [
    {
      ...fromOf(who),
      kind: 'button.pressed',
      id: `shortcut/${trigger}`,
      at: instantOf(body.action_ts) ?? now,
      token,
      via: { reply: handleText({ kind: 'trigger', at: now, trigger }) },
    },
  ]
}

/** `/ekko` and `/ekko start REF` start; `/ekko` with any other words says them. Whatever name the command was given. */
function commanded(body: Fields, now: Instant, ownTeam?: string): readonly InboxEvent[] {
  const who = actorOf(body, ownTeam)
  const trigger = textIn(body, 'trigger_id')
  if (who === undefined || trigger === undefined) return []
  // People of other organisations may have no direct messages with us: they are answered where they are.
  const channel = textIn(body, 'channel_id')
  const foreign = ownTeam !== undefined && textIn(body, 'team_id') !== ownTeam
  const handle: ReplyHandle =
    foreign && channel !== undefined && !channel.startsWith('D')
      ? { kind: 'here', channel }
      : { kind: 'trigger', at: now, trigger }
  const base = {
    ...fromOf(who),
    id: `command/${trigger}`,
    at: now,
    via: { reply: handleText(handle) },
  }
  const words = plainWords(textIn(body, 'text') ?? '').trim()
  const start = /^(?:start(?:\s+([A-Za-z0-9_-]+))?)?$/i.exec(words)
  if (start === null) return [{ ...base, kind: 'message.received', text: words }]
  const ref = start[1]
  return [{ ...base, kind: 'conversation.started', ...(ref === undefined ? {} : { ref }) }]
}

function fromOf({ contact }: Whose) {
  return { contact, reach: { kind: 'open' } } as const
}

function viaOf(body: Fields, team: string, now: Instant): Via {
  const container = objectIn(body, 'container')
  const channel = textIn(body, 'channel', 'id') ?? textIn(container, 'channel_id')
  const ts = textIn(container, 'message_ts') ?? textIn(body, 'message', 'ts')
  const trigger = textIn(body, 'trigger_id')
  return {
    // A message only the tapper can see cannot be edited later.
    ...(channel === undefined || ts === undefined || container?.is_ephemeral === true
      ? {}
      : { message: externalIdOf({ channel, ts }) }),
    ...(trigger === undefined ? {} : { reply: handleText({ kind: 'trigger', at: now, trigger }) }),
    ...(channel === undefined || channel.startsWith('D') ? {} : { community: addressOf('slack', team, channel) }),
  }
}

/** A button of ours always carries its token as value; `press-…` and `link-…` are only names. */
function ownActionId(action: Fields): string | undefined {
  const id = textIn(action, 'action_id')
  return id === undefined || /^(?:press|link)-\d+$/.test(id) || action.url !== undefined ? undefined : id
}

/** What the form remembered about the tap that opened it. */
function originOf(metadata: string | undefined): Pick<Via, 'message' | 'community'> {
  const [community = '', message = ''] = (metadata ?? '').split(' ')
  return {
    ...(message === '' ? {} : { message }),
    ...(/^slack:[^/]+\/[^/]+$/.test(community) ? { community: community as `slack:${string}` } : {}),
  }
}
