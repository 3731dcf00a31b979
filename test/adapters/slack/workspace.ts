import { modalProblem, problemIn } from './block-rules.ts'
import { botId, botUser, domain, freshId, idOf, keptView, stampOf, team, type Wire } from './payloads.ts'

export interface KeptMessage {
  readonly channel: string
  readonly ts: string
  text: string
  blocks: unknown
  edited: boolean
  readonly posted: Wire
  readonly metadata?: unknown
  readonly thread?: string
  readonly file?: { readonly name: string; readonly alt: string }
  /** Only this user sees it, and it does not stay. */
  readonly onlyFor?: string
}

/** A file that a person uploaded. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly mimetype: string
  readonly bytes: Uint8Array
  /** What Slack adds to clips: `slack_audio`, how long, what it heard. */
  readonly clip?: Wire
}

export const granted = [
  'chat:write',
  'im:write',
  'im:history',
  'commands',
  'channels:read',
  'groups:read',
  'files:write',
  'files:read',
  'reactions:read',
  'app_mentions:read',
  'users:read',
  'channels:history',
  'groups:history',
]

/** The answer of a method: the fields, or an error word. */
export type Answer = Wire | string

const triggerMs = 3_000

/** A workspace: people, channels, messages, views. What Slack would refuse, it refuses. */
export class Workspace {
  readonly now: () => number
  readonly messages: KeptMessage[] = []
  readonly homes = new Map<string, Wire>()
  /** The form open in front of a user. */
  readonly modals = new Map<string, { readonly id: string; readonly view: Wire }>()
  readonly members = new Set<string>()
  readonly archived = new Set<string>()
  readonly disabled = new Set<string>()
  /** Accounts that were closed: Slack takes messages for them all the same. */
  readonly closed = new Set<string>()
  /** People of other organisations, by the workspace they are at home in; the app cannot write to them first. */
  readonly foreign = new Map<string, string>()
  readonly files = new Map<string, KeptFile>()
  readonly uploads = new Map<string, { readonly name: string; readonly alt: string; bytes?: Uint8Array }>()
  /** Slack answers a history with at most this much. */
  pageMax = 1_000
  scopes: readonly string[] = granted
  #triggers = new Map<string, { readonly user: string; readonly at: number }>()
  #count = 0

  constructor(now: () => number) {
    this.now = now
  }

  dmOf(user: string): string {
    return `D${user.slice(1)}`
  }

  stamp(): string {
    this.#count += 1
    return stampOf(this.now(), this.#count)
  }

  trigger(user: string, trigger: string): string {
    this.#triggers.set(trigger, { user, at: this.now() })
    return trigger
  }

  answer(method: string, args: Wire, base: string): Answer {
    switch (method) {
      case 'auth.test':
        return {
          url: `https://${domain}.slack.com/`,
          team: 'Rivertown',
          user: 'ekko',
          team_id: team,
          user_id: botUser,
          bot_id: botId,
          is_enterprise_install: false,
        }
      case 'chat.postMessage':
        return this.needs('chat:write') ?? this.#post(args)
      case 'chat.postEphemeral':
        return this.needs('chat:write') ?? this.#postEphemeral(args)
      case 'users.info':
        return this.needs('users:read') ?? this.#user(args)
      case 'files.info':
        return this.needs('files:read') ?? this.#file(args, base)
      case 'chat.update':
        return this.needs('chat:write') ?? this.#update(args)
      case 'conversations.open':
        return this.needs('im:write') ?? this.#open(args)
      case 'conversations.info':
        return this.needs('channels:read') ?? this.#info(args)
      case 'conversations.history':
      case 'conversations.replies':
        return this.needs(historyScope(String(args.channel))) ?? this.#history(args)
      case 'views.open':
        return this.#openView(args)
      case 'views.publish':
        return this.#publish(args)
      case 'files.getUploadURLExternal':
        return this.needs('files:write') ?? this.#ticket(args, base)
      case 'files.completeUploadExternal':
        return this.needs('files:write') ?? this.#complete(args)
      default:
        return 'unknown_method'
    }
  }

  needs(scope: string): string | undefined {
    return this.scopes.includes(scope) ? undefined : `missing_scope:${scope}`
  }

  #placeOf(channel: string): string | { readonly channel: string } {
    if (/^[UW]/.test(channel)) {
      if (channel === botUser) return 'cannot_dm_bot'
      if (this.foreign.has(channel)) return 'user_not_found'
      return this.disabled.has(channel) ? 'user_disabled' : { channel: this.dmOf(channel) }
    }
    if (channel.startsWith('D')) {
      const user = `U${channel.slice(1)}`
      return this.disabled.has(user) ? 'user_disabled' : { channel }
    }
    if (this.archived.has(channel)) return 'is_archived'
    return this.members.has(channel) ? { channel } : 'not_in_channel'
  }

