import { chanceOf, sampleOf } from '../../../src/insight/groups/chance.ts'
import type { Cast, Vote, Voted } from '../../../src/insight/groups/votes.ts'

/** Votes whose camps are known. */
export interface Planted {
  readonly statements: readonly Voted[]
  readonly casts: readonly Cast[]
  /** The camp of each person. */
  readonly campOf: ReadonlyMap<string, number>
}

/**
 * People of several camps, each of which has its mind about each statement and keeps to it in `firm` of all votes; the rest is
 * drawn. Each person sees `seen` statements. With `firm` 0 there are no camps.
 */
export function plantedWith(town: {
  readonly people: number
  readonly statements: number
  readonly seen: number
  readonly camps: number
  readonly firm: number
  readonly seed: number
}): Planted {
  const chance = chanceOf(town.seed)
  const minds = Array.from({ length: town.camps * town.statements }, () => voteFrom(chance()))
  const campOf = new Map<string, number>()
  const casts: Cast[] = []
  for (let p = 0; p < town.people; p += 1) {
    const [person, camp] = [`p${p}`, Math.floor(chance() * town.camps)]
    campOf.set(person, camp)
    for (const s of sampleOf(town.statements, town.seen, chance)) {
      const mind = minds[camp * town.statements + s] ?? 0
      casts.push({ person, statement: String(s), vote: chance() < town.firm ? mind : voteFrom(chance()) })
    }
  }
  const statements = Array.from({ length: town.statements }, (_, s) => ({ id: String(s), rejected: false }))
  return { statements, casts, campOf }
}

function voteFrom(drawn: number): Vote {
  return drawn < 0.45 ? 1 : drawn < 0.85 ? -1 : 0
}
