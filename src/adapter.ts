import type { Address, ChannelName, CommunityId, ContactId, Reach } from './domain/contact.ts'
import type { DeepLink } from './domain/deeplink.ts'
import type { InboxEvent, Via } from './domain/inbox.ts'
import type { Document, Image } from './domain/message.ts'
import type { Priority } from './domain/outbox.ts'
import type { RenderedBlock, RenderedButton, RenderedForm } from './domain/rendered.ts'
import { isThisMachine } from './domain/this-machine.ts'

/** The contract a channel's adapter keeps. An adapter translates and sends; it decides nothing and remembers nothing that matters. */
export interface Adapter {
  readonly channel: ChannelName
  readonly limits: Limits
  /** Webhooks and pages for the server to mount; empty for sockets and polling. */
  readonly routes: readonly Route[]
  /** Set where only one process at a time may receive: a gateway, a long poll. Absent where any number may. */
  readonly single?: Single
  /** Connects; what is single waits for `open`. Rejects with SendError `misconfigured` when the platform refuses our token. */
  start(receive: Receive): Promise<void>
  /** Sends one message, once. Rejects only with SendError. Never retries by itself. */
  send(outbound: Outbound): Promise<Receipt>
  /**
   * The bytes behind an attachment's `source`, of a voice or a photo. Rejects only with SendError; `rejected` when there are more
   * than `bytesMax`, or they are gone. Absent where the platform has nothing to fetch.
   */
  fetch?(source: string, bytesMax: number): Promise<Fetched>
  /**
   * Asks the platform whether our token and rights still hold, writing to no person. Rejects only with SendError, `misconfigured`
   * where they do not: one refused message may be one person's, and this tells. Absent where the platform has nothing to ask.
   */
  selfTest?(): Promise<void>
  /** Finishes what is in flight, then disconnects. */
  stop(): Promise<void>
}

/** What stood behind an attachment. */
export interface Fetched {
  readonly bytes: Uint8Array
  /** As the platform says: `audio/ogg`. Never trusted for what the bytes are. */
  readonly mediaType?: string
}

/** Receiving of which there is one among all processes; sending goes on without it. Used between `start` and `stop`. */
export interface Single {
  /** Begins to receive. Rejects with SendError as `start` does. May be opened again after it was closed. */
  open(): Promise<void>
  /** Ends it, also an opening under way; resolves when nothing more comes in. */
  close(): Promise<void>
}

/** Resolves when the events are durable. Acknowledge the platform only after that. */
export type Receive = (events: readonly InboxEvent[]) => Promise<void>

/** A web request as the server hands it over: the body is raw bytes, since signatures are over bytes. */
export interface WebRequest {
  readonly method: string
  /** The path below the server's root, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** The address of the machine that asks, where the server knows it. */
  readonly remote?: string
}

/**
 * Whether a request was made on this machine and by a page of ours. The Host is checked because a stranger's domain can be
 * made to resolve to 127.0.0.1, and the Origin because any page a browser has open, another program's on this machine too,
 * may post to localhost. What a proxy passes on comes from elsewhere, even where the proxy stands on this machine.
 */
