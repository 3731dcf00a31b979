import type { Adapter, Channel, SendErrorReason } from '../../src/adapter.ts'
import type { Address, ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Gesture, GestureName } from './gesture.ts'

/** One adapter as the conformance suite and the transcripts see it: the adapter, and the platform behind it. */
export interface Subject {
  readonly name: string
  readonly channel: Channel
  /** The adapter's own decode, pure: one raw payload of the platform to events. `now` where the payload carries no time. */
  decode(payload: unknown, now: number): readonly InboxEvent[]
  /** Starts the fake platform on loopback and the adapter, connected to it through the real client library. */
  start(options?: RigOptions): Promise<Rig>
  /**
   * What in a sent message the platform would take for a mention, a link or markup, read from `sent.raw` as the platform
   * parses it; empty when the citizens' words are inert. The block titles' own formatting of ours does not count.
   */
  liveIn?(sent: Sent): readonly string[]
  /** Conformance cases this platform cannot have, each with the reason. */
  readonly skips: Readonly<Record<string, string>>
  /** What people cannot do on this platform, or what the platform does not tell a bot, each with the reason. */
  readonly lacks?: Readonly<Partial<Record<GestureName, string>>>
}

export interface RigOptions {
  /** Replaces the default receiver, which only remembers. */
  readonly receive?: (events: readonly InboxEvent[]) => Promise<void>
  /** Time as the adapter and the fake platform see it. */
  readonly now?: () => number
}

/** A platform on loopback with our adapter connected to it. */
export interface Rig {
  readonly adapter: Adapter
  readonly received: readonly InboxEvent[]
  /**
   * Messages a second that a conversation without the channel's own pace may still send; where the platform's client counts
   * by itself, what is above is refused and comes later.
   */
  readonly perSecondMax?: number
  /** Every line the adapter logged, for looking for secrets. */
  readonly logged: readonly string[]
  /** Values that must never be seen in a log. */
  readonly secrets: readonly string[]
  /**
   * Pushes one raw payload to the adapter as the platform does; a string goes out as the raw body. Status is the
   * acknowledgement, where there is one; without statuses it rejects when the adapter did not acknowledge in time.
   */
  deliver(payload: unknown, signed?: 'good' | 'bad' | 'missing' | 'stale'): Promise<{ readonly status?: number }>
  /** What the platform accepted so far, oldest first. */
  readonly sent: readonly Sent[]
  /** The next send meets this. */
  failNext(fault: Fault): void
  /** The next send is answered only after this long, where the fake can wait; makes "stop waits" a sharper question. */
  slowNext?(delayMs: number): void
  /** Which faults this platform can have, and what each must become. */
  readonly faults: readonly FaultCase[]
  /** A person on this platform; the same name is the same person. */
  person(name: string): Actor
  /** Where a community's messages are seen, for platforms that have communities. */
  community(name: string): CommunityView
  stop(): Promise<void>
}

/** A message as a person on the platform sees it. */
export interface Sent {
  readonly to: Address
  /** The visible text; a message that had to be split shows its parts in order. */
  readonly parts: readonly string[]
  readonly buttons: readonly SeenButton[]
  /** What went over the wire, for tests about markup and mentions. */
  readonly raw: readonly unknown[]
  readonly edited: boolean
  readonly alt?: string
}

export type SeenButton =
  | { readonly label: string; readonly token: string }
  | { readonly label: string; readonly url: string }

/** How a platform can fail at a send. */
export interface Fault {
  readonly kind: string
  readonly retryAfterMs?: number
}

export interface FaultCase {
  readonly fault: Fault
  readonly reason: SendErrorReason
}

/** What a person can do with their thumbs; each resolves when the adapter has acknowledged. */
export interface Actor {
  readonly contact: ContactId
  /** Opens the conversation: /start, Get Started, the first slash command; `ref` as from a deep link. */
  starts(ref?: string): Promise<void>
  types(text: string): Promise<void>
  /** Taps the newest visible button with this label, in private or in the named community. Throws when there is none. */
  taps(label: string, where?: string): Promise<void>
  /** Fills the form that opened last, by field label, and sends it. */
  submits(fields: Readonly<Record<string, string | readonly string[]>>): Promise<void>
  /** Everything that is neither writing nor tapping; throws for what the subject lacks. */
  does?(gesture: Gesture): Promise<void>
  /** Blocks the bot, closes the DM, uninstalls: what the platform has. */
  blocks(): Promise<void>
  /** What this person has been shown in private, oldest first. */
  readonly sees: readonly Sent[]
  /** The form open in front of them, by field label. */
  readonly form: OpenForm | undefined
}

export interface OpenForm {
  readonly title: string
  readonly fields: readonly { readonly id: string; readonly label: string; readonly options?: readonly string[] }[]
}

export interface CommunityView {
  readonly address: Address
  /** The messages there as they look now, edits applied, oldest first. */
  readonly posts: readonly Sent[]
  /** Removes the bot. */
  removes(): Promise<void>
}
