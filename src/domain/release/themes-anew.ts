import type { ThemeId } from '../outcome.ts'
import { smallCellMin } from '../tally.ts'
import type { Released } from './released.ts'
import { isFew } from './suppress.ts'

type Themes = Pick<Released, 'themes' | 'themesBefore'>

/**
 * What may be told of how many wrote about each theme, beside `totals` and all that was told of themes before. A number lies five people
 * from each that was told of the same theme, or is the one that was told; and it lies no one to four people from a theme that is gone, which
 * may be the same one under another name.
 */
export function themesAnew(
  counts: Readonly<Record<ThemeId, number>>,
  told: Themes,
  totals: readonly number[],
): Required<Themes> {
  const before = allTold(told)
  const gone = Object.entries(before).flatMap(([id, numbers]) => (counts[id] === undefined ? numbers : []))
  const themes = Object.fromEntries(
    Object.entries(counts).flatMap(([id, count]) => {
      const own = (before[id] ?? []).filter((number) => Math.abs(number - count) < smallCellMin)
      const [same] = own.toSorted((one, other) => Math.abs(one - count) - Math.abs(other - count))
      const isNear = (number: number) => isFew(Math.abs(number - count))
      if (totals.some(isNear) || (same === undefined && gone.some(isNear))) return []
      return [[id, same ?? count]]
    }),
  )
  const rest = Object.entries(before).flatMap(([id, numbers]) => {
    const others = numbers.filter((number) => number !== themes[id])
    return others.length > 0 ? [[id, others] as const] : []
  })
  return { themes, themesBefore: Object.fromEntries(rest) }
}

function allTold({ themes, themesBefore = {} }: Themes): Readonly<Record<ThemeId, readonly number[]>> {
  const ids = new Set([...Object.keys(themes), ...Object.keys(themesBefore)])
  return Object.fromEntries(
    [...ids].map((id) => {
      const now = themes[id]
      return [id, [...(now === undefined ? [] : [now]), ...(themesBefore[id] ?? [])]]
    }),
  )
}
