import { type CellId, centreOf } from '../map/grid.ts'
import type { Point } from '../map/map.ts'
import { publishable } from '../publishable.ts'
import type { ChoiceId } from '../question.ts'
import type { QuestionTally } from '../tally.ts'
import type { ShownCell } from './kind.ts'

/** What a square of a district is counted under. */
export function cellItem(district: ChoiceId, cell: CellId): string {
  return `${district} ${cell}`
}

/**
 * The squares of a district whose numbers may be shown beside the district's own. Those who named no square are one more
 * number that the others must not give away.
 */
export function cellsShown(district: ChoiceId, gridMetres: number, { choices }: QuestionTally): readonly ShownCell[] {
  const own = Object.entries(choices).filter(([item, people]) => item.startsWith(`${district} `) && people > 0)
  const counts = own.map(([, people]) => people)
  const rest = Math.max(0, (choices[district] ?? 0) - counts.reduce((sum, people) => sum + people, 0))
  const shown = publishable([...counts, rest])
  return own.flatMap(([item], at) => {
    const people = shown[at]
    const cell = item.slice(district.length + 1)
    return people === undefined ? [] : [{ cell, ...middleOf(cell, gridMetres), people }]
  })
}

/** A square that lies in two districts is one on the map. */
export function merged(cells: readonly ShownCell[]): readonly ShownCell[] {
  const all = new Map<CellId, ShownCell>()
  for (const each of cells) all.set(each.cell, { ...each, people: each.people + (all.get(each.cell)?.people ?? 0) })
  return [...all.values()]
}

/** To about ten metres, which is enough for the middle of a square. */
export function middleOf(cell: CellId, gridMetres: number): Point {
  const { latitude, longitude } = centreOf(cell, gridMetres)
  const rounded = (angle: number) => Math.round(angle * 10_000) / 10_000
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}
