import type { InboxEvent, Via } from '../../src/domain/inbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { addressOf } from '../shared/address.ts'
import { decodeEvent } from './decode-event.ts'
import { writtenHandle } from './handle.ts'
import { type Fields, fieldsOf, instantOf, listOf, textOf } from './read.ts'
import { plainWords } from './words.ts'

/**
 * One payload of the Events API, of interactivity or of a slash command, to events. Anything unknown is nothing.
 * The payload is the same object whether it came over HTTP or over a socket.
 */
export function decode(payload: unknown, now: Instant): readonly InboxEvent[] {
  const body = fieldsOf(payload)
  switch (body.type) {
    case 'event_callback':
      return decodeEvent(body, now)
    case 'block_actions':
      return listOf(body.actions).flatMap((action) => pressed(body, fieldsOf(action), now))
    case 'view_submission':
      return submitted(body, now)
    case 'shortcut':
      return chosen(body, now)
    default:
      return textOf(body.command) === undefined ? [] : commanded(body, now)
  }
}

/** A tap. Buttons that only open an address report too, without a value: they are nothing. */
function pressed(body: Fields, action: Fields, now: Instant): readonly InboxEvent[] {
  const who = whoOf(body)
  const token = textOf(action.value) ?? ownActionId(action)
  const actionTs = textOf(action.action_ts)
  if (who === undefined || token === undefined || actionTs === undefined || action.type !== 'button') return []
  return [
    {
      ...who.from,
      kind: 'button.pressed',
      id: `tap/${who.key}/${actionTs}/${token}`,
      at: instantOf(actionTs) ?? now,
      token,
      via: viaOf(body, who.team, now),
    },
  ]
}

/** A form that was sent. Its id is the view's: a second submit of the same view is the same event. */
function submitted(body: Fields, now: Instant): readonly InboxEvent[] {
  const who = whoOf(body)
  const view = fieldsOf(body.view)
  const token = textOf(view.callback_id)
  const viewId = textOf(view.id)
  if (who === undefined || token === undefined || viewId === undefined) return []
  const trigger = textOf(body.trigger_id)
  const origin = originOf(textOf(view.private_metadata))
  return [
    {
      ...who.from,
      kind: 'form.submitted',
      id: `form/${who.key}/${viewId}/${textOf(view.hash) ?? ''}`,
      at: now,
      token,
      fields: valuesOf(view),
      via: {
        ...(trigger === undefined ? {} : { reply: writtenHandle({ kind: 'trigger', at: now, trigger }) }),
        ...origin,
      },
    },
  ]
}

/** A global shortcut; manifest.yaml gives it the token of a command as its callback_id. */
function chosen(body: Fields, now: Instant): readonly InboxEvent[] {
  const who = whoOf(body)
  const token = textOf(body.callback_id)
  const trigger = textOf(body.trigger_id)
  if (who === undefined || token === undefined || trigger === undefined) return []
  return [
    {
      ...who.from,
      kind: 'button.pressed',
      id: `shortcut/${trigger}`,
      at: instantOf(body.action_ts) ?? now,
      token,
      via: { reply: writtenHandle({ kind: 'trigger', at: now, trigger }) },
    },
  ]
}

/** `/ekko` and `/ekko start REF` start; `/ekko` with any other words says them. Whatever name the command was given. */
function commanded(body: Fields, now: Instant): readonly InboxEvent[] {
  const who = whoOf(body)
  const trigger = textOf(body.trigger_id)
  if (who === undefined || trigger === undefined) return []
  const base = {
    ...who.from,
    id: `command/${trigger}`,
    at: now,
    via: { reply: writtenHandle({ kind: 'trigger', at: now, trigger }) },
  }
  const words = plainWords(textOf(body.text) ?? '').trim()
  const start = /^(?:start(?:\s+([A-Za-z0-9_-]+))?)?$/i.exec(words)
  if (start === null) return [{ ...base, kind: 'message.received', text: words }]
  const ref = start[1]
  return [{ ...base, kind: 'conversation.started', ...(ref === undefined ? {} : { ref }) }]
}

/** Who acted, in interactivity (`team`, `user` objects) and slash commands (`team_id`, `user_id`). */
function whoOf(body: Fields) {
  const user = textOf(fieldsOf(body.user).id) ?? textOf(body.user_id)
  const team =
    textOf(fieldsOf(body.view).app_installed_team_id) ??
    textOf(fieldsOf(body.team).id) ??
    textOf(body.team_id) ??
    textOf(fieldsOf(body.user).team_id)
  if (user === undefined || team === undefined) return undefined
  const from = { contact: addressOf('slack', team, user), reach: { kind: 'open' } } as const
  return { team, key: `${team}/${user}`, from }
}

function viaOf(body: Fields, team: string, now: Instant): Via {
  const container = fieldsOf(body.container)
  const channel = textOf(fieldsOf(body.channel).id) ?? textOf(container.channel_id)
  const ts = textOf(container.message_ts) ?? textOf(fieldsOf(body.message).ts)
  const trigger = textOf(body.trigger_id)
  return {
    // A message only the tapper can see cannot be edited later.
    ...(channel === undefined || ts === undefined || container.is_ephemeral === true
      ? {}
      : { message: `${channel}/${ts}` }),
    ...(trigger === undefined ? {} : { reply: writtenHandle({ kind: 'trigger', at: now, trigger }) }),
    ...(channel === undefined || channel.startsWith('D') ? {} : { community: addressOf('slack', team, channel) }),
  }
}

/** A button of ours always carries its token as value; `press-…` and `link-…` are only names. */
function ownActionId(action: Fields): string | undefined {
  const id = textOf(action.action_id)
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

function valuesOf(view: Fields): Readonly<Record<string, string | readonly string[]>> {
  const blocks = Object.entries(fieldsOf(fieldsOf(view.state).values))
  return Object.fromEntries(
    blocks.flatMap(([field, actions]) =>
      Object.values(fieldsOf(actions)).flatMap((state) => {
        const value = enteredIn(fieldsOf(state))
        return value === undefined ? [] : [[field, value] as const]
      }),
    ),
  )
}

function enteredIn(state: Fields): string | readonly string[] | undefined {
  if (Array.isArray(state.selected_options)) {
    return listOf(state.selected_options).flatMap((option) => textOf(fieldsOf(option).value) ?? [])
  }
  return textOf(fieldsOf(state.selected_option).value) ?? textOf(state.value)
}
