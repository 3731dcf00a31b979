import type { Components } from './components.ts'
import { type Votes, votesBy } from './votes.ts'

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
  const { statements, from, to, statement, value } = votes
  const counts = Uint8Array.from(statements, (each) => (each.rejected ? 0 : 1))
  const rejected = counts.reduce((left, each) => left - each, counts.length)
  const [x, y] = [new Float64Array(votes.people.length), new Float64Array(votes.people.length)]
  for (let person = 0; person < x.length; person += 1) {
    let [along, across, counted] = [0, 0, 0]
    const end = to[person] as number
    for (let i = from[person] as number; i < end; i += 1) {
      const s = statement[i] as number
      if (counts[s] === 0) continue
      const own = (value[i] as number) - (mean[s] as number)
      along += own * (first[s] as number)
      across += own * (second[s] as number)
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
  if (least === 0) return new Int32Array(0)
  const placed = new Int32Array(votes.from.length)
  let next = 0
  for (let person = 0; person < placed.length; person += 1) if (votesBy(votes, person) >= least) placed[next++] = person
  return placed.slice(0, next)
}

/** Some people's positions. */
export function positionsAmong({ x, y }: Positions, people: Int32Array): Positions {
  return {
    x: Float64Array.from(people, (person) => x[person] as number),
    y: Float64Array.from(people, (person) => y[person] as number),
  }
}
