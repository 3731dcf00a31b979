import { chanceOf } from './chance.ts'
import { type Cast, sayingOf, type Vote } from './votes.ts'

/** What one person said, by the place of the statement. */
export type SaidBy = readonly (readonly [statement: number, vote: Vote])[]

/**
 * People in an order that tells nothing of who they are or when they came: sorted by what they said, then shuffled with the seed. An export has
 * nothing but the votes and comes to the same order, and so to the same groups. Returns positions among `people`.
 */
export function unlinkedOrder(people: readonly SaidBy[], seed: number): readonly number[] {
  const written = people.map((said) => String.fromCharCode(...said.map(([at, vote]) => sayingOf(at, vote) + 1)))
  const order = [...people.keys()].sort((one, other) => compared(written[one] ?? '', written[other] ?? ''))
  const chance = chanceOf(seed)
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
  return order
}

/** Votes person by person, named by their place in the order; statements by their ids. */
export function* castsIn(
  people: readonly SaidBy[],
  order: readonly number[],
  statements: readonly { readonly id: string }[],
): Generator<Cast> {
  for (const [place, at] of order.entries())
    for (const [statement, vote] of people[at] ?? [])
      yield { person: String(place), statement: statements[statement]?.id ?? '', vote }
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
