import type { ConsultationId } from './consultation.ts'
import type { QuestionId } from './question.ts'
import { type Given, kindOf } from './questions/kinds.ts'
import { statementsIn } from './questions/open.ts'
import { photosIn } from './questions/pictures.ts'
import type { Instant } from './time.ts'

/** One thing said to an open question. Numbered per consultation, so that a theme can point at it. */
export interface Statement {
  readonly number: number
  readonly text: string
  readonly at: Instant
}

/** What one person said to one question. */
export type AnswerValue = Given | { readonly kind: 'skipped' }

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
  return kindOf(value).selected(value).length > 0 || statementsIn(value).length > 0 || photosIn(value).length > 0
}

/** Whether two values say the very same; undefined is none. */
export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

/** No platform sends more in one message; a longer one could only be an attack on the store. */
export const statementCharactersMax = 40_000
