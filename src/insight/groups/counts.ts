import type { Pairs } from './pairs.ts'
import type { Voted, Votes } from './votes.ts'

/** How the people of one group voted on one statement. */
export interface Count {
  readonly agree: number
  readonly disagree: number
  readonly unsure: number
}

/** All who voted on a statement. */
export function seenBy({ agree, disagree, unsure }: Count): number {
  return agree + disagree + unsure
}

/** What all people said, statement by statement; nothing of a rejected one. */
export function countsOfAll(pairs: Pairs, statements: readonly Voted[]): readonly Count[] {
  return statements.map(({ rejected }, s) => (rejected ? none : pairs.countOf(s)))
}

/** The votes of each group on each statement that was not rejected: `counts[group][statement]`. People without a group are in none. */
export function countsOf(
  { statements, from, to, statement, value }: Votes,
  placed: Int32Array,
  of: Int32Array,
  groups: number,
): readonly (readonly Count[])[] {
  const size = statements.length
  const cells = new Int32Array(groups * size * 3)
  for (let n = 0; n < placed.length; n += 1) {
    const person = placed[n] as number
    const own = (of[n] as number) * size * 3 + 1
    const end = to[person] as number
    for (let i = from[person] as number; i < end; i += 1) {
      const cell = own + (statement[i] as number) * 3 + (value[i] as number)
      cells[cell] = (cells[cell] as number) + 1
    }
  }
  return Array.from({ length: groups }, (_, group) =>
    statements.map(({ rejected }, s) => {
      const [disagree = 0, unsure = 0, agree = 0] = cells.subarray((group * size + s) * 3)
      return rejected ? none : { agree, disagree, unsure }
    }),
  )
}

/** The counts of several groups together, statement by statement. */
export function together(counts: readonly (readonly Count[])[]): readonly Count[] {
  const [first = [], ...rest] = counts
  return first.map((count, s) =>
    rest.reduce(
      (sum, group) => ({
        agree: sum.agree + (group[s]?.agree ?? 0),
        disagree: sum.disagree + (group[s]?.disagree ?? 0),
        unsure: sum.unsure + (group[s]?.unsure ?? 0),
      }),
      count,
    ),
  )
}

/** Said by none. */
export const none: Count = { agree: 0, disagree: 0, unsure: 0 }
