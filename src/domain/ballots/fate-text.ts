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
  return text(fates[as], { people: approvals })
}

/** Where each fate stands in prompts/. */
const fates: Readonly<Record<FateTold['as'], string>> = {
  approvals: 'vote-fate-approvals',
  shares: 'vote-fate-shares',
  'left-over': 'vote-fate-left-over',
  few: 'vote-fate-few',
  fewer: 'vote-fate-fewer',
  lot: 'vote-fate-lot',
  money: 'vote-fate-money',
}
