/** What one person said to one statement: agree, disagree, or seen and passed. */
export type Vote = 1 | -1 | 0

/** One vote as it came. */
export interface Cast {
  readonly person: string
  readonly statement: string
  readonly vote: Vote
}

/** A statement that was voted on. */
export interface Voted {
  readonly id: string
  /** Rejected by the moderator: shown to none of those who came later, and in no figure. */
  readonly rejected: boolean
}

/**
 * Votes person by person: person `p` said `said[i]` for every `i` from `from[p]` to before `to[p]`, in the order in which it came.
 * What is said is one number, the statement and the vote together, see `sayingOf`. Numbers of people and statements are positions in
 * `people` and `statements`.
 */
export interface Votes {
  readonly people: readonly string[]
  readonly statements: readonly Voted[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly said: Int32Array
}

/** What can be said to one statement. */
export const votesPossible = 3

/** A vote on a statement as one number: three in a row for each statement, disagree first and agree last. */
export function sayingOf(statement: number, vote: number): number {
  return statement * votesPossible + vote + 1
}

/** The statement of a saying. */
export function statementOf(saying: number): number {
  return Math.trunc(saying / votesPossible)
}

/** The votes of some people, who are numbered anew; what they said stays where it is. */
export function among({ people, statements, from, to, said }: Votes, some: Int32Array): Votes {
  return {
    ...{ statements, said },
    people: Array.from(some, (n) => people[n] as string),
    from: some.map((n) => from[n] as number),
    to: some.map((n) => to[n] as number),
  }
}

/** How many votes a person cast. */
export function votesBy({ from, to }: Votes, person: number): number {
  return (to[person] as number) - (from[person] as number)
}

/** How many votes there are. */
export function votesIn({ from, to }: Votes): number {
  let sum = 0
  for (let person = 0; person < from.length; person += 1) sum += (to[person] as number) - (from[person] as number)
  return sum
}
