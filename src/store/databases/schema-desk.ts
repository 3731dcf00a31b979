/** The ways in to the desk, and who is in. `holder` finds all of one person's, `who` is the holder as JSON. */
export interface DeskTables {
  desk_links: { hash: string; holder: string; who: string; expires_at: number }
  desk_sessions: { hash: string; holder: string; who: string; since: number; seen_at: number; ends_at: number }
  /** What is being written at the desk. Every change makes the version one higher. */
  desk_texts: { subject: string; text: string; version: number; by_whom: string; at: number }
}
