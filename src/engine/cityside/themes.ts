import { codeOf } from '../../domain/consultation.ts'
import { type Block, type Button, type Message, say, type TextRef, text } from '../../domain/message.ts'
import { numberList } from '../../domain/number-list.ts'
import type { Stance, Theme } from '../../domain/outcome.ts'
import { suggestedFor } from '../../domain/suggestion.ts'
import { type KeptThemes, stances, type ThemeChange, themesWithStatements } from '../../domain/themes.ts'
import { suggestionCode } from '../consultation/theme-changes.ts'
import { missingStatements } from '../consultation/themes.ts'
import type { Facts, ThemesState } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { themeButtons } from './statements.ts'

const sides: Readonly<Record<Stance, { readonly name: string; readonly button: string }>> = {
  for: { name: 'theme-side-for', button: 'button-side-for' },
  against: { name: 'theme-side-against', button: 'button-side-against' },
  asks: { name: 'theme-side-asks', button: 'button-side-asks' },
  tells: { name: 'theme-side-tells', button: 'button-side-tells' },
}

/** What became of an act on themes: what each has now, what words suggest, and how many statements have none. */
export function themesDone(state: ThemesState, changes: readonly ThemeChange[], after: KeptThemes): Message {
  const missing = missingStatements(state, changes)
  const before = themesWithStatements(state.kept)
  const now = themesWithStatements(after)
  const touched = now.filter((theme) => !before.some((each) => isSame(each, theme)))
  const gone = before.filter(({ id }) => !now.some((theme) => theme.id === id))
  const undoes = changes.some(({ change }) => change === 'undo')
  const [only] = touched.length === 1 ? touched : []
  const alike = only && !undoes ? suggestedFor(only, after, state.statements) : []
  const asksSide = only !== undefined && only.stance === undefined && !undoes
  return {
    blocks: [
      ...(missing.length > 0 ? [say('themes-missing', { numbers: numberList(missing) })] : []),
      below([
        ...(undoes ? [text('themes-undone')] : touched.length + gone.length > 0 ? [text('themes-noted')] : []),
        ...gone.map(({ label }) => text('themes-gone', { theme: { local: label } })),
        ...touched.map(themeLine),
        ...(touched.length + gone.length === 0 && !undoes ? [text('themes-same')] : []),
      ]),
      restBlock(now, state.statements),
      ...(alike.length > 0 ? [note('themes-alike', { numbers: numberList(alike) })] : []),
      ...(asksSide ? [note('themes-side')] : []),
    ],
    buttons: [
      ...(only && alike.length > 0 ? [takeButton(only, alike)] : []),
      ...(asksSide ? sideButtons(only) : []),
      { label: text('button-undo'), action: citysideAction('undo', '', '') },
      ...themeButtons(),
    ],
  }
}

/** Every theme with how many statements it has and which, and how many statements have none. */
export function themesSoFar({ said = [], themes = [] }: Facts): Message {
  const statements = said.flatMap((each) => each.statements)
  const standing = new Set(statements.map(({ number }) => number))
  const shown = themes.map((theme) => ({ ...theme, statements: theme.statements.filter((each) => standing.has(each)) }))
  return {
    blocks:
      shown.length === 0
        ? [say('themes-none-yet'), say('statements-how')]
        : [below(shown.map(countLine)), restBlock(shown, statements)],
    buttons: [{ label: text('button-undo'), action: citysideAction('undo', '', '') }, ...themeButtons()],
  }
}

/** Short lines as one paragraph. */
function below(lines: readonly TextRef[]): Block {
  return { style: 'plain', words: { lines } }
}

function themeLine({ label, stance, statements }: Theme): TextRef {
  const theme = { local: label }
  const numbers = numberList(statements)
  return stance
    ? text('themes-now-side', { theme, side: text(sides[stance].name), numbers })
    : text('themes-now', { theme, numbers })
}

function countLine({ label, stance, statements }: Theme): TextRef {
  const theme = { local: label }
  const numbers = numberList(statements)
  const count = statements.length
  return stance
    ? text('themes-count-side', { theme, side: text(sides[stance].name), count, numbers })
    : text('themes-count', { theme, count, numbers })
}

function restBlock(themes: readonly Theme[], statements: readonly { readonly number: number }[]): Block {
  const named = new Set(themes.flatMap((theme) => theme.statements))
  const rest = statements.filter(({ number }) => !named.has(number)).length
  return rest === 0 ? note('themes-rest-none') : note('themes-rest', { count: rest })
}

function note(key: string, values?: Parameters<typeof text>[1]): Block {
  return { style: 'note', words: text(key, values) }
}

/** The side of a theme, with one tap. */
function sideButtons({ id }: Theme): readonly Button[] {
  return stances.map((stance) => ({
    label: text(sides[stance].button),
    action: citysideAction('stance', '', `${stance}-${codeOf(id)}`),
  }))
}

function takeButton({ id }: Theme, numbers: readonly number[]): Button {
  return {
    label: text('button-take-alike'),
    action: citysideAction('alike', '', `${codeOf(id)}-${suggestionCode(numbers)}`),
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
