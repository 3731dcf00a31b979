import type { PersonId } from '../../../domain/person.ts'

/**
 * Two people who become one. The higher number is kept: work that goes through people by number has not passed it yet, or has passed
 * both.
 */
export interface Pair {
  readonly kept: PersonId
  readonly gone: PersonId
}

/** The pair of two people. */
export function pairOf(one: PersonId, other: PersonId): Pair {
  return { kept: Math.max(one, other), gone: Math.min(one, other) }
}
