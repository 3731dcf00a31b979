import type { TopLevelSpec } from 'vega-lite'
import type { Shares } from './chart.ts'
import { linePx, look, marginPx } from './look.ts'
import { bars, ends, heading, type Layer, plotPx, rowNames, sheet, stubShare, stubs, words } from './marks.ts'

const labelWidthPxMax = 165
const barPx = 22
const betweenRowsPx = 14
const squarePx = 13

/** Two bars per place, the share of the answers above the share of residents; who is missing has the shorter one. */
export function sharesSpec({ title, places, answersName, residentsName, few, percent }: Shares): TopLevelSpec {
  const most = Math.max(1, ...places.flatMap(({ answers, residents }) => [answers ?? 0, residents]))
  const rows = places.flatMap(({ answers, residents }, row) => [
    {
      row,
      of: 'answers',
      length: answers ?? most * stubShare,
      end: answers === undefined ? few : percent(answers),
      hidden: answers === undefined,
    },
    { row, of: 'residents', length: residents, end: percent(residents), hidden: false },
  ])
  const names = rowNames(
    places.map(({ label }) => label),
    labelWidthPxMax,
  )
  const rowPx = Math.max(2 * barPx, names.linesMax * linePx) + betweenRowsPx
  const widthPx = plotPx(
    names.leftPx,
    rows.map(({ length, end }) => ({ share: length / most, end })),
  )
  const above = heading(title)
  const legendPx = linePx * 2 + 10
  const y = {
    field: 'row',
    type: 'ordinal' as const,
    sort: places.map((_, row) => row),
    scale: { paddingInner: betweenRowsPx / rowPx, paddingOuter: betweenRowsPx / rowPx / 2 },
    axis: { labels: false },
  }
  const yOffset = {
    field: 'of',
    type: 'nominal' as const,
    sort: ['answers', 'residents'],
    scale: { paddingInner: 0.08 },
  }
  const x = {
    field: 'length',
    type: 'quantitative' as const,
    scale: { domain: [0, most], nice: false },
    axis: null,
  }
  const left = marginPx - names.leftPx
  return {
    ...sheet(
      { widthPx, heightPx: rowPx * places.length },
      { leftPx: names.leftPx, topPx: above.px + legendPx, bottomPx: 0 },
      [
        bars("!datum.hidden && datum.of === 'answers'", look.bar, { x, y, yOffset }),
        bars("datum.of === 'residents'", look.beside, { x, y, yOffset }),
        stubs('datum.hidden', { x, y, yOffset }),
        ends({ x, y, yOffset }),
        names.layer({ y }),
        ...legendLine(answersName, look.bar, left, -legendPx),
        ...legendLine(residentsName, look.beside, left, -legendPx + linePx),
        words(above.lines, { x: left, y: -above.px - legendPx }, { bold: true }),
      ],
    ),
    data: { values: rows },
  }
}

function legendLine(name: string, fill: string, x: number, y: number): readonly Layer[] {
  const square: Layer = {
    data: { values: [{}] },
    mark: { type: 'square', filled: true, opacity: 1, size: squarePx ** 2, color: fill },
    encoding: { x: { value: x + squarePx / 2 }, y: { value: y + linePx / 2 - 1 } },
  }
  return [square, words([name], { x: x + squarePx + 8, y })]
}
