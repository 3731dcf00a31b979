import { type Adapter, type Fetched, SendError, type SendErrorReason } from '../adapter.ts'
import type { ContactId } from '../domain/contact.ts'
import type { AttachmentEvent } from '../domain/inbox.ts'
import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import {
  delayMs,
  type Purpose,
  type PurposeName,
  patienceMs,
  purposeNames,
  type Read,
  type ReadFailure,
  triesMax,
} from '../domain/wanted.ts'
import { placeOf } from '../log.ts'
import { openReference } from '../seal/account.ts'
import type { Seal } from '../seal/seal.ts'
import type { AttachmentClaim, Attachments } from '../store/inbox/attachments.ts'
import { retryAt } from './backoff.ts'
import { stopwatch, within } from './clock.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'

/** What is done with bytes that are wanted for one purpose. */
export interface Handling<P extends Purpose = Purpose> {
  readonly bytesMax: number
  /** Tries under way at once in this process. */
  readonly atOnceMax: number
  /** Whether who waits longer than a few seconds is told that it goes on. */
  readonly tellsDelay: boolean
  /**
   * What comes of the bytes. Rejects only with SendError: `rejected` when they are not what they seemed. It may be done twice for
   * the same `sent.id`, which is unique for ever, so what it leaves behind is named by that.
   */
  read(fetched: Fetched, wanted: P, sent: Sent, signal: AbortSignal): Promise<Extract<Read, Pick<P, 'purpose'>>>
  /** What was read is not wanted any more, because its sender stopped or is forgotten: what it left behind goes. */
  discard?(read: Extract<Read, Pick<P, 'purpose'>>, id: string): Promise<void>
}

/** What was attached, by a name that is unique for ever, and from where it was sent. */
export interface Sent {
  readonly id: string
  readonly contact: ContactId
}

/** What this process can do with attachments; what is wanted for a purpose without one is given up kindly. */
export type Handlings = { readonly [N in PurposeName]?: Handling<Extract<Purpose, { readonly purpose: N }>> }

/** What the loop works with. */
export interface AttendParts extends Omit<LoopParts, 'name'> {
  readonly store: Attachments
  readonly handlings: Handlings
  /** By what the handles of what is fetched were closed. */
  readonly seal: Seal
  /** The adapters that are connected here. */
  readonly adapters: () => readonly Pick<Adapter, 'channel' | 'fetch'>[]
  /** An event was recorded. */
  readonly recorded: () => void
}

/** Another process may have decided that something is wanted. */
const idleMs = secondMs

/** A fetch and what is done with it may take this long together: well below the lease. */
const tryMsMax = 2 * minuteMs

/** How waits between tries grow. */
const growth = { baseMs: 2 * secondMs, capMs: 2 * minuteMs } as const

/** How long stopping waits for what is under way once it was told to end. */
const stopMsMax = 2 * secondMs

/** What a failure means for what was attached: tried again, or given up for this reason. */
const treatment: Readonly<Record<SendErrorReason, 'later' | ReadFailure>> = {
  unreachable: 'later',
  unknown: 'later',
  throttled: 'later',
  'window-closed': 'rejected',
  'conversation-closed': 'rejected',
  'contact-gone': 'rejected',
  rejected: 'rejected',
  misconfigured: 'unavailable',
}

/**
 * Attends to what people attached: fetches the bytes, lets their purpose make something of them, and records what came of it
 * as an event of the person. The bytes are only ever in memory. A crash at any moment leaves the row, and it is tried again.
 */
export class Attend {
  readonly #parts: AttendParts
  readonly #loop: Loop
  readonly #stopping = new AbortController()
  readonly #underWay = new Map<PurposeName, number>()
  readonly #tries = new Set<Promise<void>>()
  readonly #stopListening: () => void

  constructor(parts: AttendParts) {
    this.#parts = parts
    this.#loop = new Loop({ ...parts, name: 'attend' }, () => this.#turn())
    this.#stopListening = parts.clock.onMoved(() => this.#loop.ring())
  }

  start(): void {
    this.#loop.start()
  }

  ring(): void {
    this.#loop.ring()
  }

