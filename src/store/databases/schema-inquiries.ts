import type { Generated } from 'kysely'
import type { InquiryEnd, InquiryLine } from '../../domain/inquiry.ts'

/**
 * `person` is the citizen and `asker` the staff member; each is emptied or gone when they are forgotten. `due_on` is the day the
 * citizen was promised a reply by, `answered_at` when they got it.
 */
export interface InquiriesTable {
  key: string
  person: number | null
  asker: number | null
  subject: string
  department: string
  ended_by: InquiryEnd | null
  ended_at: number | null
  due_on: string | null
  answered_at: number | null
  on_behalf: Generated<number>
  guide: string | null
}

/** What was said in an exchange, in order. */
export interface InquiryLinesTable {
  seq: Generated<number>
  inquiry: string
  key: string
  kind: InquiryLine['kind']
  words: string
  statement: number | null
  echo: string | null
  at: number
  /** The guide who wrote it, where it was one. */
  guide: string | null
}
