import { stabilityTimes } from '../../domain/opinions/opinions.ts'
import { chanceOf, sampleOf } from './chance.ts'
import { type Components, componentsOf } from './components.ts'
import type { Conversation } from './conversation.ts'
import { likeness } from './likeness.ts'
import { pairsOf } from './pairs.ts'
import { type Positions, placedOf, positionsAmong, positionsOf, type Rejected } from './positions.ts'
import { silhouetteOf } from './silhouette.ts'
import { plainSplit, type Split, splitsOf } from './split.ts'
import { among, type Votes } from './votes.ts'

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
  readonly seed: number
  readonly components: Components
  /** People, by position in the votes, who said enough to be placed. */
  readonly placed: Int32Array
  readonly positions: Positions
  readonly reading: Rejected
  /** All ways that were looked at, by their number of groups. */
  readonly candidates: readonly Candidate[]
  /** The ways that could be shown. */
  readonly stable: readonly { readonly groups: number; readonly of: Int32Array }[]
  /** What is shown: the group of each placed person, 0 the largest. Without it there are no groups worth showing. */
  readonly shown?: { readonly groups: number; readonly of: Int32Array }
}

/** Numbers of groups that are looked at: more than five are a list, not an overview. */
const counts = [2, 3, 4, 5] as const
/** No group is shown that is one person or a handful: neither fewer than this many people nor a smaller share. */
const peopleMin = 5
const shareMin = 0.05
/**
 * Samples of half of the people that do not agree this far with the whole were grouped by chance. Among few people and of few statements
 * chance makes groups that come back more often: votes drawn at random came to 0.31 at most for 400 people and 40 statements, to 0.58 for
 * 400 and 10, to 0.67 for 30 and 10 (forty towns of each size).
 */
const stabilityMin = (people: number, statements: number) =>
  0.45 + 1.2 / Math.sqrt(people) + 0.012 * Math.max(0, 20 - statements)
/** Each group more makes a silhouette look better by about this, also where there are none. */
const groupCost = 0.07
/** A rejected statement is read as in Polis unless people stand apart more clearly by this without. */
const readingMargin = 0.01
const resampledMax = 5_000

/** The groups that people fall into by how they voted; the same votes, in the same order, and seed give the same groups. */
export function groupsOf(conversation: Conversation, seed = 1): Grouping {
  const votes = conversation.votes()
  const components = componentsOf(conversation.pairs(), votes.statements)
  return groupedBy(votes, components, seed, undefined)
}

/** The same where some votes came in since: what samples of the people came to is kept, which takes nearly all of the time. */
export function refreshed(before: Grouping, conversation: Conversation): Grouping {
  const votes = conversation.votes()
  const components = componentsOf(conversation.pairs(), votes.statements, before.components)
  return groupedBy(votes, components, before.seed, before)
}

function groupedBy(votes: Votes, components: Components, seed: number, before: Grouping | undefined): Grouping {
  const placed = placedOf(votes)
  const [reading, positions] = readingOf(votes, components, placed, seed, before?.reading)
  if (placed.length < 2 * peopleMin) return { seed, components, placed, positions, reading, candidates: [], stable: [] }
  const splits = splitsOf(positions, reading, counts, seed).map((split, n) => bySize(split, counts[n] as number))
  const known = before?.candidates.map(({ stability }) => stability) ?? []
  const stability = known.length > 0 ? known : stabilityOf(votes, placed, splits, reading, seed)
  const statements = votes.statements.filter(({ rejected }) => !rejected).length
  const candidates = splits.map((split, n) => candidateFrom(split, n, positions, stability[n] ?? 0, statements))
  const shownAt = bestOf(candidates)
  const shown = splits[shownAt]
  return {
    ...{ seed, components, placed, positions, reading, candidates },
    stable: splits.flatMap(({ of }, n) => (candidates[n]?.refused ? [] : [{ groups: counts[n] as number, of }])),
    ...(shown && { shown: { groups: counts[shownAt] as number, of: shown.of } }),
  }
}

function candidateFrom(
  split: Split,
  n: number,
  positions: Positions,
  stability: number,
  statements: number,
): Candidate {
  const groups = counts[n] as number
  const sizes = [...sizesOf(split.of, groups)].sort((one, other) => other - one)
  const smallest = sizes.at(-1) ?? 0
  const refused =
    smallest < Math.max(peopleMin, shareMin * split.of.length)
      ? 'too-small'
      : stability < stabilityMin(split.of.length, statements)
        ? 'unstable'
        : undefined
  return { groups, sizes, silhouette: silhouetteOf(positions, split), stability, ...(refused && { refused }) }
}

function readingOf(
  votes: Votes,
  components: Components,
  placed: Int32Array,
  seed: number,
  known: Rejected | undefined,
): readonly [Rejected, Positions] {
  const by = (reading: Rejected) => {
    const all = positionsOf(votes, components, reading)
    return placed.length === all.x.length ? all : positionsAmong(all, placed)
  }
  if (known) return [known, by(known)]
  const seen = by('as-seen')
  if (!votes.statements.some(({ rejected }) => rejected)) return ['as-seen', seen]
  const none = by('as-none')
  const apart = (positions: Positions) => {
    const { points, clusters } = plainSplit(positions, seed)
    return silhouetteOf(points, clusters)
  }
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
function stabilityOf(
  votes: Votes,
  placed: Int32Array,
  splits: readonly Split[],
  reading: Rejected,
  seed: number,
): readonly number[] {
  const sums = splits.map(() => 0)
  for (let sample = 0; sample < stabilityTimes; sample += 1) {
    const chance = chanceOf(seed * stabilityTimes + sample + 1_000)
    const half = Math.min(resampledMax, Math.ceil(placed.length / 2))
    const people = sampleOf(placed.length, half, chance)
    const own = among(
      votes,
      people.map((n) => placed[n] as number),
    )
    const positions = positionsOf(own, componentsOf(pairsOf(own), own.statements), reading)
    const again = splitsOf(positions, reading, counts, sample, 1)
    for (const [n, { of }] of splits.entries()) {
      const whole = people.map((person) => of[person] as number)
      sums[n] = (sums[n] ?? 0) + likeness(again[n]?.of ?? [], whole)
    }
  }
  return sums.map((sum) => sum / stabilityTimes)
}

/** Groups in the order of their size, so that a name means the same from run to run. */
function bySize(split: Split, groups: number): Split {
  const sizes = sizesOf(split.of, groups)
  const order = Int32Array.from(sizes.keys()).sort((one, other) => (sizes[other] as number) - (sizes[one] as number))
  const names = Int32Array.from(order.keys(), (group) => order.indexOf(group))
  const of = new Int32Array(split.of.length)
  for (let p = 0; p < of.length; p += 1) of[p] = names[split.of[p] as number] as number
  return {
    of,
    centres: positionsAmong(split.centres, order),
  }
}

function sizesOf(of: Int32Array, groups: number): Int32Array {
  const sizes = new Int32Array(groups)
  for (let p = 0; p < of.length; p += 1) sizes[of[p] as number] = (sizes[of[p] as number] as number) + 1
  return sizes
}
