import { chanceOf, sampleOf } from './chance.ts'
import { assign } from './nearest.ts'
import { type Clusters, middlesOf, nearestMeans, type Pull, spreadOf } from './nearest-means.ts'
import { type Positions, positionsAmong, type Rejected } from './positions.ts'
import { begun, medianReach, spreadOut } from './starts.ts'

/** People in groups, numbered from 0. */
export interface Split {
  readonly of: Int32Array
  /** The means of those who are in each group. */
  readonly centres: Positions
}

/** Small clusters that people are first gathered into. Polis's number. */
const gatheringsMax = 100
/** People from whom the middles of those are found; all are then given to the nearest. */
const gatheredMax = 5_000
/** They begin around people of this share who came first: Polis keeps its clusters from the first votes on. */
const early = 0.75
/** A gathering need not settle: it is only a grain. */
const gatheringRounds = 5
/** Middles of groups stand still long before. */
const roundsMax = 100
/** Each run sees people in another grain; what most runs say of a person holds. Odd, so that two groups cannot draw. */
const runsMax = 63
/** The more people there are, the less hangs on the grain: so many are seen in all runs together, and at least three runs. */
const seenInRuns = 100_000
const runsMin = 3
/** Starts for more than two groups, of which the tightest is taken. */
const startsMax = 6

/** One view of the people: points that stand for them, how many people each stands for, and how middles of these are found. */
interface View {
  readonly points: Positions
  /** The point that stands for each person; without it a person is given to the nearest group. */
  readonly standFor?: Int32Array
  readonly pull: Pull & { readonly weights: Float64Array }
  readonly chance: () => number
}

/**
 * People in `counts` groups each by where they stand, one split for each count. As in Polis people are gathered into a hundred small
 * clusters first, and those into groups, so that a boundary does not creep through a crowd in the middle towards the far ends.
 * One gathering is a matter of luck, so there are several, seeded, and the majority holds. Where rejected statements do
 * not draw people with few votes to the middle, those stand far out for that reason alone: there each run sees half of the people,
 * and a middle heeds the less who is far from it.
 */
export function splitsOf(
  points: Positions,
  reading: Rejected,
  counts: readonly number[],
  seed: number,
  times = runsFor(points.x.length),
): readonly Split[] {
  const views = Array.from({ length: times }, (_, run) => {
    const chance = chanceOf(seed * runsMax + run)
    return reading === 'as-seen' ? gathered(points, chance) : halved(points, chance)
  })
  return counts.map((count) => majority(points, count, views))
}

function runsFor(people: number): number {
  const runs = Math.floor(seenInRuns / Math.max(people, 1))
  return runs >= runsMax ? runsMax : Math.max(runsMin, runs - 1 + (runs % 2))
}

/** The two groups that people give without any of that, by which readings are compared, with those in them. */
export function plainSplit(all: Positions, seed: number): { readonly points: Positions; readonly clusters: Clusters } {
  const points = positionsAmong(all, sampleOf(all.x.length, gatheredMax, chanceOf(seed)))
  const weights = new Float64Array(points.x.length).fill(1)
  return { points, clusters: nearestMeans(points, begun(points, weights), roundsMax, { weights }) }
}

function gathered(points: Positions, chance: () => number): View {
  const some = positionsAmong(points, sampleOf(points.x.length, gatheredMax, chance))
  const first = Math.min(some.x.length, Math.max(gatheringsMax, Math.ceil(early * some.x.length)))
  const from = positionsAmong(some, sampleOf(first, gatheringsMax, chance))
  const { centres } = nearestMeans(some, from, gatheringRounds)
  const of = new Int32Array(points.x.length)
  assign(points, centres, of)
  const weights = new Float64Array(centres.x.length)
  for (let p = 0; p < of.length; p += 1) {
    const c = of[p] as number
    weights[c] = (weights[c] as number) + 1
  }
  return { points: middlesOf(points, of, centres, {}), standFor: of, pull: { weights }, chance }
}

function halved(points: Positions, chance: () => number): View {
  const some = positionsAmong(
    points,
    sampleOf(points.x.length, Math.min(gatheredMax, Math.ceil(points.x.length / 2)), chance),
  )
  const weights = new Float64Array(some.x.length).fill(1)
  return { points: some, pull: { weights, reach: medianReach(some, weights) / 2 }, chance }
}

/** How one view puts people into groups: the group of each point, and the point that stands for each person. */
interface Division {
  readonly of: Int32Array
  readonly standFor: Int32Array
}

/** How often each group was said of a person: one number for all of them, of which each group has so many bits, enough for all runs. */
const bitsOfGroup = 6
const mostOfGroup = (1 << bitsOfGroup) - 1

function majority(points: Positions, count: number, views: readonly View[]): Split {
  const people = points.x.length
  const said = new Int32Array(people)
  const first = new Int32Array(people)
  views.forEach((view, run) => {
    const { of, standFor } = divisionBy(view, count, points)
    if (run === 0) for (let p = 0; p < people; p += 1) first[p] = of[standFor[p] as number] as number
    const names = namesAs(first, { of, standFor }, count)
    const marks = of.map((group) => 1 << (bitsOfGroup * (names[group] as number)))
    for (let p = 0; p < people; p += 1) said[p] = (said[p] as number) + (marks[standFor[p] as number] as number)
  })
  const of = new Int32Array(people)
  for (let p = 0; p < people; p += 1) {
    let [votes, most] = [said[p] as number, -1]
    for (let group = 0; group < count; group += 1, votes >>= bitsOfGroup) {
      const own = votes & mostOfGroup
      if (own > most) {
        most = own
        of[p] = group
      }
    }
  }
  const nowhere = { x: new Float64Array(count), y: new Float64Array(count) }
  return { of, centres: middlesOf(points, of, nowhere, {}) }
}

function divisionBy(view: View, count: number, people: Positions): Division {
  const { centres, of } = clustersIn(view, count)
  if (view.standFor) return { of, standFor: view.standFor }
  const nearest = new Int32Array(people.x.length)
  assign(people, centres, nearest)
  return { of: Int32Array.from({ length: count }, (_, group) => group), standFor: nearest }
}

function clustersIn({ points, pull, chance }: View, count: number): Clusters {
  if (count === 2) return nearestMeans(points, begun(points, pull.weights), roundsMax, pull)
  let [best, least]: [Clusters | undefined, number] = [undefined, Infinity]
  for (let start = 0; start < startsMax; start += 1) {
    const found = nearestMeans(points, spreadOut(points, pull.weights, count, chance), roundsMax, pull)
    const spread = spreadOf(points, found, pull.weights)
    if (spread < least) [best, least] = [found, spread]
  }
  return best as Clusters
}

/** What each group of one run is called in another, so that as many people as possible keep their group. */
function namesAs(known: Int32Array, { of, standFor }: Division, count: number): readonly number[] {
  const shared = new Float64Array(count * count)
  for (let p = 0; p < known.length; p += 1) {
    const cell = (of[standFor[p] as number] as number) * count + (known[p] as number)
    shared[cell] = (shared[cell] as number) + 1
  }
  // At most five groups, so all ways of naming them are tried.
  const kept = (names: readonly number[]) =>
    names.reduce((sum, name, group) => sum + (shared[group * count + name] as number), 0)
  return ordersOf(count).reduce((best, names) => (kept(names) > kept(best) ? names : best))
}

function ordersOf(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return ordersOf(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => [...order.slice(0, place), count - 1, ...order.slice(place)]),
  )
}
