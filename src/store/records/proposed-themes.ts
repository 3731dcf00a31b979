import type { ConsultationId } from '../../domain/consultation.ts'
import type { ThemeId } from '../../domain/outcome.ts'
import type { ProposedBy, ProposedTheme, ProposedThemes } from '../../domain/proposed-themes.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** Themes that wait for a person, by what they were found, and those that a person is through with. */
export interface WaitingThemes extends ProposedThemes {
  readonly passed: readonly ThemeId[]
}

/** Themes that were found in what was written, before a person has signed them off. */
export interface Proposals {
  /** Those of a consultation; undefined where none were looked for. They hold numbers of statements and no words of theirs. */
  themesProposed(id: ConsultationId): Promise<WaitingThemes | undefined>
}

/** The proposals of this store. */
export function proposalsOf(base: Base): Proposals {
  return { themesProposed: (id) => readProposal(base, id) }
}

/** What waits in a consultation. */
export async function readProposal({ db }: Base, id: ConsultationId): Promise<WaitingThemes | undefined> {
  const row = await db
    .selectFrom('theme_proposals')
    .select(['found_by', 'at', 'themes', 'passed'])
    .where('consultation', '=', id)
    .executeTakeFirst()
  return (
    row && {
      by: row.found_by as ProposedBy,
      at: row.at,
      themes: JSON.parse(row.themes) as readonly ProposedTheme[],
      passed: JSON.parse(row.passed) as readonly ThemeId[],
    }
  )
}

/** These themes wait from now on; of `passed` a person is through already. */
export async function keepProposal(
  trx: Trx,
  consultation: ConsultationId,
  { by, at, themes }: ProposedThemes,
  passed: readonly ThemeId[] = [],
): Promise<void> {
  const row = { found_by: by, at, themes: JSON.stringify(themes), passed: JSON.stringify(passed) }
  await trx
    .insertInto('theme_proposals')
    .values({ consultation, ...row })
    .onConflict((conflict) => conflict.column('consultation').doUpdateSet(row))
    .execute()
}

/** A person is through with these. */
export async function keepPassed(trx: Trx, consultation: ConsultationId, passed: readonly ThemeId[]): Promise<void> {
  await trx
    .updateTable('theme_proposals')
    .set({ passed: JSON.stringify(passed) })
    .where('consultation', '=', consultation)
    .execute()
}
