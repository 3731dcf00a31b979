import { sql } from 'kysely'
import { stemsOf } from '../../domain/interest.ts'
import type { Language } from '../../domain/language.ts'
import type { PersonId } from '../../domain/person.ts'
import type { PersonDraft } from '../commit/drafts.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'

/** A statement with the language its author speaks with us. */
interface Spoken {
  readonly consultation: string
  readonly respondent: number
  readonly number: number
  readonly text: string
  readonly language: Language
}

/** An idea by its key, which leads to its number. */
interface SpokenIdea {
  readonly key: string
  readonly text: string
  readonly language: Language
}

/** Read at once while the words of earlier times are added. */
const partMax = 2_000

/**
 * Keeps the words of what people wrote in a commit, once statements and ideas have their numbers; what was said anew is not
 * found by its old words any more. A statement's words are tied to the respondent's number and to no person. They are kept
 * by respondent rather than in a full-text index, because whole audiences are planned person by person: then a person costs
 * two look-ups, however many others wrote the same word.
 */
export async function keepSpoken(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const told = drafts.flatMap(({ fields, parts }) =>
    [...parts.values()].flatMap(({ respondent, ...part }) =>
      respondent === undefined || !fields ? [] : [{ ...part, respondent, language: fields.language }],
    ),
  )
  const withdrawn = told.flatMap(({ consultation, respondent, withdrawn }) =>
    withdrawn.map((number) => ({ consultation, respondent, number })),
  )
  await removeWithdrawn(trx, dialect, withdrawn)
  const spoken = told.flatMap(({ consultation, respondent, language, statements, answered }) =>
    statements.flatMap(({ number, question, text }) =>
      number === undefined || !answered.has(question) ? [] : [{ consultation, respondent, number, text, language }],
    ),
  )
  await writeStatementStems(trx, dialect, spoken)
}

/** Keeps the words of ideas that were written in this commit. */
export async function keepSpokenIdeas(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const spoken = drafts.flatMap(({ fields, ideas }) =>
    fields ? ideas.map(({ key, text }) => ({ key, text, language: fields.language })) : [],
  )
  await writeIdeaStems(trx, dialect, spoken)
}

/** The words of people who are forgotten, as long as anything still leads to them. */
export async function eraseSpoken(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  const whose = among(dialect, 'int', persons)
  const tied = await sql<{ consultation: string; number: number }>`
    select consultation, number from respondents where person is not null and person in ${whose}`.execute(trx)
  for (const { consultation, number } of tied.rows) {
    await sql`
      delete from statement_stems where consultation = ${consultation} and respondent = ${number}`.execute(trx)
  }
  await sql`
    delete from idea_stems where idea in (
      select number from ideas where person is not null and person in ${whose})`.execute(trx)
}

/** Finds the words of what was written before they were kept; part of the migration that makes room for them. */
export async function fillSpoken(trx: Trx, dialect: Dialect): Promise<void> {
  for (let after = { consultation: '', number: 0 }; ; ) {
    const { rows } = await sql<Spoken>`
      select s.consultation, s.respondent, s.number, s.text, p.language
      from statements as s
        join respondents as r on r.consultation = s.consultation and r.number = s.respondent
        join persons as p on p.id = r.person
      where s.withdrawn = 0 and s.text <> ''
        and (s.consultation > ${after.consultation}
          or (s.consultation = ${after.consultation} and s.number > ${after.number}))
      order by s.consultation, s.number limit ${partMax}`.execute(trx)
    await writeStatementStems(trx, dialect, rows)
    const last = rows.at(-1)
    if (!last || rows.length < partMax) break
    after = { consultation: last.consultation, number: last.number }
  }
  const ideas = await sql<SpokenIdea>`
    select i.key, i.text, p.language from ideas as i join persons as p on p.id = i.person
    where i.text <> '' order by i.number`.execute(trx)
  for (let from = 0; from < ideas.rows.length; from += partMax)
    await writeIdeaStems(trx, dialect, ideas.rows.slice(from, from + partMax))
}

async function writeStatementStems(trx: Trx, dialect: Dialect, spoken: readonly Spoken[]): Promise<void> {
  const rows = spoken.flatMap(({ consultation, respondent, number, text, language }) =>
    stemsOf(text, language).map((stem) => ({ consultation, respondent, stem, number })),
  )
  if (rows.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', stem: 'text', number: 'int' } as const
  await sql`
    insert into statement_stems (consultation, respondent, stem, number)
    select x.consultation, x.respondent, x.stem, x.number from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (consultation, respondent, stem, number) do nothing`.execute(trx)
}

async function writeIdeaStems(trx: Trx, dialect: Dialect, spoken: readonly SpokenIdea[]): Promise<void> {
  const rows = spoken.flatMap(({ key, text, language }) => stemsOf(text, language).map((stem) => ({ key, stem })))
  if (rows.length === 0) return
  await sql`
    insert into idea_stems (idea, stem)
    select i.number, x.stem from ${table(dialect, { key: 'text', stem: 'text' }, rows)} join ideas as i on i.key = x.key
    where true order by x.ord
    on conflict (idea, stem) do nothing`.execute(trx)
}

async function removeWithdrawn(
  trx: Trx,
  dialect: Dialect,
  withdrawn: readonly { readonly consultation: string; readonly respondent: number; readonly number: number }[],
): Promise<void> {
  if (withdrawn.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', number: 'int' } as const
  await sql`
    delete from statement_stems where exists (
      select 1 from ${table(dialect, columns, withdrawn)}
      where x.consultation = statement_stems.consultation and x.respondent = statement_stems.respondent
        and x.number = statement_stems.number)`.execute(trx)
}
