import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  HTTPError,
  Client as LibraryClient,
  Options,
  RateLimitError,
  RESTEvents,
  type RequestData,
  RequestMethod,
} from 'discord.js'
import { SendError } from '../../src/adapter.ts'
import type { Document } from '../../src/domain/message.ts'
import { failureOf } from '../shared/request.ts'
import { DiscordFailure } from './errors.ts'
import type { Settings } from './settings.ts'

/** One call to Discord's REST API; the path begins with a slash. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/${string}`
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly file?: Document
  /** An interaction's path carries its own token; then the bot's is not sent. */
  readonly anonymous?: true
}

/** What Discord answered. `serverTime` is in milliseconds, from its Date header. */
export interface Answer {
  readonly body: unknown
  readonly serverTime: number | undefined
}

/** What the adapter hears of the connection besides packets. */
export type ConnectionLog = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void

/** The only file that knows discord.js: REST calls without retries, and the gateway's raw packets. */
export interface Client {
  /** Rejects only with DiscordFailure. */
  call(call: Call): Promise<Answer>
  /** Resolves when the gateway is ready. Rejects with SendError `misconfigured` or `unreachable`. */
  connect(onPacket: (packet: unknown) => void): Promise<void>
  /** Leaves the gateway, also in the middle of connecting; calls go on. It can be connected again. */
  disconnect(): Promise<void>
  /** Leaves the gateway, and ends what runs beside it. */
  close(): Promise<void>
}

/**
 * Interactions, messages to us and reactions to ours come without any privileged intent, and so does that a reply was written in a
 * server; its words only where it calls us.
 */
const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.DirectMessageReactions,
]

/** The packets that discord.js itself works with to keep the connection; every other one is read by us alone. */
const needed: ReadonlySet<unknown> = new Set(['READY', 'RESUMED'])
const apiVersion = '10'
const connectTimeoutMs = 30_000
/** Of 10,000 refused requests in ten minutes, after which Discord shuts an address out (topics/rate-limits). */
const invalidRequestsWorthTelling = 500

/** A client that asks once: what to repeat, and when, is decided elsewhere. */
export function createClient(settings: Settings, log: ConnectionLog): Client {
  const caller = clientOf(settings, log)
  const { rest } = caller
  rest.setToken(settings.botToken)
  /** One for each connection: discord.js closes a client once and for all. */
  let gateway: LibraryClient | undefined

  return {
    async call(call) {
      try {
        // discord.js forgets its token at a 401; the operator may have had it put right meanwhile.
        rest.setToken(settings.botToken)
        const response = await rest.queueRequest({
          fullRoute: call.path,
          method: methodOf(call.method),
          auth: call.anonymous !== true,
          // discord.js stops counting once the headers are there; this also ends an answer that never finishes.
          signal: AbortSignal.timeout(settings.timeoutMs),
          ...(call.query === undefined ? {} : { query: new URLSearchParams(call.query) }),
          ...(call.body === undefined ? {} : { body: call.body }),
          ...(call.file === undefined ? {} : { files: filesOf(call.file) }),
        })
        const date = response.headers.get('date')
        return {
          body: response.status === 204 ? undefined : await response.json(),
          serverTime: date === null ? undefined : Date.parse(date),
        }
      } catch (error) {
        throw discordFailureOf(error)
      }
    },

    async connect(onPacket) {
      const client = clientOf(settings, log)
      gateway = client
      client.on(Events.Raw, onPacket)
      guard(client, log)
      let timer: NodeJS.Timeout | undefined
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new SendError('unreachable', 'gateway_timeout')),
          Math.max(connectTimeoutMs, settings.timeoutMs),
        )
      })
      try {
        const login = client.login(settings.botToken).then(async () => {
          if (gateway === client) return
          await leave(client)
          throw new SendError('unreachable', 'closed_meanwhile')
        })
        await Promise.race([login, tooLong])
      } catch (error) {
        if (gateway === client) gateway = undefined
        await leave(client)
        throw connectErrorOf(error)
      } finally {
        clearTimeout(timer)
      }
    },

    disconnect,

    async close() {
      await disconnect()
      await caller.destroy()
    },
  }

  async function disconnect(): Promise<void> {
    const client = gateway
    gateway = undefined
    if (client !== undefined) await leave(client)
  }
}

/**
 * discord.js makes objects of every packet, by names that stand in it, and what it throws there ends as a rejection that nothing
 * handles. Ekko uses none of those objects.
 */
