import type { TopLevelSpec } from 'vega-lite'
import type { Bars } from './chart.ts'
import { linePx, look, marginPx } from './look.ts'
import { bars as barsLayer, ends, heading, plotPx, rowNames, sheet, stubShare, stubs, words } from './marks.ts'

const labelWidthPxMax = 180
const betweenRowsPx = 14

/** Horizontal bars in the order given, each with its number at the end. */
export function barsSpec({ title, bars, few }: Bars): TopLevelSpec {
  const most = Math.max(1, ...bars.map(({ people }) => people ?? 0))
  const rows = bars.map(({ people }, row) => ({
    row,
    length: people ?? most * stubShare,
    end: people === undefined ? few : String(people),
    hidden: people === undefined,
  }))
  const names = rowNames(
    bars.map(({ label }) => label),
    labelWidthPxMax,
  )
  const widthPx = plotPx(
    names.leftPx,
    rows.map(({ length, end }) => ({ share: length / most, end })),
  )
  const rowPx = names.linesMax * linePx + betweenRowsPx
  const above = heading(title)
  const y = {
    field: 'row',
    type: 'ordinal' as const,
    sort: rows.map(({ row }) => row),
    scale: { paddingInner: betweenRowsPx / rowPx, paddingOuter: betweenRowsPx / rowPx / 2 },
    axis: { labels: false },
  }
  const x = {
    field: 'length',
    type: 'quantitative' as const,
    scale: { domain: [0, most], nice: false },
    axis: null,
  }
  return {
    ...sheet({ widthPx, heightPx: rowPx * bars.length }, { leftPx: names.leftPx, topPx: above.px, bottomPx: 0 }, [
      barsLayer('!datum.hidden', look.bar, { x, y }),
      stubs('datum.hidden', { x, y }),
      ends({ x, y }),
      names.layer({ y }),
      words(above.lines, { x: marginPx - names.leftPx, y: -above.px }, { bold: true }),
    ]),
    data: { values: rows },
  }
}
