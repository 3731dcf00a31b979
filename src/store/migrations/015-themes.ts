import { sql } from 'kysely'
import { type Ddl, type Dialect, type Trx, table } from '../databases/dialect.ts'

/** Themes are assigned statement by statement, with who did it and when, and every act can be taken back. */
export function themes({ serial, int, text, clustered }: Ddl): readonly string[] {
  return [
    `create table themes (
      consultation ${text} not null, theme ${text} not null, label ${text} not null, stance ${text}, ord ${int} not null,
      primary key (consultation, theme)) ${clustered}`,
    `create table theme_assignments (
      consultation ${text} not null, statement ${int} not null, theme ${text} not null, set_by ${text} not null,
      set_at ${int} not null, primary key (consultation, statement, theme)) ${clustered}`,
    `create table theme_steps (
      number ${serial}, consultation ${text} not null, set_by ${text} not null, step ${text} not null)`,
    'create index theme_steps_of on theme_steps (consultation, set_by, number)',
  ]
}

interface Named {
  readonly id: string
  readonly label: object
  readonly statements: readonly number[]
}

/** What was named before was one list for each consultation; the audit knows who kept it last, and when. */
export async function fillThemes(trx: Trx, dialect: Dialect): Promise<void> {
  const { rows } = await sql<{ consultation: string; themes: string; actor: string | null; at: number | null }>`
    select t.consultation, t.themes, a.actor, a.at from themings as t
      left join audit as a on a.seq = (
        select max(seq) from audit where act = 'themes.labelled' and subject = t.consultation)`.execute(trx)
  for (const { consultation, themes: kept, actor, at } of rows) {
    const named = JSON.parse(kept) as readonly Named[]
    const names = named.map(({ id, label }) => ({ theme: id, label: JSON.stringify(label) }))
    if (names.length === 0) continue
    await sql`
      insert into themes (consultation, theme, label, stance, ord)
      select cast(${consultation} as text), x.theme, x.label, null, x.ord
      from ${table(dialect, { theme: 'text', label: 'text' }, names)} where true`.execute(trx)
    const assigned = named.flatMap(({ id, statements }) =>
      [...new Set(statements)].map((statement) => ({ theme: id, statement })),
    )
    if (assigned.length === 0) continue
    await sql`
      insert into theme_assignments (consultation, statement, theme, set_by, set_at)
      select cast(${consultation} as text), x.statement, x.theme, cast(${actor ?? ''} as text), cast(${at ?? 0} as bigint)
      from ${table(dialect, { theme: 'text', statement: 'int' }, assigned)} where true`.execute(trx)
  }
  await sql`drop table themings`.execute(trx)
}
