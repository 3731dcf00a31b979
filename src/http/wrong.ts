const windowMs = 60_000
/** So many are counted at once; a crowd of more begins anew. */
const keysMax = 10_000

/**
 * Counts what was asked for and refused, by who asked for what, so that keys and links are not tried by the thousand. Behind a proxy all of the
 * internet is one address: only further wrong tries are turned away, and what is right is answered however many were wrong.
 */
export class WrongTries {
  readonly #tries = new Map<string, { readonly since: number; count: number }>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** One more was wrong; whether there were more than `perMinuteMax`. */
  another(key: string, perMinuteMax: number): boolean {
    const now = this.#now()
    const known = this.#tries.get(key)
    if (known && now - known.since < windowMs) {
      known.count += 1
      return known.count > perMinuteMax
    }
    if (this.#tries.size >= keysMax) this.#tries.clear()
    this.#tries.set(key, { since: now, count: 1 })
    return perMinuteMax < 1
  }
}
