import { type Count, none, seenBy, together } from './counts.ts'
import { aboveHalf, aboveOther, shareOf, surely } from './proportions.ts'

/** What a statement is found to be, with the share of those who saw it that says so. */
export interface Finding {
  /** Its position among the statements. */
  readonly statement: number
  readonly says: 'agree' | 'disagree'
  readonly share: number
}

/** A statement that parts the groups: how many of each agree. */
export interface Divide {
  readonly statement: number
  readonly agree: readonly number[]
}

/** A statement that many do not know what to say to. */
export interface Doubt {
  readonly statement: number
  readonly share: number
}

const listedMax = 5
/** Fewer people of a group than this tell nothing about it. */
const seenMin = 5
/** From this share on who passed are no longer only those who skipped. */
const doubtMin = 0.3
/** Groups that differ by less are not parted. */
const divideMin = 0.3
/** In every group at least this share has to say the same. */
const consensusMin = 0.6

const sides = ['agree', 'disagree'] as const

/**
 * What is typical for a group: what most of it says, and more of it than of all others, both beyond chance; first what is said most
 * strongly for both reasons. The two tests are those that Polis publishes as "representativeness".
 */
export function typicalOf(counts: readonly (readonly Count[])[], group: number): readonly Finding[] {
  const own = counts[group] ?? []
  const others = together(counts.filter((_, other) => other !== group))
  const found = own.flatMap((count, statement) => {
    const other = others[statement] ?? none
    if (seenBy(count) < seenMin) return []
    return sides.flatMap((says) => {
      const most = aboveHalf(count[says], seenBy(count))
      const more = aboveOther(count[says], seenBy(count), other[says], seenBy(other))
      if (most < surely || more < surely) return []
      const share = shareOf(count[says], seenBy(count))
      const ratio = share / shareOf(other[says], seenBy(other))
      return [{ finding: { statement, says, share }, weight: most * more * share * ratio }]
    })
  })
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, listedMax)
    .map(({ finding }) => finding)
}

/**
 * What all groups say alike, in every way of grouping that could be shown, so that it does not hang on the number of groups: where
 * there are none, what most of all say. Sorted by the group that says it least.
 */
export function consensusOf(ways: readonly (readonly (readonly Count[])[])[]): readonly Finding[] {
  const statements = ways[0]?.[0]?.length ?? 0
  const found = Array.from({ length: statements }, (_, statement) =>
    sides.flatMap((says) => {
      const groups = ways.flatMap((way) => way.map((counts) => counts[statement] ?? none))
      if (groups.some((count) => seenBy(count) < seenMin || aboveHalf(count[says], seenBy(count)) < surely)) return []
      const share = Math.min(...groups.map((count) => shareOf(count[says], seenBy(count))))
      return share < consensusMin ? [] : [{ statement, says, share }]
    }),
  ).flat()
  return found.toSorted((one, other) => other.share - one.share).slice(0, 2 * listedMax)
}

/** What parts the groups most: one agrees beyond chance more than another, by at least 30 points. */
export function dividesIn(counts: readonly (readonly Count[])[]): readonly Divide[] {
  const found = (counts[0] ?? []).flatMap((_, statement) => {
    const groups = counts.map((group) => group[statement] ?? none)
    if (groups.some((count) => seenBy(count) < seenMin)) return []
    const agree = groups.map((count) => shareOf(count.agree, seenBy(count)))
    const [most, least] = [agree.indexOf(Math.max(...agree)), agree.indexOf(Math.min(...agree))]
    const [one, other] = [groups[most] ?? none, groups[least] ?? none]
    const apart = (agree[most] ?? 0) - (agree[least] ?? 0)
    const far = aboveOther(one.agree, seenBy(one), other.agree, seenBy(other))
    return apart < divideMin || far < surely ? [] : [{ statement, agree, weight: apart * Math.sqrt(far) }]
  })
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2 * listedMax)
    .map(({ statement, agree }) => ({ statement, agree }))
}

/** Where a statement stands: whether most people say the same, and whether the groups say it alike. */
export type Quadrant = 'agreed' | 'agreed-against-a-group' | 'open' | 'contested'

/** A statement in its quadrant. */
export interface Placed {
  readonly statement: number
  readonly quadrant: Quadrant
}

/** What most people say is said by this share of them. */
const majorityMin = 0.6

/**
 * The four quadrants of majority and consensus: what most say and all groups alike; what most say over the head of a group, where a
 * city that follows the majority meets resistance; what neither most say nor any group stands apart on; what groups are split over.
 */
export function quadrantsOf(all: readonly Count[], counts: readonly (readonly Count[])[]): readonly Placed[] {
  return all.flatMap((count, statement): readonly Placed[] => {
    if (seenBy(count) < 2 * seenMin) return []
    const side = count.agree >= count.disagree ? 'agree' : 'disagree'
    const isMost = shareOf(count[side], seenBy(count)) >= majorityMin
    const shares = counts
      .map((group) => group[statement] ?? none)
      .filter((group) => seenBy(group) >= seenMin)
      .map((group) => shareOf(group[side], seenBy(group)))
    const isApart = shares.length > 1 && Math.max(...shares) - Math.min(...shares) >= divideMin
    if (isMost) return [{ statement, quadrant: isApart ? 'agreed-against-a-group' : 'agreed' }]
    return [{ statement, quadrant: isApart ? 'contested' : 'open' }]
  })
}

/** What people do not know: statements that nearly a third or more of those who saw them passed on. */
export function doubtsIn(counts: readonly Count[]): readonly Doubt[] {
  return counts
    .flatMap((count, statement) => {
      const share = shareOf(count.unsure, seenBy(count))
      return seenBy(count) < 2 * seenMin || share < doubtMin ? [] : [{ statement, share }]
    })
    .toSorted((one, other) => other.share - one.share)
    .slice(0, 2 * listedMax)
}
