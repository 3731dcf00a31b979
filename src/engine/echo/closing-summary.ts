import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { smallCellMin } from '../../domain/tally.ts'
import type { Facts } from '../state.ts'
import { closingNext, countBlocks } from './counts.ts'
import { splitBlocks, voiceBlocks } from './voices.ts'

/**
 * At closing, to those who answered: what was said in numbers and in people's own words, both sides where they disagree, and
 * what happens next. All get the same words, so that no citizen learns from another's message who wrote what.
 */
export function closingSummary({ running, involvement, tally, voices, statements }: Facts): Message | undefined {
  if (!running || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const title = { local: consultation.title }
  if (tally.answered < smallCellMin) return { blocks: [say('closing-few', { title }), closingNext(consultation)] }
  const own = new Set(statements.map(({ number }) => number))
  return {
    blocks: [
      say('closing', { title, answered: tally.answered }),
      ...consultation.questions.flatMap((question) => [
        ...countBlocks({ ...consultation, questions: [question] }, tally),
        ...splitBlocks(consultation, voices?.splits ?? [], own, question.id),
      ]),
      ...(voices ? voiceBlocks(voices, own) : []),
      closingNext(consultation),
    ],
  }
}
