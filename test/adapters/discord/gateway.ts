import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { guildShape, userShape } from './shapes.ts'
import { applicationId, botToken, type Fields, type World } from './world.ts'

/** Discord's gateway: sessions that can be resumed, heartbeats, and packets in order. */
export class Gateway {
  /** Every packet of the session, so that a resumed one gets what it missed. */
  readonly #packets: { readonly s: number; readonly t: string; readonly d: unknown }[] = []
  readonly #sockets = new Set<WebSocket>()
  readonly #world: World
  readonly #server: WebSocketServer
  readonly #beats: (() => void)[] = []
  #session: string | undefined
  /** The close code the next login meets. */
  refuseWith: number | undefined
  /** Logins by kind, oldest first. */
  readonly logins: ('identify' | 'resume')[] = []
  /** Connections so far. */
  greeted = 0
  /** The intents of the last IDENTIFY. */
  intents = 0

  constructor(world: World, server: Server) {
    this.#world = world
    this.#server = new WebSocketServer({ server })
    this.#server.on('connection', (socket) => this.#greet(socket))
  }

  /** Sends a packet to whoever is connected; who resumes later gets it then. */
  dispatch(t: string, d: unknown): void {
    if (this.#session === undefined) throw new Error('Nobody has logged in at the gateway.')
    const packet = { s: this.#packets.length + 1, t, d }
    this.#packets.push(packet)
    for (const socket of this.#sockets) socket.send(JSON.stringify({ op: 0, ...packet }))
  }

  /** Resolves when the client has worked through everything sent so far: it answers a heartbeat request in order. */
  async drained(): Promise<void> {
    const [socket] = this.#sockets
    if (socket === undefined) return
    await new Promise<void>((resolve) => {
      this.#beats.push(resolve)
      socket.send(JSON.stringify({ op: 1, d: null }))
    })
  }

  /** Cuts every connection without a word, as networks do. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate()
    this.#sockets.clear()
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #greet(socket: WebSocket): void {
    this.greeted += 1
    // A heartbeat of the client's own accord would be taken for the answer to `drained`, and every wait after it end too early.
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 86_400_000 } }))
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { readonly op: number; readonly d: Fields }
      if (op === 1) {
        socket.send(JSON.stringify({ op: 11 }))
        this.#beats.shift()?.()
      } else if (op === 2) this.#identify(socket, d)
      else if (op === 6) this.#resume(socket, d)
    })
  }

  #identify(socket: WebSocket, d: Fields): void {
    this.logins.push('identify')
    this.intents = Number(d.intents)
    const refusal = this.refuseWith ?? (d.token === botToken ? undefined : 4004)
    if (refusal !== undefined) {
      socket.close(refusal)
      return
    }
    this.#session = `session-${this.logins.length}`
    this.#packets.length = 0
    this.#sockets.add(socket)
    const guilds = [...this.#world.guilds.values()].filter((guild) => guild.member)
    this.dispatch('READY', {
      v: 10,
      user: userShape(this.#world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: this.#session,
      resume_gateway_url: this.#url(),
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    })
    for (const guild of guilds) this.dispatch('GUILD_CREATE', guildShape(this.#world, guild))
  }

  #resume(socket: WebSocket, d: Fields): void {
    this.logins.push('resume')
    if (this.refuseWith !== undefined) {
      socket.close(this.refuseWith)
      return
    }
    if (d.token !== botToken || d.session_id !== this.#session) {
      socket.send(JSON.stringify({ op: 9, d: false }))
      return
    }
    for (const packet of this.#packets.filter((each) => each.s > Number(d.seq))) {
      socket.send(JSON.stringify({ op: 0, ...packet }))
    }
    this.#sockets.add(socket)
    this.dispatch('RESUMED', {})
  }

  #url(): string {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? `ws://127.0.0.1:${address.port}` : ''
  }
}
