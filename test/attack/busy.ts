/** Watches for how long the event loop does one thing, in the processor's time: what other programs take of it is not counted. */
export class Busy {
  #longestMs = 0
  #watching = true
  #before = process.cpuUsage()

  constructor() {
    const look = () => {
      const { user, system } = process.cpuUsage(this.#before)
      this.#longestMs = Math.max(this.#longestMs, (user + system) / 1_000)
      this.#before = process.cpuUsage()
      if (this.#watching) setImmediate(look)
    }
    setImmediate(look)
  }

  /** The longest since it was asked last. */
  longestMs(): number {
    const longest = this.#longestMs
    this.#longestMs = 0
    return longest
  }

  stop(): void {
    this.#watching = false
  }
}
