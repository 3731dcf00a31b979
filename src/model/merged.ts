import { inOne } from '../domain/draft.ts'
import type { Language } from '../domain/language.ts'
import type { ModelRequest, ModelTheme } from '../domain/model.ts'
import type { ThemeId } from '../domain/outcome.ts'
import { type ProposedTheme, proposedThemesMax } from '../domain/proposed-themes.ts'
import type { NumberedStatement } from '../domain/suggestion.ts'
import { themeIdFor } from '../domain/themes.ts'
import { fold } from '../domain/understood/fold.ts'
import { sideOf, sideOfMost } from '../insight/themes/sides.ts'
import { surestFirst } from '../insight/themes/surest.ts'

/** The names of the themes that answers hold so far, each once, as it was first written. */
export function labelsIn(requests: readonly ModelRequest[]): readonly string[] {
  return together(requests).map(({ label }) => label)
}

/** What all answers together propose: the largest themes first, of at least two statements, as many as are put before a person at once. */
export function mergedThemes(
  requests: readonly ModelRequest[],
  statements: readonly NumberedStatement[],
  {
    language,
    languages,
    taken: used,
  }: {
    readonly language: Language
    readonly languages: readonly Language[]
    readonly taken: readonly ThemeId[]
  },
): readonly ProposedTheme[] {
  const texts = new Map(statements.map(({ number, text }) => [number, text]))
  const taken = [...used]
  return together(requests)
    .map((theme) => ({ ...theme, statements: theme.statements.filter(({ number }) => texts.has(number)) }))
    .filter((theme) => theme.statements.length > 1)
    .toSorted((one, other) => other.statements.length - one.statements.length)
    .slice(0, proposedThemesMax)
    .map(({ label, why, statements: own }): ProposedTheme => {
      const id = themeIdFor(label, taken)
      taken.push(id)
      const said = own.map(({ number }) => texts.get(number) ?? '')
      const stance = sideOfMost(said.map(sideOf))
      return {
        ...{
          id,
          label: inOne(label, language),
          statements: surestFirst(said, languages)
            .map((at) => own[at])
            .filter(isThere),
        },
        ...(why !== undefined && { why }),
        ...(stance && { stance }),
      }
    })
}

function isThere<T>(each: T | undefined): each is T {
  return each !== undefined
}

function together(requests: readonly ModelRequest[]): readonly ModelTheme[] {
  const themes = new Map<string, ModelTheme>()
  for (const { found = [] } of requests)
    for (const theme of found) {
      const before = themes.get(fold(theme.label))
      themes.set(
        fold(theme.label),
        before ? { ...before, statements: [...before.statements, ...theme.statements] } : theme,
      )
    }
  return [...themes.values()]
}
