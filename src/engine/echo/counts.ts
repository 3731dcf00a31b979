import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import type { Released } from '../../domain/release/released.ts'
import { roundBlocks } from './rounds.ts'

/**
 * What was said, in numbers, question by question. Numbers below five people are not shown, nor any that would give
 * them away.
 */
export function countBlocks(consultation: Consultation, told: Released): readonly Block[] {
  if (told.few) return [say('counts-too-few')]
  if (consultation.tryout) return roundBlocks(consultation, told)
  return consultation.questions.flatMap((question) => {
    const counts = told.questions[question.id]
    if (!counts) return []
    const lines = counts.people ? kindOf(question).summary(question, counts) : [say('counts-too-few')]
    return [{ style: 'note', words: { city: question.text } } as const, ...lines]
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
