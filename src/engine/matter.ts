import type { Answer, Statement } from '../domain/answer.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { DeciderBoard } from '../domain/decider.ts'
import type { Commitment, Outcome, Theme } from '../domain/outcome.ts'
import type { Reported } from '../domain/present.ts'
import type { ReadingBacklog } from '../domain/reactions/reading.ts'
import type { Tally } from '../domain/tally.ts'

/** A consultation as moderators and staff work on it. */
export interface Matter extends StatusRow {
  readonly outcome?: Outcome
  readonly reports: readonly Reported[]
  /** Whether there are people who were asked, have not answered, and were not reminded yet. */
  readonly remindable: boolean
  /** Names given to statements so far. */
  readonly themes: readonly Theme[]
  /** Absent where it takes no questions to the politician. */
  readonly board?: DeciderBoard
}

/** How one consultation stands. */
export interface StatusRow {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly commitments: readonly Commitment[]
  /** Statements that wait to be read before others see them; absent where none do. */
  readonly reading?: ReadingBacklog
}

/** What one person said, by their number alone. */
export interface Said {
  readonly respondent: number
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
}
