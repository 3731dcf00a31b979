import type { Audience } from '../../domain/audience.ts'
import type { FatigueCap } from '../../domain/city.ts'
import type { Instant } from '../../domain/time.ts'
import type { Unheard } from '../../domain/unheard.ts'

/**
 * By what rule the next part of an audience is invited. The store runs it as one statement; a property test holds it
 * against mayInvite.
 */
export interface InvitingRule {
  readonly audience: Audience
  readonly cap: FatigueCap
  readonly at: Instant
  readonly expiresAt: Instant
  /** Only people of the drawn sample. */
  readonly drawnOnly: boolean
  readonly unheard?: Unheard
}
