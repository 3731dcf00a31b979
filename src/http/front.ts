import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Entries, Entry } from './entry.ts'
import { headersFor, type Said, sentences } from './headers.ts'
import { plainPath } from './path.ts'

/** Headers of a request have to arrive within this, and all of it within three times as long: platforms send theirs in one piece. */
const headersMsMax = 10_000
const requestMsMax = 30_000
/** How often stalled requests are looked for. */
const lookEveryMs = 2_000

/** What the server is made with: how long it waits for requests, and that a missing Host is said in our own words. */
export const patience = {
  requestTimeout: requestMsMax,
  headersTimeout: headersMsMax,
  connectionsCheckingInterval: lookEveryMs,
  requireHostHeader: false,
} as const

/**
 * The row of the table that takes a request; undefined where none does, and then the request is answered already. `headers` are what every
 * answer carries.
 */
export function admitted(
  request: IncomingMessage,
  response: ServerResponse,
  entries: Entries,
  headers: Readonly<Record<string, string>>,
): Entry | undefined {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
  const { url = '' } = request
  // Platforms write the same few addresses, which stand in the table as they are.
  const known = entries.at(method, url)
  if (known !== undefined && request.headers.host !== undefined) return known
  const path = plainPath(url)
  const entry = path === undefined ? undefined : entries.find(method, path)
  if (entry !== undefined && request.headers.host !== undefined) return entry
  carry(response, headers)
  if (request.headers.host === undefined) return say(response, 400)
  const allowed = path === undefined ? [] : entries.methodsAt(path)
  if (allowed.length === 0) return say(response, 404)
  response.setHeader('allow', allowed.join(', '))
  return say(response, 405)
}

/** Puts on an answer what it carries unless it says otherwise itself. */
export function carry(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function say(response: ServerResponse, status: Said): undefined {
  const body = `${sentences[status]}\n`
  response.setHeader('cache-control', 'no-store')
  // What a refused request still sends is not read, so the connection cannot carry another.
  response.setHeader('connection', 'close')
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length }).end(body)
}

/** Requests that are none, or that come too slowly, are answered in the same way as all others. */
export function answerBroken(server: Server, byTls: boolean): void {
  const headers = headersFor(byTls)
  const last = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => last.set(request.socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!isOwed(last.get(socket)) || !socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else socket.end(raw(broken(error.code), headers))
  })
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    carry(response, headers)
    say(response, 417)
  })
}

/** Whether the next thing said on a connection would be the answer to what is broken, and not to what came before it. */
function isOwed(before: ServerResponse | undefined): boolean {
  if (before === undefined) return true
  return before.req.complete ? before.writableFinished : !before.headersSent
}

function broken(code: string | undefined): Said {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}

const reasons: Partial<Record<Said, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function raw(status: Said, headers: Readonly<Record<string, string>>): string {
  const body = `${sentences[status]}\n`
  const all = {
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${lines.join('')}\r\n${body}`
}