  pulse() {
    const pulse = this.#loop.pulse()
    return { ...pulse, resting: pulse.resting && this.#tries.size === 0 }
  }

  /** Begins nothing more, and puts back what is under way so that the next process takes it up at once. */
  async stop(): Promise<void> {
    this.#stopListening()
    this.#stopping.abort()
    await this.#loop.stop()
    await within(stopMsMax, Promise.allSettled(this.#tries))
  }

  async #turn(): Promise<Rest> {
    const { store, clock, handlings, recorded } = this.#parts
    const now = clock.now()
    let begun = 0
    let told = 0
    for (const purpose of purposeNames) {
      begun += await this.#begin(purpose, now)
      if (handlings[purpose]?.tellsDelay === true) told += await store.tellDelays(purpose, now - delayMs, now)
    }
    if (told > 0) recorded()
    return begun > 0 ? 'again' : { until: now + idleMs }
  }

  async #begin(purpose: PurposeName, now: Instant): Promise<number> {
    const { store, handlings, adapters } = this.#parts
    const limit = (handlings[purpose]?.atOnceMax ?? 1) - (this.#underWay.get(purpose) ?? 0)
    const channels = adapters().map(({ channel }) => channel)
    if (limit <= 0 || channels.length === 0) return 0
    const claims = await store.claimAttachments({ purpose, channels, limit }, now)
    for (const claim of claims) this.#follow(purpose, this.#try(claim))
    return claims.length
  }

  #follow(purpose: PurposeName, going: Promise<void>): void {
    this.#underWay.set(purpose, (this.#underWay.get(purpose) ?? 0) + 1)
    const followed = going
      .catch((error: unknown) => {
        // The lease ends, and it is tried again.
        if (this.#parts.storage?.failed(error) !== true)
          this.#parts.log.error('An attachment could not be attended to; it is tried again.', { error: placeOf(error) })
      })
      .finally(() => {
        this.#underWay.set(purpose, (this.#underWay.get(purpose) ?? 1) - 1)
        this.#tries.delete(followed)
        this.#loop.ring()
      })
    this.#tries.add(followed)
  }

  async #try(claim: AttachmentClaim): Promise<void> {
    const { metrics } = this.#parts
    const { purpose } = claim.wanted.for
    const elapsed = stopwatch()
    try {
      const read = await this.#read(claim)
      const recorded = await this.#record(claim, { kind: 'attachment.read', read })
      const handling = this.#parts.handlings[purpose] as Handling | undefined
      if (!recorded) await handling?.discard?.(read, idOf(claim))
      metrics.attended(purpose, 'read', elapsed())
    } catch (error) {
      if (!(error instanceof SendError)) throw error
      metrics.attended(purpose, await this.#fail(claim, error), elapsed())
    }
  }

  async #read(claim: AttachmentClaim): Promise<Read> {
    const { wanted, channel, tries } = claim
    // What is wanted for a purpose is handed to that purpose's own handling.
    const handling = this.#parts.handlings[wanted.for.purpose] as Handling | undefined
    const adapter = this.#parts.adapters().find((each) => each.channel === channel)
    if (!handling || !adapter?.fetch) throw new SendError('misconfigured', 'no-handling')
    // Each try is counted as it is claimed: one too many has ended a process.
    if (tries > triesMax) throw new SendError('misconfigured', 'tries')
    const deadline = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(tryMsMax)])
    const fetched = await ended(
      deadline,
      adapter.fetch(openReference(this.#parts.seal, wanted.source), handling.bytesMax),
    )
    if (fetched.bytes.byteLength > handling.bytesMax) throw new SendError('rejected', 'too-large')
    return ended(deadline, handling.read(fetched, wanted.for, { id: idOf(claim), contact: wanted.contact }, deadline))
  }

  async #fail(claim: AttachmentClaim, { reason, code, retryAfterMs }: SendError): Promise<'later' | ReadFailure> {
    const { store, clock, log } = this.#parts
    const now = clock.now()
    const treated = this.#stopping.signal.aborted ? 'later' : treatment[reason]
    const spent = claim.tries >= triesMax || now - claim.since >= patienceMs
    const { purpose } = claim.wanted.for
    log.warn('An attachment could not be read.', { channel: claim.channel, purpose, reason, code, tries: claim.tries })
    if (treated === 'later' && (!spent || this.#stopping.signal.aborted)) {
      const at = this.#stopping.signal.aborted ? now : retryAt(idOf(claim), claim.tries, now, growth)
      await store.attachmentLater(claim, Math.max(at, now + (retryAfterMs ?? 0)))
      return 'later'
    }
    const why = treated === 'later' ? 'unavailable' : treated
    await this.#record(claim, { kind: 'attachment.failed', why })
    return why
  }

  async #record(claim: AttachmentClaim, came: Came): Promise<boolean> {
    const { store, clock, recorded } = this.#parts
    const { id, contact, for: purpose } = claim.wanted
    const now = clock.now()
    const event: AttachmentEvent = { id: `read:${id}`, contact, at: now, for: purpose, ...came }
    const wanted = await store.attachmentDone(claim, event, now)
    if (wanted) recorded()
    return wanted
  }
}

/** Unique for ever. */
function idOf({ wanted: { contact, id } }: AttachmentClaim): string {
  return `${contact}:${id}`
}

type Came =
  | Pick<Extract<AttachmentEvent, { readonly kind: 'attachment.read' }>, 'kind' | 'read'>
  | Pick<Extract<AttachmentEvent, { readonly kind: 'attachment.failed' }>, 'kind' | 'why'>

/** The promise's value, unless the time is over first; the promise itself goes on and is heard no more. */
function ended<T>(deadline: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new SendError('unknown', 'too-slow'))
    if (deadline.aborted) end()
    deadline.addEventListener('abort', end, { once: true })
    promise.then(resolve, reject).finally(() => deadline.removeEventListener('abort', end))
  })
}
