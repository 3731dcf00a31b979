import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import { stemsOf } from '../../domain/interest.ts'
import type { Language } from '../../domain/language.ts'
import type { PersonId } from '../../domain/person.ts'
import { beginningLettersMin } from '../../domain/stem.ts'
import type { Closing } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Insertion, type Trx, table } from '../databases/dialect.ts'
import type { Words } from '../databases/words.ts'
import { readRespondents } from './respondents.ts'

/** A statement with the language its author speaks with us. */
export interface SpokenStatement {
  readonly consultation: string
  readonly respondent: number
  readonly number: number
  readonly text: string
  readonly language: Language
}

/** An idea by its key, which leads to its number. */
export interface SpokenIdea {
  readonly key: string
  readonly text: string
  readonly language: Language
}

/**
 * What a stem is found by: a mark of it, and of each beginning by which a part of a word finds a whole one, since marks have no order.
 * So a stem of eight letters is five marks.
 */
function marksFor({ mark }: Pick<Words, 'mark'>, stem: string): readonly string[] {
  const marks: string[] = []
  for (let letters = Math.min(stem.length, beginningLettersMin); letters <= stem.length; letters += 1)
    marks.push(mark(stem.slice(0, letters)))
  return marks
}

/** What a text is found by, each once. */
function marksIn(words: Closing['words'], text: string, language: Language): readonly string[] {
  return [...new Set(stemsOf(text, language).flatMap((stem) => marksFor(words, stem)))]
}

/**
 * Keeps the words of statements, once they have their numbers. A statement's words are tied to the respondent's number and
 * to no person. They are kept by respondent rather than in a full-text index, because whole audiences are planned person by
 * person: then a person costs two look-ups, however many others wrote the same word.
 */
export async function writeStatementStems(
  trx: Trx,
  { dialect, words }: Closing,
  spoken: readonly SpokenStatement[],
): Promise<void> {
  const rows = spoken.flatMap(({ consultation, respondent, number, text, language }) =>
    marksIn(words, text, language).map((stem) => ({ consultation, respondent, stem, number })),
  )
  if (rows.length > 0) await dialect.insertEach(trx, foundBy, rows)
}

const stemColumns = {
  consultation: 'text',
  respondent: 'int',
  stem: 'text',
  number: 'int',
} as const satisfies Columns

const foundBy: Insertion<typeof stemColumns> = {
  into: sql`statement_stems (consultation, respondent, stem, number)`,
  columns: stemColumns,
  values: (x) => [x.consultation, x.respondent, x.stem, x.number],
  onConflict: sql`on conflict (consultation, respondent, stem, number) do nothing`,
}

/** Keeps the words of ideas. */
export async function writeIdeaStems(
  trx: Trx,
  { dialect, words }: Closing,
  spoken: readonly SpokenIdea[],
): Promise<void> {
  const rows = spoken.flatMap(({ key, text, language }) =>
    marksIn(words, text, language).map((stem) => ({ key, stem })),
  )
  if (rows.length === 0) return
  await sql`
    insert into idea_stems (idea, stem)
    select i.number, x.stem from ${table(dialect, { key: 'text', stem: 'text' }, rows)} join ideas as i on i.key = x.key
    where true order by x.ord
    on conflict (idea, stem) do nothing`.execute(trx)
}

/** What was said anew is not found by its old words any more. */
export async function withdrawStatementStems(
  trx: Trx,
  dialect: Dialect,
  withdrawn: readonly Pick<SpokenStatement, 'consultation' | 'respondent' | 'number'>[],
): Promise<void> {
  if (withdrawn.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', number: 'int' } as const
  await sql`
    delete from statement_stems where exists (
      select 1 from ${table(dialect, columns, withdrawn)}
      where x.consultation = statement_stems.consultation and x.respondent = statement_stems.respondent
        and x.number = statement_stems.number)`.execute(trx)
}

/** The words of people who are forgotten go, as long as anything still leads to them. */
export async function eraseStems(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const whose = among(dialect, 'int', persons)
  const tied = await readRespondents(trx, dialect, persons, only === undefined ? undefined : [only])
  for (const { consultation, number } of tied) {
    await sql`
      delete from statement_stems where consultation = ${consultation} and respondent = ${number}`.execute(trx)
  }
  if (only !== undefined) return
  await sql`
    delete from idea_stems where idea in (
      select number from ideas where person is not null and person in ${whose})`.execute(trx)
}

/** What these ideas are found by goes with their words. */
export async function eraseIdeaStems(trx: Trx, dialect: Dialect, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  await sql`delete from idea_stems where idea in ${among(dialect, 'int', numbers)}`.execute(trx)
}
