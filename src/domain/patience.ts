import { type Instant, minuteMs } from './time.ts'

/** A person in the middle of something is not talked over for as long after they last wrote or tapped. */
export const patienceMs = 10 * minuteMs

/** Until when what may wait lets a person finish; `touchedAt` is when they last wrote or tapped. */
export function patientUntil(touchedAt: Instant | undefined, now: Instant): Instant {
  return touchedAt === undefined || touchedAt > now ? now : Math.max(now, touchedAt + patienceMs)
}
