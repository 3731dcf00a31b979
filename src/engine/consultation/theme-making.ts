import { codeOf } from '../../domain/consultation.ts'
import { inOne } from '../../domain/draft.ts'
import type { Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Stance, ThemeId } from '../../domain/outcome.ts'
import type { ProposedTheme } from '../../domain/proposed-themes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import {
  type AssignedHow,
  type Assignment,
  type KeptThemes,
  type NamedTheme,
  type ThemeName,
  type ThemesStep,
  themeIdFor,
  themeNamed,
} from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'

/** What a change is made on: the themes as they are, those that wait, the statements that stand, and who makes it when. */
export interface ThemesGround {
  readonly kept: KeptThemes
  /** Themes that wait for a person to sign them off. */
  readonly proposed: readonly ProposedTheme[]
  readonly statements: readonly NumberedStatement[]
  /** The last act of the same moderator; absent where there is none to take back. */
  readonly lastStep?: ThemesStep
  readonly by: string
  readonly at: Instant
}

/** The themes after a change, or the sentence that says why it cannot be made. */
export type Changed = { readonly kept: KeptThemes } | { readonly refused: TextRef }

/** The theme of this name; where there is none, it is made, under an id that no proposed theme waits for. */
export function provided(
  { kept, proposed }: Pick<ThemesGround, 'kept' | 'proposed'>,
  named: NamedTheme,
  language: Language,
  stance?: Stance,
  wanted?: ThemeId,
): { readonly kept: KeptThemes; readonly id: ThemeId } {
  const found = themeNamed(kept.themes, named)
  if (found) return { kept: stance ? withTheme(kept, { ...found, stance }) : kept, id: found.id }
  const id =
    wanted ??
    themeIdFor(
      named,
      [...kept.themes, ...proposed].map((each) => each.id),
    )
  return { kept: withTheme(kept, { id, label: inOne(capital(named.trim()), language), ...(stance && { stance }) }), id }
}

/** The statements come to a theme. What came along unread and is put there again by a person is confirmed. */
export function withAssigned(
  kept: KeptThemes,
  theme: ThemeId,
  numbers: readonly number[],
  { statements, by, at }: Pick<ThemesGround, 'statements' | 'by' | 'at'>,
  howOf: (statement: number) => AssignedHow | undefined = () => undefined,
): KeptThemes {
  const standing = new Set(statements.map(({ number }) => number))
  const there = new Map(kept.assignments.filter((each) => each.theme === theme).map((each) => [each.statement, each]))
  const made = (statement: number): Assignment => {
    const how = howOf(statement)
    return { statement, theme, by, at, ...(how && { how }) }
  }
  const wanted = [...new Set(numbers)].filter((number) => standing.has(number))
  const confirmed = new Set(
    wanted.filter((number) => there.get(number)?.how === 'suggested' && howOf(number) === 'confirmed'),
  )
  const added = wanted.filter((number) => !there.has(number))
  return {
    ...kept,
    assignments: [
      ...kept.assignments.map((each) =>
        each.theme === theme && confirmed.has(each.statement) ? made(each.statement) : each,
      ),
      ...added.map(made),
    ],
  }
}

/** How a statement comes into a theme that a person puts it into: as was proposed, or against what was. */
export function howPut({ proposed, kept }: Pick<ThemesGround, 'proposed' | 'kept'>, theme: ThemeId) {
  const own = new Set([
    ...proposed.filter(({ id }) => id === theme).flatMap(({ statements }) => statements.map(({ number }) => number)),
    ...kept.assignments.filter((each) => each.theme === theme).map(({ statement }) => statement),
  ])
  const others = new Set(
    proposed.filter(({ id }) => id !== theme).flatMap(({ statements }) => statements.map(({ number }) => number)),
  )
  return (statement: number): AssignedHow | undefined =>
    own.has(statement) ? 'confirmed' : others.has(statement) ? 'moved' : undefined
}

/** A theme in place of the one with its id, or a new one. */
export function withTheme(kept: KeptThemes, theme: ThemeName): KeptThemes {
  const { themes } = kept
  const isThere = has(themes, theme.id)
  return {
    ...kept,
    themes: isThere ? themes.map((each) => (each.id === theme.id ? theme : each)) : [...themes, theme],
  }
}

/** All but these assignments. */
export function without(kept: KeptThemes, is: (each: Assignment) => boolean): KeptThemes {
  return { ...kept, assignments: kept.assignments.filter((each) => !is(each)) }
}

/** Changes one theme, or says that there is none of this name. */
export function onTheme(kept: KeptThemes, named: NamedTheme, change: (theme: ThemeName) => KeptThemes): Changed {
  const found = kept.themes.find(({ id }) => codeOf(id) === named) ?? themeNamed(kept.themes, named)
  return found ? { kept: change(found) } : { refused: unknown(kept, named) }
}

/** The sentence that says that there is no theme of this name, and which there are. */
export function unknown({ themes }: KeptThemes, named: NamedTheme): TextRef {
  if (themes.length === 0) return text('refused-theme-none', { theme: named })
  return text('refused-theme-unknown', { theme: named, known: { list: themes.map(({ label }) => label) } })
}

/** A label stands by itself, on the public record too. */
export function capital(words: string): string {
  const [first = '', ...rest] = words
  return `${first.toUpperCase()}${rest.join('')}`
}

/** Whether the theme is among them. */
export function has(themes: readonly ThemeName[], id: ThemeId): boolean {
  return themes.some((each) => each.id === id)
}
