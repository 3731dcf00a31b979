import { sql } from 'kysely'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { type Board, takesReactions } from '../../domain/reactions/question.ts'
import {
  type OwnTravel,
  type ReadingBacklog,
  type ReadingReason,
  type ReadingSaid,
  readingReasons,
  type StatementToRead,
} from '../../domain/reactions/reading.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import { mayTravel } from './kept-back.ts'
import { readBoards, readTravellingWords } from './reactions.ts'

/** What was said of statements before others see them. */
export interface Travels {
  /** A page of the statements of one consultation that wait to be read, the longest first, or of those that were read, the last first. */
  statementsToRead(consultation: Consultation, which: Page): Promise<readonly StatementToRead[]>
  /** How many of each. */
  readingCounts(consultation: Consultation): Promise<ReadingCounts>
  /** What travels, with its words: what another statement may say the same as. */
  travelling(consultation: Consultation): Promise<readonly StatementToRead[]>
  /** How often each statement that others see was shown, and what was said to it, by question. */
  reactionCounts(consultation: Consultation): Promise<Board>
  /** How many wait in each open consultation, and since when; none where all is read. */
  readingBacklogs(consultations: readonly Consultation[]): Promise<ReadonlyMap<ConsultationId, ReadingBacklog>>
}

/** How many statements wait to be read, and how many were. */
export interface ReadingCounts {
  readonly waiting: number
  readonly read: number
}

/** Some of them. */
export interface Page {
  readonly of: 'waiting' | 'read'
  readonly from: number
  readonly many: number
}

/** The verdicts of this store. */
export function travelsOf(base: Base): Travels {
  return {
    statementsToRead: (consultation, page) => readPage(base, consultation, page),
    readingCounts: (consultation) => readReadingCounts(base, consultation),
    travelling: (consultation) => readTravelling(base, consultation),
    reactionCounts: async (consultation) =>
      (await readBoards(base, [consultation])).boardFor(consultation.id, undefined),
    readingBacklogs: (consultations) => readBacklogs(base, consultations),
  }
}

interface Row {
  readonly number: number
  readonly question: string
  readonly respondent: number
  readonly text: string
  readonly at: number
  readonly corrects: number | null
  readonly verdict: string | null
  readonly reason: string | null
  readonly other: number | null
  readonly judged_at: number | null
}

/**
 * Statements that may be shown to others at all: they stand, and their author has nothing against it. Without `asTold` the verdict that
 * one says the same as another is none where that other one is not shown any more: it waits to be read anew.
 */
function shownOn(
  { dialect }: Pick<Base, 'dialect'>,
  { id, questions }: Pick<Consultation, 'id' | 'questions'>,
  { asTold = false } = {},
) {
  const asking = questions
    .filter(takesReactions)
    .flatMap(({ kind, id: question }) => (kind === 'open' ? [question] : []))
  return sql`
    from statements as s
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
      left join travels as t on t.consultation = s.consultation and t.number = s.number
        ${asTold ? sql`` : sql`and (t.verdict <> 'merged' or ${standsFor('t')})`}
    where s.consultation = ${id} and s.question in ${among(dialect, 'text', asking)} and s.withdrawn = 0 and s.text <> ''
      and ${mayTravel('r.person')}`
}

/** Whether the statement into which the one of this row was merged is still shown. */
function standsFor(row: string) {
  return sql`exists (
    select 1 from statements as other
      join travels as shown on shown.consultation = other.consultation and shown.number = other.number
      join respondents as writer on writer.consultation = other.consultation and writer.number = other.respondent
    where other.consultation = ${sql.ref(`${row}.consultation`)} and other.number = ${sql.ref(`${row}.other`)}
      and other.withdrawn = 0 and other.text <> '' and shown.verdict = 'yes' and ${mayTravel('writer.person')})`
}

const columns = sql`s.number, s.question, s.respondent, s.text, s.at, s.corrects, t.verdict, t.reason, t.other, t.at as judged_at`

async function readPage(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: Consultation,
  { of, from, many }: Page,
): Promise<readonly StatementToRead[]> {
  const which =
    of === 'waiting'
      ? sql`t.verdict is null order by s.number`
      : sql`t.verdict is not null order by t.at desc, s.number`
  const { rows } = await sql<Row>`
    select ${columns} ${shownOn(base, consultation)} and ${which} limit ${many} offset ${from}`.execute(base.db)
  return rows.map(toRead)
}

async function readReadingCounts(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: Consultation,
): Promise<ReadingCounts> {
  const { rows } = await sql<{ waits: number; many: number }>`
    select case when t.verdict is null then 1 else 0 end as waits, count(*) as many
    ${shownOn(base, consultation)} group by 1`.execute(base.db)
  const of = (waits: number) => Number(rows.find((row) => Number(row.waits) === waits)?.many ?? 0)
  return { waiting: of(1), read: of(0) }
}

