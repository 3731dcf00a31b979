import { codeOf } from '../../domain/consultation.ts'
import { inOne } from '../../domain/draft.ts'
import type { Language } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Stance, Theme, ThemeId } from '../../domain/outcome.ts'
import { type NumberedStatement, suggestedFor } from '../../domain/suggestion.ts'
import {
  type Assignment,
  type KeptThemes,
  type NamedTheme,
  type ThemeChange,
  type ThemeName,
  type ThemesStep,
  themeIdFor,
  themeNamed,
} from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'

/** What a change is made on: the themes as they are, the statements that stand, and who makes it when. */
export interface ThemesGround {
  readonly kept: KeptThemes
  readonly statements: readonly NumberedStatement[]
  /** The last act of the same moderator; absent where there is none to take back. */
  readonly lastStep?: ThemesStep
  readonly by: string
  readonly at: Instant
}

/** The themes after a change, or the sentence that says why it cannot be made. */
export type Changed = { readonly kept: KeptThemes } | { readonly refused: TextRef }

/** What stands for the numbers that were suggested, in the button that takes them. */
export function suggestionCode(numbers: readonly number[]): string {
  return codeOf(numbers.join(','))
}

/** All changes of one act, one after the other; the first that cannot be made stops them all. */
export function changeThemes(ground: ThemesGround, changes: readonly ThemeChange[]): Changed {
  let kept = ground.kept
  for (const change of changes) {
    const next = changed({ ...ground, kept }, change)
    if ('refused' in next) return next
    kept = next.kept
  }
  // A theme with nothing left is left out.
  const used = new Set(kept.assignments.map(({ theme }) => theme))
  return { kept: { ...kept, themes: kept.themes.filter(({ id }) => used.has(id)) } }
}

function changed(ground: ThemesGround, change: ThemeChange): Changed {
  const { kept } = ground
  switch (change.change) {
    case 'assign': {
      const { kept: there, id } = provided(kept, change.theme, change.language, change.stance)
      return { kept: withAssigned(there, id, change.statements, ground) }
    }
    case 'unassign':
      if (change.theme === undefined)
        return { kept: without(kept, ({ statement }) => change.statements.includes(statement)) }
      return onTheme(kept, change.theme, ({ id }) =>
        without(kept, ({ theme, statement }) => theme === id && change.statements.includes(statement)),
      )
    case 'set':
      return { kept: withSet(ground, change) }
    case 'merge':
      return merged(ground, change)
    case 'split':
      return split(ground, change)
    case 'rename':
      return renamed(kept, change)
    case 'stance':
      return onTheme(kept, change.theme, (theme) => withTheme(kept, taking(theme, change.stance)))
    case 'remove':
      return onTheme(kept, change.theme, ({ id }) => ({
        themes: kept.themes.filter((each) => each.id !== id),
        assignments: kept.assignments.filter(({ theme }) => theme !== id),
      }))
    case 'take':
      return taken(ground, change)
    case 'add':
      return { kept: withAdded(ground, change.themes) }
    case 'replace':
      return { kept: replaced(ground, change.themes) }
    case 'undo':
      return ground.lastStep ? { kept: undone(kept, ground.lastStep) } : { refused: text('refused-theme-undo') }
    default:
      return change satisfies never
  }
}

/** What one act changed; undefined when it changed nothing. */
export function stepBetween(before: KeptThemes, after: KeptThemes, by: string, at: Instant): ThemesStep | undefined {
  const only = (one: KeptThemes, other: KeptThemes): KeptThemes => ({
    themes: one.themes.filter((theme) => !other.themes.some((each) => isSame(each, theme))),
    assignments: withoutSame(one.assignments, other.assignments),
  })
  const step: ThemesStep = { by, at, before: only(before, after), after: only(after, before) }
  const sizes = [step.before, step.after].flatMap(({ themes, assignments }) => [themes.length, assignments.length])
  return sizes.some((size) => size > 0) ? step : undefined
}

/** Those that are not among the others: there may be as many as statements. */
function withoutSame(some: readonly Assignment[], others: readonly Assignment[]): readonly Assignment[] {
  const known = new Set(others.map((each) => JSON.stringify([placeOf(each), each.by, each.at])))
  return some.filter((each) => !known.has(JSON.stringify([placeOf(each), each.by, each.at])))
}

