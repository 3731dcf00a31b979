/** That a statement has a theme: who said so, when, and how it came there where it had been proposed. */
export interface ThemeAssignmentsTable {
  consultation: string
  statement: number
  theme: string
  set_by: string
  set_at: number
  how: string | null
}

/** Themes that wait for a person, as JSON without a citizen's words, and the ids of those that a person is through with. */
export interface ThemeProposalsTable {
  consultation: string
  found_by: string
  at: number
  themes: string
  passed: string
}
