import type { ConsultationId } from '../../domain/consultation.ts'
import type { Instant } from '../../domain/time.ts'

/** Tells the citizen who wrote a statement of an early consultation that it set this one going. */
export interface AuthorThanked {
  readonly kind: 'author.thanked'
  readonly consultation: ConsultationId
  readonly early: ConsultationId
  readonly answer: number
  readonly at: Instant
}

/** Tells the author of an idea, by its number, that it became this consultation or is put to its vote, or how it did in that. */
export interface IdeaTakenUp {
  readonly kind: 'idea.taken-up' | 'idea.voted'
  readonly consultation: ConsultationId
  readonly idea: number
  readonly at: Instant
}
