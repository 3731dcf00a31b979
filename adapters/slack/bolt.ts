import { App, type Receiver, SocketModeReceiver, type types } from '@slack/bolt'
import type { AdapterContext } from '../../src/adapter.ts'
import { callTimeoutMs, onceOnly, quiet } from './client.ts'
import { sendErrorOf } from './errors.ts'

export type { Receiver, ReceiverEvent } from '@slack/bolt'
export { App, SocketModeReceiver }
/** A block of a message, as Block Kit has it. */
export type Block = types.KnownBlock
/** A run of words in rich text. */
export type RichTextPart = types.RichTextElement
/** A button in a row of them. */
export type Button = types.Button
/** A form that opens over the conversation. */
export type ModalView = types.ModalView
/** The Home tab of one person. */
export type HomeView = types.HomeView
/** A field of a form. */
export type InputElement = types.InputBlock['element']

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
        code: sendErrorOf(error, 'person').code,
      })
      return false
    },
  })
}
