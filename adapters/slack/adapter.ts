import {
  type Adapter,
  type AdapterContext,
  type Fetched,
  type Outbound,
  type Receipt,
  type Receive,
  SendError,
} from '../../src/adapter.ts'
import { distinct } from '../shared/distinct.ts'
import { InFlight } from '../shared/inflight.ts'
import { textIn } from '../shared/read.ts'
import { Accounts } from './accounts.ts'
import { createApp, type Receiver } from './bolt.ts'
import { callTimeoutMs, createClient } from './client.ts'
import { decode } from './decode.ts'
import { isRevocation } from './decode-event.ts'
import { sendErrorOf } from './errors.ts'
import { fetchFile } from './file.ts'
import { limits } from './limits.ts'
import { Sender } from './send.ts'
import type { Settings } from './settings.ts'
import { createSocket } from './socket.ts'
import { WebhookReceiver, webhookRoutes } from './webhook.ts'

/** How long one call to Slack may take; tests make it short. */
export interface SlackTimes {
  readonly callTimeoutMs: number
}

/** Slack as an adapter: Socket Mode, or webhooks when there is a public address. */
export function createAdapter(
  settings: Settings,
  context: AdapterContext,
  times: SlackTimes = { callTimeoutMs },
): Adapter {
  const web = createClient(settings.botToken, settings.apiUrl, times.callTimeoutMs)
  const accounts = new Accounts(web)
  const sender = new Sender(web, context, accounts, () => team)
  const sends = new InFlight()
  const receiving = new InFlight()
  const webhook = context.publicUrl === undefined ? undefined : new WebhookReceiver(receiving)
  const routes = webhook === undefined ? [] : webhookRoutes(secretOf(settings), context, webhook)
  let receiver: Receiver | undefined
  let team: string | undefined
  let revoked = false

  async function take(payload: unknown, receive: Receive): Promise<void> {
    if (isRevocation(payload)) {
      revoked = true
      context.log('error', 'slack: the app was removed from the workspace. Install it again and restart Ekko.')
    }
    const events = accounts.heard(decode(payload, context.now(), team))
    if (events.length > 0) await receive(events)
  }

  async function start(receive: Receive): Promise<void> {
    const connection =
      webhook ?? createSocket({ appToken: appTokenOf(settings), apiUrl: settings.apiUrl }, context, receiving)
    try {
      const me = await web.call('auth.test')
      team = textIn(me, 'team_id')
      const authorized = {
        botToken: settings.botToken,
        botId: textIn(me, 'bot_id') ?? '',
        botUserId: textIn(me, 'user_id') ?? '',
      }
      createApp(connection, settings.apiUrl, authorized, (payload) => take(payload, receive))
      await connection.start()
    } catch (error) {
      throw sendErrorOf(error, 'person')
    }
    receiver = connection
    context.log('info', webhook === undefined ? 'slack: connected by socket' : 'slack: waiting for webhooks')
  }

  async function send(outbound: Outbound): Promise<Receipt> {
    if (revoked) throw new SendError('misconfigured', 'app_uninstalled')
    return sends.run(() => sender.send(distinct(outbound)))
  }

  async function fetch(source: string, bytesMax: number): Promise<Fetched> {
    return sends.run(() => fetchFile(web, settings, source, bytesMax))
  }

  async function selfTest(): Promise<void> {
    if (revoked) throw new SendError('misconfigured', 'app_uninstalled')
    try {
      await web.call('auth.test')
    } catch (error) {
      throw sendErrorOf(error, 'person')
    }
  }

  async function stop(): Promise<void> {
    await Promise.all([sends.finish(), receiving.finish()])
    await receiver?.stop()
    receiver = undefined
  }

  return { channel: 'slack', limits, routes, start, send, fetch, selfTest, stop }
}

function secretOf(settings: Settings): string {
  if (settings.signingSecret !== undefined) return settings.signingSecret
  throw new Error(
    'SLACK_SIGNING_SECRET is not set, and with a public address Slack sends webhooks. Copy it from Basic Information at api.slack.com/apps.',
  )
}

function appTokenOf(settings: Settings): string {
  if (settings.appToken !== undefined) return settings.appToken
  throw new Error(
    'SLACK_APP_TOKEN is not set, and without a public address Slack needs a socket. Make an App-Level Token with connections:write at api.slack.com/apps.',
  )
}
