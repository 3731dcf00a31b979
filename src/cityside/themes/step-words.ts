import { type TextRef, text } from '../../domain/message.ts'
import { numberList } from '../../domain/number-list.ts'
import type { Assignment, KeptThemes, ThemeName, ThemesStep } from '../../domain/themes.ts'

/** What one act did with themes, in a sentence for each thing: what is taken back is said. */
export function stepWords({ before, after }: ThemesStep, { themes }: Pick<KeptThemes, 'themes'>): readonly TextRef[] {
  const all = [...after.themes, ...before.themes, ...themes]
  const label = (id: string) => ({ local: all.find((each) => each.id === id)?.label ?? { any: id } })
  const gone = before.themes.filter(({ id }) => !after.themes.some((each) => each.id === id) && !isNamed(themes, id))
  const changed = after.themes.flatMap((now) => {
    const was = before.themes.find(({ id }) => id === now.id)
    return was ? [{ was, now }] : []
  })
  const put = byTheme(after.assignments)
  const taken = byTheme(before.assignments).filter(({ theme }) => !gone.some(({ id }) => id === theme))
  return [
    ...put.map(({ theme, numbers }) => text('reading-step-put', { numbers: numberList(numbers), theme: label(theme) })),
    ...taken.map(({ theme, numbers }) =>
      text('reading-step-taken', { numbers: numberList(numbers), theme: label(theme) }),
    ),
    ...changed.flatMap(changeWords),
    ...gone.map(({ id }) => text('reading-step-gone', { theme: label(id) })),
  ]
}

function changeWords({ was, now }: { readonly was: ThemeName; readonly now: ThemeName }): readonly TextRef[] {
  const theme = { local: now.label }
  const named =
    JSON.stringify(was.label) === JSON.stringify(now.label)
      ? []
      : [text('reading-step-named', { was: { local: was.label }, theme })]
  if (was.stance === now.stance) return named
  return [
    ...named,
    now.stance === undefined
      ? text('reading-step-no-side', { theme })
      : text('reading-step-side', { theme, side: text(`theme-side-${now.stance}`) }),
  ]
}

function byTheme(
  assignments: readonly Assignment[],
): readonly { readonly theme: string; readonly numbers: readonly number[] }[] {
  const numbers = new Map<string, number[]>()
  for (const { theme, statement } of assignments) numbers.set(theme, [...(numbers.get(theme) ?? []), statement])
  return [...numbers].map(([theme, own]) => ({ theme, numbers: own.sort((one, other) => one - other) }))
}

function isNamed(themes: readonly ThemeName[], id: string): boolean {
  return themes.some((each) => each.id === id)
}
