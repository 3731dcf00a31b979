import type { Released } from '../domain/release/released.ts'
import { inFives } from '../domain/release/suppress.ts'
import type { NamedTheme } from './quotes.ts'
import type { ConsultationSource } from './source.ts'

/**
 * The themes of a consultation with how many people each holds, as far as that is told: the outcome's, or until there is one those
 * kept so far, rounded down to fives, since a moderator still puts one or the other statement elsewhere.
 */
export function themesOf(
  { outcome, themes = [], statements }: ConsultationSource,
  released: Released,
): readonly NamedTheme[] {
  if (outcome) return outcome.themes.map(({ id, label }) => ({ id, label, people: released.themes[id] }))
  return themes.map(({ id, label }) => {
    const own = statements.filter((statement) => statement.themes.includes(id) && statement.text !== '')
    return { id, label, people: inFives(new Set(own.map(({ respondent }) => respondent)).size) }
  })
}
