import type { ThemeId } from './outcome.ts'
import type { ChoiceId, QuestionId } from './question.ts'
import type { Released } from './release/released.ts'

/** Counts of one consultation, kept up as answers come in. Never who. */
export interface Tally {
  /** Of a drawn sample: how many were drawn, which is public from that day on. */
  readonly drawn?: number
  /** How many statements a moderator has said of whether others may read them; absent while that is none. */
  readonly quotesRead?: number
  readonly invited: number
  /** Invitations that reached the person's channel. */
  readonly delivered: number
  /** Respondents: people who said something. */
  readonly answered: number
  readonly declined: number
  /** Respondents who wrote for another person. */
  readonly onBehalf?: number
  /** Qualify, but were asked enough already; they are asked when there is room. */
  readonly capped: number
  readonly questions: Readonly<Record<QuestionId, QuestionTally>>
  /** What people said to the statements that others see, by question; their authors count as ones who agree. Absent where none travel. */
  readonly reactions?: Readonly<Record<QuestionId, Readonly<Record<string, number>>>>
  /** People per theme, once an outcome names themes. */
  readonly themes: Readonly<Record<ThemeId, number>>
  readonly heard: { readonly yes: number; readonly partly: number; readonly no: number }
  /** What was told of them once it was closed. */
  readonly remembered?: Released
}

/** Counts of one question. */
export interface QuestionTally {
  readonly answered: number
  readonly skipped: number
  /** Per item of the question's kind: a choice, a step of a scale … */
  readonly choices: Readonly<Record<ChoiceId, number>>
  readonly statements: number
}

/** The counts of a question before the first answer. */
export const nothingCounted: QuestionTally = { answered: 0, skipped: 0, choices: {}, statements: 0 }

/** Below this a number could point at a person: it is said as "fewer than five". */
export const smallCellMin = 5
