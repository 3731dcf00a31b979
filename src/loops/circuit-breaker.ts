import { type Instant, minuteMs, secondMs } from '../domain/time.ts'
import { type Growth, grown, retryAt } from './backoff.ts'

/** Why nothing leaves on a channel for a while. */
export type ClosedWhy = 'throttled' | 'unreachable' | 'misconfigured'

/** What may leave now: everything, one message to see whether the platform is well again, or nothing until then. */
export type Admission = 'all' | 'probe' | { readonly until: Instant; readonly why: ClosedWhy }

/** After this many messages in a row that could not reach the platform, trying more of them only wastes their attempts. */
export const unreachableInARowMax = 5

/** How long a channel rests once its platform is out of reach. */
export const unreachableRest: Growth = { baseMs: 5 * secondMs, capMs: 5 * minuteMs }

/** How long a channel rests once its token is refused: the operator has to do something, and platforms count refused calls. */
export const misconfiguredRest: Growth = { baseMs: minuteMs, capMs: 60 * minuteMs }

/** Whether a channel's messages may leave: the slowing down, the circuit breaker and the pause of one channel. */
export class CircuitBreaker {
  readonly #channel: string
  #closed: { readonly until: Instant; readonly why: ClosedWhy } | undefined
  #proving = false
  #unreachableInARow = 0
  #closings = 0
  #era = 0

  constructor(channel: string) {
    this.#channel = channel
  }

  admits(now: Instant): Admission {
    if (this.#closed !== undefined && now < this.#closed.until) return this.#closed
    return this.#proving ? 'probe' : 'all'
  }

  /** Why the channel is not simply open, for /health. */
  get why(): ClosedWhy | undefined {
    return this.#closed?.why
  }

  /** The platform answered. Returns true when that ends a closing. */
  passed(now: Instant): boolean {
    this.#unreachableInARow = 0
    // A send that began before the platform said "too fast" must not end the wait.
    if (this.#closed !== undefined && now < this.#closed.until) return false
    const reopened = this.#closed !== undefined
    this.#closed = undefined
    this.#proving = false
    this.#closings = 0
    return reopened
  }

  throttled(until: Instant): void {
    if (this.#closed !== undefined && this.#closed.until >= until) return
    if (this.#closed?.why === 'misconfigured') return
    this.#closed = { until, why: 'throttled' }
  }

  /** What a send that begins now has to show when it says how it ended. */
  get era(): number {
    return this.#era
  }

  /** Returns true when this one closed the channel. A send from before the last closing says nothing new. */
  unreachable(now: Instant, era: number): boolean {
    if (era !== this.#era) return false
    this.#unreachableInARow += 1
    if (!this.#proving && this.#unreachableInARow < unreachableInARowMax) return false
    return this.#close('unreachable', now, unreachableRest)
  }

  /** Returns true when the channel was not paused for this already, so that the operator is told once. */
  misconfigured(now: Instant, era: number): boolean {
    if (era !== this.#era) return false
    const told = this.#closed?.why === 'misconfigured'
    this.#close('misconfigured', now, misconfiguredRest)
    return !told
  }

  #close(why: ClosedWhy, now: Instant, growth: Growth): boolean {
    this.#closings += 1
    this.#era += 1
    // Spread for the breaker, so that processes do not knock together; exact for the pause, which is told to a person.
    const until =
      why === 'unreachable' ? retryAt(this.#channel, this.#closings, now, growth) : now + grown(this.#closings, growth)
    const first = this.#closed?.why !== why
    this.#closed = { until, why }
    this.#proving = true
    return first
  }
}
