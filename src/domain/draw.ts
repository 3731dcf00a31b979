import { createHash } from 'node:crypto'
import type { PersonId } from './person.ts'

/** Someone who may be drawn. */
interface Drawable {
  readonly person: PersonId
  readonly stratum: string
}

/**
 * Draws `size` persons: everyone's ticket is SHA-256 of `seed:person` in hex, and the lowest tickets win. Anyone who has
 * the seed can redo it; the order of the input does not matter. With strata each one gets its share of the places,
 * rounded by largest remainder (Hamilton's method). Sorted by person.
 */
export function draw(candidates: readonly Drawable[], size: number, seed: string): readonly PersonId[] {
  const strata = new Map<string, { readonly person: PersonId; readonly ticket: string }[]>()
  for (const { person, stratum } of candidates) {
    const tickets = strata.get(stratum) ?? []
    tickets.push({ person, ticket: ticketOf(person, seed) })
    strata.set(stratum, tickets)
  }
  const names = [...strata.keys()].sort()
  const places = shares(
    names.map((name) => strata.get(name)?.length ?? 0),
    Math.min(size, candidates.length),
  )
  return names
    .flatMap((name, index) => (strata.get(name) ?? []).toSorted(byTicket).slice(0, places[index]))
    .map(({ person }) => person)
    .sort((one, other) => one - other)
}

/** Splits `total` places in proportion to the counts; the largest remainders get the rest, the earlier one on a tie. */
function shares(counts: readonly number[], total: number): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count * total) / all)
  const floors = exact.map(Math.floor)
  const left = total - floors.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, left)
    .map(({ index }) => index)
  return floors.map((floor, index) => floor + (byRemainder.includes(index) ? 1 : 0))
}

function ticketOf(person: PersonId, seed: string): string {
  return createHash('sha256').update(`${seed}:${person}`).digest('hex')
}

function byTicket(one: { readonly ticket: string }, other: { readonly ticket: string }): number {
  return one.ticket < other.ticket ? -1 : one.ticket > other.ticket ? 1 : 0
}
