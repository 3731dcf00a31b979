import { sayingOf, statementOf, type Votes, votesPossible } from './votes.ts'

const votes = [-1, 0, 1] as const

/**
 * How often each two things were said by one person: all that components need to know of the votes. What is said to a statement
 * `b` has a row of cells, one for each thing said to the statements up to it, so that new statements are added at the end; a statement
 * with itself holds how often it was agreed with, disagreed with and passed. Whole numbers, so that votes taken in one by one, in any
 * order, come to the same as all at once.
 */
export class Pairs {
  #cells: Int32Array
  /** Where the row of each saying begins. */
  #rows: Int32Array

  constructor(statements: number) {
    this.#cells = new Int32Array(cellsOf(statements))
    this.#rows = rowsOf(statements)
  }

  /** Room for so many statements. */
  widen(statements: number): void {
    if (cellsOf(statements) <= this.#cells.length) return
    const room = Math.min(2 * statements, Math.max(statements, statementsMax))
    const cells = new Int32Array(cellsOf(room))
    cells.set(this.#cells)
    this.#cells = cells
    this.#rows = rowsOf(room)
  }

  /** Takes in what a person says beside all that they said from `from` to before `to`; `by` -1 takes it back. */
  add(saying: number, said: Int32Array, from: number, to: number, by: 1 | -1): void {
    const [cells, rows] = [this.#cells, this.#rows]
    const row = rows[saying] as number
    cells[row + saying] = (cells[row + saying] as number) + by
    for (let i = from; i < to; i += 1) {
      const other = said[i] as number
      const cell = other < saying ? row + other : (rows[other] as number) + saying
      if (cell !== row + saying) cells[cell] = (cells[cell] as number) + by
    }
  }

  /** How often a statement was agreed with, disagreed with and passed. */
  countOf(statement: number): { readonly agree: number; readonly disagree: number; readonly unsure: number } {
    return { agree: this.#alone(statement, 1), disagree: this.#alone(statement, -1), unsure: this.#alone(statement, 0) }
  }

  /**
   * For each statement up to `high`, the sum of products of centred votes over the people who voted on both. `mean` is what is taken
   * off, statement by statement.
   */
  covariation(high: number, mean: Float64Array): Float64Array {
    const cells = this.#cells
    const sums = new Float64Array(high + 1)
    for (const vote of votes) {
      const row = this.#rows[sayingOf(high, vote)] as number
      const far = vote - (mean[high] as number)
      for (let low = 0, cell = row; low <= high; low += 1, cell += votesPossible) {
        const [against, passed, agreed] = [cells[cell] as number, cells[cell + 1] as number, cells[cell + 2] as number]
        const together = agreed - against - (mean[low] as number) * (against + passed + agreed)
        sums[low] = (sums[low] as number) + far * together
      }
    }
    return sums
  }

  #alone(statement: number, vote: number): number {
    const saying = sayingOf(statement, vote)
    return this.#cells[(this.#rows[saying] as number) + saying] as number
  }
}

/** Counts the pairs of votes. */
export function pairsOf({ statements, from, to, said }: Votes): Pairs {
  const pairs = new Pairs(statements.length)
  for (let person = 0; person < from.length; person += 1) {
    const first = from[person] as number
    for (let i = first; i < (to[person] as number); i += 1) pairs.add(said[i] as number, said, first, i, 1)
  }
  return pairs
}

/** Statements that can be read together: their pairs take 300 MB. The largest conversation that Polis published has 2,200. */
export const statementsMax = 4_000

/** All rows of a statement are as long as there are things to say up to it. */
function cellsOf(statements: number): number {
  return (votesPossible ** 2 * statements * (statements + 1)) / 2
}

function rowsOf(statements: number): Int32Array {
  return Int32Array.from({ length: statements * votesPossible }, (_, saying) => {
    const statement = statementOf(saying)
    return cellsOf(statement) + (saying % votesPossible) * votesPossible * (statement + 1)
  })
}
