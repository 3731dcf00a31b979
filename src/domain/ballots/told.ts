import type { Consultation, ConsultationId } from '../consultation.ts'
import type { QuestionId } from '../question.ts'
import type { BallotQuestion } from '../questions/ballot.ts'
import { listedMin } from '../questions/ballot-faults.ts'
import type { Released } from '../release/released.ts'
import { smallCellMin } from '../tally.ts'
import type { Instant } from '../time.ts'
import type { BallotRow, Count, Election, Fate } from './election.ts'

/** What is told of a count: kept when it is made, and never changed. */
export interface VoteTold {
  readonly question: QuestionId
  readonly fates: readonly FateTold[]
  /** What the chosen ones cost together, where there is a budget. */
  readonly spent?: number
  /** The ballots are published: how many there are, and the SHA-256 of their file. */
  readonly listed?: { readonly voters: number; readonly hash: string }
}

/** What became of one proposal: without numbers that could point at a person. */
export type FateTold = Pick<Fate, 'id' | 'as' | 'lacked'> & { readonly approvals?: number }

/** The ballots of a vote are counted; `file` is what is published of them. */
export interface BallotsCounted {
  readonly kind: 'ballots.counted'
  readonly consultation: ConsultationId
  readonly told: VoteTold
  readonly file?: string
  readonly at: Instant
}

/** The vote of a consultation; undefined where it has none. */
export function voteIn({ questions }: Pick<Consultation, 'questions'>): BallotQuestion | undefined {
  return questions.find((question) => question.kind === 'ballot')
}

/** The election that a vote is, with these ballots; its seed is public from the day it opens. */
export function electionOf(
  { id }: Pick<Consultation, 'id'>,
  { proposals, budget, choose = 1 }: BallotQuestion,
  ballots: readonly BallotRow[],
): Election {
  return {
    seed: id,
    candidates: proposals.map(({ id: proposal, cost }) => ({ id: proposal, ...(cost !== undefined && { cost }) })),
    money: budget === undefined ? { choose } : { budget },
    ballots,
  }
}

/**
 * Whether the ballots may be published: there are enough of them, they say nothing that the counts do not, and neither those who were
 * asked nor those who were reached are one to four more than they are. How many answered is told as "at least" for the same reason.
 */
export function mayList(
  { fates, voters }: Count,
  { invited, declined = 0, delivered, questions }: Released,
  question: QuestionId,
): boolean {
  const told = questions[question]?.counts ?? {}
  const silent =
    invited === undefined || invited.atLeast ? Number.POSITIVE_INFINITY : invited.people - declined - voters
  const unreached = delivered === undefined ? Number.POSITIVE_INFINITY : Math.abs(delivered - voters)
  return (
    voters >= listedMin &&
    silent >= smallCellMin &&
    unreached >= smallCellMin &&
    fates.every(({ id, as, approvals }) => (as === 'few' ? told[id] === undefined : told[id] === approvals))
  )
}

/**
 * What may be told of a count: with the numbers that were told when it was closed, since one or two who are forgotten before it is counted
 * would else be the difference. What supporters lacked follows from the ballots, and is told with them alone.
 */
export function toldOf(
  { id: question, budget }: Pick<BallotQuestion, 'id' | 'budget'>,
  count: Count,
  { questions }: Pick<Released, 'questions'>,
  listed?: VoteTold['listed'],
): VoteTold {
  const told = questions[question]?.counts ?? {}
  return {
    question,
    fates: count.fates.map(({ id, as, lacked }) => {
      const approvals = told[id]
      return {
        ...{ id, as: as === 'few' && approvals !== undefined ? (budget === undefined ? 'fewer' : 'money') : as },
        ...(approvals !== undefined && { approvals }),
        ...(listed && lacked !== undefined && { lacked }),
      }
    }),
    ...(count.spent !== undefined && { spent: count.spent }),
    ...(listed && { listed }),
  }
}
