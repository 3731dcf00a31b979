import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import type { InboxClaim } from '../inbox/inbox.ts'
import { commit } from './commit.ts'

/** Where decisions become true. */
export interface Decisions {
  /** All or nothing per decision, many decisions in one transaction. `conflict`: another process moved first, decide again. */
  commit(decided: readonly Decided[], now: Instant): Promise<readonly CommitResult[]>
}

/** What was decided on a claimed event, and the version of the state it was decided on. */
export interface Decided {
  readonly claim: InboxClaim
  readonly decision: Decision
  readonly expectedVersion: number
}

/** `conflict`: the state has moved since, decide again; `lost`: the claim has passed to another process. */
export type CommitResult = 'committed' | 'conflict' | 'lost'

/** The decisions of this store. */
export function decisionsOf(base: Base): Decisions {
  return { commit: (decided, now) => commit(base, decided, now) }
}
