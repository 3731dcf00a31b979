import type { VoteTold } from '../domain/ballots/told.ts'
import type { TextRef } from '../domain/message.ts'
import type { SentNews } from '../domain/news.ts'
import type { Commitment, MilestoneReport, Outcome, ReplacedOutcome } from '../domain/outcome.ts'
import type { Reported } from '../domain/present.ts'
import type { DueOfPerson } from '../domain/retention.ts'
import type { Instant } from '../domain/time.ts'

/** What came of a consultation, as far as a message is composed from it. */
export interface ResultFacts {
  readonly outcome?: Outcome
  /** From when the outcome stands as it is, and what was published before it was corrected. */
  readonly outcomeAt?: Instant
  readonly replaced?: readonly ReplacedOutcome[]
  /** Everything that was said of its later steps, oldest first, and the one that a message is about. */
  readonly reports?: readonly Reported[]
  readonly report?: MilestoneReport & { readonly at?: Instant }
  /** What was promised in the consultation, for messages about how that stands. */
  readonly commitments?: readonly Commitment[]
  readonly news?: SentNews
  /** What its vote came to. */
  readonly vote?: VoteTold
  /** When this person last heard all that came of it. */
  readonly toldAt?: Instant
  /** What of this person's will be deleted because its time is over. */
  readonly dueOfPerson?: DueOfPerson
  /** What would make the city's words easier to read that are about to go out. */
  readonly remarks?: readonly TextRef[]
}

/** For news, beside their consultation: what was told on the way before. */
export interface NewsFound {
  readonly about: 'news'
  readonly news: readonly SentNews[]
}
