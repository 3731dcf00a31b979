import type { City, DepartmentId } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Commitment, Outcome, Theme } from '../domain/outcome.ts'
import type { TopicId } from '../domain/person.ts'
import type { Tally } from '../domain/tally.ts'
import type { Instant } from '../domain/time.ts'
import type { Dilemma } from '../insight/dilemmas.ts'
import type { IdeaSource, IdeasDigest } from './ideas.ts'
import type { OfferCounts } from './offers.ts'

/** How much of a question's answers is still a minority. */
export const minorityShareMax = 0.15

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
  /** Who wants to help, in numbers. */
  readonly offers?: OfferCounts
}

export interface ConsultationSource {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly outcome?: Outcome
  /** Names that a moderator has given to statements so far, while there is no outcome. */
  readonly themes?: readonly Theme[]
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly question: string
    readonly text: string
    readonly themes: readonly string[]
  }[]
  readonly reach: readonly {
    readonly by: 'place' | 'role' | 'channel'
    readonly value: string
    readonly invited: number
    readonly answered: number
  }[]
  /** What the last digest told of it; absent where it told nothing, or where everything is wanted. */
  readonly told?: { readonly answered: number; readonly statements: number }
  /** There is no news of it but its promises. */
  readonly onlyPromises?: true
}

/** What staff receive, before it is put into a format. Counts that could point at a person are absent, not zero. */
export interface Digest {
  readonly city: City
  readonly department?: DepartmentId
  readonly now: Instant
  /** Overdue first, then by due day. */
  readonly promises: readonly DuePromise[]
  /** Kept since the last digest. */
  readonly kept: readonly DuePromise[]
  /** On the same topics, asked by other departments. */
  readonly others: readonly OtherDigest[]
  readonly consultations: readonly ConsultationDigest[]
  /** Absent where there is nothing to tell. */
  readonly ideas?: IdeasDigest
  readonly offers?: OfferCounts
}

export interface DuePromise {
  readonly commitment: Commitment
  readonly running: RunningConsultation
  /** The milestone's own words, for a milestone. */
  readonly what: Readonly<Record<string, string>>
  /** Days until it is due; negative when it is overdue. */
  readonly daysLeft: number
  /** Who waits for it; absent when fewer than five. */
  readonly people: number | undefined
}

export interface OtherDigest {
  readonly running: RunningConsultation
  readonly topics: readonly TopicId[]
}

export interface ConsultationDigest {
  readonly running: RunningConsultation
  readonly invited: number
  readonly delivered: number
  readonly answered: number | undefined
  /** People who answered since the last digest; absent where nothing was told before, or fewer than five are new. */
  readonly added?: number
  readonly declined: number | undefined
  readonly capped: number
  readonly heard:
    | {
        readonly people: number
        readonly yesPercent: number
        readonly partlyPercent: number
        readonly noPercent: number
      }
    | undefined
  readonly questions: readonly QuestionDigest[]
  readonly groups: readonly GroupDigest[]
  readonly outcome: Outcome | undefined
}

export interface QuestionDigest {
  readonly id: string
  readonly text: Readonly<Record<string, string>>
  readonly answered: number | undefined
  /** One per choice or scale step; `people` is absent where it is too few. */
  readonly lines: readonly { readonly label: Readonly<Record<string, string>>; readonly people: number | undefined }[]
  readonly average?: { readonly value: number; readonly to: number }
  /** What the ends of a scale mean. */
  readonly scale?: { readonly low: Readonly<Record<string, string>>; readonly high: Readonly<Record<string, string>> }
  /** The two lines that the answers are split between, where both may be shown. */
  readonly dilemma?: Dilemma
  /** What many said, the most frequent first. */
  readonly themes: readonly ThemeDigest[]
  /** Quotes from what is new, while nobody has put anything into themes. */
  readonly fresh: readonly string[]
  /** What few said keeps a place of its own. */
  readonly minority: MinorityDigest
  /** Statements that could tell who wrote them: not quoted, kept with the answers. */
  readonly withheld: number
  /** Every statement, or only those since the last digest. */
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly text: string
    readonly themes: readonly string[]
  }[]
}

export interface ThemeDigest {
  readonly label: Readonly<Record<string, string>>
  readonly people: number | undefined
  /** Word for word, three at most; none that could identify anybody. */
  readonly quotes: readonly string[]
}

export interface MinorityDigest {
  /** Choices that few made, with how many. */
  readonly lines: readonly { readonly label: Readonly<Record<string, string>>; readonly people: number }[]
  readonly themes: readonly ThemeDigest[]
  /** Word for word, of what belongs to no theme. */
  readonly quotes: readonly string[]
  /** Further statements that belong to no theme. */
  readonly more: number
}

/** How one place or role took part, beside its share of the population where that is known. */
export interface GroupDigest {
  readonly by: 'place' | 'role'
  readonly name: Readonly<Record<string, string>>
  readonly invited: number | undefined
  readonly answered: number | undefined
  readonly residentsPercent?: number
  readonly answersPercent?: number
}
