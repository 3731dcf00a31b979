import type { Instant } from '../domain/time.ts'

/** How waits grow: doubling from `baseMs`, never above `capMs`. */
export interface Growth {
  readonly baseMs: number
  readonly capMs: number
}

/**
 * When to try again after this many failed attempts (1, 2 …): somewhere between a tenth of the grown wait and all of it.
 * The spread ("full jitter", AWS Architecture Blog, "Exponential Backoff and Jitter") keeps many messages that failed together
 * from coming back together; it is derived from the key, so that the same failure waits the same time in every run.
 */
export function retryAt(key: string, attempts: number, now: Instant, growth: Growth): Instant {
  const grownMs = grown(attempts, growth)
  return now + Math.ceil(grownMs * (0.1 + 0.9 * fractionOf(`${key}:${attempts}`)))
}

/** The full wait after this many failures, without spread, in milliseconds. */
export function grown(attempts: number, growth: Growth): number {
  const doublings = Math.min(Math.max(attempts - 1, 0), 40)
  return Math.min(growth.capMs, growth.baseMs * 2 ** doublings)
}

/** A number in [0, 1) that stands for the text: FNV-1a over UTF-16, mixed once more because its high bits are weak on short texts. */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
