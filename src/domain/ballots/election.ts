import { createHash } from 'node:crypto'

/** Something that was put to the vote. */
export interface Candidate {
  readonly id: string
  /** In whole units of the city's money; absent where there is no budget. */
  readonly cost?: number
}

/** Ballots that say the same: what they approve of, and how many there are. No one's name, place or time is in it. */
export interface BallotRow {
  readonly people: number
  readonly approved: readonly string[]
}

/** Everything that a count is made from, so that the same in gives the same out. */
export interface Election {
  /** Decides ties; it is public before the first ballot. */
  readonly seed: string
  readonly candidates: readonly Candidate[]
  /** With a budget shares are dealt out; without one those with most approvals are chosen, `choose` of them. */
  readonly money: { readonly budget: number } | { readonly choose: number }
  readonly ballots: readonly BallotRow[]
}

/** How a candidate came to be chosen. */
export type HowChosen =
  /** It was among those with most approvals. */
  | 'approvals'
  /** Those who approve of it could pay for it out of their equal shares. */
  | 'shares'
  /** It was paid for out of what was left over. */
  | 'left-over'

/** Why a candidate was not chosen. */
export type WhyNot =
  /** Fewer approve of it than a count takes in. */
  | 'few'
  /** More approve of each that was chosen. */
  | 'fewer'
  /** As many approve of it as of the last that was chosen, and the lot fell to that. */
  | 'lot'
  /** Those who approve of it could not pay for it, nor could what was left over. */
  | 'money'

/** What became of one candidate. */
export interface Fate {
  readonly id: string
  readonly approvals: number
  readonly as: HowChosen | WhyNot
  /** What those who approve of it lacked out of their shares, rounded up to whole units of money. */
  readonly lacked?: number
}

/** What a count comes to. */
export interface Count {
  /** How many approve of at least one candidate that takes part. */
  readonly voters: number
  /** In the order of the election. */
  readonly fates: readonly Fate[]
  /** What the chosen ones cost together, where there is a budget. */
  readonly spent?: number
}

/** A candidate that fewer approve of takes no part: it could not be told how many do. */
export const supportersMin = 5

const chosenAs: readonly Fate['as'][] = ['approvals', 'shares', 'left-over'] satisfies readonly HowChosen[]

/** Whether a candidate was chosen. */
export function isChosen({ as }: Pick<Fate, 'as'>): boolean {
  return chosenAs.includes(as)
}

/** The lot of a candidate: where two are alike in all else, the lower one goes first. SHA-256 of `seed/id`, in hex. */
export function lotOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}/${id}`).digest('hex')
}
