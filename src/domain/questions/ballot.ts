import type { Localized } from '../language.ts'
import { type Block, say, type TextRef, text } from '../message.ts'
import type { Asked } from '../question.ts'
import type { ReadingReason } from '../reactions/reading.ts'
import { type Reactions, type StatementKey, voteOn } from '../reactions/vote.ts'
import { smallCellMin } from '../tally.ts'
import { listedMin, proposalFaults } from './ballot-faults.ts'
import { type Kind, type Option, slipping } from './kind.ts'

/** Something that is put to the vote, in words that a person of the city wrote. */
export interface Proposal<Words = Localized> {
  readonly id: StatementKey
  readonly text: Words
  /** In whole units of the city's money, where there is a budget. */
  readonly cost?: number | undefined
  /** The ideas it was made of, by their numbers; several where they say the same. */
  readonly ideas?: readonly number[] | undefined
}

/** An idea that is not put to the vote, with why: by the same public policy as statements that others see. */
export interface LeftOut {
  readonly idea: number
  readonly reason: ReadingReason
}

/** Ideas of citizens, of which people approve as many as they like. */
export interface BallotQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'ballot'
  readonly proposals: readonly Proposal<Words>[]
  /** With a budget, shares of it are dealt out to voters; each proposal then has a cost. */
  readonly budget?: number | undefined
  /** What the money is called: "kr.". */
  readonly money?: string | undefined
  /** Without a budget: so many are chosen. */
  readonly choose?: number | undefined
  readonly leftOut?: readonly LeftOut[] | undefined
}

/** What one person was shown, and what they said yes to or passed over. */
export interface BallotValue extends Reactions {
  readonly kind: 'ballot'
}

/** A budget so large that every sum in a count stays exact. */
export const budgetMax = 1_000_000_000
/** What money is called is short. */
export const moneyCharactersMax = 10

/** Proposal by proposal: yes, or on to the next. They come a few at a time, in an order of each person's own. */
export const ballot: Kind<'ballot'> = {
  taps: 'never',
  options: ({ proposals }) => proposals.map(optionOf),
  howTo: (question) => {
    const { budget } = question
    if (budget === undefined) return text('how-ballot', { choose: question.choose ?? 1 })
    return text('how-ballot-budget', { budget: moneyText(budget, question), least: listedMin })
  },
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: () => slipping(say('slip-ballot')),
  spotted: () => undefined,
  fields: () => undefined,
  filled: () => undefined,

  named: true,
  selected: approvedIn,
  says: ({ votes }) => Object.keys(votes).length > 0,
  ownWords: (question, value) => {
    const approved = approvedIn(value)
    return approved.length === 0
      ? [say('ballot-none-approved', { seen: Object.keys(value.votes).length })]
      : approved.flatMap((key) => quoteOf(question, key))
  },
  concerned: (question, _, key) => [{ style: 'note', words: text('ballot-you-approved') }, ...quoteOf(question, key)],
  repeated: (_, value) => [say('receipt-ballot', { approved: approvedIn(value).length })],

  items: ({ proposals }) => proposals.map(({ id }) => id),
  itemsIn: approvedIn,
  released: ({ proposals }, { choices }) => {
    const told = proposals.flatMap(({ id }) => {
      const people = choices[id] ?? 0
      return people < smallCellMin ? [] : [[id, people] as const]
    })
    // Ballots may be published, and how many they are beside how many answered would tell of the few who approve of none.
    return { told: Object.fromEntries(told), parts: told.map(([, people]) => people), totalAtLeast: true }
  },
  shown: ({ proposals }, { counts }) => ({
    lines: proposals.map(({ id, text: label }) => ({ label, people: counts[id] })),
  }),
  summary: ({ proposals }, { counts }) => [
    {
      style: 'plain',
      words: {
        lines: proposals.map(({ id, text: label }) => {
          const people = counts[id]
          const proposal = { local: label }
          return people === undefined
            ? text('count-ballot-few', { proposal })
            : text('count-ballot', { proposal, people })
        }),
      },
    },
  ],
  columns: ({ proposals }) =>
    proposals.map(({ id, text: of }) => ({
      of,
      cell: (value) => (value.shown.includes(id) ? Number(voteOn(value, id) === 1) : ''),
    })),

  signs: ['proposals', 'budget'],
  faults: proposalFaults,
  withWords: (question, change) => ({
    kind: 'ballot',
    id: question.id,
    text: change(question.text),
    proposals: question.proposals.map((each) => ({ ...each, text: change(each.text) })),
    ...(question.budget === undefined ? {} : { budget: question.budget }),
    ...(question.money === undefined ? {} : { money: question.money }),
    ...(question.choose === undefined ? {} : { choose: question.choose }),
    ...(question.leftOut === undefined ? {} : { leftOut: question.leftOut }),
  }),
  fromCity: [],
  inCity: (question) => question,
  // A vote is written at the desk or in a file: it holds costs and the numbers of ideas.
  needs: [],
  choicesMax: 0,
  told: (asked) => ({ ...asked, kind: 'ballot', proposals: [], choose: 1 }),
}

/** What a person approves of, in the order in which they said so. */
export function approvedIn(value: BallotValue): readonly StatementKey[] {
  return Object.keys(value.votes).filter((key) => voteOn(value, key) === 1)
}

/** An amount with what money is called there. */
export function moneyText(amount: number, { money }: Pick<BallotQuestion, 'money'>): TextRef {
  return text('ballot-money', { amount, money: money ?? '' })
}

function optionOf({ id, text: name }: Proposal): Option {
  return { id, label: name, name }
}

function quoteOf({ proposals }: BallotQuestion, key: StatementKey): readonly Block[] {
  return proposals.filter(({ id }) => id === key).map((each) => ({ style: 'quote', words: { city: each.text } }))
}
