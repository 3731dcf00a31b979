import { type VoteTold, voteIn } from '../../domain/ballots/told.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { BallotQuestion } from '../../domain/questions/ballot.ts'

/** A vote as the record tells of it. */
export interface VoteAccount {
  readonly question: BallotQuestion
  readonly told: VoteTold
}

/** What a page is built from, of its vote: what it came to. */
export interface VoteSource {
  readonly vote?: VoteTold
}

/** The vote of a consultation, once it is counted. Which ideas were left out is between the city and their authors. */
export function voteAccount({ running, vote }: VoteSource & { readonly running: RunningConsultation }): {
  readonly vote?: VoteAccount
} {
  const question = voteIn(running.consultation)
  if (!question || !vote) return {}
  const { leftOut: _, ...put } = question
  return { vote: { question: put, told: vote } }
}
