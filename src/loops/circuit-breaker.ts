import { dayMs, type Instant, minuteMs, secondMs, skewMsMax } from '../domain/time.ts'
import type { Outage, Rest } from '../store/outbox/outages.ts'
import { type Growth, grown, retryAt } from './backoff.ts'

/** Why nothing leaves on a channel for a while. */
export type ClosedWhy = 'throttled' | 'unreachable' | 'misconfigured'

/** A channel on which nothing leaves until then. */
export interface Closed {
  readonly from: Instant
  readonly until: Instant
  readonly why: ClosedWhy
}

/** What may leave now: everything, one message to see whether the platform is well again, or nothing until then. */
export type Admission = 'all' | 'probe' | Closed

/** After this many messages in a row that could not reach the platform, or that it did not answer, no more of them are tried. */
const failedInARowMax = 5

/** How long a channel rests once its platform is out of reach. */
const unreachableRest: Growth = { baseMs: 5 * secondMs, capMs: 5 * minuteMs }

/** How long a channel rests once its token is refused: the operator has to do something, and platforms count refused calls. */
const misconfiguredRest: Growth = { baseMs: minuteMs, capMs: 60 * minuteMs }

/** Messages that one outage may leave in doubt; what is tried after that is tried once a day. */
export const unknownsMax = 10

/** So many messages in a row have to arrive before a channel that was closed is trusted with several at once. */
const calmMin = 20

/** So many messages in a row make up for one that was left in doubt. */
const madeUpBy = 50

/** Each try may leave another message in doubt, so the fewer of them are left the longer it waits. */
const restsInDoubt: readonly number[] = [
  0,
  0,
  0,
  0,
  0,
  5 * secondMs,
  15 * secondMs,
  minuteMs,
  5 * minuteMs,
  40 * minuteMs,
]

/** Until when a channel rests in an outage of which so much is known. Spread, so that channels do not knock together. */
export function restsUntil(
  channel: string,
  { closings, unknowns }: Pick<Outage, 'closings' | 'unknowns'>,
  now: Instant,
): Instant {
  const until = retryAt(channel, closings, now, unreachableRest)
  return Math.max(until, now + (restsInDoubt[unknowns] ?? dayMs))
}

/** Whether a channel's messages may leave: the slowing down, the circuit breaker and the pause of one channel. */
export class CircuitBreaker {
  readonly #channel: string
  #closed: Closed | undefined
  #proving = false
  #failedInARow = 0
  /** Messages that the platform did not answer, and that others have not made up for since. */
  #doubts = 0
  #arrived = calmMin
  #refusals = 0
  #closings = 0
  #era = 0
  /** Until then it is this process that tries whether the platform is well, and all others wait. */
  #triesUntil: Instant | undefined

  constructor(channel: string) {
    this.#channel = channel
  }

  admits(now: Instant): Admission {
    if (this.#closed !== undefined && isDuring(this.#closed, now)) return this.#closed
    return this.#proving ? 'probe' : 'all'
  }

  /** Why the channel is not simply open, for /health. */
  get why(): ClosedWhy | undefined {
    return this.#closed?.why
  }

  /** What a send that begins now has to show when it says how it ended. */
  get era(): number {
    return this.#era
  }

  /** How often this outage was tried in vain, as far as it is known here. */
  get closings(): number {
    return this.#closings
  }

  /** It is this process that tries whether the platform is well; what the others wait for then is no news to it. */
  tries(until: Instant): void {
    this.#triesUntil = until
  }

  /** Whether it is for this process to try, also with the next message where the first one came to nothing. */
  get triesUntil(): Instant | undefined {
    return this.#triesUntil
  }

  /** How many of its places a process may use: each unanswered message keeps one, and trust comes back slowly. */
  room(places: number): number {
    return this.#arrived < calmMin ? 1 : Math.max(1, places - this.#doubts)
  }

  /** The platform answered. Returns true when that ends a closing. */
  passed(now: Instant): boolean {
    this.#failedInARow = 0
    this.#arrived += 1
    if (this.#doubts > 0 && this.#arrived % madeUpBy === 0) this.#doubts -= 1
    // A send that began before the platform said "too fast" must not end the wait.
    if (this.#closed !== undefined && isDuring(this.#closed, now)) return false
    const reopened = this.#closed !== undefined
    if (this.#proving) this.#arrived = 1
    this.#closed = undefined
    this.#proving = false
    this.#triesUntil = undefined
    this.#refusals = 0
    return reopened
  }

  throttled(until: Instant, now: Instant): void {
    if (this.#closed !== undefined && this.#closed.until >= until) return
    if (this.#closed?.why === 'misconfigured') return
    this.#closed = { from: now, until, why: 'throttled' }
  }

  /**
   * A send did not reach the platform, or was not answered. Returns how many messages in doubt the channel is closed with now; undefined
   * where it goes on, or is closed already.
   */
  failed(as: 'unreachable' | 'unknown', places: number, now: Instant, era: number): number | undefined {
    if (era !== this.#era) return undefined
    this.#failedInARow += 1
    if (as === 'unknown') this.#doubts += 1
    const doubts = this.#doubts
    const enough = this.#failedInARow >= failedInARowMax || doubts >= Math.min(failedInARowMax, places)
    if (!this.#proving && this.#arrived >= calmMin && !enough) return undefined
    const until = retryAt(this.#channel, this.#closings + 1, now, unreachableRest)
    this.#close({ from: now, until, why: 'unreachable' })
    return doubts
  }

  /**
   * What another process found out, or what became of what this one did. Returns how many messages in doubt belong to an outage that
   * another process was first to notice.
   */
  learn(outage: Outage | undefined, rest: Rest | undefined, now: Instant): number {
    if (rest !== undefined && (outage === undefined || outage.overAt !== undefined))
      this.throttled(rest.until, rest.from)
    if (outage === undefined || this.#closed?.why === 'misconfigured') return 0
    this.#closings = outage.closings
    const doubts = this.#doubts
    if (outage.overAt === undefined) {
      if (outage.until === this.#triesUntil) return 0
      // A wait that the platform asked for in the middle of its outage is kept as well.
      const until = Math.max(outage.until, rest?.until ?? outage.until)
      if (this.#closed?.until === until && this.#closed.why === 'unreachable') return 0
      this.#close({ from: outage.closedAt, until, why: 'unreachable' })
    } else if (this.#closed?.why === 'unreachable' && !this.#provesNow(outage.overAt, now)) {
      this.#closed = undefined
      this.#proving = false
      this.#arrived = 0
    }
    return doubts - this.#doubts
  }

  /** Returns true when the channel was not paused for this already, so that the operator is told once. */
  misconfigured(now: Instant, era: number): boolean {
    if (era !== this.#era) return false
    const told = this.#closed?.why === 'misconfigured'
    this.#refusals += 1
    this.#close({ from: now, until: now + grown(this.#refusals, misconfiguredRest), why: 'misconfigured' })
    return !told
  }

  /** A closing of our own that is newer than the end of the outage that another process saw. */
  #provesNow(overAt: Instant, now: Instant): boolean {
    return this.#closed !== undefined && this.#closed.from > overAt && isDuring(this.#closed, now)
  }

  #close(closed: Closed): void {
    this.#era += 1
    this.#closed = closed
    this.#proving = true
    this.#triesUntil = undefined
    this.#doubts = 0
    this.#failedInARow = 0
  }
}

/** A clock that was set back must not make a closing longer than it is. */
function isDuring({ from, until }: Closed, now: Instant): boolean {
  return now < until && now >= from - skewMsMax
}
