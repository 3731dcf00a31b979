import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import type { Instant } from '../../../../domain/time.ts'

/** Evenings are welcome: it opens when people come home and closes before they go to bed. */
export const opensClock = '16:00'
/** The same for its close. */
export const closesClock = '20:00'

/** When it would open: now is when it is looked at. */
export function openingOf({ opensAt }: LaunchDraft, now: Instant): Instant {
  return opensAt === undefined || opensAt === 'now' ? now : Math.max(now, opensAt)
}
