import type { City, DepartmentId } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { DeciderBoard } from '../domain/decider.ts'
import type { SentNews } from '../domain/news.ts'
import type { KeptOpinions } from '../domain/opinions/opinions.ts'
import type { Commitment, Outcome, Theme } from '../domain/outcome.ts'
import type { Reported } from '../domain/present.ts'
import type { QuoteVerdict } from '../domain/quotes.ts'
import type { Reach } from '../domain/release/reach.ts'
import type { Tally } from '../domain/tally.ts'
import type { Instant } from '../domain/time.ts'
import type { Arrivals } from '../domain/venue.ts'
import type { Weighed } from '../domain/weights/weighed.ts'
import type { IdeaSource } from './ideas.ts'
import type { LetterSource } from './letters.ts'
import type { OfferCounts } from './offers.ts'

/** What a digest is built from: read once from the store, never who. */
export interface DigestSource {
  readonly city: City
  readonly now: Instant
  /** Only what this department owns or is concerned by. */
  readonly department?: DepartmentId
  readonly consultations: readonly ConsultationSource[]
  readonly commitments: readonly Commitment[]
  /** What is asked in the city besides, to show what other departments have running on the same topics. */
  readonly elsewhere?: readonly RunningConsultation[]
  /** Keys of promises that were kept since the last digest. */
  readonly kept?: readonly string[]
  /** What citizens said unasked. */
  readonly ideas?: IdeaSource
  /** The replies that hosts owe to people who wrote to them. */
  readonly letters?: readonly LetterSource[]
  /** How many came by which poster so far. */
  readonly arrivals?: readonly Arrivals[]
  /** Who wants to help, in numbers. */
  readonly offers?: OfferCounts
}

/** What a digest tells of one consultation is made from this. */
export interface ConsultationSource {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly outcome?: Outcome
  /** What was told on the way last. */
  readonly news?: SentNews
  /** What was reported of its later steps, oldest first. */
  readonly reports?: readonly Reported[]
  /** Names that a moderator has given to statements so far, while there is no outcome. */
  readonly themes?: readonly Theme[]
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly question: string
    readonly text: string
    readonly themes: readonly string[]
    /** Its author does not want it quoted. */
    readonly unquoted?: true
    /** What a moderator said of whether others may read it. */
    readonly quote?: QuoteVerdict['verdict']
  }[]
  /** With which statements each of those who reacted agrees, by their numbers; absent where people do not react. */
  readonly approvals?: readonly (readonly number[])[]
  readonly reach: readonly Reach[]
  /** What the answers come to with weights, once they were weighed. */
  readonly weighed?: Weighed
  /** The questions to the politician, where it takes some. */
  readonly board?: DeciderBoard
  /** Pictures that citizens sent, where the consultation takes some, and where they can be looked at. */
  readonly photos?: { readonly count: number; readonly url?: string } | undefined
  /** Statements that wait to be read before others see them, where some do, and whether the first has waited too long. */
  readonly reading?: { readonly late: boolean }
  /** It closes soon, and no statement was looked at that the closing could quote. */
  readonly quotesUnread?: true
  /** What citizens missed in what came back to them, and have not said yes since. */
  readonly missed?: readonly { readonly respondent: number; readonly words: string }[]
  /** What the last digest told of it; absent where it told nothing, or where everything is wanted. */
  readonly told?: { readonly answered: number; readonly statements: number }
  /** What was found in the votes on its statements. */
  readonly opinions?: readonly KeptOpinions[]
  /** There is no news of it but its promises. */
  readonly onlyPromises?: true
}
