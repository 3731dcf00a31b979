import type { Instant } from '../../src/domain/time.ts'
import { integerIn, textIn } from '../shared/read.ts'

/** The moment that one of Slack's timestamps names: seconds with a fraction, as a text or a number; undefined when it is none. */
export function instantOf(timestamp: unknown): Instant | undefined {
  const ms = Math.round(Number(textIn(timestamp) ?? integerIn(timestamp)) * 1_000)
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}
