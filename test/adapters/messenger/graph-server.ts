import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fields, fieldsOf, Refusal } from './graph-rules.ts'

/** One call as it reached the fake: parameters from the query and the body together, as Graph reads them. */
export interface ReceivedCall {
  readonly method: string
  /** Without the version: `/123/messages`. */
  readonly path: string
  readonly version: string
  readonly fields: Fields
  readonly files: Readonly<Record<string, Uint8Array>>
}

/** How the next calls fail. */
export type GraphFault =
  | {
      readonly kind: 'error'
      readonly status: number
      readonly code: number
      readonly subcode?: number
      readonly regainMinutes?: number
      readonly message?: string
    }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** Accepts the message and never answers. */
  | { readonly kind: 'hang' }
  /** Accepts the message and cuts the connection. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'malformed' }
  /** Answers, but only after this long. */
  | { readonly kind: 'slow'; readonly delayMs: number }

type Answering = (call: ReceivedCall) => unknown

/** The HTTP side of the fake Graph: versions, tokens and faults are the caller's; reading and writing is here. */
export class GraphServer {
  readonly calls: ReceivedCall[] = []
  /** What people sent, by its path; it lies outside of Graph and asks for no token. */
  readonly files = new Map<string, Uint8Array>()
  readonly #answer: Answering
  readonly #now: () => number
  readonly #faults: { readonly fault: GraphFault; readonly path: RegExp }[] = []
  #server: Server | undefined

  constructor(answer: Answering, now: () => number) {
    this.#answer = answer
    this.#now = now
  }

  async listen(): Promise<string> {
    const server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy())
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#server = undefined
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  /** The next call whose path matches meets this. */
  failNext(fault: GraphFault, path = /./): void {
    this.#faults.push({ fault, path })
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Every call opens its own connection, so that closing the door refuses the very next one.
    response.setHeader('connection', 'close')
    const file = this.files.get(request.url ?? '')
    if (file !== undefined) return void response.end(file)
    const call = await receivedOf(request)
    this.calls.push(call)
    const at = this.#faults.findIndex(({ path }) => path.test(call.path))
    const fault = at === -1 ? undefined : this.#faults.splice(at, 1)[0]?.fault
    response.setHeader('date', new Date(this.#now()).toUTCString())
    if (fault?.kind === 'error') return refuse(response, fault, fault.message)
    if (fault?.kind === 'status') return fail(response, fault)
    let answered: unknown
    try {
      answered = this.#answer(call)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, code, subcode } = error
      return refuse(response, { status, code, ...(subcode === undefined ? {} : { subcode }) }, error.message)
    }
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'cut') return void response.destroy()
    if (fault?.kind === 'malformed') return void response.end('{"recipient_id": ')
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    send(response, 200, answered)
  }
}

function fail(response: ServerResponse, fault: { readonly status: number; readonly retryAfterSeconds?: number }): void {
  if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(fault.retryAfterSeconds))
  response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>Sorry, something went wrong.</html>')
}

function refuse(
  response: ServerResponse,
  fault: { readonly status: number; readonly code: number; readonly subcode?: number; readonly regainMinutes?: number },
  message = `(#${fault.code}) The call was refused`,
): void {
  if (fault.regainMinutes !== undefined) {
    const usage = {
      '900': [{ type: 'messenger', call_count: 100, estimated_time_to_regain_access: fault.regainMinutes }],
    }
    response.setHeader('x-business-use-case-usage', JSON.stringify(usage))
  }
  const { code, subcode } = fault
  const error = {
    message,
    type: 'OAuthException',
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    fbtrace_id: 'Afake',
  }
  send(response, fault.status, { error })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body))
}

async function receivedOf(request: IncomingMessage): Promise<ReceivedCall> {
  const url = new URL(request.url ?? '/', 'http://graph.test')
  const [, version = '', ...rest] = url.pathname.split('/')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { fields, files } = await bodyOf(Buffer.concat(chunks), request.headers['content-type'] ?? '')
  return {
    method: request.method ?? 'GET',
    path: `/${rest.join('/')}`,
    version,
    fields: { ...Object.fromEntries(url.searchParams), ...fields },
    files,
  }
}

async function bodyOf(
  raw: Buffer,
  contentType: string,
): Promise<{ readonly fields: Fields; readonly files: Readonly<Record<string, Uint8Array>> }> {
  if (raw.length === 0) return { fields: {}, files: {} }
  if (contentType.startsWith('application/json'))
    return { fields: fieldsOf(JSON.parse(raw.toString('utf8'))), files: {} }
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData()
  const fields: Record<string, unknown> = {}
  const files: Record<string, Uint8Array> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = parsed(value)
    else files[name] = new Uint8Array(await value.arrayBuffer())
  }
  return { fields, files }
}

/** Form fields carry objects as JSON. */
function parsed(value: string): unknown {
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
