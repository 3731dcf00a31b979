import type { Theme } from '../../domain/outcome.ts'
import { refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { ThemesState } from '../state.ts'

/** Keeps the themes that a moderator put on statements, in place of those that were there. */
export function labelThemes(state: ThemesState, id: string, themes: readonly Theme[]): Decision {
  if (!state.running) return refuseUnknown(id)
  return changing({ kind: 'themes.kept', consultation: id, themes: themesToKeep(state, themes) })
}

/** The numbers that themes point at and no statement has, each once. */
export function missingStatements(
  { pointedAt }: Pick<ThemesState, 'pointedAt'>,
  themes: readonly Theme[],
): readonly number[] {
  const there = new Set(pointedAt)
  return [...new Set(themes.flatMap(({ statements }) => statements))].filter((number) => !there.has(number))
}

/** Themes as they can be kept: what points at nothing is left out, and a theme with nothing left as well. */
export function themesToKeep(state: Pick<ThemesState, 'pointedAt'>, themes: readonly Theme[]): readonly Theme[] {
  const missing = new Set(missingStatements(state, themes))
  return themes.flatMap((theme) => {
    const statements = theme.statements.filter((number) => !missing.has(number))
    return statements.length === 0 ? [] : [{ ...theme, statements }]
  })
}
