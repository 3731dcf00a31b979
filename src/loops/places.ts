import { type Priority, priorities } from '../domain/outbox.ts'

/** Places for what is under way at once: taken by importance, as many as there are at this moment. */
export class Places {
  readonly #waiting: (() => void)[][] = priorities.map(() => [])
  readonly #roomNow: () => number
  #taken = 0

  /** `roomNow` says how many there are, whenever it is asked. */
  constructor(roomNow: () => number) {
    this.#roomNow = roomNow
  }

  get taken(): number {
    return this.#taken
  }

  /** Resolves when there is one. */
  take(priority: Priority): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting[priorities.indexOf(priority)]?.push(resolve)
      this.give()
    })
  }

  free(): void {
    this.#taken -= 1
    this.give()
  }

  /** Gives what there is; to be called also when there may be more than before. */
  give(): void {
    while (this.#taken < this.#roomNow()) {
      const next = this.#waiting.find((queue) => queue.length > 0)?.shift()
      if (next === undefined) return
      this.#taken += 1
      next()
    }
  }
}
