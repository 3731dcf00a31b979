import type { LotsPart } from '../domain/draw-in-parts.ts'
import type { PersonId } from '../domain/person.ts'

/** A person who may be drawn for a sample. */
export interface Candidate {
  readonly person: PersonId
  /** The values of the audience's strata, joined; empty without strata. */
  readonly stratum: string
}

/** Persons with `after` < id <= `upTo`. */
export interface Chunk {
  readonly after: PersonId
  readonly upTo: PersonId
  readonly last: boolean
}

/** A part of a draw: people who get lots, or lots of which some win. */
export type DrawingPart =
  | { readonly at: 'lots'; readonly candidates: readonly Candidate[]; readonly chunk: Chunk }
  | ({ readonly at: 'winners' } & LotsPart)

/** What a draw looks at, and what its lots are made with. */
export interface Drawing {
  readonly about: 'drawing'
  readonly part: DrawingPart
  readonly drawKey: string
}