function guard(client: LibraryClient, log: ConnectionLog): void {
  const original: unknown = Reflect.get(client.ws, 'handlePacket')
  if (typeof original !== 'function') return
  Reflect.set(client.ws, 'handlePacket', (packet?: { readonly t?: unknown }, ...others: readonly unknown[]) => {
    if (packet !== undefined && !needed.has(packet.t)) return true
    try {
      return Reflect.apply(original, client.ws, [packet, ...others])
    } catch (error) {
      log('error', 'discord: the library could not read a packet', { name: error instanceof Error ? error.name : '' })
      return false
    }
  })
  // It tells of each packet under the packet's own name, and an event called "error" would be thrown without this.
  client.ws.on('error' as never, () => {})
}

/** discord.js leaves once only, and does not notice when it was told so while it was still asking where the gateway is. */
async function leave(client: LibraryClient): Promise<void> {
  client.removeAllListeners(Events.Raw)
  Reflect.set(client.ws, 'destroyed', false)
  await client.destroy()
}

function clientOf(settings: Settings, log: ConnectionLog): LibraryClient {
  const client = new LibraryClient({
    intents,
    // Everything we need is in the packets; caches would only grow.
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 1, GuildMemberManager: 1, ThreadManager: 0 }),
    rest: {
      api: settings.apiBase,
      version: apiVersion,
      // One send is one request: what to repeat, and when, is the dispatcher's to decide.
      retries: 0,
      rejectOnRateLimit: () => true,
      offset: 0,
      timeout: settings.timeoutMs,
      userAgentAppendix: 'Ekko',
      invalidRequestWarningInterval: invalidRequestsWorthTelling,
    },
  })
  watch(client, log)
  return client
}

function watch(client: LibraryClient, log: ConnectionLog): void {
  client.on(Events.Error, (error) => log('error', 'discord: the client reported an error', { name: error.name }))
  client.on(Events.ShardError, (error) => log('warn', 'discord: the gateway connection failed', { name: error.name }))
  client.on(Events.ShardReconnecting, () => log('info', 'discord: reconnecting to the gateway'))
  client.on(Events.ShardResume, (_shard, replayed) => log('info', 'discord: the gateway session goes on', { replayed }))
  client.on(Events.ShardDisconnect, (event) =>
    log('error', 'discord: the gateway refuses us for good; run the doctor, then restart', { code: event.code }),
  )
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log('warn', 'discord: many requests were refused; after 10,000 in ten minutes this address is shut out', { count }),
  )
  client.on(Events.Invalidated, () => log('error', 'discord: the gateway session was invalidated; restart'))
}

function methodOf(method: Call['method']): RequestMethod {
  return {
    GET: RequestMethod.Get,
    POST: RequestMethod.Post,
    PUT: RequestMethod.Put,
    PATCH: RequestMethod.Patch,
    DELETE: RequestMethod.Delete,
  }[method]
}

function filesOf({ name, mediaType, bytes }: Document): NonNullable<RequestData['files']> {
  return [{ data: Buffer.from(bytes), name, contentType: mediaType }]
}

function discordFailureOf(error: unknown): DiscordFailure {
  if (error instanceof RateLimitError) {
    return new DiscordFailure({
      kind: 'limited',
      retryAfterMs: Math.max(0, Math.ceil(error.retryAfter)),
      scope: error.global ? 'global' : error.scope,
    })
  }
  if (error instanceof DiscordAPIError) {
    return new DiscordFailure({ kind: 'refused', status: error.status, code: Number(error.code) || 0 })
  }
  if (error instanceof HTTPError) return new DiscordFailure({ kind: 'uncertain', code: `http_${error.status}` })
  // An answer that is not the JSON it says it is.
  if (error instanceof SyntaxError) return new DiscordFailure({ kind: 'uncertain', code: 'malformed_answer' })
  const { reason, code } = failureOf(error)
  return new DiscordFailure({ kind: reason === 'unreachable' ? 'unreachable' : 'uncertain', code })
}

function connectErrorOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new SendError('misconfigured', 'token_invalid')
  }
  // The shard's words for close codes 4004, 4013 and 4014, from which it does not recover.
  if (error instanceof Error && /authentication failed/i.test(error.message)) {
    return new SendError('misconfigured', 'gateway_4004')
  }
  if (error instanceof Error && /intents/i.test(error.message)) return new SendError('misconfigured', 'gateway_intents')
  const failing = discordFailureOf(error).failing
  if (failing.kind === 'refused') {
    return new SendError(failing.status === 401 ? 'misconfigured' : 'unreachable', `http_${failing.status}`)
  }
  return new SendError('unreachable', failing.kind === 'limited' ? 'gateway_limited' : failing.code)
}
