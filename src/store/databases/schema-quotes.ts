import type { Generated } from 'kysely'

/** What was said of a statement before others may read it, by whom and when; `reason` is why it is kept back, where that was said. */
export interface QuotesTable {
  consultation: string
  number: number
  verdict: 'cleared' | 'kept'
  reason: 'names' | 'hurts' | 'beside' | null
  vouched: Generated<0 | 1>
  signed_by: string
  at: number
}
