/**
 * A question to the politician who decides. `person` leads to its author and is emptied with the text when they take it back or
 * are forgotten; its number is never used again.
 */
export interface DeciderQuestionsTable {
  consultation: string
  number: number
  key: string
  person: number | null
  text: string
  at: number
}
