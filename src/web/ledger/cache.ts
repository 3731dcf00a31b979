import type { Instant } from '../../domain/time.ts'

/** Values that are dear to make, made once for all readers who ask within a while. Failures are not kept. */
export class Remembered<Value> {
  readonly #forMs: number
  readonly #now: () => Instant
  readonly #kept = new Map<string, { readonly at: Instant; readonly value: Promise<Value> }>()

  constructor(forMs: number, now: () => Instant) {
    this.#forMs = forMs
    this.#now = now
  }

  /** What is kept under the key, or what `make` makes. Keys must be few. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key)
    const agoMs = kept === undefined ? undefined : this.#now() - kept.at
    if (kept && agoMs !== undefined && agoMs >= 0 && agoMs < this.#forMs) return kept.value
    const value = make()
    this.#kept.set(key, { at: this.#now(), value })
    value.catch(() => this.#kept.delete(key))
    return value
  }
}