  #post(args: Wire): Answer {
    const place = this.#placeOf(String(args.channel))
    if (typeof place === 'string') return place
    const problem = typeof args.text === 'string' && args.text !== '' ? problemIn(args.blocks, 'message') : 'no_text'
    if (problem !== undefined) return problem
    const message: KeptMessage = {
      channel: place.channel,
      ts: this.stamp(),
      text: String(args.text),
      blocks: args.blocks,
      edited: false,
      posted: args,
      metadata: args.metadata,
      ...(args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) }),
    }
    this.messages.push(message)
    return { channel: message.channel, ts: message.ts, message: shown(message) }
  }

  #postEphemeral(args: Wire): Answer {
    const channel = String(args.channel)
    const place = this.#placeOf(channel)
    if (typeof place === 'string') return place
    if (!/^[UW]/.test(String(args.user))) return 'user_not_in_channel'
    const problem = typeof args.text === 'string' && args.text !== '' ? problemIn(args.blocks, 'message') : 'no_text'
    if (problem !== undefined) return problem
    const ts = this.stamp()
    this.messages.push({
      channel: place.channel,
      ts,
      text: String(args.text),
      blocks: args.blocks,
      edited: false,
      posted: args,
      onlyFor: String(args.user),
      ...(args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) }),
    })
    return { message_ts: ts }
  }

  #user(args: Wire): Answer {
    const id = String(args.user)
    return { user: { id, team_id: this.foreign.get(id) ?? team, deleted: this.closed.has(id), is_bot: false } }
  }

  #file(args: Wire, base: string): Answer {
    const file = this.files.get(String(args.file))
    return file === undefined ? 'file_not_found' : { file: fileShape(file, base) }
  }

  #update(args: Wire): Answer {
    const message = this.messages.find((one) => one.channel === args.channel && one.ts === args.ts)
    if (message === undefined || message.onlyFor !== undefined) return 'message_not_found'
    const problem = problemIn(args.blocks, 'message')
    if (problem !== undefined) return problem
    message.text = String(args.text)
    message.blocks = args.blocks
    message.edited = true
    return { channel: message.channel, ts: message.ts, text: message.text }
  }

  #open(args: Wire): Answer {
    const user = String(args.users)
    if (!/^[UW]/.test(user)) return 'user_not_found'
    return { channel: { id: this.dmOf(user) } }
  }

  #info(args: Wire): Answer {
    const id = String(args.channel)
    const known = this.members.has(id) || this.archived.has(id) || id.startsWith('C')
    if (!known) return 'channel_not_found'
    return { channel: { id, is_member: this.members.has(id), is_archived: this.archived.has(id) } }
  }

  #history(args: Wire): Answer {
    const oldest = Number(args.oldest ?? 0)
    const from = Number(args.cursor ?? 0)
    const limit = Math.min(Number(args.limit ?? 100), this.pageMax)
    const all = this.messages
      .filter((one) => one.channel === args.channel && one.onlyFor === undefined && Number(one.ts) > oldest)
      .filter((one) =>
        args.ts === undefined ? one.thread === undefined : one.thread === args.ts || one.ts === args.ts,
      )
      .reverse()
    const withMetadata = String(args.include_all_metadata) === 'true'
    const more = all.length > from + limit
    return {
      messages: all.slice(from, from + limit).map((one) => shown(one, withMetadata)),
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + limit) : '' },
    }
  }

  #openView(args: Wire): Answer {
    const trigger = this.#triggers.get(String(args.trigger_id))
    if (trigger === undefined) return 'exchanged_trigger_id'
    if (this.now() - trigger.at >= triggerMs) return 'expired_trigger_id'
    const view = args.view as Wire
    const problem = modalProblem(view)
    if (problem !== undefined) return problem
    this.#triggers.delete(String(args.trigger_id))
    const id = freshId('V')
    this.modals.set(trigger.user, { id, view })
    return { view: keptView(view, id) }
  }

  #publish(args: Wire): Answer {
    const view = args.view as Wire
    const problem = view.type === 'home' ? problemIn(view.blocks, 'view') : 'invalid_arguments'
    if (problem !== undefined) return problem
    const kept = keptView(view, freshId('V'))
    this.homes.set(String(args.user_id), kept)
    return { view: kept }
  }

  #ticket(args: Wire, base: string): Answer {
    const alt = String(args.alt_txt ?? '')
    if (alt.length > 1_000) return 'alt_txt_too_large'
    const id = freshId('F')
    this.uploads.set(id, { name: String(args.filename), alt })
    return { file_id: id, upload_url: `${base}/upload/v1/${id}` }
  }

  #complete(args: Wire): Answer {
    const place = this.#placeOf(String(args.channel_id))
    if (typeof place === 'string') return place
    if (/^[UW]/.test(String(args.channel_id))) return 'channel_not_found'
    for (const { id } of args.files as { readonly id: string }[]) {
      const upload = this.uploads.get(id)
      if (upload?.bytes === undefined) return 'file_not_found'
      this.messages.push({
        channel: place.channel,
        ts: this.stamp(),
        text: '',
        blocks: [],
        edited: false,
        posted: args,
        file: { name: upload.name, alt: upload.alt },
        ...(args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) }),
      })
    }
    return { files: args.files }
  }

  channelOf(name: string): string {
    return idOf('C', name)
  }
}

/** A file as Slack writes it (docs.slack.dev/reference/objects/file-object). */
export function fileShape({ id, name, mimetype, bytes, clip }: KeptFile, base = 'https://files.slack.com'): Wire {
  const url = `${base}/files-pri/${team}-${id}/${name}`
  return {
    id,
    created: 1_772_470_800,
    timestamp: 1_772_470_800,
    name,
    title: name,
    mimetype,
    filetype: name.split('.').at(-1) ?? '',
    pretty_type: (name.split('.').at(-1) ?? '').toUpperCase(),
    editable: false,
    size: bytes.byteLength,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: url,
    url_private_download: url,
    media_display_type: 'unknown',
    has_rich_preview: false,
    file_access: 'visible',
    ...clip,
  }
}

function historyScope(channel: string): string {
  return channel.startsWith('D') ? 'im:history' : channel.startsWith('G') ? 'groups:history' : 'channels:history'
}

function shown(message: KeptMessage, withMetadata = true): Wire {
  return {
    type: 'message',
    user: botUser,
    bot_id: botId,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
    ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
    ...(message.file === undefined ? {} : { files: [{ name: message.file.name, alt_txt: message.file.alt }] }),
  }
}
