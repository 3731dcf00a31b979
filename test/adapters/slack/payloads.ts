/** What Slack sends, built as it sends it; payloads.test.ts holds the shapes against Slack's own samples. */

export const team = 'T024BE7LH'
export const domain = 'rivertown'
export const appId = 'A0EKKO0001'
export const botUser = 'U0EKKOBOT1'
export const botId = 'B0EKKOBOT1'

let counter = 0

/** Ids that are never the same twice, in Slack's shape. */
export function freshId(prefix: string): string {
  counter += 1
  return `${prefix}${counter.toString(36).toUpperCase().padStart(8, '0')}`
}

export function freshTrigger(): string {
  counter += 1
  return `${1_000_000_000 + counter}.474738920.8088930838d88f008e0`
}

/** The same name is always the same user: letters only, in Slack's upper case. */
export function idOf(prefix: string, name: string): string {
  return `${prefix}${Buffer.from(name).toString('hex').toUpperCase().padEnd(8, '0')}`
}

export function stampOf(now: number, count: number): string {
  return `${Math.floor(now / 1_000)}.${String(count % 1_000_000).padStart(6, '0')}`
}

export interface Wire {
  readonly [key: string]: unknown
}

export function envelope(event: Wire, now: number, eventId = freshId('Ev')): Wire {
  return {
    token: 'verification-token',
    team_id: team,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(now / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-eyJldCI6Im1lc3NhZ2UifQ',
  }
}

export interface Written {
  readonly user: string
  readonly channel: string
  readonly ts: string
  readonly text: string
  readonly clientMsgId?: string
  readonly threadTs?: string
  /** The words as rich text has them, where they are more than letters. */
  readonly elements?: readonly Wire[]
  /** The organisation a person of a shared channel is at home in. */
  readonly home?: string
}

export function messageEvent(written: Written): Wire {
  const { user, channel, ts, text, clientMsgId, threadTs, elements = [{ type: 'text', text }], home } = written
  return writtenAs(
    {
      ...(clientMsgId === undefined ? {} : { client_msg_id: clientMsgId }),
      team: home ?? team,
      ...(home === undefined ? {} : { user_team: home, source_team: home }),
      blocks: [{ type: 'rich_text', block_id: 'x7F', elements: [{ type: 'rich_text_section', elements }] }],
    },
    { user, channel, ts, text, ...(threadTs === undefined ? {} : { threadTs }) },
  )
}

/** A message of any kind: what is special about it, and what all have. */
export function writtenAs(special: Wire, { user, channel, ts, text, threadTs }: Written): Wire {
  return {
    type: 'message',
    ...special,
    user,
    text,
    ts,
    channel,
    event_ts: ts,
    channel_type: channel.startsWith('D') ? 'im' : 'channel',
    ...(threadTs === undefined ? {} : { thread_ts: threadTs, parent_user_id: botUser }),
  }
}

/** Slack tells of a change and of a deletion with what the message was. */
export function messageChanged(now: Wire, before: Wire, channel: string, ts: string): Wire {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: now,
    previous_message: before,
    channel,
    ts,
    event_ts: ts,
    channel_type: 'im',
  }
}

export function messageDeleted(before: Wire, channel: string, ts: string): Wire {
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    previous_message: before,
    deleted_ts: before.ts,
    channel,
    ts,
    event_ts: ts,
    channel_type: 'im',
  }
}

export function reactionAdded(user: string, reaction: string, item: { channel: string; ts: string }, ts: string): Wire {
  return {
    type: 'reaction_added',
    user,
    reaction,
    item: { type: 'message', ...item },
    item_user: botUser,
    event_ts: ts,
  }
}

/** A share as Slack hangs it under the message that passes it on. */
export function sharedMessage(text: string, author: string): Wire {
  return {
    id: 1,
    is_share: true,
    is_msg_unfurl: true,
    color: 'D0D0D0',
    fallback: `[March 1st, 2026] ${author}: ${text}`,
    author_id: idOf('U', author),
    author_name: author,
    author_subname: author,
    channel_id: idOf('C', 'elsewhere'),
    channel_team: team,
    from_url: 'https://rivertown.slack.com/archives/C1/p1772460000000100',
    ts: '1772460000.000100',
    text,
    mrkdwn_in: ['text'],
    footer: 'Posted in #elsewhere',
  }
}

