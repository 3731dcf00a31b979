import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import type { QuoteVerdict } from '../../domain/quotes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import type { Instant } from '../../domain/time.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import { readable, readKeptBack, travelsAsNumber } from './kept-back.ts'
import { readOutcome } from './outcomes.ts'
import { readRespondents, tiedTo } from './respondents.ts'

/** One statement that stands, with the themes of the outcome that point at it. */
export interface StatementRow {
  readonly number: number
  readonly respondent: number
  readonly question: string
  readonly text: string
  readonly at: Instant
  readonly themes: readonly string[]
  /** Its author does not want it quoted or shown to others. */
  readonly unquoted?: true
  /** Others are shown nothing of it, whatever a moderator said: its author keeps it back, or said stop. */
  readonly staysHere?: true
  /** Whether others may read it; absent where no moderator has said so. */
  readonly quote?: QuoteVerdict['verdict']
}

/** What people wrote in answer to open questions. */
export interface Statements {
  /** The statements of a consultation by number, without contact or person. */
  statementsOf(id: ConsultationId): Promise<readonly StatementRow[]>
}

/** The statements of this store. */
export function statementsOf(base: Base): Statements {
  return { statementsOf: (id) => readStatementsOf(base, id) }
}

/** Statements that stand, with the themes the outcome gave them. Withdrawn, erased and kept back ones are left out. */
export async function readStatementsOf(base: Base, id: ConsultationId): Promise<readonly StatementRow[]> {
  const rows = await base.db
    .selectFrom('statements as s')
    .leftJoin('quotes as q', (join) =>
      join.onRef('q.consultation', '=', 's.consultation').onRef('q.number', '=', 's.number'),
    )
    .leftJoin('respondents as r', (join) =>
      join.onRef('r.consultation', '=', 's.consultation').onRef('r.number', '=', 's.respondent'),
    )
    .select(['s.number', 's.respondent', 's.question', 's.text', 's.at', 'q.verdict'])
    .select(travelsAsNumber('r.person').as('travels'))
    .where('s.consultation', '=', id)
    .where('s.withdrawn', '=', 0)
    .where('s.text', '<>', '')
    .orderBy('s.number')
    .execute()
  const outcome = await readOutcome(base, id)
  const keptBack = rows.length === 0 ? undefined : await readKeptBack(base.db, id)
  const themes = new Map<number, string[]>()
  for (const { id: theme, statements } of outcome?.themes ?? [])
    for (const number of new Set(statements)) themes.set(number, [...(themes.get(number) ?? []), theme])
  const read = rows.filter(({ respondent }) => keptBack?.(id, respondent) !== 'restricted')
  return read.map(({ verdict, travels, ...row }) => ({
    ...row,
    ...(verdict !== null && { quote: Number(travels) === 1 ? verdict : 'kept' }),
    ...(Number(travels) !== 1 && { staysHere: true as const }),
    ...(keptBack?.(id, row.respondent) === 'objected' && { unquoted: true as const }),
    themes: themes.get(row.number) ?? [],
  }))
}

/** Number and words of the statements that stand: not withdrawn, and not forgotten. */
export async function readStanding({ db }: Base, consultation: ConsultationId): Promise<readonly NumberedStatement[]> {
  const rows = await db
    .selectFrom('statements')
    .select(['number', 'respondent', 'text'])
    .where('consultation', '=', consultation)
    .where('withdrawn', '=', 0)
    .where('text', '<>', '')
    .orderBy('number')
    .execute()
  return (await readable(db, consultation, rows)).map(({ number, text }) => ({ number, text }))
}

/** A person's own statement in a consultation. */
export interface StatementBy {
  readonly person: PersonId
  readonly consultation: ConsultationId
  readonly number: number
  readonly question: string
  readonly text: string
  readonly at: Instant
}

/** What these people wrote and did not withdraw, in every consultation or in these. */
export async function readStatementsBy(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  consultations?: readonly ConsultationId[],
): Promise<readonly StatementBy[]> {
  const { rows } = await sql<StatementBy>`
    select r.person, r.consultation, s.number, s.question, s.text, s.at
    from respondents as r join statements as s on s.consultation = r.consultation and s.respondent = r.number
    where ${tiedTo(dialect, persons, consultations)} and s.withdrawn = 0 order by s.number`.execute(trx)
  return rows
}

/** A statement as it is written; one that has its number already is there already. */
export interface StatementWritten {
  readonly consultation: ConsultationId
  readonly number: number | null
  readonly respondent: number | null
  readonly question: string
  readonly text: string
  readonly at: Instant
  /** The number of the statement in whose place it is written. */
  readonly corrects?: number
  readonly wordKey: DataKey
}

/** Writes statements under their numbers, closed with their author's key. */
export async function writeStatements(trx: Trx, dialect: Dialect, written: readonly StatementWritten[]): Promise<void> {
  if (written.length === 0) return
  const rows = written.map(({ wordKey, corrects = null, ...row }) => ({
    ...row,
    corrects,
    text: closeWords(wordKey, row.text),
  }))
  const columns = {
    consultation: 'text',
    number: 'int',
    respondent: 'int',
    question: 'text',
    text: 'text',
    at: 'int',
    corrects: 'int',
  } as const
  await sql`
    insert into statements (consultation, number, respondent, question, text, at, withdrawn, corrects)
    select x.consultation, x.number, x.respondent, x.question, x.text, x.at, 0, x.corrects from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, number) do nothing`.execute(trx)
}

/** What was said anew does not stand any more; its number is never used again. */
export async function withdrawStatements(
  trx: Trx,
  dialect: Dialect,
  withdrawn: readonly { readonly consultation: ConsultationId; readonly number: number }[],
): Promise<void> {
  if (withdrawn.length === 0) return
  await sql`
    update statements set withdrawn = 1 from ${table(dialect, { consultation: 'text', number: 'int' }, withdrawn)}
    where statements.consultation = x.consultation and statements.number = x.number`.execute(trx)
}

/** Statements of people who are forgotten lose their text, withdrawn ones too. */
export async function eraseStatements(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const tied = await readRespondents(trx, dialect, persons, only === undefined ? undefined : [only])
  if (tied.length === 0) return
  await sql`
    update statements set text = '' from ${table(dialect, { consultation: 'text', number: 'int' }, tied)}
    where statements.consultation = x.consultation and statements.respondent = x.number`.execute(trx)
}
