import type { Components } from './components.ts'
import { at, type Votes, votesBy } from './votes.ts'

/** Where people stand on the map of the two components: person `p` at `x[p]`, `y[p]`. */
export interface Positions {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * How a statement is read that was rejected. `as-seen`: all people are counted as having seen it, which draws those with few
 * votes towards the middle; Polis does so, since it sets a rejected statement to "passed" for everybody. `as-none`: it was never there.
 */
export type Rejected = 'as-seen' | 'as-none'

/**
 * People's votes along both components. A person with few votes would stand near the middle for that reason alone; Polis makes
 * up for it with the square root of all statements by those that the person has seen.
 */
export function positionsOf(votes: Votes, { mean, first, second }: Components, reading: Rejected): Positions {
  const { statements, start, statement, value } = votes
  const rejected = statements.filter((each) => each.rejected).length
  const [x, y] = [new Float64Array(votes.people.length), new Float64Array(votes.people.length)]
  for (let person = 0; person < x.length; person += 1) {
    let [along, across, counted] = [0, 0, 0]
    for (let i = at(start, person); i < at(start, person + 1); i += 1) {
      const s = at(statement, i)
      if (statements[s]?.rejected) continue
      const own = at(value, i) - at(mean, s)
      along += own * at(first, s)
      across += own * at(second, s)
      counted += 1
    }
    const seen = reading === 'as-seen' ? counted + rejected : counted
    const all = reading === 'as-seen' ? statements.length : statements.length - rejected
    const scale = Math.sqrt(all / Math.max(seen, 1))
    x[person] = along * scale
    y[person] = across * scale
  }
  return { x, y }
}

/** Votes from which on a person can be placed. Polis's number; in a short conversation all of its statements. */
const votesMin = 7

/** The people who said enough to be in a group. */
export function placedOf(votes: Votes): Int32Array {
  const least = Math.min(votesMin, votes.statements.filter(({ rejected }) => !rejected).length)
  return Int32Array.from(votes.people.keys()).filter((person) => least > 0 && votesBy(votes, person) >= least)
}

/** Some people's positions. */
export function positionsAmong({ x, y }: Positions, people: Int32Array): Positions {
  return {
    x: Float64Array.from(people, (person) => at(x, person)),
    y: Float64Array.from(people, (person) => at(y, person)),
  }
}
