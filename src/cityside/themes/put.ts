import type { Language } from '../../domain/language.ts'
import { type ThemeChange, themeNamed } from '../../domain/themes.ts'
import type { ThemesView } from './view.ts'

/** Puts statements into a theme. One that an outcome's file only names so far is made with its id and its labels. */
export function putting(
  view: ThemesView,
  theme: string,
  statements: readonly number[],
  language: Language,
): readonly ThemeChange[] {
  const known = themeNamed(view.themes, theme)
  if (known && !isUsed(view, known.id)) return [{ change: 'add', themes: [{ ...known, statements }] }]
  return [{ change: 'assign', theme: known?.id ?? theme, language, statements }]
}

/** The statements whose words suggest a theme. */
export function suggestedIn({ statements }: ThemesView, theme: string): readonly number[] {
  return statements.filter(({ suggested }) => suggested.includes(theme)).map(({ number }) => number)
}

/** The statements that have a theme. */
export function assignedIn({ statements }: ThemesView, theme: string): readonly number[] {
  return statements.filter(({ assigned }) => assigned.some((each) => each.theme === theme)).map(({ number }) => number)
}

/** Whether any statement has the theme yet. */
export function isUsed(view: ThemesView, theme: string): boolean {
  return assignedIn(view, theme).length > 0
}
