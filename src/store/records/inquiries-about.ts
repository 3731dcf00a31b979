import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { InquiryKey, InquirySubject } from '../../domain/inquiry.ts'
import type { PersonId } from '../../domain/person.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/** The keys of exchanges about what these people answered in a consultation: with the tie to the answer, they go with it. */
export async function readInquiriesAbout(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultation: ConsultationId,
): Promise<readonly InquiryKey[]> {
  const { rows } = await sql<{ key: InquiryKey; subject: string }>`
    select key, subject from inquiries where person is not null and person in ${among(dialect, 'int', persons)}`.execute(
    trx,
  )
  return rows.flatMap(({ key, subject }) => {
    const about = JSON.parse(subject) as InquirySubject
    return about.of === 'answer' && about.consultation === consultation ? [key] : []
  })
}
