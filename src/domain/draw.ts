import { createHash, createHmac } from 'node:crypto'
import type { Audience } from './audience.ts'
import type { ConsultationId } from './consultation.ts'
import type { PersonId } from './person.ts'
import type { Instant } from './time.ts'

/** A person who may be drawn. */
interface Drawable {
  readonly person: PersonId
  readonly stratum: string
}

/** One of those who could be drawn. The ticket stays when the person is forgotten: it leads to no person then. */
export interface Lot {
  readonly stratum: string
  /** See ticketOf. */
  readonly ticket: string
  readonly person?: PersonId
}

/** What a draw was made with and what came of it, so that it can be repeated years later. */
export interface Draw {
  readonly consultation: ConsultationId
  readonly at: Instant
  readonly seed: string
  readonly size: number
  readonly audience: Audience
  /** How many could be drawn, and how many were. */
  readonly people: number
  readonly drawn: number
  /** Of all who could be drawn, and of those who were: see fingerprintOf. */
  readonly listHash: string
  readonly drawnHash: string
  /** Of the key of the tickets, see keyHashOf; absent in a draw of an earlier version, whose tickets had none. */
  readonly keyHash?: string
}

/**
 * Draws `size` persons: each person gets a ticket, and the lowest tickets win. With the published seed and the city's key the draw can
 * be redone; the order of the input does not matter. With strata each one gets its share of
 * the places, rounded by largest remainder (Hamilton's method). Sorted by person.
 */
export function draw(candidates: readonly Drawable[], size: number, seed: string, key?: string): readonly PersonId[] {
  return personsDrawn(lotsOf(candidates, seed, key), size)
}

/** The persons behind the lots that win, sorted. */
export function personsDrawn(lots: readonly Lot[], size: number): readonly PersonId[] {
  return winnersOf(lots, size)
    .flatMap(({ person }) => (person === undefined ? [] : [person]))
    .sort((one, other) => one - other)
}

/** The lot of each candidate, by stratum and ticket. */
export function lotsOf(candidates: readonly Drawable[], seed: string, key?: string): readonly Lot[] {
  return candidates
    .map(({ person, stratum }) => ({ stratum, ticket: ticketOf(person, seed, key), person }))
    .sort((one, other) => compared(one.stratum, other.stratum) || compared(one.ticket, other.ticket))
}

/** The lots that win, by stratum and ticket. */
export function winnersOf(lots: readonly Lot[], size: number): readonly Lot[] {
  const strata = new Map<string, Lot[]>()
  for (const lot of lots) {
    const known = strata.get(lot.stratum)
    if (known) known.push(lot)
    else strata.set(lot.stratum, [lot])
  }
  const names = [...strata.keys()].sort()
  const places = apportion(
    names.map((name) => strata.get(name)?.length ?? 0),
    Math.min(size, lots.length),
  )
  return names.flatMap((name, index) =>
    (strata.get(name) ?? []).toSorted((one, other) => compared(one.ticket, other.ticket)).slice(0, places[index]),
  )
}

/**
 * The ticket of one person in one draw: HMAC-SHA-256 of `seed:person` in hex, by a key of the draw's own. Without a key it is SHA-256 of
 * the same, which leads to a person by trying the numbers of all: so an earlier version drew.
 */
export function ticketOf(person: PersonId, seed: string, key?: string): string {
  const hash = key === undefined ? createHash('sha256') : createHmac('sha256', key)
  return hash.update(`${seed}:${person}`).digest('hex')
}

/** SHA-256 in hex of a draw's key: published, it binds the city to the key and leads to no ticket. */
export function keyHashOf(key: string): string {
  return createHash('sha256').update(`ekko draw ${key}`).digest('hex')
}

/**
 * SHA-256 in hex over the lots by stratum and ticket, each a line `stratum ticket`. It can be published: it leads to no
 * person.
 */
export function fingerprintOf(lots: readonly Lot[]): string {
  const hash = createHash('sha256')
  for (const line of lots.map(lineOf).sort()) hash.update(line)
  return hash.digest('hex')
}

/** A lot as it stands in a fingerprint. */
export function lineOf({ stratum, ticket }: Pick<Lot, 'stratum' | 'ticket'>): string {
  return `${stratum} ${ticket}\n`
}

/** The draw and its lots, as they are kept. */
export function drawRecord(
  made: Pick<Draw, 'consultation' | 'at' | 'seed' | 'size' | 'audience'>,
  lots: readonly Lot[],
  key?: string,
): Draw {
  const winners = winnersOf(lots, made.size)
  const hashes = { listHash: fingerprintOf(lots), drawnHash: fingerprintOf(winners) }
  return {
    ...{ ...made, people: lots.length, drawn: winners.length, ...hashes },
    ...(key !== undefined && { keyHash: keyHashOf(key) }),
  }
}

/** Splits `total` places in proportion to the counts; the largest remainders get the rest, the earlier one on a tie. */
export function apportion(counts: readonly number[], total: number): readonly number[] {
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

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
