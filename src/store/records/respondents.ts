import { type RawBuilder, sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { within } from './within.ts'

/** A number in a consultation, and the person it leads to. */
export interface RespondentRow {
  readonly person: PersonId
  readonly consultation: ConsultationId
  readonly number: number | null
}

/** The numbers under which these people said something, in every consultation or in these. */
export async function readRespondents(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<readonly (RespondentRow & { readonly number: number })[]> {
  const { rows } = await sql<RespondentRow & { readonly number: number }>`
    select r.person, r.consultation, r.number from respondents as r
    where ${tiedTo(dialect, persons, consultations)}`.execute(trx)
  return rows
}

/** Whether `respondents as r` leads to one of these people, in any consultation or in one of these. */
export function tiedTo(
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): RawBuilder<unknown> {
  const there = consultations ? sql`and r.consultation in ${among(dialect, 'text', consultations)}` : sql``
  return sql`r.person is not null and r.person in ${among(dialect, 'int', persons)} ${there}`
}

/** Ties new numbers to the people who speak under them. */
export async function writeRespondents(trx: Trx, dialect: Dialect, rows: readonly RespondentRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { person: 'int', consultation: 'text', number: 'int' } as const
  await sql`
    insert into respondents (consultation, number, person)
    select x.consultation, x.number, x.person
    from ${table(dialect, columns, rows)} where true order by x.ord`.execute(trx)
}

/** The numbers stay, and lead to these people no more. */
export async function eraseRespondents(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  await sql`
    update respondents set person = null
    where person is not null and person in ${among(dialect, 'int', persons)}
      ${within(only, 'consultation')}`.execute(trx)
}
