import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import { tiedTo } from './respondents.ts'

/** What a respondent said to "did you feel heard?" under one echo. */
export interface HeardRow {
  readonly consultation: ConsultationId
  readonly respondent: number | null
  readonly echo: string
  readonly felt: 'yes' | 'partly' | 'no'
  readonly at: Instant
}

/** What these people said to their echoes, in every consultation or in these, each with the person who said it. */
export async function readHeardBy(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<readonly (Pick<HeardRow, 'consultation' | 'echo' | 'felt'> & { readonly person: PersonId })[]> {
  const { rows } = await sql<Pick<HeardRow, 'consultation' | 'echo' | 'felt'> & { person: PersonId }>`
    select r.person, r.consultation, h.echo, h.felt
    from respondents as r join heard as h on h.consultation = r.consultation and h.respondent = r.number
    where ${tiedTo(dialect, persons, consultations)} order by h.at`.execute(trx)
  return rows
}

/** Writes what respondents said to echoes, each in place of their word before. */
export async function writeHeard(trx: Trx, dialect: Dialect, rows: readonly HeardRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', echo: 'text', felt: 'text', at: 'int' } as const
  await sql`
    insert into heard (consultation, respondent, echo, felt, at)
    select x.consultation, x.respondent, x.echo, x.felt, x.at from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, respondent, echo) do update set felt = excluded.felt, at = excluded.at`.execute(trx)
}
