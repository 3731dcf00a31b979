import type { BallotsCounted } from '../domain/ballots/told.ts'
import type { ConsultationId } from '../domain/consultation.ts'
import type { News } from '../domain/news.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import type { WeighedChange } from '../domain/weights/weighed.ts'

/** Changes to what came of a consultation. */
export type ResultChange =
  | WeighedChange
  | BallotsCounted
  /** It is corrected at this moment; it is kept beside what takes its place. */
  | { readonly kind: 'outcome.replaced'; readonly outcome: Outcome; readonly at: Instant }
  | { readonly kind: 'news.recorded'; readonly news: News; readonly at: Instant }

/** A person wants no news of a matter, or wants them again. */
export interface NewsMuted {
  readonly kind: 'news.muted'
  readonly consultation: ConsultationId
  readonly muted: boolean
  readonly at: Instant
}