/** These statements, as far as they may be shown to others. */
export async function readToRead(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: Pick<Consultation, 'id' | 'questions'>,
  numbers: readonly number[],
): Promise<readonly StatementToRead[]> {
  const { rows } = await sql<Row>`
    select ${columns} ${shownOn(base, consultation, { asTold: true })} and s.number in ${among(base.dialect, 'int', numbers)}
    order by s.number`.execute(base.db)
  return rows.map(toRead)
}

async function readTravelling(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: Consultation,
): Promise<readonly StatementToRead[]> {
  const { rows } = await sql<Row>`
    select ${columns} ${shownOn(base, consultation)} and t.verdict = 'yes' order by s.number`.execute(base.db)
  return rows.map(toRead)
}

/** How many statements of one question travel. */
export async function countTravelling(
  { db }: Pick<Base, 'db'>,
  consultation: ConsultationId,
  question: string,
): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from travels as t
      join statements as s on s.consultation = t.consultation and s.number = t.number
    where t.consultation = ${consultation} and t.verdict = 'yes' and s.question = ${question} and s.withdrawn = 0`.execute(
    db,
  )
  return Number(rows[0]?.many ?? 0)
}

/** How many statements wait in each of these consultations, and since when. */
export async function readBacklogs(
  base: Pick<Base, 'db' | 'dialect'>,
  consultations: readonly Pick<Consultation, 'id' | 'questions'>[],
): Promise<ReadonlyMap<ConsultationId, ReadingBacklog>> {
  const found = new Map<ConsultationId, ReadingBacklog>()
  for (const consultation of consultations) {
    if (!consultation.questions.some((question) => question.kind === 'open' && takesReactions(question))) continue
    const { rows } = await sql<{ many: number; since: number | null }>`
      select count(*) as many, min(s.at) as since ${shownOn(base, consultation)} and t.verdict is null`.execute(base.db)
    const [row] = rows
    if (row && row.since !== null && Number(row.many) > 0)
      found.set(consultation.id, { waiting: Number(row.many), since: Number(row.since) })
  }
  return found
}

/** What was said of one statement, and for one that was merged the words that are shown in its place. */
export async function readJudged(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: ConsultationId,
  number: number,
): Promise<Facts['judged']> {
  const { rows } = await sql<Row>`
    select ${columns} from statements as s
      join travels as t on t.consultation = s.consultation and t.number = s.number
    where s.consultation = ${consultation} and s.number = ${number}`.execute(base.db)
  const [row] = rows
  const said = row && saidIn(row)
  if (!said) return undefined
  const { question } = row
  const words = said.verdict === 'merged' ? await readTravellingWords(base, consultation, [said.into]) : undefined
  const other = said.verdict === 'merged' ? words?.get(said.into) : undefined
  return { said, question, ...(other !== undefined && { other }) }
}

/** What became of these statements among others; none of one whose author wants it shown to no one. */
export async function readOwnTravels(
  base: Pick<Base, 'db' | 'dialect'>,
  consultation: Pick<Consultation, 'id' | 'questions'>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, OwnTravel>> {
  if (numbers.length === 0 || !consultation.questions.some(takesReactions)) return new Map()
  const found = await readToRead(base, consultation, numbers)
  return new Map(found.map(({ number, said }) => [number, said ?? { verdict: 'unread' }]))
}

/**
 * Keeps a verdict in place of the one before. What was merged into a statement goes with it where that is merged itself, and waits to be
 * read anew where it is not shown any more.
 */
export async function judgeTravel(
  trx: Trx,
  { consultation, statement, said }: { consultation: ConsultationId; statement: number; said: ReadingSaid },
): Promise<void> {
  const reason = said.verdict === 'no' ? said.reason : null
  const other = said.verdict === 'merged' ? said.into : null
  await sql`
    insert into travels (consultation, number, verdict, reason, other, at)
    values (${consultation}, ${statement}, ${said.verdict}, ${reason}, ${other}, ${said.at})
    on conflict (consultation, number) do update
      set verdict = excluded.verdict, reason = excluded.reason, other = excluded.other, at = excluded.at`.execute(trx)
  if (said.verdict === 'merged')
    await sql`update travels set other = ${said.into} where consultation = ${consultation} and other = ${statement}`.execute(
      trx,
    )
  if (said.verdict === 'no')
    await sql`delete from travels where consultation = ${consultation} and other = ${statement}`.execute(trx)
}

function toRead(row: Row): StatementToRead {
  const { number, question, respondent, text, at, corrects } = row
  const said = saidIn(row)
  return { number, question, respondent, text, at, ...(said && { said }), ...(corrects !== null && { corrects }) }
}

function saidIn(row: Pick<Row, 'verdict' | 'reason' | 'other' | 'judged_at'>): ReadingSaid | undefined {
  const { verdict, other } = row
  const at = row.judged_at ?? 0
  if (verdict === 'yes') return { verdict, at }
  if (verdict === 'merged') return other === null ? undefined : { verdict, into: other, at }
  return verdict === 'no' ? { verdict, reason: reasonIn(row.reason), at } : undefined
}

function reasonIn(stored: string | null): ReadingReason {
  const known = readingReasons.find((each) => each === stored)
  if (!known) throw new Error(`The reason ${stored} by which a statement is not shown does not exist.`)
  return known
}
