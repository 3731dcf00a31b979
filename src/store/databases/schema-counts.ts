/** Who was drawn or left out, what is counted of a consultation and told of it once it is closed, and what was decided. */
export interface CountsTables {
  releases: { consultation: string; told: string; at: number }
  weighings: { consultation: string; told: string; at: number }
  ballot_counts: { consultation: string; told: string; file: string | null; at: number }
  heard: { consultation: string; respondent: number; echo: string; felt: string; at: number }
  counters: { consultation: string; measure: string; last: number }
  tallies: { consultation: string; question: string; measure: string; item: string; count: number }
  outcomes: { consultation: string; outcome: string; at: number }
  replaced_outcomes: { consultation: string; until: number; outcome: string }
  memories: { consultation: string; stems: string }
  alarms: { commitment: string; round: number; at: number }
  capped: { consultation: string; person: number }
  samples: { consultation: string; person: number }
}
