import { chanceOf, sampleOf } from '../../../src/insight/groups/chance.ts'
import type { Cast, Vote, Voted } from '../../../src/insight/groups/votes.ts'

/** Votes whose camps are known. */
export interface Planted {
  readonly statements: readonly Voted[]
  /** The votes, made anew each time they are gone through, since five million would fill the memory. */
  readonly casts: Iterable<Cast>
  /** The camp of each person. */
  readonly campOf: ReadonlyMap<string, number>
}

/** How large a conversation is, and how its people vote. */
export interface Town {
  readonly people: number
  readonly statements: number
  /** How many statements each person sees. */
  readonly seen: number
  readonly camps: number
  /** The share of votes in which people keep to what their camp says; the rest is drawn. With 0 there are no camps. */
  readonly firm: number
  readonly seed: number
}

/** People of several camps, each of which has its mind about each statement. */
export function plantedWith(town: Town): Planted {
  const chance = chanceOf(town.seed)
  const minds = Array.from({ length: town.camps * town.statements }, () => voteFrom(chance()))
  const campOf = new Map(
    Array.from({ length: town.people }, (_, p) => [`p${p}`, Math.floor(chance() * town.camps)] as const),
  )
  const statements = Array.from({ length: town.statements }, (_, s) => ({ id: String(s), rejected: false }))
  return { statements, casts: { [Symbol.iterator]: () => castsIn(town, minds, campOf) }, campOf }
}

function* castsIn(
  { statements, seen, firm, seed }: Town,
  minds: readonly Vote[],
  campOf: ReadonlyMap<string, number>,
): Generator<Cast> {
  const chance = chanceOf(seed + 1)
  for (const [person, camp] of campOf)
    for (const s of sampleOf(statements, seen, chance)) {
      const mind = minds[camp * statements + s] ?? 0
      yield { person, statement: String(s), vote: chance() < firm ? mind : voteFrom(chance()) }
    }
}

function voteFrom(drawn: number): Vote {
  return drawn < 0.45 ? 1 : drawn < 0.85 ? -1 : 0
}
