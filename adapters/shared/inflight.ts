import { SendError } from '../../src/adapter.ts'

/** Keeps count of what is under way, so that stopping can wait for it. */
export class InFlight {
  readonly #running = new Set<Promise<unknown>>()
  #stopping = false

  /** Runs one piece of work; refuses new work once stopping began. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#stopping) throw new SendError('unreachable', 'stopping')
    const running = work()
    this.#running.add(running)
    try {
      return await running
    } finally {
      this.#running.delete(running)
    }
  }

  /** Takes no new work and resolves when the last piece has ended, however it ended. */
  async finish(): Promise<void> {
    this.#stopping = true
    while (this.#running.size > 0) await Promise.allSettled([...this.#running])
  }
}
