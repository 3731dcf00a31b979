import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Single } from '../adapter.ts'
import { secondMs } from '../domain/time.ts'
import { type Log, messageOf } from '../log.ts'
import type { Leases } from '../store/operations/leases.ts'
import { type Clock, within } from './clock.ts'
import { type Connected, refusal } from './connect.ts'

/** How long a lease lasts, and when in it something happens; all in milliseconds. */
export interface LeaseTimes {
  /** From the moment it was asked for. */
  readonly leaseMs: number
  /** How often it is renewed, and how often who waits looks whether it is free. */
  readonly everyMs: number
  /** Without a renewal for this long receiving ends: well before the lease does, so that no other process has begun. */
  readonly stopAfterMs: number
}

/** A process that dies is followed within the lease; three renewals may fail before the receiver is stopped. */
export const leaseTimes: LeaseTimes = { leaseMs: 15 * secondMs, everyMs: 2 * secondMs, stopAfterMs: 9 * secondMs }

/** How this process is known from others, to the store and to people. */
export interface Identity {
  readonly token: string
  readonly holder: string
}

/** What a channel's lease works with. */
export interface LeaseParts {
  readonly channel: string
  readonly identity: Identity
  readonly store: Leases
  /** The clock that all processes go by, as well as they can. */
  readonly clock: Clock
  /** Only this process's, and never set: what it may still do without the store is reckoned by it. */
  readonly own: Clock
  readonly log: Log
  readonly times: LeaseTimes
  /** Begins to receive and goes on trying until the signal aborts; resolves with how the first try went. */
  open(signal: AbortSignal): Promise<Connected>
  readonly single: Pick<Single, 'close'>
  /** Told whenever this process begins or ends to receive. */
  moved(here: boolean): void
}

/** Closing waits this long for a batch in hand. */
const closeMsMax = 4 * secondMs

/** A new identity, made when a process starts. */
export function identityOfProcess(): Identity {
  return { token: randomUUID(), holder: `${hostname()}/${process.pid}` }
}

/** Keeps one channel's receiving in one process: takes the lease when it is free, renews it, and lets go in time. */
export class Lease {
  readonly #parts: LeaseParts
  readonly #stopping = new AbortController()
  #running: Promise<void> | undefined
  /** While this process receives; aborted when it must end. */
  #tenure: AbortController | undefined
  #opening: Promise<Connected> | undefined
  #closing: Promise<unknown> = Promise.resolve()
  /** When the last renewal that worked was asked for, by our own clock. */
  #renewedAt = 0
  #everHeld = false
  #holder: string | undefined
  #failing = false

  constructor(parts: LeaseParts) {
    this.#parts = parts
  }

  /** Asks for the lease once, and from then on again and again. Resolves with how receiving stands here. */
  async start(): Promise<Connected> {
    await this.#turn()
    this.#running = this.#run()
    return this.#opening ?? { state: 'elsewhere', holder: this.#holder }
  }

  /** `here`, or who receives as far as is known. */
  get where(): string {
    if (this.#tenure !== undefined) return 'here'
    return this.#holder === undefined ? 'nowhere that is known' : `in ${this.#holder}`
  }

  /** Receives no more, and gives the lease back so that the next process takes over at once. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#close()
    // A renewal under way would take the lease once more after it was given back.
    await within(closeMsMax, this.#running ?? Promise.resolve())
    if (!this.#everHeld) return
    const { store, channel, identity, log } = this.#parts
    await store.releaseLease(channel, identity.token).catch((error: unknown) => {
      log.warn('The lease of a channel could not be given back; it ends by itself.', {
        channel,
        error: messageOf(error),
      })
    })
  }

  async #run(): Promise<void> {
    const { own, times } = this.#parts
    const { signal } = this.#stopping
    for (let at = own.now() + times.everyMs; !signal.aborted; at = own.now() + times.everyMs) {
      while (own.now() < at && !signal.aborted) await own.sleepUntil(at, signal)
      if (!signal.aborted) await this.#turn()
    }
  }

  async #turn(): Promise<void> {
    const { store, channel, identity, times, clock, own, log } = this.#parts
    const askedAt = own.now()
    try {
      const asked = store.takeLease({ name: channel, ...identity, leaseMs: times.leaseMs }, clock.now())
      const standing = await within(times.stopAfterMs, asked)
      // What comes this late may have run out already; the next turn asks anew.
      if (standing === 'late' || own.now() - askedAt >= times.stopAfterMs) throw new Error('The store took too long.')
      this.#failing = false
      this.#holder = standing.ours ? identity.holder : standing.holder
      if (!standing.ours) {
        if (this.#tenure) log.warn('Another process has taken over receiving.', { channel, holder: standing.holder })
        return await this.#close()
      }
      this.#renewedAt = askedAt
      this.#everHeld = true
      if (this.#tenure === undefined && !this.#stopping.signal.aborted) this.#open()
    } catch (error) {
      if (!this.#failing) log.warn('The lease of a channel could not be renewed.', { channel, error: messageOf(error) })
      this.#failing = true
    }
  }

  #open(): void {
    const tenure = new AbortController()
    this.#tenure = tenure
    void this.#guard(tenure)
    this.#parts.log.info('This process receives for a channel.', { channel: this.#parts.channel })
    this.#parts.moved(true)
    this.#opening = this.#closing.then(() =>
      tenure.signal.aborted ? { state: 'later', why: 'the lease ended' } : this.#parts.open(tenure.signal),
    )
    // At the start the greeting says it.
    if (this.#running !== undefined) void this.#opening.then((state) => this.#tell(state))
  }

  #tell(state: Connected): void {
    const { channel, log } = this.#parts
    if (state.state === 'refused') log.error(refusal(channel, state.why), { channel })
  }

  /** Ends receiving when the lease could not be renewed in time, whatever the store or the turn is doing. */
  async #guard(tenure: AbortController): Promise<void> {
    const { own, times, log, channel } = this.#parts
    for (;;) {
      const endsAt = this.#renewedAt + times.stopAfterMs
      if (own.now() >= endsAt) break
      await own.sleepUntil(endsAt, tenure.signal)
      if (tenure.signal.aborted) return
    }
    if (this.#tenure !== tenure) return
    log.error('The lease of a channel could not be renewed in time, so this process stops receiving for it.', {
      channel,
    })
    await this.#close()
  }

  async #close(): Promise<void> {
    const tenure = this.#tenure
    if (tenure === undefined) return
    this.#tenure = undefined
    tenure.abort()
    this.#parts.moved(false)
    const { single, log, channel } = this.#parts
    this.#closing = single.close().catch((error: unknown) => {
      log.error('Receiving for a channel did not end cleanly.', { channel, error: messageOf(error) })
    })
    await within(closeMsMax, this.#closing)
  }
}
