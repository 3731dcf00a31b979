import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { PersonId } from '../../domain/person.ts'
import {
  clearedIn,
  type QuoteSigned,
  type QuoteStanding,
  type QuoteVerdict,
  type SignedQuotes,
} from '../../domain/quotes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import type { Instant } from '../../domain/time.ts'
import type { Cleared, Spoken, SpokenStatement } from '../../domain/voices.ts'
import type { Base } from '../databases/base.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import { mayTravel, travelsAsNumber } from './kept-back.ts'
import { readRespondents } from './respondents.ts'
import { withAnswers } from './spoken.ts'

/** More are never looked at: a few of them are shown, and messages wait for it. */
const clearedReadMax = 300

/** What moderators said of statements before others may read them. */
export interface Quotes {
  /** What holds of the statements of a consultation of which something was said, by number; the first in the list is the first that was read. */
  quotesSigned(id: ConsultationId): Promise<SignedQuotes>
  /** What may be quoted to others, and nothing else, with what its writers answered. */
  quotesCleared(id: ConsultationId): Promise<Spoken<Cleared>>
  /** The same words for the public page; undefined where people were not told beside the question that they may stand there. */
  quotesPublic(id: ConsultationId): Promise<readonly Cleared[] | undefined>
}

/** The quotes of this store. */
export function quotesOf(base: Base): Quotes {
  return {
    quotesSigned: (id) => readSigned(base, id),
    quotesCleared: (id) => readCleared(base, id),
    quotesPublic: (id) => readPublic(base, id),
  }
}

async function readSigned({ db }: Pick<Base, 'db'>, id: ConsultationId): Promise<SignedQuotes> {
  const { rows } = await sql<QuoteRow & { readonly number: number; readonly travels: number }>`
    select q.number, q.verdict, q.reason, q.vouched, ${travelsAsNumber('r.person')} as travels from quotes as q
      left join statements as s on s.consultation = q.consultation and s.number = q.number
      left join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where q.consultation = ${id} order by q.at, q.number`.execute(db)
  return new Map(rows.map(({ number, travels, ...row }) => [number, standingIn(row, Number(travels) === 1)]))
}

function standingIn(row: QuoteRow, travels: boolean): QuoteStanding {
  return row.verdict === 'cleared' && !travels ? { verdict: 'kept', reason: 'author' } : verdictIn(row)
}

function verdictIn({ verdict, reason, vouched }: QuoteRow): QuoteVerdict {
  return verdict === 'cleared'
    ? { verdict, ...(vouched === 1 && { vouched: true }) }
    : { verdict, ...(reason !== null && { reason }) }
}

interface QuoteRow {
  readonly verdict: 'cleared' | 'kept'
  readonly reason: 'names' | 'hurts' | 'beside' | null
  readonly vouched: 0 | 1
}

/**
 * What may be quoted to others, and nothing else: what was cleared and still stands, and whose author has said neither no to it nor stop, with
 * what its writers answered.
 */
export async function readCleared(base: Base, id: ConsultationId): Promise<Spoken<Cleared>> {
  const cleared = await readWords(base, id)
  return withAnswers(base, id, cleared, [...new Set(cleared.map(({ respondent }) => respondent))])
}

async function readPublic(base: Base, id: ConsultationId): Promise<readonly Cleared[] | undefined> {
  const told = await base.db.selectFrom('consultations').select('public_quotes').where('id', '=', id).executeTakeFirst()
  return told?.public_quotes === 1 ? readWords(base, id) : undefined
}

async function readWords({ db }: Pick<Base, 'db'>, id: ConsultationId): Promise<readonly Cleared[]> {
  const { rows } = await sql<Omit<SpokenStatement, 'vouched'> & Pick<QuoteRow, 'vouched'>>`
    select s.number, s.respondent, s.question, s.text, q.vouched from quotes as q
      join statements as s on s.consultation = q.consultation and s.number = q.number
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where q.consultation = ${id} and q.verdict = 'cleared' and s.withdrawn = 0 and s.text <> '' and ${mayTravel('r.person')}
    order by s.number limit ${clearedReadMax}`.execute(db)
  const signed = new Map(
    rows.map(({ number, vouched }) => [number, verdictIn({ verdict: 'cleared', reason: null, vouched })]),
  )
  return clearedIn(
    rows.map(({ vouched: _, ...statement }): SpokenStatement => statement),
    signed,
  )
}

/** A statement that could be quoted: it stands, and its author lets others see it. */
export async function readQuotable(
  { db }: Pick<Base, 'db'>,
  id: ConsultationId,
  number: number,
): Promise<NumberedStatement | undefined> {
  const { rows } = await sql<NumberedStatement>`
    select s.number, s.text from statements as s
      join respondents as r on r.consultation = s.consultation and r.number = s.respondent
    where s.consultation = ${id} and s.number = ${number} and s.withdrawn = 0 and s.text <> ''
      and ${mayTravel('r.person')}`.execute(db)
  return rows[0]
}

/** Writes what was said of a statement, in place of what was said before; what is undecided again leaves nothing. */
export async function signQuote(
  trx: Trx,
  {
    consultation,
    number,
    sign,
    by,
    at,
  }: Pick<QuoteSigned, 'consultation' | 'number' | 'sign'> & { readonly by: Actor; readonly at: Instant },
): Promise<void> {
  await trx.deleteFrom('quotes').where('consultation', '=', consultation).where('number', '=', number).execute()
  if (sign.verdict === 'undecided') return
  const reason = sign.verdict === 'kept' ? (sign.reason ?? null) : null
  const vouched = sign.verdict === 'cleared' && sign.vouched ? 1 : 0
  await trx
    .insertInto('quotes')
    .values({ consultation, number, verdict: sign.verdict, reason, vouched, signed_by: by, at })
    .execute()
}

/** What was said of statements goes with the words of their authors. */
export async function eraseQuotes(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const tied = await readRespondents(trx, dialect, persons, only === undefined ? undefined : [only])
  if (tied.length === 0) return
  await sql`
    delete from quotes where exists (
      select 1 from statements as s
        join ${table(dialect, { consultation: 'text', number: 'int' }, tied)}
          on s.consultation = x.consultation and s.respondent = x.number
      where s.consultation = quotes.consultation and s.number = quotes.number)`.execute(trx)
}
