import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import { smallCellMin } from '../../domain/tally.ts'
import type { Facts } from '../state.ts'
import { countBlocks } from './counts.ts'

/** At closing, to those who answered: what was said altogether, and what happens next. */
export function closingSummary({ running, involvement, tally }: Facts): Message | undefined {
  if (!running || !tally || involvement?.respondent === undefined) return undefined
  const { consultation } = running
  const key = tally.answered < smallCellMin ? 'closing-few' : 'closing'
  return {
    blocks: [
      say(key, { title: { local: consultation.title }, answered: tally.answered }),
      ...(tally.answered < smallCellMin ? [] : countBlocks(consultation, tally)),
      say('closing-next', {
        decider: { local: consultation.frame.decider },
        on: { on: consultation.frame.decisionOn },
        answerBy: { on: consultation.answerBy },
      }),
    ],
  }
}
