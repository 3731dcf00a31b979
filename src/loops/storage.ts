import { secondMs } from '../domain/time.ts'
import type { Log } from '../log.ts'
import { StoreError } from '../store/databases/store-error.ts'
import type { Health } from '../store/operations/health.ts'
import type { Reserve } from '../store/operations/reserve.ts'
import { retryAt } from './backoff.ts'
import { type Clock, systemClock } from './clock.ts'

/** What is worked with. */
export interface StorageParts {
  readonly store: Health
  readonly clock: Clock
  readonly log: Log
  /** Probes of different processes are different rows. */
  readonly name: string
  /** What a full disk has left for results of messages that were under way; none where the database is elsewhere. */
  readonly reserve?: Reserve | undefined
}

/** How soon it is tried whether something can be written again: soon at first, and often enough for an operator who freed some space. */
const probing = { baseMs: secondMs / 2, capMs: 10 * secondMs } as const

/**
 * Whether anything can be written down. A full disk fails every loop at once and again and again; here it is told once, is
 * the reason why Ekko is not ready, and is over when a probe has been written.
 */
export class Storage {
  readonly #parts: StorageParts
  readonly #stopping = new AbortController()
  #why: string | undefined
  #full = false
  #probing: Promise<void> | undefined

  constructor(parts: StorageParts) {
    this.#parts = parts
  }

  /** Why nothing can be written, in a sentence; nothing while all is well. */
  get why(): string | undefined {
    return this.#why
  }

  /** Whether what space is left has to be left to results of messages that were under way. */
  get full(): boolean {
    return this.#full
  }

  /** Whether it is the store itself that failed. Then it is told here, and nowhere else. */
  failed(error: unknown): boolean {
    if (!(error instanceof StoreError)) return false
    if (this.#why === undefined && !this.#stopping.signal.aborted) {
      this.#why = error.message
      this.#full = error.reason === 'disk-full'
      if (this.#full) this.#parts.reserve?.release()
      this.#parts.log.error(error.message, { reason: error.reason })
      this.#probing = this.#probe()
    }
    return true
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#probing
  }

  async #probe(): Promise<void> {
    const { store, clock, log, name, reserve } = this.#parts
    const { signal } = this.#stopping
    for (let tries = 1; !signal.aborted; tries += 1) {
      const until = retryAt(name, tries, systemClock.now(), probing)
      await systemClock.sleepUntil(until, signal)
      if (signal.aborted) return
      try {
        if (this.#full && reserve?.restore() === false) continue
        await store.probe(name, clock.now())
        this.#why = undefined
        this.#full = false
        log.info('The database can be written to again, and Ekko goes on.')
        return
      } catch (error) {
        if (error instanceof StoreError) this.#why = error.message
        if (this.#full) reserve?.release()
      }
    }
  }
}