function placeOf({ statement, theme }: Assignment): string {
  return `${statement} ${theme}`
}

/** Takes a step back, as far as no other act has changed the same things since. */
function undone(kept: KeptThemes, { before, after }: ThemesStep): KeptThemes {
  const themes = kept.themes.flatMap((theme): readonly ThemeName[] => {
    const made = after.themes.find(({ id }) => id === theme.id)
    if (!made || !isSame(made, theme)) return [theme]
    return before.themes.filter(({ id }) => id === theme.id)
  })
  const gone = before.themes.filter(({ id }) => !themes.some((each) => each.id === id) && !has(after.themes, id))
  const all = [...themes, ...gone]
  const left = withoutSame(kept.assignments, after.assignments)
  const there = new Set(left.map(placeOf))
  const back = before.assignments.filter((each) => !there.has(placeOf(each)))
  return { themes: all, assignments: [...left, ...back].filter(({ theme }) => has(all, theme)) }
}

function merged(ground: ThemesGround, change: Extract<ThemeChange, { change: 'merge' }>): Changed {
  const { kept } = ground
  const found = change.themes.map((named) => themeNamed(kept.themes, named))
  const missing = change.themes.find((_, index) => found[index] === undefined)
  if (missing !== undefined) return { refused: unknown(kept, missing) }
  const from = found.filter((theme) => theme !== undefined)
  const into = themeNamed(kept.themes, change.into)
  const [first] = from
  if (!first) return { refused: unknown(kept, change.into) }
  // A name that is not there yet becomes the new label of the first.
  const goal = into ?? { ...first, label: mapped(first.label, () => capital(change.into.trim())) }
  const ids = new Set(from.map(({ id }) => id))
  const moved = kept.assignments.map((each) => (ids.has(each.theme) ? { ...each, theme: goal.id } : each))
  return {
    kept: {
      themes: kept.themes.flatMap((theme) => (theme.id === goal.id ? [goal] : ids.has(theme.id) ? [] : [theme])),
      assignments: moved.filter((each, index) => moved.findIndex((that) => isOf(that, each)) === index),
    },
  }
}

function split(ground: ThemesGround, change: Extract<ThemeChange, { change: 'split' }>): Changed {
  const { kept } = ground
  const source = change.theme === undefined ? undefined : themeNamed(kept.themes, change.theme)
  if (change.theme !== undefined && !source) return { refused: unknown(kept, change.theme) }
  const moving =
    source === undefined
      ? change.statements
      : change.statements.filter((number) =>
          kept.assignments.some(({ theme, statement }) => theme === source.id && statement === number),
        )
  const stays = without(
    kept,
    ({ theme, statement }) => moving.includes(statement) && (source === undefined || theme === source.id),
  )
  const { kept: there, id } = provided(stays, change.into, change.language, change.stance)
  return { kept: withAssigned(there, id, moving, ground) }
}

function renamed(kept: KeptThemes, { theme, to, language }: Extract<ThemeChange, { change: 'rename' }>): Changed {
  const found = themeNamed(kept.themes, theme)
  const same = themeNamed(kept.themes, to)
  if (found && same && same.id !== found.id) return { refused: text('refused-theme-name', { theme: to.trim() }) }
  // A name in one language would leave the old one standing in the others.
  return onTheme(kept, theme, (each) => withTheme(kept, { ...each, label: inOne(capital(to.trim()), language) }))
}

function taken(ground: ThemesGround, { theme, shown }: Extract<ThemeChange, { change: 'take' }>): Changed {
  const { kept, statements } = ground
  const found = kept.themes.find(({ id }) => codeOf(id) === theme) ?? themeNamed(kept.themes, theme)
  if (!found) return { refused: text('refused-theme-gone') }
  const numbers = suggestedFor(found, kept, statements)
  if (numbers.length === 0 || suggestionCode(numbers) !== shown) return { refused: text('refused-theme-suggestion') }
  return { kept: withAssigned(kept, found.id, numbers, ground) }
}

