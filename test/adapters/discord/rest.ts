import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Asked, answerTo, Refusal } from './routes.ts'
import { problemsOf } from './schema.ts'
import { botToken, type Fields, type World } from './world.ts'

/** How the next call fails. `accepted`: what was asked is done all the same, and only the answer goes wrong. */
export interface RestFault {
  readonly kind: string
  readonly retryAfterMs?: number
  readonly accepted?: boolean
  /** Only calls like this meet it; any send otherwise. */
  readonly on?: (asked: Asked) => boolean
}

/** Requests a second, all routes but interactions' own (topics/rate-limits). */
const globalPerSecond = 50

/** Discord's REST API, strict about what it takes, over loopback. */
export class Rest {
  readonly server: Server
  readonly #world: World
  readonly #faults: RestFault[] = []
  readonly #recent: number[] = []
  readonly #buckets = new Map<string, { left: number; until: number }>()
  /** Messages one channel takes in five seconds. Discord tells this number only in headers. */
  messagesPerBucket = 1_000
  bucketMs = 5_000
  readonly asked: Asked[] = []
  #slowMs = 0
  #port = 0

  constructor(world: World) {
    this.#world = world
    this.server = createServer((request, response) => void this.#serve(request, response))
  }

  async listen(): Promise<void> {
    if (this.server.listening) return
    await new Promise<void>((resolve) => this.server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  failNext(fault: RestFault): void {
    if (fault.kind === 'refuse') {
      this.server.close()
      this.server.closeAllConnections()
    } else this.#faults.push(fault)
  }

  slowNext(ms: number): void {
    this.#slowMs = ms
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const { body, file } = await bodyOf(request)
    if (url.pathname.startsWith('/attachments/')) return this.#file(url, request.headers.authorization, response)
    const path = url.pathname.replace(/^\/api\/v10/, '')
    const asked: Asked = { method: request.method ?? 'GET', path, query: url.searchParams, body, file }
    this.asked.push(asked)
    const limited = this.#limit(asked)
    const fault = limited === undefined ? this.#faultFor(asked) : undefined
    if (this.#slowMs > 0 && isSend(asked)) {
      const ms = this.#slowMs
      this.#slowMs = 0
      await new Promise((resolve) => setTimeout(resolve, ms))
    }
    if (limited !== undefined) limit(response, limited.retryAfterMs, limited.scope)
    else if (fault === undefined || fault.accepted === true) {
      const answer = this.#answer(asked, request.headers.authorization)
      if (fault === undefined) reply(response, answer.status, answer.body, this.#headers(asked))
      else this.#fail(response, fault)
    } else this.#fail(response, fault)
  }

  /** What people uploaded; an address without a fresh signature holds nothing, and no right of ours helps. */
  #file(url: URL, authorization: string | undefined, response: ServerResponse): void {
    const file = this.#world.files.get(url.pathname)
    if (authorization !== undefined) this.#world.lies.push('the token was sent to where files are kept')
    if (file === undefined || Number(url.searchParams.get('ex')) < file.freshFrom) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
  }

  #answer(asked: Asked, authorization: string | undefined): { readonly status: number; readonly body?: unknown } {
    if (!isInteraction(asked) && authorization !== `Bot ${botToken}`) {
      return { status: 401, body: this.#world.honest('Error', { message: '401: Unauthorized', code: 0 }) }
    }
    try {
      return answerTo(this.#world, asked)
    } catch (error) {
      if (!(error instanceof Refusal)) {
        this.#world.lies.push(`the fake broke at ${asked.method} ${asked.path}: ${String(error)}`)
        return { status: 500, body: {} }
      }
      return { status: error.status, body: this.#world.honest('Error', { message: error.message, code: error.code }) }
    }
  }

  #limit(asked: Asked): { readonly retryAfterMs: number; readonly scope: 'user' | 'global' } | undefined {
    if (isInteraction(asked)) return undefined
    const now = Date.now()
    while (this.#recent[0] !== undefined && this.#recent[0] <= now - 1_000) this.#recent.shift()
    const [oldest] = this.#recent
    if (oldest !== undefined && this.#recent.length >= globalPerSecond) {
      return { retryAfterMs: oldest + 1_000 - now, scope: 'global' }
    }
    this.#recent.push(now)
    const name = bucketOf(asked)
    const bucket = this.#buckets.get(name)
    const fresh = bucket === undefined || bucket.until <= now
    const current = fresh ? { left: this.messagesPerBucket, until: now + this.bucketMs } : bucket
    this.#buckets.set(name, current)
    if (current.left === 0) return { retryAfterMs: current.until - now, scope: 'user' }
    current.left -= 1
    return undefined
  }

  #headers(asked: Asked): Record<string, string> {
    const bucket = this.#buckets.get(bucketOf(asked))
    if (bucket === undefined) return {}
    return {
      'x-ratelimit-limit': String(this.messagesPerBucket),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset-after': String(Math.max(0, bucket.until - Date.now()) / 1000),
      'x-ratelimit-bucket': bucketOf(asked).replace(/\d+/g, '').replace(/\W/g, '') || 'root',
    }
  }

  #faultFor(asked: Asked): RestFault | undefined {
    const at = this.#faults.findIndex((fault) => (fault.on ?? isSend)(asked))
    return at < 0 ? undefined : this.#faults.splice(at, 1)[0]
  }

  #fail(response: ServerResponse, fault: RestFault): void {
    const code = refusals[fault.kind]
    if (code !== undefined) {
      const [status, message] = code
      reply(response, status, this.#world.honest('Error', { message, code: Number(fault.kind) || 0 }), {})
      return
    }
    switch (fault.kind) {
      case '429':
      case '429-global':
        limit(response, fault.retryAfterMs ?? 1_000, fault.kind === '429' ? 'user' : 'global')
        break
      case '500':
        reply(response, 500, { message: '500: Internal Server Error', code: 0 }, {})
        break
      case '502-page':
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>')
        break
      case 'cloudflare':
        response.writeHead(403, { 'content-type': 'text/html' }).end('<html>error code: 1015</html>')
        break
      case 'malformed':
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "12')
        break
      case 'cut':
        response.destroy()
        break
      case 'hang':
        break
      default:
        throw new Error(`The fake cannot fail like ${fault.kind}.`)
    }
  }
}

/** Discord's refusals by their code (topics/opcodes-and-status-codes). */
const refusals: Readonly<Record<string, readonly [number, string]>> = {
  '401': [401, '401: Unauthorized'],
  '10003': [404, 'Unknown Channel'],
  '10013': [404, 'Unknown User'],
  '20009': [403, 'Explicit content cannot be sent to the desired recipient(s)'],
  '20016': [429, 'This action cannot be performed due to slow mode rate limit'],
  '20026': [403, 'Your bot has been flagged by our anti-spam system for abusive behavior.'],
  '20028': [429, 'The write action you are performing on the channel has hit the write rate limit.'],
  '40003': [403, 'You are opening direct messages too fast.'],
  '50001': [403, 'Missing Access'],
  '50007': [403, 'Cannot send messages to this user'],
  '40067': [400, 'A tag is required to create a forum post in this channel'],
  '50083': [400, 'Thread is archived'],
  '160005': [400, 'Thread is locked'],
  '50013': [403, 'Missing Permissions'],
  '50035': [400, 'Invalid Form Body'],
  '50278': [403, 'Cannot send messages to this user due to having no mutual guilds'],
}

function isInteraction(asked: Asked): boolean {
  return /^\/(interactions|webhooks)\//.test(asked.path)
}

function isSend(asked: Asked): boolean {
  return asked.method !== 'GET'
}

function bucketOf(asked: Asked): string {
  return `${asked.method}:${asked.path.replace(/\/messages\/\d+$/, '/messages/:id')}`
}

function limit(response: ServerResponse, retryAfterMs: number, scope: 'user' | 'global'): void {
  const seconds = retryAfterMs / 1000
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global', code: 0 }
  const lies = problemsOf('RatelimitedResponse', body)
  if (lies.length > 0) throw new Error(lies.join('; '))
  reply(response, 429, body, {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  })
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
  if (body === undefined) {
    response.writeHead(204, headers).end()
    return
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly body: Fields; readonly file: string | undefined }> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return { body: {}, file: undefined }
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString('utf8')) as Fields, file: undefined }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const file = form.get('files[0]')
  return {
    body: JSON.parse(String(form.get('payload_json'))) as Fields,
    file: file instanceof File ? file.name : undefined,
  }
}
