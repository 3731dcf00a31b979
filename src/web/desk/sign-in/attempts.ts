import { type Instant, minuteMs } from '../../../domain/time.ts'

const windowMs = minuteMs
/** Of all visitors together: a link is typed wrong now and then, and is not guessed. */
const wrongPerWindowMax = 30

/**
 * Counts what was tried and was wrong, for the whole desk. Only further wrong ones are turned away by it: a good link lets its holder
 * in however many others are tried meanwhile.
 */
export class Attempts {
  #since: Instant = 0
  #wrong = 0

  /** One more was wrong; whether there were too many. */
  wrong(now: Instant): boolean {
    if (now - this.#since >= windowMs || now < this.#since) {
      this.#since = now
      this.#wrong = 0
    }
    this.#wrong += 1
    return this.#wrong > wrongPerWindowMax
  }
}
