import { hourMs, type Instant, skewMsMax } from '../domain/time.ts'

/** Turns are promised at most this far ahead; what comes later asks again then. */
const promisedMsMax = hourMs

/** Past this many, promises whose time is over are thrown away. */
const promisesMax = 1_000

/**
 * Turns for messages that must leave far apart (first messages to people never written to, where a platform watches that).
 * A message is told its turn once and goes back to the outbox until then, so that nothing is held for minutes.
 */
export class Trickle {
  readonly #spacingMs: number
  readonly #promised = new Map<number, Instant>()
  #nextFree: Instant = Number.NEGATIVE_INFINITY
  /** The one before may have left later than its turn, which must not bring the next one closer. */
  #leftAt: Instant = Number.NEGATIVE_INFINITY
  #askedAt: Instant = Number.NEGATIVE_INFINITY

  constructor(spacingMs: number) {
    this.#spacingMs = spacingMs
  }

  /** When this message may leave: `now`, or the later instant to come back at. */
  turnOf(id: number, now: Instant): Instant {
    if (now < this.#askedAt - skewMsMax) this.#forgetLaterClock(now)
    this.#askedAt = now
    const promised = this.#promised.get(id)
    if (promised !== undefined && promised > now) return promised
    this.#promised.delete(id)
    const rested = this.#leftAt + this.#spacingMs
    // A turn that was missed by more than half its length (quiet hours, a pause) has become another process's.
    const inTime = promised !== undefined && now - promised < this.#spacingMs / 2
    const turn = Math.max(now, rested, inTime ? now : this.#nextFree)
    if (turn - now > promisedMsMax) return now + promisedMsMax
    this.#nextFree = Math.max(this.#nextFree, turn + this.#spacingMs)
    if (turn > now) this.#promise(id, turn, now)
    else this.#leftAt = now
    return turn
  }

  /** Turns by a clock that was set back since are none; only the distance to the last message is kept. */
  #forgetLaterClock(now: Instant): void {
    this.#promised.clear()
    this.#nextFree = Number.NEGATIVE_INFINITY
    this.#leftAt = now
  }

  /** Messages that were dropped meanwhile never come for their turn. */
  #promise(id: number, turn: Instant, now: Instant): void {
    if (this.#promised.size >= promisesMax) {
      for (const [other, at] of this.#promised) if (at < now) this.#promised.delete(other)
    }
    this.#promised.set(id, turn)
  }
}
