/**
 * `arriving` is kept and in no answer yet, `gone` is in none any more and is about to be removed; neither leads to a
 * respondent. `statement` is the number of what was written below it. `closed` is whether its bytes are closed with a key.
 */
export interface PhotosTable {
  id: string
  state: 'arriving' | 'kept' | 'gone'
  consultation: string | null
  respondent: number | null
  question: string | null
  statement: number | null
  width: number
  height: number
  bytes: number
  verdict: 'undecided' | 'allowed' | 'denied'
  at: number
  closed: number
}
