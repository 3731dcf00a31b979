import { withoutPersonalData } from '../../domain/personal-data.ts'
import { statementsWith, suggestedFor } from '../../domain/suggestion.ts'
import type { Assignment, KeptThemes, ThemeName } from '../../domain/themes.ts'
import { sketchOf } from '../../files/kind.ts'
import { readText } from '../../files/read.ts'
import { type SuggestingTheme, suggestingThemes } from '../../files/themes.ts'
import type { StatementRow } from '../../store/records/statements.ts'
import type { Cityside } from '../cityside.ts'
import { outcomeFiles } from '../files.ts'

/** One statement with the themes it has, and those that its words suggest. */
export interface ThemedStatement extends Pick<StatementRow, 'number' | 'question' | 'text' | 'unquoted'> {
  readonly assigned: readonly Assignment[]
  readonly suggested: readonly string[]
}

/** The themes of a consultation and every statement that stands. Themes that only suggest so far are among them. */
export interface ThemesView {
  readonly themes: readonly ThemeName[]
  readonly statements: readonly ThemedStatement[]
}

/** What moderators look at when they put statements into themes. */
export async function themesView(
  cityside: Pick<Cityside, 'store' | 'city' | 'cityDir'>,
  id: string,
): Promise<ThemesView> {
  const [kept, statements, suggesting] = await Promise.all([
    cityside.store.themesSet(id),
    cityside.store.statementsOf(id),
    writtenFor(cityside, id),
  ])
  return viewOf(kept, statements, suggesting)
}

/** The same from what was read. Pure. */
export function viewOf(
  kept: KeptThemes,
  statements: readonly Pick<StatementRow, 'number' | 'question' | 'text' | 'unquoted'>[],
  suggesting: readonly SuggestingTheme[],
): ThemesView {
  const written = suggesting
    .filter(({ theme }) => !kept.themes.some(({ id }) => id === theme.id))
    .map(({ theme }) => theme)
  const suggestions = new Map(
    [...kept.themes, ...written].map((theme) => {
      const words = suggesting.find((each) => each.theme.id === theme.id)?.words ?? []
      const own = written.includes(theme) ? [] : suggestedFor(theme, kept, statements)
      return [theme.id, new Set([...own, ...statementsWith(words, statements)])] as const
    }),
  )
  const assignedTo = byStatement(kept.assignments)
  return {
    themes: [...kept.themes, ...written],
    statements: statements.map(({ number, question, text, unquoted }) => {
      const assigned = assignedTo.get(number) ?? []
      const suggested = [...suggestions].flatMap(([id, numbers]) =>
        numbers.has(number) && !assigned.some(({ theme }) => theme === id) ? [id] : [],
      )
      const shown = { number, question, text: withoutPersonalData(text), assigned, suggested }
      return unquoted ? { ...shown, unquoted } : shown
    }),
  }
}

function byStatement(assignments: readonly Assignment[]): ReadonlyMap<number, readonly Assignment[]> {
  const found = new Map<number, Assignment[]>()
  for (const each of assignments) {
    const own = found.get(each.statement)
    if (own) own.push(each)
    else found.set(each.statement, [each])
  }
  return found
}

/** The themes that the outcome files written for a consultation suggest by words. */
async function writtenFor(
  cityside: Pick<Cityside, 'city' | 'cityDir'>,
  id: string,
): Promise<readonly SuggestingTheme[]> {
  const files = await Promise.all((await outcomeFiles(cityside)).map((path) => readText(path)))
  return files
    .flatMap((file) => (file.ok ? [file.value] : []))
    .filter((written) => sketchOf(written).kind === 'outcome' && sketchOf(written).consultation === id)
    .flatMap((written) => suggestingThemes(written, cityside.city))
}
