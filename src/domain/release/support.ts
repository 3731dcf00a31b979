import type { Support } from '../decider.ts'
import { inFives } from './suppress.ts'

/** How many asked a politician the same, as it may be told: at least so many, in fives, and the groups that five of them share. */
export interface SupportTold {
  /** Absent below five. */
  readonly people: number | undefined
  readonly groups: Support['groups']
}

/**
 * The support of one question. A person may ask several, and more join until it is answered: beside all who asked, or an earlier
 * reading, a number itself would tell of one to four.
 */
export function supportTold(support: Support | undefined): SupportTold {
  const people = inFives(support?.people ?? 0)
  return { people, groups: people === undefined ? [] : (support?.groups ?? []) }
}
