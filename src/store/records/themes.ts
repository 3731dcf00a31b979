import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Stance, Theme, ThemeId } from '../../domain/outcome.ts'
import {
  type AssignedHow,
  type Assignment,
  type KeptThemes,
  type ThemeName,
  type ThemesStep,
  themesWithStatements,
} from '../../domain/themes.ts'
import type { Base } from '../databases/base.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'

/** Names that moderators give to statements, one by one. */
export interface Themes {
  /** Themes with the statements that a moderator has put into them, before there is an outcome and after. */
  themesKept(id: ConsultationId): Promise<readonly Theme[]>
  /** The same, with who put each statement there, and when. */
  themesSet(id: ConsultationId): Promise<KeptThemes>
  /** The newest act of one who set themes that was not taken back. */
  lastThemesStep(id: ConsultationId, by: string): Promise<ThemesStep | undefined>
}

/** The themes of this store. */
export function themesOf(base: Base): Themes {
  return {
    themesKept: (id) => readThemes(base, id),
    themesSet: (id) => readKeptThemes(base, id),
    lastThemesStep: (id, by) => readLastStep(base, id, by),
  }
}

/** The names that statements have, with their numbers. */
export async function readThemes(base: Base, id: ConsultationId): Promise<readonly Theme[]> {
  return themesWithStatements(await readKeptThemes(base, id))
}

/** Themes in the order in which they were made, with every assignment in the order of the statements. */
export async function readKeptThemes({ db }: Base, id: ConsultationId): Promise<KeptThemes> {
  const names = await db
    .selectFrom('themes')
    .select(['theme', 'label', 'stance'])
    .where('consultation', '=', id)
    .orderBy('ord')
    .execute()
  const waiting = await db
    .selectFrom('theme_proposals')
    .select('passed')
    .where('consultation', '=', id)
    .executeTakeFirst()
  const ids = JSON.parse(waiting?.passed ?? '[]') as readonly ThemeId[]
  const passed = ids.length > 0 ? { passed: ids } : {}
  if (names.length === 0) return { themes: [], assignments: [], ...passed }
  const rows = await db
    .selectFrom('theme_assignments')
    .select(['statement', 'theme', 'set_by', 'set_at', 'how'])
    .where('consultation', '=', id)
    .orderBy('statement')
    .orderBy('theme')
    .execute()
  return {
    themes: names.map(
      ({ theme, label, stance }): ThemeName => ({
        id: theme,
        label: JSON.parse(label) as Theme['label'],
        ...(stance !== null && { stance: stance as Stance }),
      }),
    ),
    assignments: rows.map(({ statement, theme, set_by: by, set_at: at, how }) => ({
      ...{ statement, theme, by, at },
      ...(how !== null && { how: how as AssignedHow }),
    })),
    ...passed,
  }
}

/** The newest step of one moderator that was not taken back. */
export async function readLastStep(
  { db }: Base,
  id: ConsultationId,
  by: string,
): Promise<(ThemesStep & { readonly number: number }) | undefined> {
  const row = await db
    .selectFrom('theme_steps')
    .select(['number', 'step'])
    .where('consultation', '=', id)
    .where('set_by', '=', by)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...(JSON.parse(row.step) as ThemesStep), number: row.number }
}

/** Writes the themes, in place of those before; of what statements have only what a step changed, where it is known. */
export async function keepThemes(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  { themes, assignments }: KeptThemes,
  step?: ThemesStep,
): Promise<void> {
  await sql`delete from themes where consultation = ${consultation}`.execute(trx)
  if (step) await unassign(trx, dialect, consultation, step.before.assignments)
  else await sql`delete from theme_assignments where consultation = ${consultation}`.execute(trx)
  if (themes.length === 0) return
  const names = themes.map(({ id, label, stance }) => ({
    theme: id,
    label: JSON.stringify(label),
    stance: stance ?? null,
  }))
  await sql`
    insert into themes (consultation, theme, label, stance, ord)
    select cast(${consultation} as text), x.theme, x.label, x.stance, x.ord
    from ${table(dialect, { theme: 'text', label: 'text', stance: 'text' }, names)} where true`.execute(trx)
  await assign(trx, dialect, consultation, step?.after.assignments ?? assignments)
}

async function unassign(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return
  const rows = assignments.map(({ statement, theme }) => ({ statement, theme }))
  await sql`
    delete from theme_assignments where consultation = ${consultation} and (statement, theme) in (
      select x.statement, x.theme from ${table(dialect, { statement: 'int', theme: 'text' }, rows)})`.execute(trx)
}

async function assign(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  assignments: readonly Assignment[],
): Promise<void> {
  const rows = assignments.map(({ statement, theme, by, at, how }) => ({
    ...{ statement, theme, set_by: by, set_at: at },
    how: how ?? null,
  }))
  const columns = { statement: 'int', theme: 'text', set_by: 'text', set_at: 'int', how: 'text' } as const
  if (rows.length === 0) return
  await sql`
    insert into theme_assignments (consultation, statement, theme, set_by, set_at, how)
    select cast(${consultation} as text), x.statement, x.theme, x.set_by, x.set_at, x.how
    from ${table(dialect, columns, rows)} where true`.execute(trx)
}

/** Keeps how to take an act back. */
export async function keepStep(trx: Trx, consultation: ConsultationId, step: ThemesStep): Promise<void> {
  await trx
    .insertInto('theme_steps')
    .values({ consultation, set_by: step.by, step: JSON.stringify(step) })
    .execute()
}

/** A step that was taken back cannot be taken back again. */
export async function dropStep(trx: Trx, number: number): Promise<void> {
  await trx.deleteFrom('theme_steps').where('number', '=', number).execute()
}
