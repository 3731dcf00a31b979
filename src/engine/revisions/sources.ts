import type { Answer } from '../../domain/answer.ts'
import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import type { Question } from '../../domain/question.ts'
import { runningById, type Turn } from '../conversation/turn.ts'

/** What a message of the citizen's became: their answer to a question, and which part of it. */
export interface Written {
  readonly running: RunningConsultation
  readonly question: Question
  /** Where the question stands in its consultation. */
  readonly index: number
  readonly answer: Answer
  /** The statement, or past those a picture; of an answer of another kind, 0. */
  readonly part: number
  /** The message by which it was found. */
  readonly message: string
  /** Whether it can still be changed. */
  readonly open: boolean
}

/** The answer that was written in a message, or in a message of an album; undefined where it became none. */
export function writtenIn(turn: Turn, message: string): Written | undefined {
  for (const { invitation, answers } of turn.state.known.involvements) {
    for (const answer of answers) {
      const part = answer.sources?.findIndex((messages) => messages.includes(message)) ?? -1
      const running = part < 0 ? undefined : runningById(turn.state, invitation.consultation)
      const index = running?.consultation.questions.findIndex(({ id }) => id === answer.question) ?? -1
      const question = running?.consultation.questions[index]
      if (!running || !question) continue
      return { running, question, index, answer, part, message, open: takesAnswers(running, turn.now) }
    }
  }
  return undefined
}
