import { sql } from 'kysely'
import { stemsOf } from '../../domain/interest.ts'
import { type Ddl, type Dialect, type Trx, table } from '../databases/dialect.ts'

interface Statement {
  readonly consultation: string
  readonly respondent: number
  readonly number: number
  readonly text: string
  readonly language: string
}

interface Idea {
  readonly key: string
  readonly text: string
  readonly language: string
}

/** Texts read at once while the words of earlier times are added. */
const partMax = 2_000

/** The words of what each person wrote, for finding who has shown an interest in a matter. */
export function spoken({ int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table statement_stems (
      consultation ${text} not null, respondent ${int} not null, stem ${text} not null, number ${int} not null,
      primary key (consultation, respondent, stem, number)) ${clustered}`,
    `create table idea_stems (idea ${int} not null, stem ${text} not null, primary key (idea, stem)) ${clustered}`,
  ]
}

/**
 * Finds the words of what was written before they were kept. A migration writes to the tables as they were made here,
 * whatever becomes of them later, so it has statements of its own.
 */
export async function fillSpoken(trx: Trx, dialect: Dialect): Promise<void> {
  for (let after = { consultation: '', number: 0 }; ; ) {
    const { rows } = await sql<Statement>`
      select s.consultation, s.respondent, s.number, s.text, p.language
      from statements as s
        join respondents as r on r.consultation = s.consultation and r.number = s.respondent
        join persons as p on p.id = r.person
      where s.withdrawn = 0 and s.text <> ''
        and (s.consultation > ${after.consultation}
          or (s.consultation = ${after.consultation} and s.number > ${after.number}))
      order by s.consultation, s.number limit ${partMax}`.execute(trx)
    await fillStatements(trx, dialect, rows)
    const last = rows.at(-1)
    if (!last || rows.length < partMax) break
    after = { consultation: last.consultation, number: last.number }
  }
  const ideas = await sql<Idea>`
    select i.key, i.text, p.language from ideas as i join persons as p on p.id = i.person
    where i.text <> '' order by i.number`.execute(trx)
  for (let from = 0; from < ideas.rows.length; from += partMax)
    await fillIdeas(trx, dialect, ideas.rows.slice(from, from + partMax))
}

async function fillStatements(trx: Trx, dialect: Dialect, statements: readonly Statement[]): Promise<void> {
  const rows = statements.flatMap(({ consultation, respondent, number, text, language }) =>
    stemsOf(text, language).map((stem) => ({ consultation, respondent, stem, number })),
  )
  if (rows.length === 0) return
  const columns = { consultation: 'text', respondent: 'int', stem: 'text', number: 'int' } as const
  await sql`
    insert into statement_stems (consultation, respondent, stem, number)
    select x.consultation, x.respondent, x.stem, x.number from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (consultation, respondent, stem, number) do nothing`.execute(trx)
}

async function fillIdeas(trx: Trx, dialect: Dialect, ideas: readonly Idea[]): Promise<void> {
  const rows = ideas.flatMap(({ key, text, language }) => stemsOf(text, language).map((stem) => ({ key, stem })))
  if (rows.length === 0) return
  await sql`
    insert into idea_stems (idea, stem)
    select i.number, x.stem from ${table(dialect, { key: 'text', stem: 'text' }, rows)} join ideas as i on i.key = x.key
    where true order by x.ord
    on conflict (idea, stem) do nothing`.execute(trx)
}
