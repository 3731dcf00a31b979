import type { Instant } from '../domain/time.ts'

/** Instants are rounded up to this, so that a second holds few of them. */
const grainMs = 25

/** The next moments at which a dispatcher has to look again, within its idle time: spacings that end, messages put back. */
export class WakeUps {
  readonly #horizonMs: number
  readonly #instants = new Set<Instant>()

  /** What lies further ahead than `horizonMs` is found by looking anyway. */
  constructor(horizonMs: number) {
    this.#horizonMs = horizonMs
  }

  set(at: Instant, now: Instant): void {
    if (at > now && at - now < this.#horizonMs) this.#instants.add(Math.ceil(at / grainMs) * grainMs)
  }

  /** The next of them, or the end of the horizon. */
  next(now: Instant): Instant {
    let next = now + this.#horizonMs
    for (const at of this.#instants) {
      if (at <= now) this.#instants.delete(at)
      else if (at < next) next = at
    }
    return next
  }
}