export function userChanged(user: string, deleted: boolean, ts: string): Wire {
  return {
    type: 'user_change',
    user: { id: user, team_id: team, name: 'somebody', deleted, is_bot: false, updated: 1_772_470_800 },
    cache_ts: 1_772_470_800,
    event_ts: ts,
  }
}

export function homeOpened(user: string, channel: string, ts: string, tab = 'home'): Wire {
  return { type: 'app_home_opened', user, channel, tab, event_ts: ts }
}

export function memberJoined(user: string, channel: string, ts: string): Wire {
  return { type: 'member_joined_channel', user, channel, channel_type: 'C', team, inviter: 'U0HOST0001', event_ts: ts }
}

export function memberLeft(user: string, channel: string, ts: string): Wire {
  return { type: 'member_left_channel', user, channel, channel_type: 'C', team, event_ts: ts }
}

export function channelLeft(channel: string, ts: string): Wire {
  return { type: 'channel_left', channel, actor_id: 'U0HOST0001', event_ts: ts }
}

function whoseTap(user: string) {
  return {
    team: { id: team, domain },
    user: { id: user, username: 'somebody', name: 'somebody', team_id: team },
    api_app_id: appId,
    token: 'verification-token',
  }
}

export interface Tapped {
  readonly user: string
  readonly trigger: string
  readonly actionTs: string
  readonly button: Wire
  readonly message?: {
    readonly channel: string
    readonly ts: string
    readonly text: string
    readonly blocks: unknown
    readonly onlyFor?: string
  }
  readonly view?: Wire
}

export function blockActions({ user, trigger, actionTs, button, message, view }: Tapped): Wire {
  return {
    type: 'block_actions',
    ...whoseTap(user),
    container:
      message === undefined
        ? { type: 'view', view_id: view?.id ?? '' }
        : {
            type: 'message',
            message_ts: message.ts,
            channel_id: message.channel,
            is_ephemeral: message.onlyFor !== undefined,
          },
    trigger_id: trigger,
    ...(message === undefined
      ? { view }
      : {
          channel: { id: message.channel, name: message.channel.startsWith('D') ? 'directmessage' : 'rivertown' },
          message: {
            type: 'message',
            user: botUser,
            bot_id: botId,
            app_id: appId,
            team,
            ts: message.ts,
            text: message.text,
            blocks: message.blocks,
          },
          response_url: 'https://hooks.slack.com/actions/T024BE7LH/1/secret',
        }),
    actions: [
      {
        action_id: button.action_id,
        block_id: 'b1',
        text: button.text,
        ...(button.value === undefined ? {} : { value: button.value }),
        ...(button.url === undefined ? {} : { url: button.url }),
        ...(button.style === undefined ? {} : { style: button.style }),
        type: 'button',
        action_ts: actionTs,
      },
    ],
    is_enterprise_install: false,
  }
}

/** A view as Slack keeps it, from the view that was opened or published. */
export function keptView(view: Wire, id: string, state: Wire = {}): Wire {
  return {
    id,
    team_id: team,
    type: view.type,
    ...(view.title === undefined ? {} : { title: view.title }),
    ...(view.submit === undefined ? {} : { submit: view.submit }),
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    external_id: '',
    state: { values: state },
    hash: `${id}.hash`,
    clear_on_close: false,
    notify_on_close: false,
    root_view_id: id,
    previous_view_id: null,
    app_id: appId,
    app_installed_team_id: team,
    bot_id: botId,
  }
}

export function viewSubmission(user: string, view: Wire, trigger: string): Wire {
  return {
    type: 'view_submission',
    ...whoseTap(user),
    trigger_id: trigger,
    view,
    response_urls: [],
    is_enterprise_install: false,
  }
}

export function slashCommand(user: string, channel: string, text: string, trigger: string): Wire {
  return {
    token: 'verification-token',
    api_app_id: appId,
    team_id: team,
    team_domain: domain,
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'rivertown',
    user_id: user,
    user_name: 'somebody',
    command: '/ekko',
    text,
    response_url: 'https://hooks.slack.com/commands/T024BE7LH/1/secret',
    trigger_id: trigger,
    is_enterprise_install: false,
  }
}

export function shortcut(user: string, callbackId: string, trigger: string, actionTs: string): Wire {
  return { type: 'shortcut', ...whoseTap(user), callback_id: callbackId, trigger_id: trigger, action_ts: actionTs }
}
