import type { Instant } from '../domain/time.ts'
import { type Log, messageOf } from '../log.ts'
import type { Outbox } from '../store/outbox/outbox.ts'
import type { Settled } from '../store/outbox/settle.ts'
import { retryAt } from './backoff.ts'
import { breathe, type Clock } from './clock.ts'
import type { Storage } from './storage.ts'

/** What settling works with. */
export interface SettlingParts {
  readonly channel: string
  /** Whether the channel keeps a distance between two messages to one address. */
  readonly spaced: boolean
  readonly store: Outbox
  readonly clock: Clock
  readonly log: Log
  readonly storage?: Pick<Storage, 'failed'> | undefined
  /** Told how many were recorded, or given up on, and the instant from which the distance to the next is counted. */
  readonly settled: (count: number, at: Instant) => void
}

/** Results in one transaction. */
const settledPerCommitMax = 500

/** A store that is well and still fails this often in a row for one result will not take it; its lease then makes it `unknown`. */
const settleTriesMax = 30

const failing = { baseMs: 100, capMs: 5_000 } as const

/** Records what became of messages, grouped: what ends in one turn of the event loop shares one transaction. */
export class Settling {
  readonly #parts: SettlingParts
  readonly #stopping = new AbortController()
  #waiting: Settled[] = []
  #storeFails = false
  #working: Promise<void> | undefined

  constructor(parts: SettlingParts) {
    this.#parts = parts
  }

  add(settled: Settled): void {
    this.#waiting.push(settled)
    this.#working ??= this.#work()
  }

  get idle(): boolean {
    return this.#working === undefined
  }

  /** Resolves when everything is recorded; a failing store is not waited for. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#working
  }

  async #work(): Promise<void> {
    await breathe()
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, settledPerCommitMax)
      const at = await this.#record(group)
      if (at === undefined) for (const settled of group) await this.#insist(settled)
      this.#parts.settled(group.length, at ?? this.#parts.clock.now())
      await breathe()
    }
    this.#working = undefined
  }

  /** The instant it was recorded with; undefined where the store did not take it. */
  async #record(group: readonly Settled[]): Promise<Instant | undefined> {
    const now = this.#parts.clock.now()
    try {
      this.#storeFails = false
      await this.#parts.store.settle(group, now, { spaced: this.#parts.spaced, overdue: true })
      return now
    } catch (error) {
      const { log, channel, storage } = this.#parts
      this.#storeFails = storage?.failed(error) === true
      if (!this.#storeFails) {
        log.error('The store did not record what became of messages.', {
          channel,
          messages: group.length,
          error: messageOf(error),
        })
      }
      return undefined
    }
  }

  async #insist(settled: Settled): Promise<void> {
    const { clock, log, channel } = this.#parts
    // A store that is out of reach or full takes it when it is back, however long that takes.
    for (let tries = 1; tries <= settleTriesMax || this.#storeFails; tries += 1) {
      if ((await this.#record([settled])) !== undefined) return
      if (this.#stopping.signal.aborted) break
      await clock.sleepUntil(retryAt(settled.item.key, tries, clock.now(), failing), this.#stopping.signal)
    }
    log.error('What became of a message could not be recorded; it will be listed as unknown.', {
      channel,
      key: settled.item.key,
    })
  }
}
