import type { ThemeId } from '../../domain/outcome.ts'
import type { Assignment, KeptThemes, ThemeName, ThemesStep } from '../../domain/themes.ts'
import type { Instant } from '../../domain/time.ts'
import { has } from './theme-making.ts'

/** What one act changed; undefined when it changed nothing. */
export function stepBetween(before: KeptThemes, after: KeptThemes, by: string, at: Instant): ThemesStep | undefined {
  const only = (one: KeptThemes, other: KeptThemes): KeptThemes => {
    const passed = passedIn(one).filter((id) => !passedIn(other).includes(id))
    return {
      themes: one.themes.filter((theme) => !other.themes.some((each) => isSame(each, theme))),
      assignments: withoutSame(one.assignments, other.assignments),
      ...(passed.length > 0 && { passed }),
    }
  }
  const step: ThemesStep = { by, at, before: only(before, after), after: only(after, before) }
  const sizes = [step.before, step.after].flatMap((each) => [
    each.themes.length,
    each.assignments.length,
    passedIn(each).length,
  ])
  return sizes.some((size) => size > 0) ? step : undefined
}

/** Takes a step back, as far as no other act has changed the same things since. */
export function undone(kept: KeptThemes, { before, after }: ThemesStep): KeptThemes {
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
  const passed = new Set([...passedIn(kept).filter((id) => !passedIn(after).includes(id)), ...passedIn(before)])
  return {
    themes: all,
    assignments: [...left, ...back].filter(({ theme }) => has(all, theme)),
    ...(passed.size > 0 && { passed: [...passed] }),
  }
}

/** The proposed themes that a person was through with in another way than by signing them off. */
export function passedIn({ passed = [] }: KeptThemes): readonly ThemeId[] {
  return passed
}

/** Those that are not among the others: there may be as many as statements. */
function withoutSame(some: readonly Assignment[], others: readonly Assignment[]): readonly Assignment[] {
  const known = new Set(others.map(keyOf))
  return some.filter((each) => !known.has(keyOf(each)))
}

function keyOf(each: Assignment): string {
  return JSON.stringify([placeOf(each), each.by, each.at, each.how])
}

function placeOf({ statement, theme }: Assignment): string {
  return `${statement} ${theme}`
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
