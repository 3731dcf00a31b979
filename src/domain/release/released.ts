import type { ThemeId } from '../outcome.ts'
import type { QuestionId } from '../question.ts'

/**
 * What may leave of one consultation's counts: all its tables as one, and the only form in which any surface knows a number.
 * What is absent is not told.
 */
export interface Released {
  /** Fewer than five people answered: then nothing but that is told. */
  readonly few: boolean
  /** While answers come in, numbers are rounded down to fives. */
  readonly rounded: boolean
  readonly invited: Count | undefined
  readonly answered: Count | undefined
  readonly delivered?: number
  readonly declined?: number
  readonly onBehalf?: number
  readonly questions: Readonly<Record<QuestionId, ReleasedQuestion>>
  /** What people said to the statements of others, by question; absent where none travel. */
  readonly reactions?: Readonly<Record<QuestionId, Readonly<Record<string, number>>>>
  readonly themes: Readonly<Record<ThemeId, number>>
  /** Numbers that were told of themes before, and are not told now; for no surface, only to be held against what is told next. */
  readonly themesBefore?: Readonly<Record<ThemeId, readonly number[]>>
  /** Always rounded down to fives: it never stops coming in. */
  readonly heard: Readonly<Partial<Record<Felt, number>>>
}

/** What a citizen can say about having been heard. */
export type Felt = 'yes' | 'partly' | 'no'

/** A number of people; `atLeast` where the number itself would tell how few are missing from a part of it. */
export interface Count {
  readonly people: number
  readonly atLeast?: true
}

/** What may leave of the counts of one question. */
export interface ReleasedQuestion {
  /** How many answered; absent where these are fewer than five. */
  readonly people: Count | undefined
  readonly skipped?: number
  readonly rounded: boolean
  /** Per item of the question's kind; an item that is not told is not there. */
  readonly counts: Readonly<Record<string, number>>
}

/** What may leave of a question that no citizen has answered, or too few. */
export const nothingReleased: ReleasedQuestion = { people: undefined, rounded: false, counts: {} }
