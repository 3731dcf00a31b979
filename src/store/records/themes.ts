import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Theme } from '../../domain/outcome.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** Names that moderators give to statements. */
export interface Themes {
  /** Names that a moderator has given to statements, before there is an outcome. */
  themesKept(id: ConsultationId): Promise<readonly Theme[]>
}

/** The themes of this store. */
export function themesOf(base: Base): Themes {
  return { themesKept: (id) => readThemes(base, id) }
}

/** The names that statements were given before there is an outcome. */
export async function readThemes({ db }: Base, id: ConsultationId): Promise<readonly Theme[]> {
  const row = await db.selectFrom('themings').select('themes').where('consultation', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.themes) as readonly Theme[]) : []
}

/** Keeps the names, in place of those before. */
export async function keepThemes(trx: Trx, consultation: ConsultationId, themes: readonly Theme[]): Promise<void> {
  await sql`
    insert into themings (consultation, themes) values (${consultation}, ${JSON.stringify(themes)})
    on conflict (consultation) do update set themes = excluded.themes`.execute(trx)
}
