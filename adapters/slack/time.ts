import type { Instant } from '../../src/domain/time.ts'
import { integerIn, textIn } from '../shared/read.ts'

/** The moment that one of Slack's timestamps names: seconds with a fraction, as a text or a number; undefined when it is none. */
export function instantOf(timestamp: unknown): Instant | undefined {
  const seconds = Number(textIn(timestamp) ?? integerIn(timestamp))
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1_000) : undefined
}
