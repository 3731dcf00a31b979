import type { Actor } from '../../domain/actor.ts'

/** What was found in the votes of a question. `version` stands for the votes that it was found in, `took_ms` is how long that took. */
export interface OpinionsTable {
  consultation: string
  question: string
  found: string
  members: string
  version: string
  is_final: number
  took_ms: number
  at: number
}

/** What a moderator calls a group of people who vote alike, by its number, and who signed it off. */
export interface OpinionNamesTable {
  consultation: string
  question: string
  grp: number
  name: string
  signed_by: Actor
  at: number
}
