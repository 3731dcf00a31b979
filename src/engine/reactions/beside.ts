import type { Answer } from '../../domain/answer.ts'
import { type Block, say } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { reactionsTo, takesReactions } from '../../domain/reactions/question.ts'

/** To how many statements of others a person said something, where that is kept beside their own words and not among them. */
export function reactedBeside(question: Question, answers: readonly Answer[]): readonly Block[] {
  if (question.kind !== 'open' || !takesReactions(question)) return []
  const said = Object.keys(reactionsTo(question, answers).votes).length
  return said === 0 ? [] : [say('receipt-reacted', { said })]
}
