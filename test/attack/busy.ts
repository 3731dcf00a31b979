import { threadMs } from '../delivery/processor.ts'

/**
 * Watches for how long the event loop does one thing, in the processor's time of this thread: what other programs take is not counted, nor
 * what the compiler and the collector of garbage do in threads of their own.
 */
export class Busy {
  #longestMs = 0
  #watching = true
  #at = performance.now()
  #used = threadMs()

  constructor() {
    const look = () => {
      this.#look()
      if (this.#watching) setImmediate(look)
    }
    setImmediate(look)
  }

  /** The longest since it was asked last. */
  longestMs(): number {
    this.#look()
    const longest = this.#longestMs
    this.#longestMs = 0
    return longest
  }

  stop(): void {
    this.#watching = false
  }

  #look(): void {
    const [at, used] = [performance.now(), threadMs()]
    this.#longestMs = Math.max(this.#longestMs, Math.min(at - this.#at, used - this.#used))
    this.#at = at
    this.#used = used
  }
}
