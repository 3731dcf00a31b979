import type { City } from '../domain/city.ts'
import type { Theme } from '../domain/outcome.ts'
import { type NumberedStatement, statementsWith } from '../domain/suggestion.ts'
import { type ThemeName, themeNamed } from '../domain/themes.ts'
import { documentOf } from './document.ts'
import { outcomeFields } from './fields/outcome.ts'
import { localizedOf } from './languages.ts'
import { type OutcomeFile, outcomeShape } from './outcome-shape.ts'
import { shaped } from './shape.ts'

export { type NumberedStatement, statementsWith }

/** A theme of an outcome's file with the words by which it suggests further statements. */
export interface SuggestingTheme {
  readonly theme: ThemeName
  readonly words: readonly string[]
}

/** The themes that a file names and the words it suggests statements by; nothing where it cannot be read. */
export function suggestingThemes(written: string, city: Pick<City, 'languages'>): readonly SuggestingTheme[] {
  const { draft } = shaped(outcomeShape, outcomeFields, documentOf(written, '').value)
  return (draft.themes ?? []).flatMap((theme) => {
    const { id, label, stance, words = [] } = theme ?? {}
    if (id === undefined || label === undefined) return []
    const known = Object.entries(localizedOf(label as OutcomeFile['decidedBy']['title'], city))
    const words_ = words.filter((word) => word !== undefined)
    return [{ theme: { id, label: Object.fromEntries(known), ...(stance && { stance }) }, words: words_ }]
  })
}

/**
 * The themes that are kept, and what a file adds to them: a person wrote its numbers there. Words only suggest and put
 * nothing into a theme.
 */
export function themesTogether(
  kept: readonly Theme[],
  file: OutcomeFile['themes'],
  city: Pick<City, 'languages'>,
): readonly Theme[] {
  const added = (file ?? []).map(({ id, label, stance, statements = [] }) => {
    const before = themeNamed(kept, id)
    const side = stance ?? before?.stance
    return {
      id: before?.id ?? id,
      label: { ...before?.label, ...localizedOf(label, city) },
      ...(side && { stance: side }),
      statements: inOrder([...(before?.statements ?? []), ...statements]),
    }
  })
  const untouched = kept.filter(({ id }) => !added.some((theme) => theme.id === id))
  return [...added, ...untouched]
}

/** Each number once, in order. */
export function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}
