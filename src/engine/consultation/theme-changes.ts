import { codeOf } from '../../domain/consultation.ts'
import { inOne } from '../../domain/draft.ts'
import type { Language } from '../../domain/language.ts'
import { text } from '../../domain/message.ts'
import type { Stance, Theme, ThemeId } from '../../domain/outcome.ts'
import { suggestedFor } from '../../domain/suggestion.ts'
import { type Assignment, type KeptThemes, type ThemeChange, type ThemeName, themeNamed } from '../../domain/themes.ts'
import { isWordless } from '../answers/read.ts'
import {
  type Changed,
  capital,
  howPut,
  onTheme,
  provided,
  type ThemesGround,
  unknown,
  withAssigned,
  without,
  withTheme,
} from './theme-making.ts'
import { passedOver, settled, signed } from './theme-signing.ts'
import { undone } from './theme-steps.ts'

/** What stands for the numbers that were suggested, in the button that takes them. */
export function suggestionCode(numbers: readonly number[]): string {
  return codeOf(numbers.join(','))
}

/** All changes of one act, one after the other; the first that cannot be made stops them all. */
export function changeThemes(ground: ThemesGround, changes: readonly ThemeChange[]): Changed {
  let kept = ground.kept
  if (changes.some(namesNothing)) return { refused: text('refused-theme-wordless') }
  for (const change of changes) {
    const next = changed({ ...ground, kept }, change)
    if ('refused' in next) return next
    kept = next.kept
  }
  // A theme with nothing left is left out.
  const used = new Set(kept.assignments.map(({ theme }) => theme))
  const after = { ...kept, themes: kept.themes.filter(({ id }) => used.has(id)) }
  return { kept: changes.some(({ change }) => change === 'undo') ? after : settled(ground, after) }
}

/** Whether a theme would get a name in which there is nothing to read. */
function namesNothing(change: ThemeChange): boolean {
  switch (change.change) {
    case 'assign':
      return isWordless(change.theme)
    case 'set':
      return change.themes.some(isWordless)
    case 'merge':
    case 'split':
      return isWordless(change.into)
    case 'rename':
      return isWordless(change.to)
    case 'sign':
      return isWordless(change.label)
    case 'add':
    case 'replace':
      return change.themes.some(({ label }) => Object.values(label).some(isWordless))
    case 'unassign':
    case 'stance':
    case 'remove':
    case 'take':
    case 'pass':
    case 'undo':
      return false
    default:
      return change satisfies never
  }
}

function changed(ground: ThemesGround, change: ThemeChange): Changed {
  const { kept } = ground
  switch (change.change) {
    case 'assign': {
      const { kept: there, id } = provided(ground, change.theme, change.language, change.stance)
      return { kept: withAssigned(there, id, change.statements, ground, howPut(ground, id)) }
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
        ...kept,
        themes: kept.themes.filter((each) => each.id !== id),
        assignments: kept.assignments.filter(({ theme }) => theme !== id),
      }))
    case 'take':
      return taken(ground, change)
    case 'add':
      return { kept: withAdded(ground, change.themes) }
    case 'replace':
      return { kept: replaced(ground, change.themes) }
    case 'sign':
      return signed(ground, change)
    case 'pass':
      return passedOver(ground, change.theme)
    case 'undo':
      return ground.lastStep ? { kept: undone(kept, ground.lastStep) } : { refused: text('refused-theme-undo') }
    default:
      return change satisfies never
  }
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
      ...kept,
      themes: kept.themes.flatMap((theme) => (theme.id === goal.id ? [goal] : ids.has(theme.id) ? [] : [theme])),
      assignments: once(moved),
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
  const { kept: there, id } = provided({ ...ground, kept: stays }, change.into, change.language, change.stance)
  return { kept: withAssigned(there, id, moving, ground, () => (source ? 'moved' : undefined)) }
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
  return { kept: withAssigned(kept, found.id, numbers, ground, () => 'suggested') }
}

function withSet(ground: ThemesGround, change: Extract<ThemeChange, { change: 'set' }>): KeptThemes {
  let kept = ground.kept
  const ids = new Set<ThemeId>()
  for (const named of change.themes) {
    const there = provided({ ...ground, kept }, named, change.language)
    kept = withAssigned(there.kept, there.id, [change.statement], ground, howPut(ground, there.id))
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

function mapped(label: ThemeName['label'], words: (language: Language) => string): ThemeName['label'] {
  return Object.fromEntries(Object.keys(label).map((language) => [language, words(language)]))
}

/** One of each statement and theme; what a person has read counts before what came along. */
function once(all: readonly Assignment[]): readonly Assignment[] {
  const found = new Map<string, Assignment>()
  for (const each of all) {
    const place = `${each.statement} ${each.theme}`
    const there = found.get(place)
    if (!there || (there.how === 'suggested' && each.how !== 'suggested')) found.set(place, each)
  }
  return [...found.values()]
}

function taking({ id, label }: ThemeName, stance: Stance | undefined): ThemeName {
  return { id, label, ...(stance && { stance }) }
}
