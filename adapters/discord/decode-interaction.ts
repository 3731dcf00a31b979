import type { CommunityId } from '../../src/domain/contact.ts'
import type { InboxEvent, Via } from '../../src/domain/inbox.ts'
import { type Fields, integerIn, objectIn, textIn } from '../shared/read.ts'
import { decodeForm } from './decode-form.ts'
import { communityOf, contactOf, ephemeral, externalIdOf } from './external-id.ts'
import { ephemeralFlag, handleText, type ReplyHandle } from './handle.ts'
import { instantOf } from './time.ts'

/** One interaction: a command, a tap or a form. */
export function decodeInteraction(data: Fields, now: number): readonly InboxEvent[] {
  const id = textIn(data, 'id')
  const token = textIn(data, 'token')
  const application = textIn(data, 'application_id')
  const at = textIn(data, 'channel_id') ?? textIn(data, 'channel', 'id')
  const who = textIn(data, 'user', 'id') ?? textIn(data, 'member', 'user', 'id')
  const content = objectIn(data, 'data')
  const kind = interactionKinds.get(integerIn(data, 'type'))
  if (!id || !token || !application || !at || !who || !content || kind === undefined) return []

  const place = isOurConversation(data) ? 'dm' : 'guild'
  const tapped = objectIn(data, 'message')
  const hidden = ((integerIn(tapped, 'flags') ?? 0) & ephemeralFlag) !== 0
  const from: ReplyHandle['from'] = tapped === undefined ? 'nothing' : hidden ? 'ephemeral' : 'message'
  const reply = handleText({ kind, place, from, id, application, channel: at, token })
  const tappedId = textIn(tapped, 'id')
  // What only this person sees is no other person's place: a reply may change it as it may in their own conversation.
  const community = hidden ? undefined : communityIn(data)
  const via: Via = {
    reply,
    ...(tappedId === undefined
      ? {}
      : { message: externalIdOf({ channel: hidden ? ephemeral : at, messages: [tappedId] }) }),
    ...(community === undefined ? {} : { community }),
  }
  const locale = textIn(data, 'locale')
  const event = {
    id,
    contact: contactOf(who),
    at: instantOf(id) ?? now,
    via,
    ...(place === 'dm' ? { reach: { kind: 'open' } as const } : {}),
    ...(locale === undefined ? {} : { locale }),
  }
  switch (kind) {
    case 'command': {
      const name = textIn(content, 'name')
      // Types 2 and 3 are entries of a context menu, which we never make.
      if (name === undefined || (content.type !== undefined && content.type !== 1)) return []
      return name === 'start'
        ? [{ kind: 'conversation.started', ...event }]
        : [{ kind: 'button.pressed', ...event, token: `cmd_${name}` }]
    }
    case 'tap': {
      const pressed = textIn(content, 'custom_id')
      return pressed ? [{ kind: 'button.pressed', ...event, token: pressed }] : []
    }
    case 'form': {
      const submitted = textIn(content, 'custom_id')
      return submitted
        ? [{ kind: 'form.submitted', ...event, token: submitted, fields: decodeForm(content.components) }]
        : []
    }
    default:
      return unknownKind(kind)
  }
}

/** Types of interactions (interactions/receiving-and-responding). 1 is a ping, 4 autocompletion. */
const interactionKinds: ReadonlyMap<number | undefined, ReplyHandle['kind']> = new Map([
  [2, 'command'],
  [3, 'tap'],
  [5, 'form'],
])

/** Context 1 is the bot's own conversation; 2 a conversation between others, where a reply must stay hidden as in a server. */
function isOurConversation(data: Fields): boolean {
  return data.guild_id === undefined && (data.context === undefined || data.context === null || data.context === 1)
}

/** A tap in a thread belongs to the channel the thread hangs under. */
function communityIn(data: Fields): CommunityId | undefined {
  if (data.guild_id === undefined) return undefined
  const inThread = threadTypes.has(integerIn(data, 'channel', 'type'))
  const id = (inThread ? textIn(data, 'channel', 'parent_id') : undefined) ?? textIn(data, 'channel_id')
  return id === undefined ? undefined : communityOf(id)
}

/** Types of channels (resources/channel): threads. */
const threadTypes: ReadonlySet<number | undefined> = new Set([10, 11, 12])

function unknownKind(kind: never): never {
  throw new Error(`No event is known for an interaction of kind ${String(kind)}.`)
}