export function asksFromHere(request: WebRequest): boolean {
  const { host, origin } = request.headers
  if (passedOn.some((name) => request.headers[name] !== undefined)) return false
  if (request.remote !== undefined && !/^(127\.[\d.]+|::1|::ffff:127\.[\d.]+)$/.test(request.remote)) return false
  return (
    host !== undefined &&
    isThisMachine(host.replace(/:\d{1,5}$/, '')) &&
    (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`)
  )
}

/** What proxies and tunnels add. */
const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'cf-connecting-ip'] as const

/** What a route answers with. */
export interface WebResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>
}

/** One door that the server opens for a channel or a page of ours. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** `/telegram/webhook`; always below the channel's own name. */
  readonly path: string
  handle(request: WebRequest): Promise<WebResponse>
}

/** One message, ready to be encoded. */
export interface Outbound {
  /** Derived and stable: the same message has the same key at every try. At most 200 characters. */
  readonly key: string
  readonly to: Address
  /** It was tried before, and that try may have arrived. */
  readonly again?: true
  readonly language: string
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
  readonly form?: RenderedForm
  readonly image?: Image
  /** Only set where limits.documentBytesMax lets it through; it goes before the words. */
  readonly document?: Document
  /**
   * What this is news about, by its title in the reader's language: set where the message answers what a person once said
   * and may be announced, where a platform lets nothing more through.
   */
  readonly newsAbout?: string
  /** Whether the person did something just now that this answers. */
  readonly reply: boolean
  /** The event this replies to, for replying in place. */
  readonly via?: Via
  /** What an earlier Receipt asked to be given back. */
  readonly route?: string
  /** What is known about writing to this contact; adapters whose platform has a reply window decide by it. */
  readonly reach?: Reach
  /** Why it is sent: outside a reply window a platform may allow news of one's own answer, and never an invitation. */
  readonly priority?: Priority
  /** Edit this message of ours instead of sending a new one. Only set where limits.edits, or in a community where limits.communityEdits. */
  readonly editsExternalId?: string
  /** Put the message under this one of ours, as a thread or a reply. */
  readonly underExternalId?: string
}

/** What is known of a message that went out, for the sends and edits that follow it. */
export interface Receipt {
  /** The platform's id of the (last) message; absent where the platform gives none. */
  readonly externalId?: string
  /** To be given back with every later message to this contact. */
  readonly route?: string
  /**
   * Only word that there is news went out, because the reply window is closed. The message itself is still owed:
   * hold it, and send it when the person next writes or taps.
   */
  readonly announced?: true
}

/** What a platform allows, as data. Every number names its source in the adapter's limits.ts. */
export interface Limits {
  readonly textCharactersMax: number
  /** What people themselves can write in one message; what is longer is made up. Absent where there is no bound. */
  readonly writtenCharactersMax?: number
  /** People's own apps cut a longer text of theirs into several messages; absent where they refuse or keep it whole. */
  readonly clientCutsAt?: number
  /** What people write below a picture comes as a message of its own; absent where it comes with the picture. */
  readonly captionsApart?: true
  readonly buttonsMax: number
  /** More buttons than this under one message are gone as soon as anything follows it; absent: all stay. */
  readonly buttonsStayMax?: number
  readonly buttonLabelCharactersMax: number
  readonly tokenBytesMax: number
  /** Modals: several fields at once, opened by a tap. */
  readonly forms: boolean
  readonly formFieldsMax: number
  readonly formTextCharactersMax: number
  /** Whether our own messages can be changed later. */
  readonly edits: boolean
  /** Whether our posts in communities can be changed, where that differs from private messages; absent: as `edits`. */
  readonly communityEdits?: boolean
  /** Where several messages can stand together: a thread, a reply, or nothing. */
  readonly threads: boolean
  readonly communities: boolean
  readonly images: boolean
  readonly altTextCharactersMax: number
  /** How large a file may be that we send to one person; absent where we send none. */
  readonly documentBytesMax?: number
  /** How long after a person's act we may write freely; absent means for ever. */
  readonly replyWindowMs?: number
  readonly pace: Pace
  /** What the platform does with the same message sent twice. */
  readonly idempotency: 'key' | 'reconcile' | 'none'
  /** How long the platform waits for our acknowledgement. */
  readonly acknowledgeMs: number
}

/** How fast we may send. Spacings are minimal distances, because fixed windows let double the rate through. */
export interface Pace {
  /** All messages of this channel. */
  readonly perSecondMax: number
  /** Two messages to the same person. */
  readonly perChatSpacingMs: number
  /** Two messages to the same community. */
  readonly perCommunitySpacingMs: number
  /** First messages to people never written to before, where opening a conversation is watched; absent means no extra limit. */
  readonly newChatSpacingMs?: number
  /** Sends under way at once. */
  readonly inFlightMax: number
}

/** What `ekko doctor` finds. */
export interface Finding {
  readonly ok: boolean
  /** `telegram: the token is valid`, or a sentence that says what to do. */
  readonly text: string
}

/** What `ekko setup` did, what a person must click, or what could not be done now. */
export interface SetupStep {
  readonly state: 'done' | 'unchanged' | 'yours' | 'failed'
  readonly text: string
}

/** What an adapter needs from outside; nothing in adapters/ reads the environment or the clock by itself. */
export interface AdapterContext {
  readonly now: () => number
  /** Structured log; citizens' words and secrets never go here. */
  readonly log: (level: 'info' | 'warn' | 'error', message: string, fields?: Readonly<Record<string, unknown>>) => void
  /** Our public https address, when there is one: webhooks instead of polling and sockets. */
  readonly publicUrl?: string
}

/** One channel as main.ts and the commands see it: settings in, adapter out. */
export interface Channel<Settings = unknown> {
  readonly channel: ChannelName
  /** The environment variables it reads, one line each on where the value comes from. */
  readonly variables: readonly Variable[]
  /** Reads settings from the environment; every problem is a sentence that says what to do. */
  configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings>
  create(settings: Settings, context: AdapterContext): Adapter
  /** Registers commands, menus, webhooks, templates. Can run again and again. */
  setup(settings: Settings, context: AdapterContext, texts: SetupTexts): Promise<readonly SetupStep[]>
  doctor(settings: Settings, context: AdapterContext, communities: readonly CommunityId[]): Promise<readonly Finding[]>
  /** Of what doctor looks at, only whether posts can go to these communities: asked before a launch. Absent where there are none. */
  places?(settings: Settings, context: AdapterContext, communities: readonly CommunityId[]): Promise<readonly Finding[]>
  /** Where a QR code leads so that a conversation begins with this token. Rejects with a sentence when that cannot be known. */
  deepLink(settings: Settings, token: string, where: { readonly localUrl: string }): Promise<DeepLink>
}

/** One setting of a channel, for the list in .env.example and for what the operator is told. */
export interface Variable {
  readonly name: string
  readonly required: boolean
  readonly secret: boolean
  readonly from: string
  readonly example?: string
}

/** What the settings of a channel come to: on, off, or wrong with a sentence for each problem. */
export type Configured<Settings> =
  | { readonly state: 'on'; readonly settings: Settings }
  /** None of its variables is set. */
  | { readonly state: 'off'; readonly reason: string }
  | { readonly state: 'wrong'; readonly problems: readonly string[] }

/** The words that menus and commands carry, per language; made from prompts/ so that adapters hold no texts. */
export interface SetupTexts {
  readonly languages: readonly string[]
  /** Command names without slash; `name` is the localized word, `id` the one that always works. */
  readonly commands: readonly {
    readonly id: string
    readonly token: string
    readonly names: Readonly<Record<string, string>>
    readonly descriptions: Readonly<Record<string, string>>
  }[]
  /** Greeting shown before a person starts, where a platform has one. */
  readonly greeting: Readonly<Record<string, string>>
  /** One short line about the bot, where a platform has one. */
  readonly about: Readonly<Record<string, string>>
  /**
   * "There is news about your answer to {{1}}.", where a platform lets only approved sentences through outside its
   * reply window. `{{1}}` is the consultation's title, neither first nor last; `sample` is a title to judge it by.
   */
  readonly news?: {
    readonly body: Readonly<Record<string, string>>
    readonly sample: Readonly<Record<string, string>>
    readonly button: Readonly<Record<string, string>>
  }
}

export type { RenderedBlock, RenderedButton, RenderedField, RenderedForm } from './domain/rendered.ts'
export { SendError, type SendErrorReason } from './domain/send-error.ts'
export type { ShownField, ShownForm, ShownMessage, Shows, ShowsForm } from './domain/shown.ts'
export type { Address, ChannelName, CommunityId, ContactId, DeepLink }
