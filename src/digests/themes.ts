import type { NamedTheme } from './quotes.ts'
import type { ConsultationSource } from './source.ts'

/** The themes of a consultation with how many people each holds: the outcome's, or until there is one those kept so far. */
export function themesOf({ outcome, themes = [], tally, statements }: ConsultationSource): readonly NamedTheme[] {
  if (outcome) return outcome.themes.map(({ id, label }) => ({ id, label, people: tally.themes[id] ?? 0 }))
  return themes.map(({ id, label }) => {
    const own = statements.filter((statement) => statement.themes.includes(id) && statement.text !== '')
    return { id, label, people: new Set(own.map(({ respondent }) => respondent)).size }
  })
}
