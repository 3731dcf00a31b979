import type { Answer } from '../../domain/answer.ts'
import { isChosen } from '../../domain/ballots/election.ts'
import { fateText } from '../../domain/ballots/fate-text.ts'
import { type FateTold, type VoteTold, voteIn } from '../../domain/ballots/told.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, say, type TextRef, text } from '../../domain/message.ts'
import { approvedIn, type BallotQuestion, moneyText } from '../../domain/questions/ballot.ts'
import { reactionsTo } from '../../domain/reactions/question.ts'
import type { Facts } from '../state.ts'
import type { ThingSaid } from './things.ts'

/** What the vote chose, and how each idea did that this person said yes to. Nothing where there was no vote. */
export function voteBlocks({ running, vote, involvement }: Facts): readonly Block[] {
  const question = running && voteIn(running.consultation)
  if (!question || !vote) return []
  return [...chosenBlocks(question, vote), ...ownBlocks(question, vote, involvement?.answers ?? [])]
}

/** What became of one proposal, in a sentence with its name. */
export function fateLine(question: BallotQuestion, fate: FateTold): TextRef {
  return text('vote-fate', { proposal: { local: nameOf(question, fate.id) }, fate: fateText(question, fate) })
}

/** What a person said without the ideas of a vote of which a decision says nothing: how they did is told with the vote. */
export function withoutVoted(
  things: readonly ThingSaid[],
  { questions }: Pick<Consultation, 'questions'>,
  vote: VoteTold | undefined,
): readonly ThingSaid[] {
  const question = vote && voteIn({ questions })
  return question ? things.filter((thing) => thing.kind !== 'option' || thing.question.id !== question.id) : things
}

/** The ideas that were chosen, by their names, in the order of the vote. */
function chosenNames(question: BallotQuestion, { fates }: VoteTold): readonly Localized[] {
  return fates.filter(isChosen).map(({ id }) => nameOf(question, id))
}

function chosenBlocks(question: BallotQuestion, vote: VoteTold): readonly Block[] {
  const chosen = chosenNames(question, vote)
  if (chosen.length === 0) return [say('vote-none')]
  const lines = chosen.map((proposal) => text('vote-line', { proposal: { local: proposal } }))
  const { budget } = question
  const spent =
    budget === undefined || vote.spent === undefined
      ? []
      : [say('vote-spent', { spent: moneyText(vote.spent, question), budget: moneyText(budget, question) })]
  return [say('vote-chosen', { count: chosen.length }), { style: 'quote', words: { lines } }, ...spent]
}

function ownBlocks(question: BallotQuestion, { fates }: VoteTold, answers: readonly Answer[]): readonly Block[] {
  const value = reactionsTo(question, answers)
  if (value.kind !== 'ballot' || Object.keys(value.votes).length === 0) return []
  const approved = approvedIn(value)
  const own = fates.filter(({ id }) => approved.includes(id))
  if (own.length === 0) return [say('vote-yours-none')]
  return [
    say('vote-yours', { count: own.length }),
    { style: 'plain', words: { lines: own.map((fate) => fateLine(question, fate)) } },
  ]
}

function nameOf({ proposals }: BallotQuestion, id: string): Localized {
  return proposals.find((each) => each.id === id)?.text ?? {}
}
