import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import type { Tally } from '../../domain/tally.ts'
import { smallCellMin } from '../../domain/tally.ts'
import { roundBlocks } from './rounds.ts'

/**
 * What was said, in numbers, question by question. Numbers below five people are not shown, nor any that would give
 * them away.
 */
export function countBlocks(consultation: Consultation, tally: Tally): readonly Block[] {
  if (tally.answered < smallCellMin) return [say('counts-too-few')]
  if (consultation.tryout) return roundBlocks(consultation, tally)
  return consultation.questions.flatMap((question) => {
    const counts = tally.questions[question.id]
    return counts
      ? [{ style: 'note', words: { city: question.text } } as const, ...kindOf(question).summary(question, counts)]
      : []
  })
}

/** Who decides and when, and by when all who answered hear what came of it. */
export function closingNext({ frame, answerBy }: Consultation): Block {
  return say('closing-next', {
    decider: { local: frame.decider },
    on: { on: frame.decisionOn },
    answerBy: { on: answerBy },
  })
}
