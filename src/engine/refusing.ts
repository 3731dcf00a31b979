import type { Decision } from './decision.ts'
import { changing } from './decision.ts'

/** An act that cannot be done, with the sentence that says why and what to do. */
export function refuseAct(why: string): Decision {
  return changing({ kind: 'act.refused', why })
}
