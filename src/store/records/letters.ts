import { sql } from 'kysely'
import type { InquirySubject } from '../../domain/inquiry.ts'
import type { Letters } from '../../domain/letters.ts'
import type { LocalDate } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { InquiriesTable } from '../databases/schema-inquiries.ts'
import { readGuidesIn } from './guides.ts'

/** Letters to hosts, in days and numbers. */
export interface LettersToHosts {
  /** The replies that hosts owe, the longest first, and how many were given; no word of any. */
  letters(): Promise<Letters>
}

/** The letters of this store. */
export function lettersOf(base: Base): LettersToHosts {
  return { letters: () => readLetters(base) }
}

/** See `owesReply`: one that was ended is owed no more. */
export async function readLetters({ db }: Base): Promise<Letters> {
  const owed = await sql<
    Pick<InquiriesTable, 'key' | 'subject' | 'department' | 'guide'> & { readonly due_on: LocalDate }
  >`
    select key, subject, department, due_on, guide from inquiries
    where due_on is not null and answered_at is null and ended_by is null order by due_on, key`.execute(db)
  const given = await sql<{ readonly answered: number }>`
    select count(*) as answered from inquiries where answered_at is not null`.execute(db)
  const guides = await readGuidesIn(
    db,
    owed.rows.map(({ guide }) => guide),
  )
  return {
    owed: owed.rows.map(({ key, subject, department, due_on, guide }) => ({
      inquiry: key,
      subject: JSON.parse(subject) as InquirySubject,
      department,
      dueOn: due_on,
      ...(guide !== null && { guides: guides.line(guide) }),
    })),
    answered: given.rows[0]?.answered ?? 0,
  }
}
