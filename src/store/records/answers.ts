import { sql } from 'kysely'
import type { AnswerValue, Sources } from '../../domain/answer.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import { withoutWords } from '../../domain/questions/open.ts'
import type { Instant } from '../../domain/time.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Insertion, type Trx, table } from '../databases/dialect.ts'
import { readable } from './kept-back.ts'
import { tiedTo } from './respondents.ts'
import { within } from './within.ts'

/** What one respondent said to one question. */
export interface AnswerRow {
  readonly respondent: number
  readonly question: string
  readonly value: AnswerValue
  readonly at: Instant
}

/** What people said to a consultation's questions. */
export interface Answers {
  /** Every answer by respondent number, without contact or person. */
  answersOf(id: ConsultationId): Promise<readonly AnswerRow[]>
}

/** The answers of this store. */
export function answersOf(base: Base): Answers {
  return { answersOf: (id) => readAnswersOf(base, id) }
}

/** Every answer by respondent number. Nothing here leads to a contact or a person. */
export async function readAnswersOf({ db }: Base, id: ConsultationId): Promise<readonly AnswerRow[]> {
  const rows = await db
    .selectFrom('answers')
    .select(['respondent', 'question', 'value', 'at'])
    .where('consultation', '=', id)
    .orderBy('respondent')
    .orderBy('question')
    .execute()
  return (await readable(db, id, rows)).map((row) => ({ ...row, value: JSON.parse(row.value) as AnswerValue }))
}

/** What these people said, in every consultation or in these, each with the person who said it. */
export async function readAnswersBy(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<readonly (AnswerSaid & { readonly person: PersonId })[]> {
  const { rows } = await sql<
    Omit<AnswerSaid, 'value' | 'sources'> & { person: PersonId; value: string; sources: string | null }
  >`
    select r.person, r.consultation, a.question, a.value, a.at, a.sources
    from respondents as r join answers as a on a.consultation = r.consultation and a.respondent = r.number
    where ${tiedTo(dialect, persons, consultations)} order by a.at, a.question`.execute(trx)
  return rows.map(({ sources, value, ...row }) => ({
    ...row,
    value: JSON.parse(value) as AnswerValue,
    ...(sources !== null && { sources: JSON.parse(sources) as Sources }),
  }))
}

interface AnswerSaid {
  readonly consultation: ConsultationId
  readonly question: string
  readonly value: AnswerValue
  readonly at: Instant
  readonly sources?: Sources
}

/** An answer as it is written under its respondent's number; words in it are closed with their author's key, choices are not. */
export interface AnswerWritten extends AnswerSaid {
  readonly respondent: number | null
  readonly wordKey: DataKey
}

const writing = {
  consultation: 'text',
  respondent: 'int',
  question: 'text',
  value: 'text',
  at: 'int',
  sources: 'text',
} as const satisfies Columns

const written: Insertion<typeof writing> = {
  into: sql`answers (consultation, respondent, question, value, at, sources)`,
  columns: writing,
  values: (x) => [x.consultation, x.respondent, x.question, x.value, x.at, x.sources],
  onConflict: sql`on conflict (consultation, respondent, question)
    do update set value = excluded.value, at = excluded.at, sources = excluded.sources`,
}

/** Writes answers, each in place of what the respondent said to that question before. */
export async function writeAnswers(trx: Trx, dialect: Dialect, answers: readonly AnswerWritten[]): Promise<void> {
  if (answers.length === 0) return
  const rows = answers.map(({ sources, wordKey, ...answer }) => ({
    ...answer,
    value: closedValue(wordKey, answer.value),
    sources: sources ? JSON.stringify(sources) : null,
  }))
  await dialect.insertEach(trx, written, rows)
}

/** Choices and numbers stay readable, so that they can be counted where they are. */
function closedValue(wordKey: DataKey, value: AnswerValue): string {
  const json = JSON.stringify(value)
  return withoutWords(value) === undefined ? json : closeWords(wordKey, json)
}

/** What these people wrote turns into as many empty texts: how much was said stays countable, and choices stay. */
export async function eraseAnswers(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const said = await sql<{ consultation: string; respondent: number; question: string; value: string }>`
    select a.consultation, a.respondent, a.question, a.value
    from respondents as r join answers as a on a.consultation = r.consultation and a.respondent = r.number
    where r.person is not null and r.person in ${among(dialect, 'int', persons)}
      ${within(only, 'r.consultation')}`.execute(trx)
  const emptied = said.rows.flatMap((row) => {
    const value = withoutWords(JSON.parse(row.value) as AnswerValue)
    return value ? [{ ...row, value: JSON.stringify(value) }] : []
  })
  if (emptied.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', question: 'text', value: 'text' } as const
  await sql`
    update answers set value = x.value, sources = null from ${table(dialect, columns, emptied)}
    where answers.consultation = x.consultation and answers.respondent = x.respondent
      and answers.question = x.question`.execute(trx)
}
