import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Commitment } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'

/** What tells one telling of one promise from all others of its consultation: `outcome:ID@2026-03-17`. */
export function latenessRef({ key }: Commitment, { timeZone }: City, now: Instant): string {
  return `${key}@${dateAt(now, timeZone)}`
}

/** The key of the promise that a telling is about. */
export function commitmentIn(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('@'))
}
