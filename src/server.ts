import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Route, WebRequest, WebResponse } from './adapter.ts'
import { bodyBytesMax, doorFor, securityHeaders, sentences, withoutSecrets } from './door.ts'
import { type Log, placeOf } from './log.ts'

/** How Ekko is, for /health. */
export interface Health {
  readonly ok: boolean
  readonly details: Readonly<Record<string, unknown>>
}

/** What the server works with. */
export interface ServerParts {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly routes: readonly Route[]
  readonly log: Log
  health(): Promise<Health>
  /** Whether everything has started and nothing is stopping. */
  ready(): boolean
  /** The same for /ready, with the reason, and whether what happens can be written down; webhooks are let in to try. */
  unready(): string | undefined
  metrics(): Promise<{ readonly type: string; readonly text: string }>
  /** Whether a request with this Authorization header may see how Ekko is in detail; without it none may. */
  readonly isOperator?: (authorization: string | undefined) => boolean
}

/** A server that is listening. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
}

/** How long open answers (a page that listens for events) may go on when the server stops. */
const stopMsMax = 1_000

/** A request has to arrive within this: platforms send theirs in one piece. */
const requestMsMax = 30_000

/** Listens. Rejects with one sentence when the address cannot be had. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const door = doorFor(parts)
  const pages = getRequestListener(appOf(parts).fetch)
  const server = createServer((request, response) => {
    if (climbs(request.url)) refuseClimbing(response)
    else if (!door(request, response)) void pages(request, response)
  })
  server.requestTimeout = requestMsMax
  server.headersTimeout = requestMsMax
  await listen(server, parts)
  const { port } = server.address() as AddressInfo
  const host = parts.host.includes(':') ? `[${parts.host}]` : parts.host
  return { url: `http://${host}:${port}`, stop: () => close(server) }
}

/**
 * Whether a path goes up again on its way. It would be cleared up before any page is looked for, and so lead past a proxy that lets
 * only some paths through. Browsers clear paths up by themselves: no page of ours is asked for like this.
 */
function climbs(url = ''): boolean {
  return /[/\\](?:\.|%2e){1,2}(?:[/\\]|$)/i.test(url.split('?')[0] ?? '')
}

function refuseClimbing(response: ServerResponse): void {
  response.writeHead(404, { ...securityHeaders, ...plain }).end(`${sentences[404]}\n`)
}

function appOf(parts: ServerParts): Hono {
  const app = new Hono()
  const mayLook = (context: Context) => parts.isOperator?.(context.req.header('authorization')) === true
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    }
  })
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
  app.get('/health', async (context) => {
    const { ok, details } = await parts.health()
    return context.json({ ok, ...(mayLook(context) && details) }, ok ? 200 : 503)
  })
  app.get('/ready', (context) => {
    const why = parts.unready()
    return why === undefined ? sentence(context, 200, 'Ready.') : sentence(context, 503, `Not ready. ${why}`)
  })
  app.get('/metrics', async (context) => {
    if (!mayLook(context)) return notFound(context)
    const page = await parts.metrics()
    return context.body(page.text, 200, { 'content-type': page.type })
  })
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
  if (!parts.ready()) return sentence(context, 503, sentences[503])
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

function sentence(context: Context, status: 200 | 404 | 413 | 500 | 503, text: string): Response {
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
