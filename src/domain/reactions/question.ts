import type { Answer } from '../answer.ts'
import type { Consultation } from '../consultation.ts'
import type { Question, QuestionId } from '../question.ts'
import type { AgreeQuestion, AgreeValue } from '../questions/agree.ts'
import type { BallotQuestion, BallotValue } from '../questions/ballot.ts'
import type { OpenQuestion } from '../questions/open.ts'
import type { StatementCounts } from './counts.ts'
import { noReactions, type StatementKey } from './vote.ts'

/** A question whose statements people react to: the host's own, or those that others wrote in answer to it. */
export type ReactQuestion = AgreeQuestion | OpenQuestion

/** A question that is put a few pieces at a time: statements to react to, or proposals to approve of. */
export type RoundQuestion = ReactQuestion | BallotQuestion
/** What is said to one of them. */
export type RoundValue = AgreeValue | BallotValue

/** How many statements come at a time. */
export const statementsAtATime = 3
/** After so many a person has done enough, and is asked for more only where they want it. */
export const statementsUsual = 9

/** A statement that one person may be shown, with its counts; `alike` where a moderator read it as the same as something of theirs. */
export type OnBoard = StatementCounts & { readonly alike?: true }

/** The statements that one person may be shown, by question: never their own. */
export type Board = ReadonlyMap<QuestionId, readonly OnBoard[]>

/** Whether people say if they agree with statements of this question. */
export function takesReactions(question: Question): question is ReactQuestion {
  return question.kind === 'agree' || (question.kind === 'open' && question.react === true)
}

/** Whether it is put a few pieces at a time. */
export function comesInRounds(question: Question): question is RoundQuestion {
  return question.kind === 'ballot' || takesReactions(question)
}

/** Whether its pieces are its own and all there is to answer; an open question is answered in words, and its pieces are what others wrote. */
export function hasOwnPieces<Q extends Pick<Question, 'kind'>>(
  question: Q,
): question is Extract<Q, { readonly kind: 'agree' | 'ballot' }> {
  return question.kind === 'agree' || question.kind === 'ballot'
}

/** Under what reactions are kept: beside the words of a question that was answered in words, and not among them. */
export function reactionsId({ kind, id }: Pick<RoundQuestion, 'kind' | 'id'>): QuestionId {
  return kind === 'open' ? `${id}/react` : id
}

/** What a person was shown of a question's statements and said to them. */
export function reactionsTo(question: ReactQuestion, answers: readonly Answer[]): AgreeValue
/** The same of any question that is put a few pieces at a time. */
export function reactionsTo(question: RoundQuestion, answers: readonly Answer[]): RoundValue
/** Both at once. */
export function reactionsTo(question: RoundQuestion, answers: readonly Answer[]): RoundValue {
  const value = answers.find((answer) => answer.question === reactionsId(question))?.value
  const kind = question.kind === 'ballot' ? 'ballot' : 'agree'
  return value?.kind === kind ? value : { kind, ...noReactions }
}

/** The first question of a consultation that is put a few pieces at a time, by its place. */
export function reactIndex({ questions }: Consultation): number | undefined {
  const index = questions.findIndex(comesInRounds)
  return index < 0 ? undefined : index
}

/** How a statement is named in a button: a citizen's by its number, one of the host's by its place. */
export function itemNamed(question: RoundQuestion, key: StatementKey): string {
  const pieces = piecesOf(question)
  return pieces ? String(pieces.findIndex(({ id }) => id === key)) : key
}

/** The statement that a button names; undefined where the question has none of that name. */
export function keyNamed(question: RoundQuestion, item: string): StatementKey | undefined {
  const pieces = piecesOf(question)
  if (!pieces) return item
  return /^\d+$/.test(item) ? pieces[Number(item)]?.id : undefined
}

/** What a question itself puts to people; undefined where others write it. */
function piecesOf(question: RoundQuestion): readonly { readonly id: StatementKey }[] | undefined {
  if (question.kind === 'ballot') return question.proposals
  return question.kind === 'agree' ? question.statements : undefined
}
