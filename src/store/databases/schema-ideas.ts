import type { Generated } from 'kysely'

/** `person` leads to the author and is emptied when they are forgotten, with the text. */
export interface IdeasTable {
  number: Generated<number>
  key: string
  person: number | null
  text: string
  at: number
  department: string
  topic: string | null
  place: string | null
  due_on: string
  passes: string
  answer: string | null
  answered_at: number | null
  first_due_on: string | null
  explained: string | null
  explained_at: number | null
  told_at: number | null
  on_behalf: Generated<number>
  guide: string | null
  vote: string | null
  due_before_vote: string | null
}

/** What a citizen chose to hand over; the row is deleted when they take it back. Without words they are written to here. */
export interface HelpOffersTable {
  number: Generated<number>
  key: string
  person: number
  consultation: string
  department: string
  words: string | null
  wording_version: string
  at: number
}
