import type { StatementCounts } from './counts.ts'
import type { StatementKey } from './vote.ts'

/** Every statement is shown to so many people before any is shown to very many. */
export const seenFloor = 15
/** A statement that was shown so often waits while another has not come to the floor … */
const heldFrom = 45
/** … unless it had been shown this often already: then holding it back evens nothing out. Between the two is room for what is under way. */
export const seenCeiling = 60

/**
 * Which statements a person is shown next, at most `many`: drawn by lot with a seed, so that the same counts and seed give the same
 * statements. Those that too few have seen come before all others, and each other one has as many lots as asking about it tells:
 * see `tells`. Lots are drawn without putting back (Efraimidis and Spirakis, 2006). The order of `counts` does not matter.
 */
export function nextStatements(
  counts: readonly StatementCounts[],
  seed: string,
  many: number,
): readonly StatementKey[] {
  const some = counts.some(({ seen }) => seen < seenFloor)
  return counts
    .filter(({ seen }) => !some || seen < heldFrom || seen >= seenCeiling)
    .map((each) => {
      const first = each.seen < seenFloor
      const weight = first ? seenFloor - each.seen : tells(each)
      return { key: each.key, first, lot: lotOf(`${seed}/${each.key}`) ** (1 / weight) }
    })
    .toSorted(
      (one, other) => Number(other.first) - Number(one.first) || other.lot - one.lot || order(one.key, other.key),
    )
    .slice(0, many)
    .map(({ key }) => key)
}

/**
 * How much one more vote on a statement tells: how uncertain the share is of those who agree among those with an opinion, which is
 * most where few have voted or where they are divided, times the share that has an opinion at all. Both shares begin at a half
 * (Laplace's rule of succession); the uncertainty is the standard deviation of the Beta distribution that follows from it.
 */
export function tells({ agree, disagree, unsure }: Omit<StatementCounts, 'key' | 'seen'>): number {
  const opinions = agree + disagree
  const share = (agree + 1) / (opinions + 2)
  const uncertain = Math.sqrt((share * (1 - share)) / (opinions + 3))
  return uncertain * ((opinions + 1) / (opinions + unsure + 2))
}

/** A number between 0 and 1 from a text (FNV-1a, mixed as in MurmurHash3): an even draw, not a secret one. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
