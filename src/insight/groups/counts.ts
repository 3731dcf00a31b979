import { at, type Votes } from './votes.ts'

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

/** The votes of each group on each statement: `counts[group][statement]`. People without a group are in none. */
export function countsOf(
  votes: Votes,
  placed: Int32Array,
  of: Int32Array,
  groups: number,
): readonly (readonly Count[])[] {
  const size = votes.statements.length
  const cells = Array.from({ length: groups }, () => new Int32Array(size * 3))
  for (const [n, person] of placed.entries()) {
    const own = cells[at(of, n)] as Int32Array
    for (let i = at(votes.start, person); i < at(votes.start, person + 1); i += 1) {
      const cell = at(votes.statement, i) * 3 + at(votes.value, i) + 1
      own[cell] = at(own, cell) + 1
    }
  }
  return cells.map((own) =>
    votes.statements.map((_, s) => ({
      disagree: at(own, s * 3),
      unsure: at(own, s * 3 + 1),
      agree: at(own, s * 3 + 2),
    })),
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
