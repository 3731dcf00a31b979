import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { Api, InputFile } from 'grammy'
import type { Settings } from './settings.ts'

export type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types'

/** Telegram's methods through grammY, without any of its retrying. This file is the only one that imports it. */
export interface Client {
  readonly api: Api
  /** Closes idle sockets; calls under way go on. */
  close(): void
}

/** How long one call may take. */
export const callSecondsMax = 30
/** How long a connection may take to come about: after that nothing was sent, which is good to know for certain. */
const connectMsMax = 10_000
/** Shorter than any server's, so that a request never meets a socket that is just being closed. */
const idleSocketMs = 15_000

/** Connects to Telegram, or to the server that the settings name. */
export function createClient(settings: Settings, secondsMax: number = callSecondsMax): Client {
  const options = { keepAlive: true, timeout: idleSocketMs }
  const agent = guarded(
    settings.apiRoot.startsWith('https:') ? new https.Agent(options) : new http.Agent(options),
    settings.apiRoot.startsWith('https:') ? 'secureConnect' : 'connect',
  )
  const api = new Api(settings.token, {
    apiRoot: settings.apiRoot,
    timeoutSeconds: secondsMax,
    sensitiveLogs: false,
    baseFetchConfig: { agent, compress: true },
  })
  return { api, close: () => agent.destroy() }
}

/** A picture to upload. */
export function pictureOf(png: Uint8Array): InputFile {
  return new InputFile(png, 'picture.png')
}

/** A document as a file to upload. */
export function fileOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): InputFile {
  return new InputFile(bytes, name)
}

type Connecting = (options: object, callback?: unknown) => Duplex | null | undefined

/** Gives up connecting after a while with an error of its own, so that it is not taken for a lost answer. */
function guarded(agent: http.Agent, connected: 'connect' | 'secureConnect'): http.Agent {
  const held = agent as unknown as { createConnection: Connecting }
  const create = held.createConnection.bind(agent)
  held.createConnection = (options, callback) => {
    const socket = create(options, callback)
    if (!socket) return socket
    const timer = setTimeout(() => {
      socket.destroy(Object.assign(new Error('No connection in time.'), { code: 'UND_ERR_CONNECT_TIMEOUT' }))
    }, connectMsMax)
    timer.unref()
    socket.once(connected, () => clearTimeout(timer))
    socket.once('close', () => clearTimeout(timer))
    return socket
  }
  return agent
}
