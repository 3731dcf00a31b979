import { chanceOf, sampleOf } from './chance.ts'
import { componentsOf } from './components.ts'
import { likeness } from './likeness.ts'
import { type Positions, placedOf, positionsAmong, positionsOf, type Rejected } from './positions.ts'
import { silhouetteOf } from './silhouette.ts'
import { plainSplit, type Split, splitsOf } from './split.ts'
import { among, at, type Votes } from './votes.ts'

/** One way of putting people into groups, and what speaks for it. */
export interface Candidate {
  readonly groups: number
  /** Sizes, largest first. */
  readonly sizes: readonly number[]
  readonly silhouette: number
  /** How alike the groups are that samples of the people give: the mean adjusted Rand index, 1 is the same each time. */
  readonly stability: number
  /** Why it is not shown. */
  readonly refused?: 'too-small' | 'unstable'
}

/** The opinion groups of a conversation, or none. */
export interface Grouping {
  /** People, by position in the votes, who said enough to be placed. */
  readonly placed: Int32Array
  readonly positions: Positions
  readonly reading: Rejected
  /** All ways that were looked at, by their number of groups. */
  readonly candidates: readonly Candidate[]
  /** The ways that could be shown. */
  readonly stable: readonly { readonly groups: number; readonly of: Int32Array }[]
  /** What is shown: the group of each placed person, 0 the largest. Without it there are no groups worth showing. */
  readonly shown?: { readonly groups: number; readonly of: Int32Array; readonly sure: Float64Array }
}

/** Numbers of groups that are looked at: more than five are a list, not an overview. */
const counts = [2, 3, 4, 5] as const
/** No group is shown that is one person or a handful: neither fewer than this many people nor a smaller share. */
const peopleMin = 5
const shareMin = 0.05
/** Samples of half of the people that do not agree this far with the whole were grouped by chance. */
const stabilityMin = 0.45
/** Each group more makes a silhouette look better by about this, also where there are none. */
const groupCost = 0.07
/** A rejected statement is read as in Polis unless people stand apart more clearly by this without. */
const readingMargin = 0.01
const resamples = 10
const resampledMax = 5_000

/** The groups that people fall into by how they voted; the same votes and seed give the same groups. */
export function groupsOf(votes: Votes, seed = 1): Grouping {
  const components = componentsOf(votes)
  const placed = placedOf(votes)
  const [reading, positions] = readingOf((each) => positionsAmong(positionsOf(votes, components, each), placed))
  if (placed.length < 2 * peopleMin) return { placed, positions, reading, candidates: [], stable: [] }
  const splits = splitsOf(positions, reading, counts, seed).map((split, n) => bySize(split, at(counts, n)))
  const stability = stabilityOf(among(votes, placed), splits, reading, seed)
  const candidates = splits.map((split, n): Candidate => {
    const groups = at(counts, n)
    const sizes = sizesOf(split.of, groups)
    const smallest = sizes.at(-1) ?? 0
    const refused =
      smallest < Math.max(peopleMin, shareMin * placed.length)
        ? 'too-small'
        : at(stability, n) < stabilityMin
          ? 'unstable'
          : undefined
    const silhouette = silhouetteOf(positions, split)
    return { groups, sizes, silhouette, stability: at(stability, n), ...(refused && { refused }) }
  })
  const shownAt = bestOf(candidates)
  const shown = splits[shownAt]
  return {
    placed,
    positions,
    reading,
    candidates,
    stable: splits.flatMap(({ of }, n) => (candidates[n]?.refused ? [] : [{ groups: at(counts, n), of }])),
    ...(shown && { shown: { groups: at(counts, shownAt), of: shown.of, sure: shown.sure } }),
  }
}

function readingOf(positionsBy: (reading: Rejected) => Positions): readonly [Rejected, Positions] {
  const [seen, none] = [positionsBy('as-seen'), positionsBy('as-none')]
  const apart = (positions: Positions) => silhouetteOf(positions, plainSplit(positions))
  return apart(none) > apart(seen) + readingMargin ? ['as-none', none] : ['as-seen', seen]
}

/** The candidate that stands apart most clearly for its number of groups; -1 where none may be shown. */
function bestOf(candidates: readonly Candidate[]): number {
  const worth = (each: Candidate) => each.silhouette - groupCost * each.groups
  return candidates.reduce((best, each, n) => {
    if (each.refused) return best
    const known = candidates[best]
    return known === undefined || worth(each) > worth(known) ? n : best
  }, -1)
}

/** For each split, how far samples of half of the people, placed by their own votes alone, come to the same groups. */
function stabilityOf(votes: Votes, splits: readonly Split[], reading: Rejected, seed: number): readonly number[] {
  const sums = splits.map(() => 0)
  for (let sample = 0; sample < resamples; sample += 1) {
    const chance = chanceOf(seed * resamples + sample + 1_000)
    const half = Math.min(resampledMax, Math.ceil(votes.people.length / 2))
    const people = sampleOf(votes.people.length, half, chance)
    const own = among(votes, people)
    const positions = positionsOf(own, componentsOf(own), reading)
    const again = splitsOf(positions, reading, counts, sample, 1)
    for (const [n, { of }] of splits.entries())
      sums[n] =
        at(sums, n) +
        likeness(
          again[n]?.of ?? [],
          people.map((person) => at(of, person)),
        )
  }
  return sums.map((sum) => sum / resamples)
}

/** Groups in the order of their size, so that a name means the same from run to run. */
function bySize(split: Split, groups: number): Split {
  const sizes = new Array<number>(groups).fill(0)
  for (const group of split.of) sizes[group] = at(sizes, group) + 1
  const order = [...sizes.keys()].sort((one, other) => at(sizes, other) - at(sizes, one))
  return {
    of: split.of.map((group) => order.indexOf(group)),
    sure: split.sure,
    centres: positionsAmong(split.centres, Int32Array.from(order)),
  }
}

function sizesOf(of: Int32Array, groups: number): readonly number[] {
  const sizes = new Array<number>(groups).fill(0)
  for (const group of of) sizes[group] = at(sizes, group) + 1
  return sizes.sort((one, other) => other - one)
}
