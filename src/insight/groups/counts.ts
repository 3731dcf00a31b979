import type { Pairs } from './pairs.ts'
import { sayingOf, type Voted, type Votes, votesPossible } from './votes.ts'

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
  { statements, from, to, said }: Votes,
  placed: Int32Array,
  of: Int32Array,
  groups: number,
): readonly (readonly Count[])[] {
  const size = statements.length * votesPossible
  const cells = new Int32Array(groups * size)
  for (let n = 0; n < placed.length; n += 1) {
    const person = placed[n] as number
    const own = (of[n] as number) * size
    const end = to[person] as number
    for (let i = from[person] as number; i < end; i += 1) {
      const cell = own + (said[i] as number)
      cells[cell] = (cells[cell] as number) + 1
    }
  }
  return Array.from({ length: groups }, (_, group) =>
    statements.map(({ rejected }, s) => {
      const cell = group * size + sayingOf(s, 0)
      const [disagree = 0, unsure = 0, agree = 0] = [cells[cell - 1], cells[cell], cells[cell + 1]]
      return rejected ? none : { agree, disagree, unsure }
    }),
  )
}

/** The same for several ways of grouping the same people, in one walk through the votes: first by what a person is in all of them. */
export function countsByWays(
  votes: Votes,
  placed: Int32Array,
  ways: readonly { readonly groups: number; readonly of: Int32Array }[],
): readonly (readonly (readonly Count[])[])[] {
  const keys: number[] = []
  const numbers = new Int32Array(ways.reduce((all, { groups }) => all * groups, 1)).fill(-1)
  const joint = new Int32Array(placed.length)
  for (const { groups, of } of ways)
    for (let n = 0; n < joint.length; n += 1) joint[n] = (joint[n] as number) * groups + (of[n] as number)
  for (let n = 0; n < joint.length; n += 1) {
    const key = joint[n] as number
    if ((numbers[key] as number) < 0) numbers[key] = keys.push(key) - 1
    joint[n] = numbers[key] as number
  }
  const counts = countsOf(votes, placed, joint, keys.length)
  let rest: readonly number[] = keys
  return ways
    .toReversed()
    .map(({ groups }) => {
      const own = rest.map((key) => key % groups)
      rest = rest.map((key) => Math.trunc(key / groups))
      return Array.from({ length: groups }, (_, group) => together(counts.filter((_, at) => own[at] === group)))
    })
    .toReversed()
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
