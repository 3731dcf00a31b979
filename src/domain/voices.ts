import type { AnswerValue } from './answer.ts'
import type { Theme } from './outcome.ts'
import type { RoleId } from './person.ts'
import type { ChoiceId, QuestionId } from './question.ts'

/** What was said in one consultation, as far as some of it is to be shown to others: what was cleared, or all that could be. */
export interface Spoken<Each extends SpokenStatement = SpokenStatement> {
  readonly statements: readonly Each[]
  /** What the same respondents answered to every question. */
  readonly answers: readonly {
    readonly respondent: number
    readonly question: QuestionId
    readonly value: AnswerValue
  }[]
  /** Names that moderators gave to statements. */
  readonly themes: readonly Theme[]
  /** How many of those who were looked at have told any role, and how many each; absent where it is not needed. */
  readonly roleCounts?: { readonly told: number; readonly of: Readonly<Record<RoleId, number>> }
  /** With which statements each of those who reacted agrees, by their numbers; absent where people do not react. */
  readonly approvals?: readonly (readonly number[])[]
}

/** One statement with its number; the respondent is a number too, and leads to no person. */
export interface SpokenStatement {
  readonly number: number
  readonly respondent: number
  readonly question: QuestionId
  readonly text: string
  /** A person has said, with a reason, that it leads to no one though it looks so. */
  readonly vouched?: true
}

declare const read: unique symbol

/** A statement that a person has read and cleared for others to read: the only kind that is quoted. */
export interface Cleared extends SpokenStatement {
  /** Set by the gate in quotes.ts alone, and there is nothing of it at run time. */
  readonly [read]: true
}

/** One of those that all are shown. */
export type Voice = Omit<Cleared, 'respondent' | 'vouched'>

/** The same few statements for all who answered, and where they disagree both sides. */
export interface Voices {
  /** What they were chosen by: who agrees with them, the sides or themes that a moderator saw, what their writers chose, or their words alone. */
  readonly by: 'votes' | 'sides' | 'themes' | 'choices' | 'words'
  readonly voices: readonly Voice[]
  readonly splits: readonly Split[]
}

/** A question that is split between two options, each with a reason from its own side where one was written. */
export interface Split {
  readonly question: QuestionId
  readonly one: Side
  readonly other: Side
}

/** One side of a split. */
export interface Side {
  readonly option: ChoiceId
  readonly reason?: Voice
}
