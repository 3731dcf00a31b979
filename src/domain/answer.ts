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
  /** Absent where none of it was written in a message: tapped, or sent with a form. */
  readonly sources?: Sources
}

/**
 * The messages an answer was written in, by the platform's ids of them: a list for each statement, in their order, and then for
 * each picture; one list for an answer of another kind. Empty where it was not written in a message.
 */
export type Sources = readonly (readonly string[])[]

/** Where the parts of an answer were written, once it says this: what stays keeps its messages, what is new was in `messages`. */
export function sourcesAfter(
  before: Answer | undefined,
  value: AnswerValue,
  messages: readonly string[],
): Sources | undefined {
  const sources =
    value.kind === 'open' || value.kind === 'photo'
      ? [...sourcesOfStatements(before, value.statements, messages), ...sourcesOfPhotos(before, value, messages)]
      : [messages]
  return sources.some((each) => each.length > 0) ? sources : undefined
}

function sourcesOfStatements(
  before: Answer | undefined,
  statements: readonly string[],
  messages: readonly string[],
): Sources {
  const left = statementsIn(before?.value).map((words, index) => ({ words, from: before?.sources?.[index] ?? [] }))
  return statements.map((words) => {
    const index = left.findIndex((each) => each.words === words)
    return index < 0 ? messages : (left.splice(index, 1)[0]?.from ?? [])
  })
}

function sourcesOfPhotos(before: Answer | undefined, value: AnswerValue, messages: readonly string[]): Sources {
  const known = new Map(photosIn(before?.value).map(({ id }, index) => [id, photoSources(before, index)]))
  return photosIn(value).map(({ id }) => known.get(id) ?? messages)
}

/** The messages that one of an answer's pictures came in. */
export function photoSources(answer: Answer | undefined, index: number): readonly string[] {
  return answer?.sources?.[statementsIn(answer.value).length + index] ?? []
}

/** Whether the person said something; a skip is remembered but says nothing. */
export function saysSomething(value: AnswerValue): boolean {
  if (value.kind === 'skipped') return false
  const kind = kindOf(value)
  if (kind.says) return kind.says(value)
  return kind.selected(value).length > 0 || statementsIn(value).length > 0 || photosIn(value).length > 0
}

/** Whether two values say the very same; undefined is none. */
export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

/** No platform sends more in one message; a longer one could only be an attack on the store. */
export const statementCharactersMax = 40_000
