/**
 * What was said of a statement before it travels. `reason` is a line of the public policy by which it does not; `other` the number of
 * the statement that it was merged into.
 */
export interface TravelsTable {
  consultation: string
  number: number
  verdict: 'yes' | 'no' | 'merged'
  reason: string | null
  other: number | null
  at: number
}
