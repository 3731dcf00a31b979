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
 * Votes person by person: person `p` voted on `statement[i]` with `value[i]` for every `i` from `from[p]` to before `to[p]`, in the
 * order in which they came. Numbers are positions in `people` and `statements`.
 */
export interface Votes {
  readonly people: readonly string[]
  readonly statements: readonly Voted[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly statement: Int32Array
  readonly value: Int8Array
}

/** The votes of some people, who are numbered anew; what they said stays where it is. */
export function among({ people, from, to, ...rest }: Votes, some: Int32Array): Votes {
  return {
    ...rest,
    people: Array.from(some, (n) => people[n] as string),
    from: from.length === 0 ? from : some.map((n) => from[n] as number),
    to: to.length === 0 ? to : some.map((n) => to[n] as number),
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
