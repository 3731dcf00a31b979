import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { appId, freshId, type Wire } from './payloads.ts'

/** Slack's end of Socket Mode: says hello, sends envelopes, waits for their acknowledgements. */
export class SocketEnd {
  readonly #server: WebSocketServer
  readonly #links: WebSocket[] = []
  readonly #waiting = new Map<string, (answer: Wire) => void>()
  readonly #arrivals = new Set<() => void>()
  /** How often somebody connected. */
  connections = 0
  /** As long as Slack waits before it says the event was not acknowledged. */
  acknowledgeMs = 3_000

  constructor(server: Server) {
    this.#server = new WebSocketServer({ server, path: '/link/' })
    this.#server.on('connection', (link) => {
      this.connections += 1
      this.#links.push(link)
      link.on('message', (data) => this.#heard(String(data)))
      link.on('close', () => {
        const at = this.#links.indexOf(link)
        if (at >= 0) this.#links.splice(at, 1)
      })
      link.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: appId } }))
      for (const arrived of this.#arrivals) arrived()
    })
  }

  /** Sends one payload on the newest connection; rejects when no acknowledgement comes. */
  async deliver(payload: Wire, retry: Wire = {}): Promise<Wire> {
    const id = freshId('envelope-')
    const link = this.#links.at(-1)
    if (link === undefined) throw new Error('Nobody is connected.')
    return new Promise<Wire>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id)
        reject(new Error('not acknowledged'))
      }, this.acknowledgeMs)
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
      link.send(
        JSON.stringify({
          envelope_id: id,
          type: typeOf(payload),
          accepts_response_payload: true,
          payload,
          ...retry,
        }),
      )
    })
  }

  /** A raw frame, for what is no envelope at all. */
  raw(text: string): void {
    this.#links.at(-1)?.send(text)
  }

  /** Slack asks every few hours to connect anew. */
  askToReconnect(): void {
    this.raw(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  }

  /** The network goes away without a word. */
  cut(): void {
    for (const link of this.#links.splice(0)) link.terminate()
  }

  /** Resolves at this many connections in all. */
  async reached(count: number): Promise<void> {
    while (this.connections < count) {
      await new Promise<void>((resolve) => {
        const arrived = () => {
          this.#arrivals.delete(arrived)
          resolve()
        }
        this.#arrivals.add(arrived)
      })
    }
  }

  async stop(): Promise<void> {
    this.cut()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #heard(text: string): void {
    const answer = JSON.parse(text) as Wire
    const id = String(answer.envelope_id)
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }
}

function typeOf(payload: Wire): string {
  if (payload.type === 'event_callback') return 'events_api'
  return payload.command === undefined ? 'interactive' : 'slash_commands'
}
