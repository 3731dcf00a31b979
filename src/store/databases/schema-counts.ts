/** What is told of a consultation once it is closed: its counts, the same with weights, and what its vote came to. */
export interface CountsTables {
  releases: { consultation: string; told: string; at: number }
  weighings: { consultation: string; told: string; at: number }
  ballot_counts: { consultation: string; told: string; file: string | null; at: number }
}
