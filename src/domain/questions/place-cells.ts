import { type CellId, centreOf } from '../map/grid.ts'
import type { Point } from '../map/map.ts'
import type { ChoiceId } from '../question.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import { partsTold, sum } from '../release/suppress.ts'
import type { QuestionTally } from '../tally.ts'
import type { ShownCell } from './kind.ts'

/** What a square of a district is counted under. */
export function cellItem(district: ChoiceId, cell: CellId): string {
  return `${district} ${cell}`
}

/**
 * The squares whose numbers may be told beside those of the districts that are. Those who named no square are one more number
 * that the others must not give away.
 */
export function squaresTold(
  districts: readonly ChoiceId[],
  { choices }: QuestionTally,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    districts.flatMap((district) => {
      const own = squaresOf(district, choices)
      const counts = own.map(([, people]) => people)
      const rest = Math.max(0, (choices[district] ?? 0) - sum(counts))
      const told = partsTold([...counts, rest])
      return own.flatMap(([item], at) => {
        const people = told[at]
        return people === undefined ? [] : [[item, people] as const]
      })
    }),
  )
}

/** The squares of a district that are told. */
export function cellsShown(district: ChoiceId, gridMetres: number, { counts }: ReleasedQuestion): readonly ShownCell[] {
  return squaresOf(district, counts).map(([item, people]) => {
    const cell = item.slice(district.length + 1)
    return { cell, ...middleOf(cell, gridMetres), people }
  })
}

function squaresOf(
  district: ChoiceId,
  counts: Readonly<Record<string, number>>,
): readonly (readonly [string, number])[] {
  return Object.entries(counts).filter(([item, people]) => item.startsWith(`${district} `) && people > 0)
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
