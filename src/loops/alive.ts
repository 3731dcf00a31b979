import { type Instant, secondMs } from '../domain/time.ts'
import type { Pulse } from './loop.ts'

/** A loop that has not done a turn for this long is stuck; the slowest one sleeps half a minute. */
const aliveMsMax = 90 * secondMs

/** How each loop is, for /health. */
export function aliveIn(pulses: readonly Pulse[], now: Instant) {
  return pulses.map(({ name, lastSuccessAt }) => ({
    name,
    ok: lastSuccessAt !== undefined && now - lastSuccessAt < aliveMsMax,
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt: new Date(lastSuccessAt).toISOString() }),
  }))
}
