import { createAdapter } from '../../../adapters/slack/adapter.ts'
import type { AdapterContext } from '../../../src/adapter.ts'
import type { InboxEvent } from '../../../src/domain/inbox.ts'
import { mounted } from '../mounted.ts'
import type { FaultCase, Rig, RigOptions } from '../subject.ts'
import { actorOf, type SlackActor } from './actor.ts'
import { byHttp, bySocket, type Deliver } from './delivery.ts'
import { appToken, botToken, FakeSlack, signingSecret, type Trouble } from './fake.ts'
import { botUser, channelLeft, envelope, memberJoined, team } from './payloads.ts'
import { seen } from './seen.ts'

export interface SlackRig extends Rig {
  readonly fake: FakeSlack
  readonly context: AdapterContext
  person(name: string): SlackActor
  readonly deliver: Deliver
}

export type Mode = 'http' | 'socket'

/** Long enough for a busy machine, short enough that a test about silence is no bore. */
const callTimeoutMs = 900

/** The fake platform and our adapter in front of it, in either mode. */
export async function startSlack(mode: Mode, options: RigOptions = {}): Promise<SlackRig> {
  const now = options.now ?? Date.now
  const fake = await FakeSlack.started(now)
  const received: InboxEvent[] = []
  const logged: string[] = []
  const context: AdapterContext = {
    now,
    log: (...line: readonly unknown[]) => logged.push(JSON.stringify(line)),
    ...(mode === 'http' ? { publicUrl: 'https://ekko.example.org' } : {}),
  }
  const settings = { botToken, apiUrl: fake.apiUrl, ...(mode === 'http' ? { signingSecret } : { appToken }) }
  const adapter = createAdapter(settings, context, { callTimeoutMs })
  const web = await mounted(adapter.routes)
  const remember = async (events: readonly InboxEvent[]) => {
    received.push(...events)
  }
  await adapter.start(options.receive ?? remember)
  const deliver = mode === 'http' ? byHttp(web.url, now) : bySocket(fake)
  const { workspace } = fake

  return {
    adapter,
    received,
    logged,
    fake,
    context,
    secrets: [botToken, appToken, signingSecret, 'secret-ticket'],
    faults: faults.map(({ fault, reason }) => ({ fault, reason })),
    deliver,
    failNext: (fault) => {
      const known = faults.find((one) => one.fault.kind === fault.kind)
      if (known === undefined) throw new Error(`This Slack cannot fail by "${fault.kind}".`)
      fake.trouble('chat.postMessage', known.trouble)
      if (known.blind === true) fake.trouble('conversations.open', { kind: 'status', status: 500 })
      if (known.blind === true) fake.trouble('conversations.history', { kind: 'status', status: 500 })
    },
    slowNext: (delayMs) => fake.trouble('chat.postMessage', { kind: 'slow', delayMs }),
    person: (name) => actorOf(fake, deliver, name),
    community: (name) => {
      const channel = workspace.channelOf(name)
      workspace.members.add(channel)
      return {
        address: `slack:${team}/${channel}`,
        get posts() {
          return seen(workspace.messages.filter((one) => one.channel === channel && one.onlyFor === undefined))
        },
        removes: async () => {
          workspace.members.delete(channel)
          await deliver(envelope(channelLeft(channel, workspace.stamp()), now()))
        },
        joins: async () => {
          workspace.members.add(channel)
          await deliver(envelope(memberJoined(botUser, channel, workspace.stamp()), now()))
        },
      }
    },
    get sent() {
      return seen(workspace.messages)
    },
    stop: async () => {
      await adapter.stop()
      await web.close()
      await fake.stop()
    },
  }
}

/** Every way in which a send can fail, and what it must become. `blind`: looking it up fails as well. */
const faults: readonly (FaultCase & { readonly trouble: Trouble; readonly blind?: true })[] = [
  word('invalid_auth', 'misconfigured'),
  word('account_inactive', 'misconfigured'),
  word('token_revoked', 'misconfigured'),
  word('not_authed', 'misconfigured'),
  word('team_access_not_granted', 'misconfigured'),
  word('messages_tab_disabled', 'misconfigured'),
  word('missing_scope', 'misconfigured'),
  word('user_not_found', 'contact-gone'),
  word('user_disabled', 'contact-gone'),
  word('cannot_dm_bot', 'contact-gone'),
  word('channel_not_found', 'contact-gone'),
  word('is_archived', 'contact-gone'),
  word('users_not_found', 'contact-gone'),
  word('user_not_visible', 'contact-gone'),
  word('user_is_restricted', 'contact-gone'),
  word('access_denied', 'contact-gone'),
  word('restricted_action', 'conversation-closed'),
  word('restricted_action_thread_locked', 'conversation-closed'),
  word('not_in_channel', 'contact-gone'),
  word('external_channel_migrating', 'unreachable'),
  word('msg_blocks_too_long', 'rejected'),
  word('invalid_blocks', 'rejected'),
  word('service_unavailable', 'unreachable'),
  { fault: { kind: 'internal_error' }, reason: 'unreachable', trouble: { kind: 'error', error: 'internal_error' } },
  {
    fault: { kind: '429', retryAfterMs: 7_000 },
    reason: 'throttled',
    trouble: { kind: 'status', status: 429, retryAfter: '7' },
  },
  {
    fault: { kind: '429 without a delay', retryAfterMs: 30_000 },
    reason: 'throttled',
    trouble: { kind: 'status', status: 429 },
  },
  { fault: { kind: '500' }, reason: 'unreachable', trouble: { kind: 'status', status: 500 } },
  { fault: { kind: '503' }, reason: 'unreachable', trouble: { kind: 'status', status: 503 } },
  { fault: { kind: 'malformed' }, reason: 'unreachable', trouble: { kind: 'malformed' } },
  { fault: { kind: 'reset' }, reason: 'unreachable', trouble: { kind: 'reset' } },
  { fault: { kind: 'hang' }, reason: 'unreachable', trouble: { kind: 'hang' } },
  { fault: { kind: '500 and blind' }, reason: 'unknown', trouble: { kind: 'status', status: 500 }, blind: true },
]

function word(error: string, reason: FaultCase['reason']) {
  return { fault: { kind: error }, reason, trouble: { kind: 'error', error } } as const
}
