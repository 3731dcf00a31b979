import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Wire } from './payloads.ts'
import { SocketEnd } from './socket-end.ts'
import { Workspace } from './workspace.ts'

export const botToken = 'xoxb-1-real-bot-token'
export const appToken = 'xapp-1-real-app-token'
export const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5'

/** What can go wrong at one call. `land` decides whether the work is done before it goes wrong. */
export type Trouble =
  | { readonly kind: 'error'; readonly error: string; readonly needed?: string }
  | { readonly kind: 'status'; readonly status: number; readonly land?: boolean; readonly retryAfter?: string }
  | { readonly kind: 'hang'; readonly land?: boolean }
  | { readonly kind: 'reset'; readonly land?: boolean }
  | { readonly kind: 'malformed'; readonly land?: boolean }
  | { readonly kind: 'slow'; readonly delayMs: number }

/** Slack's Web API and sockets on a loopback port. */
export class FakeSlack {
  readonly workspace: Workspace
  readonly sockets: SocketEnd
  /** Every call, oldest first. */
  readonly calls: { readonly method: string; readonly args: Wire }[] = []
  /** How many seconds this Slack's clock is ahead. */
  clockAheadMs = 0
  /** One message per second and channel, as Slack says. */
  strictPace = false
  readonly #server: Server
  readonly #troubles = new Map<string, Trouble[]>()
  readonly #lastPost = new Map<string, number>()
  readonly #hanging = new Set<ServerResponse>()

  private constructor(now: () => number) {
    this.workspace = new Workspace(now)
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy())
    })
    this.sockets = new SocketEnd(this.#server)
  }

  static async started(now: () => number): Promise<FakeSlack> {
    const fake = new FakeSlack(now)
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get apiUrl(): string {
    return `${this.url}/api/`
  }

  /** The next calls of this method meet these, in order. */
  trouble(method: string, ...troubles: readonly Trouble[]): void {
    this.#troubles.set(method, [...(this.#troubles.get(method) ?? []), ...troubles])
  }

  called(method: string): readonly Wire[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.args)
  }

  async stop(): Promise<void> {
    for (const response of this.#hanging) response.destroy()
    await this.sockets.stop()
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname
    const body = await bytesOf(request)
    const upload = /^\/upload\/v1\/(.+)$/.exec(path)?.[1]
    if (upload !== undefined) return this.#upload(upload, body, response)
    const file = /^\/files-pri\/[^/]+-(F[A-Z0-9]+)\//.exec(path)?.[1]
    if (file !== undefined) return this.#file(file, request.headers.authorization, response)
    const method = path.replace(/^\/api\//, '')
    const args = argumentsOf(body)
    this.calls.push({ method, args })
    const trouble = this.#troubles.get(method)?.shift()
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    if (trouble === undefined) return this.#reply(response, this.#answer(method, args, token))
    if (trouble.kind === 'slow') {
      await new Promise((resolve) => setTimeout(resolve, trouble.delayMs))
      return this.#reply(response, this.#answer(method, args, token))
    }
    if ('land' in trouble && trouble.land === true) this.#answer(method, args, token)
    this.#fail(response, trouble)
  }

  #answer(method: string, args: Wire, token: string): Wire {
    if (method === 'apps.connections.open') {
      if (token !== appToken) return { ok: false, error: 'invalid_auth' }
      return { ok: true, url: `${this.url.replace('http', 'ws')}/link/?ticket=secret-ticket` }
    }
    if (token !== botToken) return { ok: false, error: 'invalid_auth' }
    const late = method === 'chat.postMessage' && this.strictPace ? this.#tooFast(String(args.channel)) : undefined
    if (late !== undefined) return late
    const answer = this.workspace.answer(method, args, this.url)
    if (typeof answer !== 'string') return { ok: true, ...answer }
    const scope = /^missing_scope:(.+)$/.exec(answer)?.[1]
    if (scope === undefined) return { ok: false, error: answer }
    return { ok: false, error: 'missing_scope', needed: scope, provided: this.workspace.scopes.join(',') }
  }

  #tooFast(channel: string): Wire | undefined {
    const now = this.workspace.now()
    const last = this.#lastPost.get(channel) ?? Number.NEGATIVE_INFINITY
    if (now - last < 1_000) return { ok: false, error: 'ratelimited', retryAfter: '1' }
    this.#lastPost.set(channel, now)
    return undefined
  }

  #reply(response: ServerResponse, answer: Wire): void {
    const retryAfter = typeof answer.retryAfter === 'string' ? { 'retry-after': answer.retryAfter } : {}
    response.writeHead(answer.retryAfter === undefined ? 200 : 429, {
      'content-type': 'application/json; charset=utf-8',
      'x-oauth-scopes': this.workspace.scopes.join(','),
      date: new Date(this.workspace.now() + this.clockAheadMs).toUTCString(),
      ...retryAfter,
    })
    response.end(JSON.stringify(answer))
  }

  #fail(response: ServerResponse, trouble: Exclude<Trouble, { kind: 'slow' }>): void {
    switch (trouble.kind) {
      case 'error':
        this.#reply(response, {
          ok: false,
          error: trouble.error,
          ...(trouble.needed === undefined ? {} : { needed: trouble.needed }),
        })
        return
      case 'status':
        response.writeHead(
          trouble.status,
          trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter },
        )
        response.end('<html>something is wrong</html>')
        return
      case 'malformed':
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end('{"ok": true, "chan')
        return
      case 'hang':
        this.#hanging.add(response)
        return
      case 'reset':
        response.destroy()
        return
      default:
        throw new Error(`Unknown trouble: ${JSON.stringify(trouble satisfies never)}`)
    }
  }

  /** Without a token, or one that may read it, Slack leads to the page for signing in. */
  #file(id: string, authorization: string | undefined, response: ServerResponse): void {
    const file = this.workspace.files.get(id)
    const mayRead = authorization === `Bearer ${botToken}` && this.workspace.scopes.includes('files:read')
    if (!mayRead) response.writeHead(302, { location: `${this.url}/signin` }).end()
    else if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes)
  }

  #upload(id: string, body: Uint8Array, response: ServerResponse): void {
    const upload = this.workspace.uploads.get(id)
    if (upload !== undefined) upload.bytes = body
    response.writeHead(upload === undefined ? 404 : 200)
    response.end(`OK - ${body.byteLength}`)
  }
}

/** The library sends web forms; whatever is no plain value in them is JSON. */
function argumentsOf(body: Uint8Array): Wire {
  return Object.fromEntries(
    [...new URLSearchParams(new TextDecoder().decode(body))].map(([name, value]) => [
      name,
      structured.has(name) ? JSON.parse(value) : value,
    ]),
  )
}

const structured: ReadonlySet<string> = new Set(['blocks', 'view', 'metadata', 'files'])

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
