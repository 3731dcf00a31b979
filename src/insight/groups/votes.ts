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
 * All votes of a conversation, person by person: person `p` voted on `statement[i]` with `value[i]` for every `i` from
 * `start[p]` to before `start[p + 1]`, in ascending order of statements. Numbers are positions in `people` and `statements`.
 */
export interface Votes {
  readonly people: readonly string[]
  readonly statements: readonly Voted[]
  readonly start: Int32Array
  readonly statement: Int32Array
  readonly value: Int8Array
}

/** Votes by person; of several by one person on one statement the last counts. People keep the order of their first vote. */
export function votesOf(statements: readonly Voted[], casts: Iterable<Cast>): Votes {
  const numbers = new Map(statements.map(({ id }, at) => [id, at]))
  const people = new Map<string, Map<number, Vote>>()
  for (const { person, statement, vote } of casts) {
    const number = numbers.get(statement)
    if (number === undefined) continue
    const own = people.get(person) ?? new Map<number, Vote>()
    people.set(person, own.set(number, vote))
  }
  return packed([...people.keys()], statements, [...people.values()])
}

function packed(
  people: readonly string[],
  statements: readonly Voted[],
  rows: readonly ReadonlyMap<number, Vote>[],
): Votes {
  const total = rows.reduce((sum, { size }) => sum + size, 0)
  const [start, statement, value] = [new Int32Array(rows.length + 1), new Int32Array(total), new Int8Array(total)]
  let next = 0
  for (const [person, row] of rows.entries()) {
    start[person] = next
    for (const number of [...row.keys()].sort((one, other) => one - other)) {
      statement[next] = number
      value[next] = row.get(number) ?? 0
      next += 1
    }
  }
  start[rows.length] = next
  return { people, statements, start, statement, value }
}

/** The votes of some people, who are numbered anew. */
export function among({ people, statements, start, statement, value }: Votes, some: Int32Array): Votes {
  const starts = new Int32Array(some.length + 1)
  for (let n = 0; n < some.length; n += 1)
    starts[n + 1] = at(starts, n) + at(start, at(some, n) + 1) - at(start, at(some, n))
  const [own, said] = [new Int32Array(at(starts, some.length)), new Int8Array(at(starts, some.length))]
  for (let n = 0; n < some.length; n += 1) {
    const [from, to] = [at(start, at(some, n)), at(start, at(some, n) + 1)]
    own.set(statement.subarray(from, to), at(starts, n))
    said.set(value.subarray(from, to), at(starts, n))
  }
  return {
    people: Array.from(some, (n) => people[n] as string),
    statements,
    start: starts,
    statement: own,
    value: said,
  }
}

/** How many votes a person cast. */
export function votesBy({ start }: Votes, person: number): number {
  return at(start, person + 1) - at(start, person)
}

/** The number at a place that is there. */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number
}
