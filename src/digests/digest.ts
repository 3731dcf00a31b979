import type { City, DepartmentId } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Commitment, Outcome } from '../domain/outcome.ts'
import type { Tally } from '../domain/tally.ts'
import type { Instant } from '../domain/time.ts'

/** What a digest is built from: read once from the store, never who. */
export interface DigestSource {
  readonly city: City
  readonly now: Instant
  /** Only what this department owns or is concerned by. */
  readonly department?: DepartmentId
  readonly consultations: readonly ConsultationSource[]
  readonly commitments: readonly Commitment[]
}

export interface ConsultationSource {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly outcome?: Outcome
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
}

/** What staff receive, before it is put into a format. Counts that could point at a person are absent, not zero. */
export interface Digest {
  readonly city: City
  readonly department?: DepartmentId
  readonly now: Instant
  readonly promises: readonly DuePromise[]
  readonly consultations: readonly ConsultationDigest[]
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

export interface ConsultationDigest {
  readonly running: RunningConsultation
  readonly invited: number
  readonly delivered: number
  readonly answered: number | undefined
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
  readonly themes: readonly { readonly label: Readonly<Record<string, string>>; readonly people: number | undefined }[]
  readonly statements: readonly {
    readonly number: number
    readonly respondent: number
    readonly text: string
    readonly themes: readonly string[]
  }[]
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
