import type { Actor } from '../../domain/actor.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { QuoteSigned } from '../../domain/quotes.ts'
import type { Instant } from '../../domain/time.ts'

/** A moderator has read a statement and said whether others may read it, or takes that back. */
export interface QuoteSign {
  readonly kind: 'quote.signed'
  readonly consultation: ConsultationId
  readonly number: number
  readonly sign: QuoteSigned['sign']
  readonly by: Actor
  readonly at: Instant
}
