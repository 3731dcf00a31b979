import { statementsForGroupsMin } from '../../domain/opinions/opinions.ts'
import type { Components } from './components.ts'
import { statementOf, type Votes, votesBy, votesPossible } from './votes.ts'

/** Where people stand on the map of the two components: person `p` at `x[p]`, `y[p]`. */
export interface Positions {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * How a statement is read that was rejected. `as-seen`: all people are counted as having seen it, which draws those with few
 * votes towards the middle; Polis does so, since a rejected statement counts there as passed by all. `as-none`: it was never there.
 */
export type Rejected = 'as-seen' | 'as-none'

/**
 * People's votes along both components. A person with few votes would stand near the middle for that reason alone; Polis makes
 * up for it with the square root of all statements by those that the person has seen.
 */
export function positionsOf(votes: Votes, { mean, first, second }: Components, reading: Rejected): Positions {
  const { statements, from, to, said } = votes
  const counts = Uint8Array.from(statements, (each) => (each.rejected ? 0 : 1))
  const rejected = counts.reduce((left, each) => left - each, counts.length)
  const steps = stepsOf(mean, [first, second], counts)
  const isCounted =
    rejected === 0
      ? undefined
      : Uint8Array.from({ length: counts.length * votesPossible }, (_, saying) => counts[statementOf(saying)] as number)
  const [more, all] = reading === 'as-seen' ? [rejected, statements.length] : [0, statements.length - rejected]
  const people = votes.people.length
  const [x, y] = [new Float64Array(people), new Float64Array(people)]
  for (let person = 0; person < people; person += 1) {
    const [begin, end] = [from[person] as number, to[person] as number]
    let [toX, toY, counted] = [0, 0, end - begin]
    for (let i = begin; i < end; i += 1) {
      const step = 2 * (said[i] as number)
      toX += steps[step] as number
      toY += steps[step + 1] as number
    }
    if (isCounted) {
      counted = 0
      for (let i = begin; i < end; i += 1) counted += isCounted[said[i] as number] as number
    }
    const scale = Math.sqrt(all / Math.max(counted + more, 1))
    x[person] = toX * scale
    y[person] = toY * scale
  }
  return { x, y }
}

/** How far each thing said moves a person in both directions, one behind the other, since they are needed together. */
function stepsOf(
  mean: Float64Array,
  directions: readonly [Float64Array, Float64Array],
  counts: Uint8Array,
): Float64Array {
  return Float64Array.from({ length: 2 * mean.length * votesPossible }, (_, at) => {
    const saying = Math.trunc(at / 2)
    const s = statementOf(saying)
    const vote = (saying % votesPossible) - 1
    const direction = directions[at % 2] as Float64Array
    return counts[s] === 0 ? 0 : (vote - (mean[s] as number)) * (direction[s] as number)
  })
}

/** Votes from which on a person can be placed, so that there are no groups among fewer statements. Polis's number. */
const votesMin = statementsForGroupsMin

/** The people who said enough to be in a group. */
export function placedOf(votes: Votes): Int32Array {
  const placed = new Int32Array(votes.from.length)
  let next = 0
  for (let person = 0; person < placed.length; person += 1)
    if (votesBy(votes, person) >= votesMin) placed[next++] = person
  return placed.slice(0, next)
}

/** Some people's positions. */
export function positionsAmong({ x, y }: Positions, people: Int32Array): Positions {
  const [someX, someY] = [new Float64Array(people.length), new Float64Array(people.length)]
  for (let n = 0; n < people.length; n += 1) {
    someX[n] = x[people[n] as number] as number
    someY[n] = y[people[n] as number] as number
  }
  return { x: someX, y: someY }
}
