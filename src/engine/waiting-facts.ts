import type { Answer } from '../domain/answer.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Dialogue } from '../domain/dialogue.ts'
import type { Instant } from '../domain/time.ts'

/** What Ekko waits for from one person, as the store finds it when a message to them is about to leave. */
export interface Waiting {
  /** When they last wrote or tapped. */
  readonly touchedAt?: Instant
  readonly dialogue: Dialogue
  /** Words of theirs wait for a tap. */
  readonly held: boolean
  /** What they were asked and have not finished, as far as it arrived, the newest last. */
  readonly asked: readonly Unfinished[]
}

/** A consultation that a person was asked and has not finished. */
export interface Unfinished {
  readonly running: RunningConsultation
  readonly answers: readonly Answer[]
}
