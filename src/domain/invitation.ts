import type { ConsultationId } from './consultation.ts'
import type { ShownBy } from './interest.ts'
import type { Instant } from './time.ts'

/** One consultation put to one person. */
export interface Invitation {
  readonly consultation: ConsultationId
  readonly madeAt: Instant
  /** `rule`: the audience chose them. `own`: they came by a link, a post or a search. */
  readonly by: 'rule' | 'own'
  readonly progress: 'waiting' | 'answering' | 'answered' | 'declined'
  readonly remindedAt?: Instant
  /** They want no news of it; what came of it they hear all the same. */
  readonly newsMuted?: true
  /** They want to hear nothing of it: they said no in the chat that they answered it in. */
  readonly untold?: true
  /** They write for another person. */
  readonly onBehalf?: true
  /** When the newest message about it went out to them. */
  readonly toldAt?: Instant
  /** For an audience with an interest: by what they showed it. Absent where what they wrote does not stand any more. */
  readonly shownBy?: ShownBy
}
