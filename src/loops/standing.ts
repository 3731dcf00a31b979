import { randomUUID } from 'node:crypto'
import { type Adapter, SendError } from '../adapter.ts'
import type { Priority } from '../domain/outbox.ts'
import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import { type Log, messageOf } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Outage, Outages, Pausing } from '../store/outbox/outages.ts'
import { CircuitBreaker, restsUntil } from './circuit-breaker.ts'
import { type Clock, stopwatch, within } from './clock.ts'
import { Places } from './places.ts'
import { Refusals, selfTestMsMax } from './refusals.ts'
import type { Storage } from './storage.ts'

/** What a channel's standing is found out with. */
export interface StandingParts {
  readonly adapter: Pick<Adapter, 'channel' | 'selfTest'>
  readonly store: Outages
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  readonly storage?: Pick<Storage, 'failed'> | undefined
}

/** What other processes found out is learnt this often. */
const meetEveryMs = secondMs

/** A try to see whether the platform is well takes no longer; if its process dies, another one tries then. */
const probeMsMax = 2 * minuteMs

/** A wait shorter than this is over before other processes have learnt of it. */
const restToldMsMin = 2 * meetEveryMs

const whatHappens = 'Nothing is sent there but one try now and then; messages wait, and leave by themselves.'

/** How a channel stands with its platform: kept by all processes that send on it together, through the store. */
export class Standing {
  readonly breaker: CircuitBreaker
  readonly refusals: Refusals
  readonly #parts: StandingParts
  readonly #holder = randomUUID()
  readonly #places: Places
  #share = 1
  /** As far as the processes know of it together; undefined once it is over. */
  #outage: Outage | undefined
  /** By the town's clock, and by one that no change moves. */
  #met: { readonly at: Instant; readonly elapsed: () => number } | undefined
  #telling: Promise<void> = Promise.resolve()
  #refusedAs: string | undefined

  constructor(parts: StandingParts) {
    this.#parts = parts
    this.breaker = new CircuitBreaker(parts.adapter.channel)
    this.refusals = new Refusals(parts.adapter)
    this.#places = new Places(() => this.breaker.room(this.#share))
  }

  /** Since when the platform has been out of reach. */
  get since(): Instant | undefined {
    return this.breaker.why === 'unreachable' ? this.#outage?.since : undefined
  }

  /** The platform's own code where it refuses our token or a right of ours. */
  get refusedAs(): string | undefined {
    return this.breaker.why === 'misconfigured' ? this.#refusedAs : undefined
  }

  /** The platform refused our token or rights, by this code. */
  refused(code: string | undefined): void {
    this.#refusedAs = code
  }

