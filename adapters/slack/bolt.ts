import { App, type AppOptions, LogLevel, type Receiver, SocketModeReceiver, type types, webApi } from '@slack/bolt'
import type { AdapterContext } from '../../src/adapter.ts'
import { failureIn } from './errors.ts'
import { type Fields, fieldsOf } from './read.ts'

export type { Receiver, ReceiverEvent } from '@slack/bolt'
export { App, SocketModeReceiver }
export type Block = types.KnownBlock
export type RichTextPart = types.RichTextElement
export type Button = types.Button
export type View = types.ModalView | types.HomeView
export type ModalView = types.ModalView
export type HomeView = types.HomeView
export type InputElement = types.InputBlock['element']

/** The Web API as we use it: one call, one answer. */
export interface SlackWeb {
  /** Rejects with whatever the library throws; `failureIn` knows what it means. */
  call(method: string, args?: Fields): Promise<Fields>
  /** What the last answer's headers said. */
  readonly serverTime: number | undefined
}

/** Long enough for a slow day at Slack, short enough to look the message up while the person is still there. */
export const callTimeoutMs = 10_000

/**
 * A client that asks once. The library's own habit is ten tries in half an hour and a pause of all calls after a 429,
 * which would send twice and hold up replies.
 */
export function createWeb(token: string, apiUrl: string, timeoutMs: number = callTimeoutMs): SlackWeb {
  let serverTime: number | undefined
  const client = new webApi.WebClient(token, {
    ...onceOnly(apiUrl, timeoutMs),
    fetch: async (url, init) => {
      const answer = await fetch(url, init)
      serverTime = Date.parse(answer.headers.get('date') ?? '') || undefined
      return answer
    },
    logger: quiet,
  })
  return {
    call: async (method, args = {}) => fieldsOf(await client.apiCall(method, { ...args })),
    get serverTime() {
      return serverTime
    },
  }
}

/** Bolt around a receiver of ours: it knows the payloads, `handle` gets every one of them. */
export function createApp(
  receiver: Receiver,
  apiUrl: string,
  authorized: { readonly botToken: string; readonly botId: string; readonly botUserId: string },
  handle: (payload: unknown) => Promise<void>,
): App {
  const app = new App({
    receiver,
    authorize: async () => authorized,
    clientOptions: onceOnly(apiUrl, callTimeoutMs),
    convoStore: false,
    ignoreSelf: false,
    logger: quiet,
  })
  app.use(async ({ body }) => handle(body))
  app.error(async (error) => {
    throw error
  })
  return app
}

/** A socket that does not reconnect by itself: see socket.ts. */
export function createSocketReceiver(appToken: string, apiUrl: string, context: AdapterContext): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: onceOnly(apiUrl, callTimeoutMs) },
    logger: quiet,
    processEventErrorHandler: async ({ error }) => {
      context.log('warn', 'slack: an event was not recorded and not acknowledged; Slack sends it again', {
        code: failureIn(error, 'person').code,
      })
      return false
    },
  })
}

function onceOnly(slackApiUrl: string, timeout: number) {
  return { slackApiUrl, timeout, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
}

/** The library prints whole payloads, with what people wrote and with tokens in addresses; we say ourselves what matters. */
const quiet: NonNullable<AppOptions['logger']> = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}
