import type { ConsultationId } from './consultation.ts'
import type { ChoiceId, QuestionId } from './question.ts'
import type { Instant } from './time.ts'

/** One thing said to an open question. Numbered per consultation, so that a theme can point at it. */
export interface Statement {
  readonly number: number
  readonly text: string
  readonly at: Instant
}

/** What one person said to one question. */
export type AnswerValue =
  | { readonly kind: 'choice'; readonly choice: ChoiceId }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceId[] }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'open'; readonly statements: readonly string[] }
  | { readonly kind: 'skipped' }

/** What one person said to one question, and when. */
export interface Answer {
  readonly consultation: ConsultationId
  readonly question: QuestionId
  readonly value: AnswerValue
  readonly at: Instant
}

/** Whether the person said something; a skip is remembered but says nothing. */
export function saysSomething(value: AnswerValue): boolean {
  if (value.kind === 'skipped') return false
  if (value.kind === 'choices') return value.choices.length > 0
  if (value.kind === 'open') return value.statements.length > 0
  return true
}

/** Whether two values say the very same; undefined is none. */
export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

/** No platform sends more in one message; a longer one could only be an attack on the store. */
export const statementCharactersMax = 40_000
