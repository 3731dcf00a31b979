import type { Votes } from './votes.ts'

/** Ways in which two votes can be cast by one person: three of each. */
const ways = 9
const waysOfOne = 3

/**
 * How often each two statements were voted on by one person in each of nine ways: all that components need to know of the votes. The
 * pair of `a` and a later `b` has the cells from `(b (b + 1) / 2 + a) · 9`, so that new statements are added at the end; a statement with
 * itself holds how often it was agreed with, disagreed with and passed. Whole numbers, so that votes taken in one by one, in any
 * order, come to the same as all at once.
 */
export class Pairs {
  #cells: Int32Array
  #statements: number

  constructor(statements: number) {
    this.#statements = statements
    this.#cells = new Int32Array(cellsOf(statements))
  }

  get statements(): number {
    return this.#statements
  }

  /** Room for so many statements. */
  widen(statements: number): void {
    this.#statements = Math.max(this.#statements, statements)
    if (cellsOf(statements) <= this.#cells.length) return
    const cells = new Int32Array(cellsOf(2 * statements))
    cells.set(this.#cells)
    this.#cells = cells
  }

  /** Takes in one vote of a person beside all of theirs from `from` to before `to`; `by` -1 takes it back. */
  add(one: number, vote: number, { statement, value }: Row, from: number, to: number, by: 1 | -1): void {
    const cells = this.#cells
    const own = (one * (one + 1) * ways) / 2
    count(own + one * ways + (vote + 1) * (waysOfOne + 1))
    for (let i = from; i < to; i += 1) {
      const other = statement[i] as number
      const said = (value[i] as number) + 1
      if (other < one) count(own + other * ways + (vote + 1) * waysOfOne + said)
      else if (other > one) count(((other * (other + 1)) / 2 + one) * ways + said * waysOfOne + vote + 1)
    }

    function count(cell: number): void {
      cells[cell] = (cells[cell] as number) + by
    }
  }

  /** How often a statement was agreed with, disagreed with and passed. */
  countOf(statement: number): { readonly agree: number; readonly disagree: number; readonly unsure: number } {
    const cell = ((statement * (statement + 1)) / 2 + statement) * ways
    const [disagree, unsure, agree] = [0, 1, 2].map((vote) => this.#cells[cell + vote * (waysOfOne + 1)] as number)
    return { agree: agree ?? 0, disagree: disagree ?? 0, unsure: unsure ?? 0 }
  }

  /**
   * The sum of products of centred votes over the people who voted on both: of the nine counts, those where both votes are
   * 1 or -1 make the sum of products, and rows and columns the sums of either vote.
   */
  covariation(one: number, other: number, meanOne: number, meanOther: number): number {
    const [low, high] = one < other ? [one, other] : [other, one]
    const [meanLow, meanHigh] = one < other ? [meanOne, meanOther] : [meanOther, meanOne]
    const cell = ((high * (high + 1)) / 2 + low) * ways
    let sum = 0
    for (let way = 0; way < ways; way += 1) {
      const times = this.#cells[cell + way] as number
      if (times === 0) continue
      const [saidHigh, saidLow] = [Math.floor(way / waysOfOne) - 1, (way % waysOfOne) - 1]
      sum += times * (saidHigh - meanHigh) * (saidLow - meanLow)
    }
    return sum
  }
}

/** The votes in which a person's stand. */
interface Row {
  readonly statement: Int32Array
  readonly value: Int8Array
}

/** Counts the pairs of votes. */
export function pairsOf(votes: Votes): Pairs {
  const { from, to, statement, value } = votes
  const pairs = new Pairs(votes.statements.length)
  for (let person = 0; person < from.length; person += 1) {
    const first = from[person] as number
    for (let i = first; i < (to[person] as number); i += 1)
      pairs.add(statement[i] as number, value[i] as number, votes, first, i, 1)
  }
  return pairs
}

function cellsOf(statements: number): number {
  return (statements * (statements + 1) * ways) / 2
}
