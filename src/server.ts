import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Route, WebRequest, WebResponse } from './adapter.ts'
import { doorFor, withoutSecrets } from './door.ts'
import { Entries, type Entry } from './http/entry.ts'
import { admitted, answerBroken, carry, patience } from './http/front.ts'
import { headersFor, sentences } from './http/headers.ts'
import { kept, listed, typed } from './http/keep.ts'
import { operationRoutes, type Watched } from './http/operation.ts'
import { bodyBytesMax } from './http/table.ts'
import { type Log, placeOf } from './log.ts'

/** What the server works with. */
export interface ServerParts extends Watched {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly routes: readonly Route[]
  /** Everything that may answer, and what holds there; without it each route answers for itself. */
  readonly entries?: readonly Entry[]
  /** Closes those of the routes that not every browser may ask. */
  readonly guard?: (routes: readonly Route[]) => readonly Route[]
  /** Whether browsers reach Ekko over TLS. */
  readonly byTls?: boolean
  readonly log: Log
  /** Whether everything has started and nothing is stopping. */
  ready(): boolean
}

/** A server that is listening. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
}

/** How long open answers (a page that listens for events) may go on when the server stops. */
const stopMsMax = 1_000

/** Listens. Rejects with one sentence when the address cannot be had, or where a route would answer that the table does not list. */
export async function startServer(given: ServerParts): Promise<RunningServer> {
  const rows = given.entries ?? ownEntries(given.routes)
  const operation = operationRoutes(given)
  const all = [...operation, ...given.routes]
  listed(all, rows)
  const entries = new Entries(rows.filter((row) => isServed(row, all)))
  const { guard = (routes) => routes } = given
  const routes = kept(guard(typed(given.routes, rows)), rows)
  const parts = { ...given, routes, operation: kept(operation, rows) }
  const door = doorFor(parts)
  const pages = getRequestListener(appOf(parts).fetch)
  const headers = headersFor(given.byTls === true)
  const carried = new Map(rows.map((row) => [row, { ...headers, 'cache-control': row.cache }]))
  const server = createServer(patience, (request, response) => {
    const entry = admitted(request, response, entries, headers)
    if (entry === undefined) return
    const carries = carried.get(entry) ?? headers
    if (door(request, response, entry, carries)) return
    carry(response, carries)
    void pages(request, response)
  })
  answerBroken(server, given.byTls === true)
  await listen(server, parts)
  const { port } = server.address() as AddressInfo
  const host = parts.host.includes(':') ? `[${parts.host}]` : parts.host
  return { url: `http://${host}:${port}`, stop: () => close(server) }
}

/** Whether a row is answered here: most belong to a channel or a page that is not always on. */
function isServed({ method, path }: Entry, routes: readonly Route[]): boolean {
  const start = path.replace(/\*$/, '')
  return routes.some(
    (route) =>
      route.method === method &&
      (route.path === path ||
        (path.endsWith('*') && route.path.startsWith(start)) ||
        (route.path.endsWith('/*') && path.startsWith(route.path.slice(0, -1)))),
  )
}

const operationPaths = ['/health', '/ready', '/metrics'].map((path) => ({ method: 'GET', path }) as const)

/** For routes that no table lists: what holds for all. */
function ownEntries(routes: readonly Route[]): readonly Entry[] {
  const usual = { who: 'public', from: 'anywhere', what: '', cache: 'no-store' } as const
  return [...operationPaths, ...routes].map(({ method, path }) => ({ ...usual, method, path, bodyBytesMax }))
}

function appOf(parts: ServerParts & { readonly operation: readonly Route[] }): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({
      maxSize: bodyBytesMax,
      onError: (context) => {
        // The rest of the body is not read, so the connection cannot carry another request.
        context.header('connection', 'close')
        return sentence(context, 413, sentences[413])
      },
    }),
  )
  for (const route of parts.operation) app.on(route.method, route.path, (context) => respond(context, route))
  for (const route of parts.routes) app.on(route.method, route.path, (context) => answer(context, route, parts))
  app.notFound((context) => notFound(context))
  app.onError((error, context) => {
    parts.log.error('A web request could not be answered.', {
      path: withoutSecrets(context.req.path),
      error: placeOf(error),
    })
    return sentence(context, 500, sentences[500])
  })
  return app
}

async function answer(context: Context, route: Route, parts: ServerParts): Promise<Response> {
  return parts.ready() ? respond(context, route) : sentence(context, 503, sentences[503])
}

async function respond(context: Context, route: Route): Promise<Response> {
  const remote = (context.env as Partial<HttpBindings>).incoming?.socket.remoteAddress
  const request: WebRequest = {
    method: context.req.method,
    path: context.req.path,
    query: new URL(context.req.url).searchParams,
    headers: Object.fromEntries(context.req.raw.headers),
    body: route.method === 'GET' ? new Uint8Array() : new Uint8Array(await context.req.arrayBuffer()),
    ...(remote === undefined ? {} : { remote }),
  }
  const response = await route.handle(request)
  // Only the head was asked for: no client will read the stream that was opened, nor ever say that it left.
  if (context.req.raw.method === 'HEAD' && response.body instanceof ReadableStream) {
    await response.body.cancel()
    return responseOf({ status: response.status, ...(response.headers && { headers: response.headers }) })
  }
  return responseOf(response)
}

function responseOf({ status, headers, body }: WebResponse): Response {
  const content = body instanceof Uint8Array ? Uint8Array.from(body) : (body ?? null)
  return new Response(content, { status, headers: { ...(typeof body === 'string' ? plain : {}), ...headers } })
}

const plain = { 'content-type': 'text/plain; charset=utf-8' } as const

function notFound(context: Context): Response {
  return sentence(context, 404, sentences[404])
}

function sentence(context: Context, status: 404 | 413 | 500 | 503, text: string): Response {
  return context.text(`${text}\n`, status)
}

function listen(server: Server, { host, port }: ServerParts): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(whyNot(error, host, port), { cause: error })),
    )
    server.listen(port, host, resolve)
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop that one, or set EKKO_PORT to a free port.`
    case 'EACCES':
      return `Port ${port} may not be used by this user. Set EKKO_PORT to a port above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `EKKO_HOST is ${host}, which is not an address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 for all addresses.`
    default:
      return `Ekko cannot listen on ${host}, port ${port}: ${error.message}`
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), stopMsMax)
  await closed
  clearTimeout(timer)
}
