import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { Route, WebRequest, WebResponse } from './adapter.ts'
import { Bodies } from './bodies.ts'
import type { Entry } from './http/entry.ts'
import { type Said, sentences } from './http/headers.ts'
import { bodyBytesMax } from './http/table.ts'
import { type Log, placeOf } from './log.ts'

/** Bodies that are still on their way hold no more memory than this together. */
const bodiesBytesMax = 8 * bodyBytesMax

/** Links that let a person in have a long secret in their path; no log has it. */
export function withoutSecrets(path: string): string {
  return path.replace(/[\w-]{32,}/g, '…')
}

/** What the door works with. */
export interface DoorParts {
  readonly routes: readonly Route[]
  readonly log: Log
  ready(): boolean
}

/** What every answer at an address carries; they are written with the answer's own, in one go. */
type Carried = Readonly<Record<string, string>>

/** Takes a request that a row of the table admits, if it is one that is posted. */
export type Door = (request: IncomingMessage, response: ServerResponse, entry: Entry, carried: Carried) => boolean

/**
 * The way in for what is posted: webhooks and forms. Straight from node:http to the route, since the way through a web
 * framework took longer than the signature check and half of what a group commit costs. Returns whether it took the request.
 */
export function doorFor(parts: DoorParts): Door {
  const posted = parts.routes.filter(({ method }) => method === 'POST')
  const routes = new Map(posted.map((route) => [route.path, route]))
  const below = posted.flatMap((route) =>
    route.path.endsWith('/*') ? [{ route, start: route.path.slice(0, -1) }] : [],
  )
  const bodies = new Bodies(bodiesBytesMax)
  return (request, response, entry, carried) => {
    if (request.method !== 'POST') return false
    const [path = '', query = ''] = splitOnce(request.url ?? '', '?')
    const route = routes.get(path) ?? below.find(({ start }) => path.startsWith(start))?.route
    if (route === undefined) return false
    if (!parts.ready()) say(response, 503, carried)
    else
      bodies.read(request, entry.bodyBytesMax, (read) => {
        if (read.as === 'whole')
          void answer(requestOf(request, path, query, read.body), response, route, carried, parts)
        else refuse(response, read.as === 'too-large' ? 413 : 408, carried)
      })
    return true
  }
}

/** What still comes is thrown away, so the connection cannot carry another request. */
function refuse(response: ServerResponse, status: 408 | 413, carried: Carried): void {
  say(response, status, { ...carried, connection: 'close' })
}

function requestOf(request: IncomingMessage, path: string, query: string, body: Buffer): WebRequest {
  const remote = request.socket.remoteAddress
  return {
    method: 'POST',
    path,
    query: new URLSearchParams(query),
    headers: headersOf(request),
    body,
    ...(remote !== undefined && { remote }),
  }
}

/** Node joins what is there several times, all but `set-cookie`, which is for browsers. */
function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const { 'set-cookie': _, ...headers } = request.headers
  return headers as Record<string, string>
}

async function answer(
  request: WebRequest,
  response: ServerResponse,
  route: Route,
  carried: Carried,
  { log }: DoorParts,
): Promise<void> {
  try {
    write(response, await route.handle(request), carried)
  } catch (error) {
    log.error('A web request could not be answered.', {
      path: withoutSecrets(request.path),
      error: placeOf(error),
    })
    if (!response.headersSent) say(response, 500, carried)
  }
}

function write(response: ServerResponse, { status, headers, body }: WebResponse, carried: Carried): void {
  if (body instanceof ReadableStream) {
    response.writeHead(status, { ...carried, ...headers })
    Readable.fromWeb(body as NodeStream).pipe(response)
    return
  }
  if (body === undefined || body.length === 0) {
    // An empty chunk would be written as a packet of its own.
    response.writeHead(status, { ...carried, ...headers, 'content-length': 0 }).end()
    return
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, {
    ...carried,
    ...(typeof body === 'string' && { 'content-type': 'text/plain; charset=utf-8' }),
    ...headers,
    'content-length': bytes.length,
  })
  response.end(bytes)
}

function say(response: ServerResponse, status: Said, carried: Carried): void {
  write(response, { status, body: `${sentences[status]}\n` }, carried)
}

function splitOnce(text: string, at: string): readonly string[] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}
