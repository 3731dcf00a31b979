import type { ConsultationId } from './consultation.ts'
import type { Instant } from './time.ts'

/** One consultation put to one person. */
export interface Invitation {
  readonly consultation: ConsultationId
  readonly madeAt: Instant
  /** `rule`: the audience chose them. `own`: they came by a link, a post or a search. */
  readonly by: 'rule' | 'own'
  readonly progress: 'waiting' | 'answering' | 'answered' | 'declined'
  readonly remindedAt?: Instant
}
