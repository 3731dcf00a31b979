import type { DeciderQuestions } from '../domain/consultation.ts'
import { type DeciderBoard, ranked, ungathered } from '../domain/decider.ts'
import type { Localized } from '../domain/language.ts'
import { supportTold } from '../domain/release/support.ts'
import { inFives } from '../domain/release/suppress.ts'

/** What staff are told of the questions to a politician: how many, what is not read yet, and which have most support. */
export interface DeciderDigest {
  readonly name: string
  /** At least so many, in fives; absent below five. */
  readonly questions?: number
  /** Whether some are sent and not put together yet. */
  readonly left: boolean
  readonly answered: boolean
  /** Those that are to be answered, with how many asked at least. */
  readonly top: readonly { readonly words: Localized; readonly people?: number }[]
}

/** The questions to a politician in a digest. */
export function deciderDigest({ name, answersMin }: DeciderQuestions, board: DeciderBoard): DeciderDigest {
  const questions = inFives(board.questions.length)
  return {
    name,
    ...(questions !== undefined && { questions }),
    left: ungathered(board).length > 0,
    answered: board.gathering.answered !== undefined,
    top: ranked(board)
      .slice(0, answersMin)
      .map(({ words, support }) => {
        const people = supportTold(support).people
        return { words, ...(people !== undefined && { people }) }
      }),
  }
}
