import { Pace } from './pace.ts'
import { unit, type Vector } from './vectors.ts'

/** Two stems that this many texts have together are no accident. */
const togetherMin = 2
/** From here on two stems belong together: 0 is as often as by chance, 1 always. */
const nearMin = 0.25
/** So many of the nearest are looked at. */
const neighboursMax = 8
/** How much what belongs to a text's words counts beside the words themselves. */
const widening = 0.2
/** So many pairs are counted in about a millisecond, and so many stems are widened. */
const pairsAtOnce = 4_000
const stemsAtOnce = 600
/** A text is no longer read as pairs beyond so many stems: pairs grow with the square. */
const stemsPairedMax = 40

/** Stems that belong to each stem, with how near they are. */
export type Neighbours = readonly (readonly (readonly [number, number])[])[]

/**
 * What belongs together: stems that texts have side by side more often than by chance, by normalised pointwise mutual information,
 * ln(p(ab) / p(a)p(b)) / -ln p(ab) (Bouma 2009). In parts.
 */
export function* neighboursIn(
  vectors: readonly Vector[],
  frequency: readonly number[],
): Generator<undefined, Neighbours> {
  const all = vectors.length
  const together = frequency.map(() => new Map<number, number>())
  const pairing = new Pace(pairsAtOnce)
  for (const { terms } of vectors) {
    const few = terms.slice(0, stemsPairedMax)
    if (pairing.isOver(1 + (few.length * few.length) / 2)) yield
    for (const [at, one] of few.entries())
      for (const other of few.slice(at + 1)) {
        const of = together[one]
        of?.set(other, (of.get(other) ?? 0) + 1)
      }
  }
  const near = frequency.map((): (readonly [number, number])[] => [])
  const comparing = new Pace(pairsAtOnce)
  for (const [one, of] of together.entries()) {
    if (comparing.isOver(1 + of.size)) yield
    for (const [other, count] of of) {
      if (count < togetherMin) continue
      const chance = ((frequency[one] ?? 0) / all) * ((frequency[other] ?? 0) / all)
      const both = count / all
      const value = both === 1 ? 1 : Math.log(both / chance) / -Math.log(both)
      if (value < nearMin) continue
      near[one]?.push([other, value])
      near[other]?.push([one, value])
    }
  }
  yield
  return near.map((of) => of.toSorted(([a, one], [b, other]) => other - one || a - b).slice(0, neighboursMax))
}

/** Every text with what belongs to its words: two that share no word may still be about one thing. In parts. */
export function* widened(vectors: readonly Vector[], near: Neighbours): Generator<undefined, readonly Vector[]> {
  const wide: Vector[] = []
  const pace = new Pace(stemsAtOnce)
  for (const vector of vectors) {
    wide.push(widen(vector, near))
    if (pace.isOver(1 + vector.terms.length)) yield
  }
  return wide
}

function widen({ terms, weights }: Vector, near: Neighbours): Vector {
  const sum = new Map<number, number>()
  for (const [at, term] of terms.entries()) {
    const weight = weights[at] ?? 0
    sum.set(term, (sum.get(term) ?? 0) + weight)
    for (const [other, value] of near[term] ?? []) sum.set(other, (sum.get(other) ?? 0) + widening * value * weight)
  }
  return unit([...sum])
}
