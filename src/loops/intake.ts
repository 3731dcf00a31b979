import type { Receive } from '../adapter.ts'
import { channelOf } from '../domain/contact.ts'
import type { InboxEvent } from '../domain/inbox.ts'
import { type Log, messageOf } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Arrivals } from '../store/inbox/inbox.ts'
import { admit } from './admit.ts'
import { breathe, type Clock, stopwatch } from './clock.ts'
import { type Bounds, unbounded } from './fit.ts'
import { Flood, type Leaves, oneTooMany } from './flood.ts'
import type { Storage } from './storage.ts'

/** What the intake works with. */
export interface IntakeParts {
  readonly store: Arrivals
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  readonly storage?: Pick<Storage, 'failed' | 'full'>
  /** How much people can write on a channel; absent: as much as they like. */
  readonly boundsOf?: (channel: string) => Bounds
  /** What asks to hear no more; that is never one too many. */
  readonly leaves?: Leaves
  /** What comes in as it is known inside, without accounts; absent: as it is. */
  readonly inward?: (events: readonly InboxEvent[]) => readonly InboxEvent[]
  /** Told whenever something arrives. */
  readonly arrived?: () => void
  /** Told after every commit that recorded something. */
  readonly recorded: () => void
}

/** Events that may wait for the store; with 64 webhook connections a healthy store holds a few dozen. */
export const eventsWaitingMax = 20_000

/** Events in one transaction: past a thousand the fsync is spread thin enough, and a longer one delays its first caller. */
export const eventsPerCommitMax = 1_000

/** After this many refused deliveries in a row it is the store that fails, not one of them. */
const refusedInARowMax = 3

const fullDisk = 'The disk of the database is full. Nothing was recorded: deliver this again later.'

interface Delivery {
  readonly events: readonly InboxEvent[]
  done(): void
  refused(error: Error): void
}

/** Makes events durable. What arrives in one turn of the event loop shares one transaction, and so one fsync. */
export class Intake {
  readonly #parts: IntakeParts
  readonly #waiting: Delivery[] = []
  readonly #flood: Flood
  #eventsWaiting = 0
  #working: Promise<void> | undefined
  #stopped = false

  constructor(parts: IntakeParts) {
    this.#parts = parts
    this.#flood = new Flood(parts.leaves)
  }

  /** Resolves when the events are durable; rejects when they are not, and then the platform must not be told "ok". */
  readonly receive: Receive = (told) => {
    if (told.length === 0) return Promise.resolve()
    if (this.#stopped) return Promise.reject(new Error('Ekko is stopping. Nothing was recorded: deliver this again.'))
    if (this.#parts.storage?.full) return Promise.reject(new Error(fullDisk))
    const { clock, metrics, boundsOf = () => unbounded, inward = (each) => each } = this.#parts
    const { events: admitted, found } = admit(this.#unflooded(told), clock.now(), boundsOf)
    for (const { channel, oddity } of found) metrics.odd(channel, oddity)
    if (admitted.length === 0) return Promise.resolve()
    const events = inward(admitted)
    if (this.#eventsWaiting + events.length > eventsWaitingMax) {
      const why = `${this.#eventsWaiting} events already wait for the store. Nothing was recorded: deliver this again later.`
      return Promise.reject(new Error(why))
    }
    this.#parts.arrived?.()
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, done: resolve, refused: reject })
      this.#eventsWaiting += events.length
      this.#working ??= this.#work()
    })
  }

  #unflooded(told: readonly InboxEvent[]): readonly InboxEvent[] {
    const now = performance.now()
    return told.flatMap((event): readonly InboxEvent[] => {
      if (!('contact' in event)) return [event]
      const passage = this.#flood.passes(event, now)
      if (passage === 'taken') return [event]
      this.#parts.metrics.flooded(channelOf(event.contact))
      return passage === 'told' ? [oneTooMany(event)] : []
    })
  }

  get idle(): boolean {
    return this.#working === undefined
  }

  /** Refuses what comes from now on, and resolves when what came before is recorded. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#working
  }

  async #work(): Promise<void> {
    await breathe()
    while (this.#waiting.length > 0) {
      await this.#record(this.#nextGroup())
      await breathe()
    }
    this.#working = undefined
  }

  #nextGroup(): readonly Delivery[] {
    let events = 0
    let size = 0
    for (const delivery of this.#waiting) {
      if (size > 0 && events + delivery.events.length > eventsPerCommitMax) break
      events += delivery.events.length
      size += 1
    }
    return this.#waiting.splice(0, size)
  }

  async #record(group: readonly Delivery[]): Promise<void> {
    try {
      await this.#commit(group)
    } catch (error) {
      if (group.length === 1) this.#refuse(group, error)
      else await this.#recordOneByOne(group)
    }
  }

  /** One delivery that the store cannot take must not take its neighbours with it. */
  async #recordOneByOne(group: readonly Delivery[]): Promise<void> {
    let refusedInARow = 0
    for (const [index, delivery] of group.entries()) {
      try {
        await this.#commit([delivery])
        refusedInARow = 0
      } catch (error) {
        refusedInARow += 1
        const failing = refusedInARow >= refusedInARowMax
        this.#refuse(failing ? group.slice(index) : [delivery], error)
        if (failing) return
      }
    }
  }

  async #commit(group: readonly Delivery[]): Promise<void> {
    const { store, clock, metrics, recorded } = this.#parts
    const events = group.flatMap((delivery) => delivery.events)
    const elapsed = stopwatch()
    const fresh = await store.recordInbox(events, clock.now())
    metrics.received(events.length, fresh, elapsed())
    this.#eventsWaiting -= events.length
    for (const delivery of group) delivery.done()
    if (fresh > 0) recorded()
  }

  #refuse(group: readonly Delivery[], error: unknown): void {
    const events = group.reduce((sum, delivery) => sum + delivery.events.length, 0)
    this.#eventsWaiting -= events
    const { log, storage } = this.#parts
    if (storage?.failed(error) !== true) {
      log.error('The store did not record what arrived; the platforms were not told "ok" and deliver it again.', {
        events,
        error: messageOf(error),
      })
    }
    const refusal = new Error('The store did not record this. It was not acknowledged: deliver it again.', {
      cause: error,
    })
    for (const delivery of group) delivery.refused(refusal)
  }
}
