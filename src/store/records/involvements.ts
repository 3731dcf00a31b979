import { sql } from 'kysely'
import type { Answer, AnswerValue, Statement } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Involvement } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import type { InvitationsTable } from '../databases/schema.ts'

/** What was said before anything was: skips, by question, as they stand on the invitation. */
export type Unsaid = Readonly<Record<string, { readonly value: AnswerValue; readonly at: number }>>

/** An involvement with the statements it gave rise to. */
export interface Part extends Involvement {
  readonly statements: readonly (Statement & { readonly question: string })[]
}

/** Each person's parts, by person and then by consultation. */
export type Parts = ReadonlyMap<PersonId, ReadonlyMap<ConsultationId, Part>>

/** All involvements of these persons, in the order in which they were invited; `consultations` narrows it. */
export async function readParts(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<Parts> {
  if (persons.length === 0) return new Map()
  const whose = among(dialect, 'int', persons)
  const which = (column: string) =>
    consultations ? sql`and ${sql.ref(column)} in ${among(dialect, 'text', consultations)}` : sql``
  const invitations = await sql<InvitationsTable>`
    select * from invitations where person in ${whose} ${which('consultation')} order by made_at, consultation`.execute(
    trx,
  )
  const respondents = await sql<{ person: number; consultation: string; number: number }>`
    select person, consultation, number from respondents
    where person is not null and person in ${whose} ${which('consultation')}`.execute(trx)
  const tied = respondents.rows.length > 0
  const answers = tied ? await readAnswers(trx, whose, which('r.consultation')) : []
  const statements = tied ? await readStatements(trx, whose, which('r.consultation')) : []
  const heard = tied ? await readHeard(trx, whose, which('r.consultation')) : []

  const keyOf = (row: { readonly person: number; readonly consultation: string }) => `${row.person} ${row.consultation}`
  const numbers = new Map(respondents.rows.map((row) => [keyOf(row), row.number]))
  const answersOf = grouped(answers, keyOf)
  const statementsOf = grouped(statements, keyOf)
  const heardOf = grouped(heard, keyOf)

  const parts = new Map<PersonId, Map<ConsultationId, Part>>()
  for (const row of invitations.rows) {
    const key = keyOf(row)
    const respondent = numbers.get(key)
    const part: Part = {
      invitation: invitationIn(row),
      answers: [
        ...unsaidIn(row),
        ...(answersOf.get(key) ?? []).map(
          ({ question, value, at }): Answer => ({
            consultation: row.consultation,
            question,
            value: JSON.parse(value) as AnswerValue,
            at,
          }),
        ),
      ],
      ...(respondent !== undefined && { respondent }),
      heard: Object.fromEntries((heardOf.get(key) ?? []).map(({ echo, felt }) => [echo, felt])),
      statements: (statementsOf.get(key) ?? []).map(({ number, question, text, at }) => ({
        number,
        question,
        text,
        at,
      })),
    }
    const mine = parts.get(row.person) ?? new Map<ConsultationId, Part>()
    parts.set(row.person, mine.set(row.consultation, part))
  }
  return parts
}

type Condition = ReturnType<typeof among>

interface OfPerson {
  readonly person: number
  readonly consultation: string
}

async function readAnswers(trx: Trx, whose: Condition, which: Condition) {
  const { rows } = await sql<OfPerson & { question: string; value: string; at: number }>`
    select r.person, r.consultation, a.question, a.value, a.at
    from respondents as r join answers as a on a.consultation = r.consultation and a.respondent = r.number
    where r.person is not null and r.person in ${whose} ${which} order by a.at, a.question`.execute(trx)
  return rows
}

async function readStatements(trx: Trx, whose: Condition, which: Condition) {
  const { rows } = await sql<OfPerson & { number: number; question: string; text: string; at: number }>`
    select r.person, r.consultation, s.number, s.question, s.text, s.at
    from respondents as r join statements as s on s.consultation = r.consultation and s.respondent = r.number
    where r.person is not null and r.person in ${whose} ${which} and s.withdrawn = 0 order by s.number`.execute(trx)
  return rows
}

async function readHeard(trx: Trx, whose: Condition, which: Condition) {
  const { rows } = await sql<OfPerson & { echo: string; felt: 'yes' | 'partly' | 'no' }>`
    select r.person, r.consultation, h.echo, h.felt
    from respondents as r join heard as h on h.consultation = r.consultation and h.respondent = r.number
    where r.person is not null and r.person in ${whose} ${which} order by h.at`.execute(trx)
  return rows
}

function invitationIn(row: InvitationsTable): Invitation {
  return {
    consultation: row.consultation,
    madeAt: row.made_at,
    by: row.origin,
    progress: row.progress,
    ...(row.reminded_at !== null && { remindedAt: row.reminded_at }),
  }
}

function unsaidIn(row: InvitationsTable): readonly Answer[] {
  if (row.unsaid === null) return []
  const unsaid = JSON.parse(row.unsaid) as Unsaid
  return Object.entries(unsaid).map(([question, { value, at }]) => ({
    consultation: row.consultation,
    question,
    value,
    at,
  }))
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
