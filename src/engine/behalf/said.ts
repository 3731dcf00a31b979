import { opensForAnother, type SecondHand } from '../../domain/behalf.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing } from '../decision.ts'

/** Where words say themselves that they are for another person, that is kept with them. */
export function behalfIn({ state }: Turn, what: SecondHand, words: string): Decision {
  if (!opensForAnother(words, state.understood)) return nothing
  return changing({ kind: 'behalf.said', what, given: true })
}
