import { type TextRef, text } from '../message.ts'
import { type BallotQuestion, moneyText } from '../questions/ballot.ts'
import type { FateTold } from './told.ts'

/** What became of one proposal, and why. */
export function fateText(question: BallotQuestion, { id, as, approvals = 0, lacked = 0 }: FateTold): TextRef {
  const cost = question.proposals.find((each) => each.id === id)?.cost
  if (as === 'money' && lacked > 0 && cost !== undefined)
    return text('vote-fate-lacked', {
      ...{ people: approvals, lacked: moneyText(lacked, question), cost: moneyText(cost, question) },
    })
  return text(`vote-fate-${as}`, { people: approvals })
}
