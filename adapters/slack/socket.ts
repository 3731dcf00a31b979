import type { AdapterContext } from '../../src/adapter.ts'
import type { InFlight } from '../shared/inflight.ts'
import { type App, createSocketReceiver, type Receiver } from './bolt.ts'
import { sendErrorOf } from './errors.ts'
import { gated } from './gate.ts'

/** The first try to come back; doubles up to the longest. Slack renews sockets every few hours, so the first is soon. */
const reconnectMsMin = 200
const reconnectMsMax = 30_000
/** How long Slack may take to say goodbye. */
const farewellMs = 2_000

/**
 * Socket Mode with a reconnect of our own: the library waits five seconds for every renewal, and while reconnecting
 * it lets one failed call end the whole process (its promise has no catch).
 */
export function createSocket(
  settings: { readonly appToken: string; readonly apiUrl: string },
  context: AdapterContext,
  receiving: InFlight,
): Receiver {
  const socket = createSocketReceiver(settings.appToken, settings.apiUrl, context)
  let stopping = false
  let connected = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  async function connect(): Promise<void> {
    await socket.client.start()
    connected = true
    failures = 0
  }

  function reconnect(): void {
    if (stopping || waiting !== undefined) return
    const delayMs = Math.min(reconnectMsMax, reconnectMsMin * 2 ** Math.min(failures, 10))
    failures += 1
    waiting = setTimeout(() => {
      waiting = undefined
      connect().then(
        () => context.log('info', 'slack: the socket is connected again'),
        (error: unknown) => {
          context.log('warn', 'slack: the socket could not be connected; trying again', {
            code: sendErrorOf(error, 'person').code,
          })
          reconnect()
        },
      )
    }, delayMs)
  }

  socket.client.on('disconnected', () => {
    if (!connected) return
    connected = false
    reconnect()
  })

  return {
    init: (app: App) => socket.init(gated(app, receiving)),
    start: connect,
    stop: async () => {
      stopping = true
      if (waiting !== undefined) clearTimeout(waiting)
      if (!connected) return
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, farewellMs)
      })
      await Promise.race([socket.client.disconnect(), late])
      clearTimeout(timer)
    },
  }
}
