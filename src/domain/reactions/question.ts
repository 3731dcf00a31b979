import type { Answer } from '../answer.ts'
import type { Consultation } from '../consultation.ts'
import type { Question, QuestionId } from '../question.ts'
import type { AgreeQuestion, AgreeValue } from '../questions/agree.ts'
import type { OpenQuestion } from '../questions/open.ts'
import type { StatementCounts } from './counts.ts'
import { noReactions, type StatementKey } from './vote.ts'

/** A question whose statements people react to: the host's own, or those that others wrote in answer to it. */
export type ReactQuestion = AgreeQuestion | OpenQuestion

/** How many statements come at a time. */
export const statementsAtATime = 3
/** After so many a person has done enough, and is asked for more only where they want it. */
export const statementsUsual = 9

/** The counts of the statements that one person may be shown, by question: never their own. */
export type Board = ReadonlyMap<QuestionId, readonly StatementCounts[]>

/** Whether people say if they agree with statements of this question. */
export function takesReactions(question: Question): question is ReactQuestion {
  return question.kind === 'agree' || (question.kind === 'open' && question.react === true)
}

/** Under what reactions are kept: beside the words of a question that was answered in words, and not among them. */
export function reactionsId({ kind, id }: Pick<ReactQuestion, 'kind' | 'id'>): QuestionId {
  return kind === 'agree' ? id : `${id}/react`
}

/** What a person was shown of a question's statements and said to them. */
export function reactionsTo(question: ReactQuestion, answers: readonly Answer[]): AgreeValue {
  const value = answers.find((answer) => answer.question === reactionsId(question))?.value
  return value?.kind === 'agree' ? value : { kind: 'agree', ...noReactions }
}

/** The first question of a consultation whose statements people react to, by its place. */
export function reactIndex({ questions }: Consultation): number | undefined {
  const index = questions.findIndex(takesReactions)
  return index < 0 ? undefined : index
}

/** How a statement is named in a button: a citizen's by its number, one of the host's by its place. */
export function itemNamed(question: ReactQuestion, key: StatementKey): string {
  return question.kind === 'agree' ? String(question.statements.findIndex(({ id }) => id === key)) : key
}

/** The statement that a button names; undefined where the question has none of that name. */
export function keyNamed(question: ReactQuestion, item: string): StatementKey | undefined {
  if (question.kind !== 'agree') return item
  return /^\d+$/.test(item) ? question.statements[Number(item)]?.id : undefined
}
