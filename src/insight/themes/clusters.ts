import { proposedThemesMax } from '../../domain/proposed-themes.ts'
import type { Neighbours } from './neighbours.ts'
import { Pace } from './pace.ts'
import { unit, type Vector } from './vectors.ts'

/** A cluster: where its middle is, and which texts are in it with how near they are, the nearest first. */
export interface Cluster {
  readonly middle: Vector
  readonly members: readonly { readonly at: number; readonly near: number }[]
}

/** More themes than these are signed off by none. */
const clustersMax = proposedThemesMax
/** A theme is at least so many texts, and so much of all. */
const membersMin = 3
const membersShareMin = 0.008
/** Further from every middle than this a text belongs to none. */
const nearMin = 0.25
/** Middles as near as this are one. */
const sameMin = 0.5
const roundsMax = 12
/** Where more were written, so many say where the middles are. */
const sampleMax = 6_000
/** So many stems of texts are held against all middles in about a millisecond, or added up. */
const stemsAtOnce = 2_500
const summedAtOnce = 10_000

/**
 * Spherical k-means (Dhillon and Modha 2001) that begins at words: each beginning is the stem that most of the texts not yet covered have,
 * weighed by how much those texts are of one kind. Texts that are near to no middle stay out. Always the same for the same texts;
 * in parts. Of very many texts, some from all along the list say where the middles are.
 */
export function* clustersOf(
  vectors: readonly Vector[],
  stems: number,
  near: Neighbours,
): Generator<undefined, readonly Cluster[]> {
  const least = Math.max(membersMin, Math.ceil(membersShareMin * vectors.length))
  const every = Math.ceil(vectors.length / sampleMax)
  const sample = vectors.filter((_, at) => at % every === 0)
  const leastOfSample = Math.max(membersMin, Math.floor(least / every))
  let middles = yield* beginningsOf(sample, stems, near, leastOfSample)
  for (let round = 0; round < roundsMax; round += 1) {
    const before = middles
    const groups = yield* assigned(sample, middles, stems)
    const fresh: Vector[] = []
    for (const group of groups.filter(({ length }) => length >= leastOfSample)) {
      fresh.push(yield* middleOf(group.map(({ at }) => sample[at])))
    }
    middles = yield* joined(fresh)
    yield
    if (middles.length === before.length && middles.every((each, at) => dot(each, before[at]) > 0.9999)) break
  }
  const groups = yield* assigned(vectors, middles, stems)
  return groups
    .map((group, at) => ({
      middle: middles[at] ?? unit([]),
      members: group.toSorted((one, other) => other.near - one.near || one.at - other.at),
    }))
    .filter(({ members }) => members.length >= least)
    .toSorted((one, other) => other.members.length - one.members.length)
}

function* beginningsOf(
  vectors: readonly Vector[],
  stems: number,
  near: Neighbours,
  least: number,
): Generator<undefined, readonly Vector[]> {
  const having = Array.from({ length: stems }, (): number[] => [])
  for (const [at, { terms }] of vectors.entries()) for (const term of terms) having[term]?.push(at)
  const kind = near.map((of) => 0.15 + of.slice(0, 3).reduce((sum, [, value]) => sum + value, 0) / 3)
  const covered = new Uint8Array(vectors.length)
  const taken = new Set<number>()
  const middles: Vector[] = []
  while (middles.length < clustersMax) {
    let best = { term: -1, gain: 0 }
    for (const [term, texts] of having.entries()) {
      if (taken.has(term)) continue
      const fresh = texts.reduce((count, at) => count + (covered[at] ? 0 : 1), 0)
      const gain = fresh * (kind[term] ?? 0)
      if (fresh >= least && gain > best.gain) best = { term, gain }
    }
    if (best.term < 0) break
    taken.add(best.term)
    const texts = having[best.term] ?? []
    middles.push(yield* middleOf(texts.map((at) => vectors[at])))
    for (const at of texts) covered[at] = 1
    yield
  }
  return middles
}

interface Member {
  readonly at: number
  readonly near: number
}

function* assigned(
  vectors: readonly Vector[],
  middles: readonly Vector[],
  stems: number,
): Generator<undefined, readonly Member[][]> {
  const groups = middles.map((): Member[] => [])
  const dense = middles.map((middle) => {
    const all = new Float64Array(stems)
    for (const [at, term] of middle.terms.entries()) all[term] = middle.weights[at] ?? 0
    return all
  })
  const pace = new Pace(stemsAtOnce)
  for (const [at, { terms, weights }] of vectors.entries()) {
    if (pace.isOver(1 + terms.length)) yield
    let best = { group: -1, near: 0 }
    for (const [group, all] of dense.entries()) {
      let near = 0
      for (let index = 0; index < terms.length; index += 1)
        near += (all[terms[index] ?? 0] ?? 0) * (weights[index] ?? 0)
      if (near > best.near) best = { group, near }
    }
    if (best.near >= nearMin) groups[best.group]?.push({ at, near: best.near })
  }
  return groups
}

/** Middles that have come together are one from then on. */
function* joined(middles: readonly Vector[]): Generator<undefined, readonly Vector[]> {
  const apart: Vector[] = []
  const pace = new Pace(summedAtOnce)
  for (const middle of middles) {
    let same = -1
    for (const [at, each] of apart.entries()) {
      if (pace.isOver(each.terms.length + middle.terms.length)) yield
      if (dot(each, middle) <= sameMin) continue
      same = at
      break
    }
    const there = apart[same]
    if (there) apart[same] = yield* middleOf([there, middle])
    else apart.push(middle)
  }
  return apart
}

/** The middle of vectors: their sum, of length 1. */
function* middleOf(vectors: readonly (Vector | undefined)[]): Generator<undefined, Vector> {
  const sum = new Map<number, number>()
  const pace = new Pace(summedAtOnce)
  for (const vector of vectors) {
    if (!vector) continue
    for (const [at, term] of vector.terms.entries()) sum.set(term, (sum.get(term) ?? 0) + (vector.weights[at] ?? 0))
    if (pace.isOver(vector.terms.length)) yield
  }
  yield
  return unit([...sum])
}

/** Both have their terms in order, so that one goes beside the other. */
function dot(one: Vector, other: Vector | undefined): number {
  if (!other) return 0
  let sum = 0
  for (let at = 0, beside = 0; at < one.terms.length && beside < other.terms.length; ) {
    const [term = 0, next = 0] = [one.terms[at], other.terms[beside]]
    if (term === next) sum += (one.weights[at] ?? 0) * (other.weights[beside] ?? 0)
    if (term <= next) at += 1
    if (next <= term) beside += 1
  }
  return sum
}
