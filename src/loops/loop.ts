import type { Instant } from '../domain/time.ts'
import type { Log } from '../log.ts'
import { messageOf } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { retryAt } from './backoff.ts'
import { breathe, type Clock, systemClock } from './clock.ts'
import type { Storage } from './storage.ts'

/** What a turn ends with: go on at once, or rest until an instant or a ring. */
export type Rest = 'again' | { readonly until: Instant }

/** How a loop is, for /health and for waiting until everything is done. */
export interface Pulse {
  readonly name: string
  readonly lastSuccessAt: Instant | undefined
  readonly resting: boolean
}

/** What every loop is given. */
export interface LoopParts {
  readonly name: string
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  /** Tells once for all loops when it is the store that fails. */
  readonly storage?: Pick<Storage, 'failed' | 'full'>
}

const failing = { baseMs: 100, capMs: 10_000 } as const

/** While the disk is full it is looked this often whether it still is. */
const fullRestMs = 250

/** Takes turns until stopped: rests when there is nothing to do, is woken by a ring, and survives whatever a turn throws. */
export class Loop {
  readonly #parts: LoopParts
  readonly #turn: () => Promise<Rest>
  readonly #stopping = new AbortController()
  #wake: AbortController | undefined
  #rung = false
  #resting = false
  #lastSuccessAt: Instant | undefined
  #running: Promise<void> | undefined

  constructor(parts: LoopParts, turn: () => Promise<Rest>) {
    this.#parts = parts
    this.#turn = turn
  }

  start(): void {
    this.#running ??= this.#run()
  }

  /** There is something to do. Ringing often is cheap: a resting loop wakes once. */
  ring(): void {
    this.#rung = true
    this.#wake?.abort()
  }

  pulse(): Pulse {
    const resting = this.#resting && !this.#rung
    return { name: this.#parts.name, lastSuccessAt: this.#lastSuccessAt, resting }
  }

  /** Resolves when the present turn has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { clock, log, metrics, name, storage } = this.#parts
    let failuresInARow = 0
    while (!this.#stopping.signal.aborted) {
      this.#rung = false
      this.#resting = false
      if (storage?.full) {
        await systemClock.sleepUntil(systemClock.now() + fullRestMs, this.#stopping.signal)
        continue
      }
      try {
        const rest = await this.#turn()
        failuresInARow = 0
        this.#lastSuccessAt = clock.now()
        metrics.looped(name, this.#lastSuccessAt)
        if (rest === 'again') await breathe()
        else await this.#rest(rest.until)
      } catch (error) {
        failuresInARow += 1
        const until = retryAt(name, failuresInARow, clock.now(), failing)
        if (storage?.failed(error) !== true) {
          log.error(`The ${name} loop could not do its turn and tries again.`, {
            error: messageOf(error),
            failuresInARow,
          })
        }
        await clock.sleepUntil(until, this.#stopping.signal)
      }
    }
  }

  async #rest(until: Instant): Promise<void> {
    if (this.#rung) return breathe()
    this.#wake = new AbortController()
    this.#resting = true
    await this.#parts.clock.sleepUntil(until, AbortSignal.any([this.#wake.signal, this.#stopping.signal]))
    this.#wake = undefined
  }
}