function withSet(ground: ThemesGround, change: Extract<ThemeChange, { change: 'set' }>): KeptThemes {
  let kept = ground.kept
  const ids = new Set<ThemeId>()
  for (const named of change.themes) {
    const there = provided(kept, named, change.language)
    kept = withAssigned(there.kept, there.id, [change.statement], ground)
    ids.add(there.id)
  }
  return without(kept, ({ statement, theme }) => statement === change.statement && !ids.has(theme))
}

/** Labels and sides of the file count from now on; statements come to those that are there. */
function withAdded(ground: ThemesGround, themes: readonly Theme[]): KeptThemes {
  return themes.reduce(
    (kept, { statements, ...theme }) => withAssigned(withTheme(kept, theme), theme.id, statements, ground),
    ground.kept,
  )
}

/** What is there already keeps who set it and when. */
function replaced(ground: ThemesGround, themes: readonly Theme[]): KeptThemes {
  const numbers = new Map(themes.map(({ id, statements }) => [id, new Set(statements)]))
  const left = without(ground.kept, ({ theme, statement }) => !numbers.get(theme)?.has(statement))
  const names = themes.map(({ statements: _, ...theme }) => theme)
  return withAdded({ ...ground, kept: { ...left, themes: names } }, themes)
}

function provided(
  kept: KeptThemes,
  named: NamedTheme,
  language: Language,
  stance?: Stance,
): { readonly kept: KeptThemes; readonly id: ThemeId } {
  const found = themeNamed(kept.themes, named)
  if (found) return { kept: stance ? withTheme(kept, { ...found, stance }) : kept, id: found.id }
  const id = themeIdFor(
    named,
    kept.themes.map((each) => each.id),
  )
  return { kept: withTheme(kept, { id, label: inOne(capital(named.trim()), language), ...(stance && { stance }) }), id }
}

function withAssigned(
  kept: KeptThemes,
  theme: ThemeId,
  numbers: readonly number[],
  { statements, by, at }: ThemesGround,
): KeptThemes {
  const standing = new Set(statements.map(({ number }) => number))
  const there = new Set(kept.assignments.filter((each) => each.theme === theme).map(({ statement }) => statement))
  const added = [...new Set(numbers)].filter((number) => standing.has(number) && !there.has(number))
  return {
    themes: kept.themes,
    assignments: [...kept.assignments, ...added.map((statement): Assignment => ({ statement, theme, by, at }))],
  }
}

function withTheme({ themes, assignments }: KeptThemes, theme: ThemeName): KeptThemes {
  const isThere = has(themes, theme.id)
  return {
    themes: isThere ? themes.map((each) => (each.id === theme.id ? theme : each)) : [...themes, theme],
    assignments,
  }
}

function without({ themes, assignments }: KeptThemes, is: (each: Assignment) => boolean): KeptThemes {
  return { themes, assignments: assignments.filter((each) => !is(each)) }
}

function onTheme(kept: KeptThemes, named: NamedTheme, change: (theme: ThemeName) => KeptThemes): Changed {
  const found = kept.themes.find(({ id }) => codeOf(id) === named) ?? themeNamed(kept.themes, named)
  return found ? { kept: change(found) } : { refused: unknown(kept, named) }
}

function taking({ id, label }: ThemeName, stance: Stance | undefined): ThemeName {
  return { id, label, ...(stance && { stance }) }
}

function unknown({ themes }: KeptThemes, named: NamedTheme): TextRef {
  if (themes.length === 0) return text('refused-theme-none', { theme: named })
  return text('refused-theme-unknown', { theme: named, known: { list: themes.map(({ label }) => label) } })
}

/** A label stands by itself, on the public record too. */
function capital(words: string): string {
  const [first = '', ...rest] = words
  return `${first.toUpperCase()}${rest.join('')}`
}

function mapped(label: ThemeName['label'], words: (language: Language) => string): ThemeName['label'] {
  return Object.fromEntries(Object.keys(label).map((language) => [language, words(language)]))
}

function has(themes: readonly ThemeName[], id: ThemeId): boolean {
  return themes.some((each) => each.id === id)
}

function isOf(one: Assignment, other: Assignment): boolean {
  return one.theme === other.theme && one.statement === other.statement
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
