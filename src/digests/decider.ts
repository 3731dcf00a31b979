import type { DeciderQuestions } from '../domain/consultation.ts'
import { type DeciderBoard, ranked, ungathered } from '../domain/decider.ts'
import type { Localized } from '../domain/language.ts'
import { publishableOne } from '../domain/publishable.ts'

/** What staff are told of the questions to a politician: how many, what is not read yet, and which have most support. */
export interface DeciderDigest {
  readonly name: string
  /** Absent where it is about fewer than five. */
  readonly questions?: number
  /** Sent and not put together yet. */
  readonly left: number
  readonly answered: boolean
  /** Those that are to be answered, with how many asked where that may be told. */
  readonly top: readonly { readonly words: Localized; readonly people?: number }[]
}

/** The questions to a politician in a digest. */
export function deciderDigest({ name, answersMin }: DeciderQuestions, board: DeciderBoard): DeciderDigest {
  const questions = publishableOne(board.questions.length)
  return {
    name,
    ...(questions !== undefined && { questions }),
    left: ungathered(board).length,
    answered: board.gathering.answered !== undefined,
    top: ranked(board)
      .slice(0, answersMin)
      .map(({ words, support }) => {
        const people = publishableOne(support.people)
        return { words, ...(people !== undefined && { people }) }
      }),
  }
}
