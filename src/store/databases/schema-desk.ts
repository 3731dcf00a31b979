/** What is being written at the desk. Every change makes the version one higher. */
export interface DeskTextsTable {
  subject: string
  text: string
  version: number
  by_whom: string
  at: number
}
