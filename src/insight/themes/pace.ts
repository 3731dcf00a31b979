/** Counts work, so that what goes in parts pauses as often over a few long texts as over many short ones. */
export class Pace {
  readonly #atOnce: number
  #done = 0

  /** Pauses after so much, in whatever the work is counted in. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** So much more was done; whether it is time to pause. */
  isOver(more: number): boolean {
    this.#done += more
    if (this.#done < this.#atOnce) return false
    this.#done = 0
    return true
  }
}