  /** Makes itself known to other processes and learns from them, now and then. */
  async meet(now: Instant): Promise<void> {
    const met = this.#met
    if (met && Math.abs(now - met.at) < meetEveryMs && met.elapsed() < meetEveryMs) return
    const { store, adapter, metrics } = this.#parts
    const { channel } = adapter
    const sender = { channel, holder: this.#holder, underWay: this.#places.taken }
    const { places, outage, rest } = await store.sendersMeet(sender, now)
    this.#met = { at: now, elapsed: stopwatch() }
    this.#share = places
    this.#outage = outage?.overAt === undefined ? outage : undefined
    const before = this.breaker.why
    const doubts = this.breaker.learn(outage, rest, now)
    if (doubts > 0) await this.#tell(() => store.doubtCounted(channel, doubts, this.#restIn(now), now))
    if (this.breaker.why !== before) metrics.closed(channel, this.breaker.why, this.since)
    this.#places.give()
  }

  /** Waits for one of the places for what is under way at once; it is given back with `free`. */
  place(priority: Priority): Promise<void> {
    return this.#places.take(priority)
  }

  free(): void {
    this.#places.free()
  }

  /** A platform that was out of reach is asked by one process, and first for something that leaves nothing in doubt. */
  async mayProbe(now: Instant): Promise<boolean> {
    // Where the store could not be told of the outage no other process knows of it, and none would end it.
    if (this.breaker.why === 'misconfigured' || this.#outage === undefined) return true
    if (!(await this.#isOursToTry(now))) {
      this.#met = undefined
      await this.meet(now)
      return false
    }
    if (await this.#answers()) return true
    const era = this.breaker.era
    await this.failed('unreachable', this.#parts.clock.now(), era)
    return false
  }

  /** A send did not reach the platform or was not answered: the channel rests after a handful, in all processes. */
  async failed(as: 'unreachable' | 'unknown', now: Instant, era: number): Promise<void> {
    const { store, adapter, log, metrics } = this.#parts
    const { channel } = adapter
    const closingsKnown = this.breaker.closings
    const isNew = era === this.breaker.era
    const unknowns = this.breaker.failed(as, this.#share, now, era)
    const until = this.#restIn(now)
    if (unknowns === undefined) {
      if (as === 'unknown' && !isNew) await this.#tell(() => store.doubtCounted(channel, 1, until, now))
      return
    }
    metrics.closed(channel, this.breaker.why, now)
    await this.#tell(async () => {
      const { begun, ...outage } = await store.channelPaused({ channel, closingsKnown, unknowns, until }, now)
      this.#outage = outage
      this.breaker.learn(outage, undefined, now)
      metrics.closed(channel, this.breaker.why, this.since)
      if (begun)
        log.warn(`${channel} cannot be reached or does not answer. ${whatHappens}`, { unknown: outage.unknowns })
    })
  }

  /** The platform asked for a wait. */
  async throttled(until: Instant, now: Instant): Promise<void> {
    const { store, adapter } = this.#parts
    this.breaker.throttled(until, now)
    if (until - now >= restToldMsMin) await this.#tell(() => store.channelRests(adapter.channel, until, now))
  }

  /** The platform took something from us. */
  async passed(now: Instant): Promise<void> {
    const { store, adapter, log, metrics } = this.#parts
    const why = this.breaker.why
    const reopened = this.breaker.passed(now)
    this.#places.give()
    if (!reopened) return
    metrics.closed(adapter.channel, undefined)
    await this.#tell(async () => {
      const over = this.#outage === undefined ? undefined : await store.channelWell(adapter.channel, now)
      this.#outage = undefined
      if (over) log.info('Messages leave again on this channel.', { unknown: over.unknowns })
      else if (why === 'misconfigured') log.info('Messages leave again on this channel.')
    })
  }

  async stop(): Promise<void> {
    await this.#tell(() => this.#parts.store.senderLeft(this.#parts.adapter.channel, this.#holder))
  }

  #restIn(now: Instant): Pausing['until'] {
    return (outage) => restsUntil(this.#parts.adapter.channel, outage, now)
  }

  async #isOursToTry(now: Instant): Promise<boolean> {
    const { triesUntil } = this.breaker
    if (triesUntil !== undefined && now < triesUntil && triesUntil <= now + probeMsMax) return true
    const until = now + probeMsMax
    const ours = await this.#parts.store.probeTaken(this.#parts.adapter.channel, until, now)
    if (ours) this.breaker.tries(until)
    return ours
  }

  async #answers(): Promise<boolean> {
    const { adapter } = this.#parts
    try {
      return (await within(selfTestMsMax, adapter.selfTest?.() ?? Promise.resolve())) !== 'late'
    } catch (error) {
      // A refusal of our token is an answer.
      return !(error instanceof SendError) || !['unreachable', 'unknown'].includes(error.reason)
    }
  }

  /** Tells the other processes, in order. Where the store fails they find out by themselves. */
  #tell(what: () => Promise<void>): Promise<void> {
    const { log, storage } = this.#parts
    this.#telling = this.#telling.then(what).catch((error: unknown) => {
      if (storage?.failed(error) !== true)
        log.error('The store did not note how a channel stands.', { error: messageOf(error) })
    })
    return this.#telling
  }
}
