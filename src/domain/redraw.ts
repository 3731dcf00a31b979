import { type Draw, fingerprintOf, keyHashOf, type Lot, ticketOf, winnersOf } from './draw.ts'
import type { PersonId } from './person.ts'

/** A draw as it is stored: what it was made with, each candidate's lot, and who is in the sample now. */
export interface StoredDraw {
  readonly draw: Draw
  /** What its tickets were made with, where it has one. */
  readonly key?: string
  readonly lots: readonly Lot[]
  readonly sample: readonly PersonId[]
  /** Whom Ekko knows now: their lots cannot be empty. */
  readonly known: readonly PersonId[]
  /** Whom people have become since, who joined two chats: their lots are those of that day. */
  readonly former?: ReadonlyMap<PersonId, PersonId>
}

/** One stratum of a draw: how many could be drawn, and how many were. */
export interface Stratum {
  readonly stratum: string
  readonly people: number
  readonly drawn: number
}

/** What a repeated draw shows. */
export interface Redrawn {
  readonly strata: readonly Stratum[]
  /** Of those who could be drawn, how many have been forgotten since. Their lots still count. */
  readonly forgotten: number
  /** Empty: the same people come out, from the same list. Otherwise what differs, a sentence each. */
  readonly differences: readonly string[]
}

/** Draws again from the stored seed, rule and list, and compares with what was drawn then and who was asked. */
export function redraw({ draw, key, lots, sample, known, former }: StoredDraw): Redrawn {
  const winners = winnersOf(lots, draw.size)
  const winning = new Set(winners.map(({ ticket }) => ticket))
  const wrongTickets = lots.filter(
    ({ person, ticket }) => person !== undefined && ticketOf(person, draw.seed, key) !== ticket,
  )
  const empty = new Set(lots.flatMap(({ person, ticket }) => (person === undefined ? [ticket] : [])))
  const emptied = empty.size === 0 ? [] : known.filter((person) => empty.has(ticketOf(person, draw.seed, key)))
  const due = new Set(winners.flatMap(({ person }) => (person === undefined ? [] : [former?.get(person) ?? person])))
  const added = sample.filter((person) => !due.has(person))
  const missing = due.size - (sample.length - added.length)
  return {
    strata: strataOf(lots, winning),
    forgotten: lots.filter(({ person }) => person === undefined).length,
    differences: [
      ...(draw.keyHash === (key && keyHashOf(key)) ? [] : ['The key is not the one that the lots were made with.']),
      ...(lots.length === draw.people && fingerprintOf(lots) === draw.listHash
        ? []
        : [
            `The list of those who could be drawn is not the one of that day: it had ${draw.people}, now ${lots.length}.`,
          ]),
      ...(wrongTickets.length === 0
        ? []
        : [`${wrongTickets.length} lots do not belong to the person they stand with.`]),
      ...(emptied.length === 0
        ? []
        : [`${emptied.length} lots are empty, and nobody forgot the people they belong to.`]),
      ...(winners.length === draw.drawn && fingerprintOf(winners) === draw.drawnHash
        ? []
        : ['With this seed, size and list other lots win than were drawn.']),
      ...(added.length === 0 ? [] : [`${added.length} in the sample were not drawn.`]),
      ...(missing === 0 ? [] : [`${missing} of those who were drawn are not in the sample.`]),
    ],
  }
}

function strataOf(lots: readonly Lot[], winning: ReadonlySet<string>): readonly Stratum[] {
  const counts = new Map<string, { people: number; drawn: number }>()
  for (const { stratum, ticket } of lots) {
    const count = counts.get(stratum) ?? { people: 0, drawn: 0 }
    counts.set(stratum, { people: count.people + 1, drawn: count.drawn + (winning.has(ticket) ? 1 : 0) })
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([stratum, count]) => ({ stratum, ...count }))
}
