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
