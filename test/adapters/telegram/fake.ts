/*
 * A Bot API server on loopback, as far as Ekko uses it:
 *
 *   getMe · getUpdates (long poll, offsets, 409 for two pollers and beside a webhook) · setWebhook deleteWebhook
 *   getWebhookInfo (pending, last error) · updates pushed with the secret · sendMessage sendPhoto sendDocument (multipart)
 *   editMessageText editMessageCaption editMessageMedia editMessageReplyMarkup · answerCallbackQuery · setMyCommands
 *   getMyCommands · setMyDescription getMyDescription · setMyShortDescription getMyShortDescription · getChat getChatMember
 *
 *   enforced: 4096 and 1024 units, entities inside the text, 64 bytes of callback data, "not modified", who started and
 *   who blocked, groups left, moved or closed to the bot, and on request 1 message a second per chat and 30 in all
 *   faults: see faults.ts
 *   checked against Telegram's own description where it is at hand: every call, every answer, every update
 *   also: getFile and the file behind it · topics, open, closed and gone · reactions only to those who ask for them by name
 *   not here: Telegram's finding of links and mentions (rules.ts asks what it would find), https, media groups of the bot's
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Chats, type FakeMessage, Refused } from './chats.ts'
import { type FaultKind, faultAnswer } from './faults.ts'
import { methods, type Profile } from './methods.ts'
import { Pacing } from './pacing.ts'
import { parametersOf } from './request-body.ts'
import { callProblems, resultProblems } from './specification.ts'
import { Updates } from './updates.ts'

export const fakeToken = '7000000001:AAFakeFakeFakeFakeFakeFakeFakeFakeF'

export interface FakeOptions {
  readonly now?: () => number
  /** Telegram's limits of messages a second. */
  readonly paced?: boolean
}

interface Planned {
  readonly kind: FaultKind
  readonly retryAfterMs: number
}

/** The methods whose failing is a failed send. */
const sending = new Set([
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
  'editMessageMedia',
  'editMessageCaption',
])

export class FakeTelegram {
  readonly chats = new Chats()
  readonly answeredTaps: string[] = []
  /** Every call that arrived, with its parameters. */
  readonly calls: { readonly method: string; readonly given: Readonly<Record<string, unknown>> }[] = []
  /** Where a call, an answer or an update was not as Telegram describes it. */
  readonly problems: string[] = []
  readonly profile: Profile = {
    commands: new Map(),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    canJoinGroups: true,
    webhook: { url: '', secret: '' },
  }
  readonly updates: Updates
  /** Called with each new message the bot got through. */
  onAccepted: (message: FakeMessage) => void = () => {}
  /** The token that is valid now. */
  token = fakeToken
  readonly #now: () => number
  readonly #pacing: Pacing | undefined
  readonly #faults: Planned[] = []
  readonly #sockets = new Set<Socket>()
  #delayMs = 0
  #server: Server | undefined
  #port = 0

  constructor(options: FakeOptions = {}) {
    this.#now = options.now ?? Date.now
    this.#pacing = options.paced ? new Pacing() : undefined
    this.updates = new Updates(this.profile, this.problems, () => this.now())
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  now(): number {
    return Math.floor(this.#now() / 1000)
  }

  pending(): number {
    return this.updates.pending.length
  }

  accepted(message: FakeMessage): void {
    this.onAccepted(message)
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#port, '127.0.0.1', resolve)
    })
    this.#port = (server.address() as AddressInfo).port
    server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
    this.#server = server
  }

  /** Closes the door: connections are refused until `start` opens it again on the same port. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    this.updates.release()
    if (server === undefined) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // The client, in this same process, gets the rounds it needs to notice, so that it does not try an old connection.
    for (const socket of this.#sockets) socket.end()
    const impatient = setTimeout(() => server.closeAllConnections(), 200)
    await closed
    clearTimeout(impatient)
    for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  /** The next send meets this. */
  failNext(kind: FaultKind, retryAfterMs = 0): void {
    this.#faults.push({ kind, retryAfterMs })
  }

  /** The next send takes this long. */
  slowNext(delayMs: number): void {
    this.#delayMs = delayMs
  }

  callsOf(method: string): readonly Readonly<Record<string, unknown>>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.given)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    response.setHeader('date', new Date(this.#now()).toUTCString())
    const [, fileToken, path] = /^\/file\/bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? []
    if (fileToken !== undefined) {
      const file = [...this.chats.files.values()].find((one) => one.path === path)
      if (fileToken !== this.token || file === undefined) return reply(response, 404, { ok: false, error_code: 404 })
      response.writeHead(200, { 'content-type': 'application/octet-stream' })
      response.end(file.bytes)
      return
    }
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    try {
      if (token === undefined || !/^\d+:[\w-]{30,}$/.test(token)) throw new Refused(404, 'Not Found')
      if (token !== this.token) throw new Refused(401, 'Unauthorized')
      const given = parametersOf(request.headers['content-type'] ?? '', Buffer.concat(chunks))
      this.calls.push({ method, given })
      this.problems.push(...callProblems(method, given))
      const result = await this.#answer(method, given, response)
      if (result === undefined) return
      // Updates were checked when they were made; a test may also slip in what Telegram would never send.
      if (method !== 'getUpdates') this.problems.push(...resultProblems(method, result))
      reply(response, 200, { ok: true, result })
    } catch (error) {
      if (!(error instanceof Refused)) this.problems.push(`the fake itself failed: ${String(error)}`)
      const refused = error instanceof Refused ? error : new Refused(500, 'Internal Server Error')
      reply(response, refused.code, {
        ok: false,
        error_code: refused.code,
        description: refused.message,
        ...(refused.parameters === undefined ? {} : { parameters: refused.parameters }),
      })
    }
  }

  /** The result, or undefined when a fault has dealt with the connection. */
  async #answer(method: string, given: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') return await this.updates.poll(given, response)
    const handler = methods[method]
    if (handler === undefined) throw new Refused(404, 'Not Found: method not found')
    if (sending.has(method)) {
      const delayMs = this.#delayMs
      this.#delayMs = 0
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
      const fault = this.#faults.shift()
      if (fault !== undefined) {
        return faultAnswer(fault.kind, fault.retryAfterMs, response, () => handler(this, given))
      }
      this.#pacing?.require(Number(given.chat_id), this.#now())
    }
    return handler(this, given)
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
