import { at, type Votes } from './votes.ts'

/** The two directions in which people differ most, and the mean from which they are measured; one number a statement. */
export interface Components {
  readonly mean: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Iterations after which two directions that are as good as equal are taken as they are. */
const roundsMax = 1_000
/** The directions stand still when no number moves by more. */
const still = 1e-10

/**
 * Principal components of the votes, with a missing vote taken as the mean of its statement (as Polis does): after the mean
 * is taken off it is exactly zero, so only votes that were cast are visited. Rejected statements count for nothing.
 */
export function componentsOf(votes: Votes): Components {
  const mean = meansOf(votes)
  const moves = covariationOf(votes, mean)
  return { mean, ...twoLargest(moves, mean.length) }
}

function meansOf({ statements, statement, value }: Votes): Float64Array {
  const [sum, seen] = [new Float64Array(statements.length), new Float64Array(statements.length)]
  for (let i = 0; i < statement.length; i += 1) {
    const s = at(statement, i)
    sum[s] = at(sum, s) + at(value, i)
    seen[s] = at(seen, s) + 1
  }
  return sum.map((total, s) => (statements[s]?.rejected || !at(seen, s) ? 0 : total / at(seen, s)))
}

/** The sums of products of centred votes, statement by statement, row after row: what people moved together. */
function covariationOf({ statements, start, statement, value }: Votes, mean: Float64Array): Float64Array {
  const size = statements.length
  const moves = new Float64Array(size * size)
  const [places, centred] = [new Int32Array(size), new Float64Array(size)]
  for (let person = 0; person + 1 < start.length; person += 1) {
    let own = 0
    for (let i = at(start, person); i < at(start, person + 1); i += 1) {
      const s = at(statement, i)
      if (statements[s]?.rejected) continue
      places[own] = s
      centred[own] = at(value, i) - at(mean, s)
      own += 1
    }
    for (let a = 0; a < own; a += 1) {
      const [row, one] = [at(places, a) * size, at(centred, a)]
      for (let b = a; b < own; b += 1) {
        const cell = row + at(places, b)
        moves[cell] = at(moves, cell) + one * at(centred, b)
      }
    }
  }
  for (let a = 0; a < size; a += 1) for (let b = 0; b < a; b += 1) moves[a * size + b] = at(moves, b * size + a)
  return moves
}

/** The two eigenvectors of the largest eigenvalues of a symmetric matrix, by orthogonal iteration from a fixed start. */
function twoLargest(matrix: Float64Array, size: number): Pick<Components, 'first' | 'second'> {
  let [first, second] = [startOf(size, 1), startOf(size, 2)]
  for (let round = 0; round < roundsMax; round += 1) {
    const next = unit(times(matrix, first))
    const after = unit(without(times(matrix, second), next))
    const moved = Math.max(farthest(first, next), farthest(second, after))
    ;[first, second] = [next, after]
    if (moved < still) break
  }
  return { first: upright(first), second: upright(second) }
}

/** Numbers without any pattern that votes could share, the same at every run. */
function startOf(size: number, which: number): Float64Array {
  return unit(Float64Array.from({ length: size }, (_, s) => Math.sin(which * (s + 1) * 12.9898) + 0.01))
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  const product = new Float64Array(size)
  for (let a = 0; a < size; a += 1) {
    let sum = 0
    for (let b = 0, cell = a * size; b < size; b += 1, cell += 1) sum += at(matrix, cell) * at(vector, b)
    product[a] = sum
  }
  return product
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))
  return length === 0 ? vector : vector.map((x) => x / length)
}

function without(vector: Float64Array, direction: Float64Array): Float64Array {
  const along = vector.reduce((sum, x, s) => sum + x * at(direction, s), 0)
  return vector.map((x, s) => x - along * at(direction, s))
}

function farthest(one: Float64Array, other: Float64Array): number {
  return one.reduce((most, x, s) => Math.max(most, Math.abs(x - at(other, s))), 0)
}

/** A direction has no sign of its own: its largest number is made positive, so that a map does not turn over from run to run. */
function upright(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0)
  return largest < 0 ? vector.map((x) => -x) : vector
}
