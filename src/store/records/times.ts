import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import { dayMs } from '../../domain/time.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import { readRespondents } from './respondents.ts'

/** What a respondent said or was asked, with the moment. */
const said = ['answers', 'statements', 'heard'] as const

/**
 * Of what people who are forgotten said, the day stays: by the moment it could be joined with what a platform knows of who wrote when.
 * To be called while it is still known which respondents they were.
 */
export async function eraseTimes(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const tied = await readRespondents(trx, dialect, persons, only === undefined ? undefined : [only])
  if (tied.length === 0) return
  for (const name of said)
    await sql`
      update ${sql.table(name)} set at = ${sql.ref(`${name}.at`)} - ${sql.ref(`${name}.at`)} % ${sql.lit(dayMs)}
      from ${table(dialect, { consultation: 'text', number: 'int' }, tied)}
      where ${sql.ref(`${name}.consultation`)} = x.consultation and ${sql.ref(`${name}.respondent`)} = x.number`.execute(
      trx,
    )
}
