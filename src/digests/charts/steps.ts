import type { TopLevelSpec } from 'vega-lite'
import type { Steps } from './chart.ts'
import { linePx, look, marginPx, textPx, widthPx } from './look.ts'
import { bars as barsLayer, ends, heading, sheet, stubShare, stubs, words } from './marks.ts'
import { wrapped } from './wrap.ts'

const columnsPx = 150
/** The words of the two ends share the width. */
const endsGapPx = 24

/** Upright columns, one per step of a scale, with what the two ends mean below them. */
export function stepsSpec({ title, bars, low, high, few, note }: Steps): TopLevelSpec {
  const plot = { widthPx: widthPx - 2 * marginPx, heightPx: columnsPx }
  const most = Math.max(1, ...bars.map(({ people }) => people ?? 0))
  const above = heading(title)
  const half = (plot.widthPx - endsGapPx) / 2
  const lows = wrapped(low, textPx, half)
  const highs = wrapped(high, textPx, half)
  const notes = note === undefined ? [] : wrapped(note, textPx, plot.widthPx)
  const endsAt = columnsPx + linePx + 14
  const notesAt = endsAt + Math.max(lows.length, highs.length) * linePx + 8
  const bottomPx = (notes.length > 0 ? notesAt + notes.length * linePx : notesAt - 8) - columnsPx - 4
  const rows = bars.map(({ label, people }) => ({
    label,
    height: people ?? most * stubShare,
    end: people === undefined ? few : String(people),
    hidden: people === undefined,
  }))
  const x = {
    field: 'label',
    type: 'ordinal' as const,
    sort: rows.map(({ label }) => label),
    scale: { paddingInner: 0.22, paddingOuter: 0.1 },
    axis: { labelAngle: 0, labelPadding: 6 },
  }
  const y = {
    field: 'height',
    type: 'quantitative' as const,
    scale: { domain: [0, most], nice: false },
    axis: null,
  }
  return {
    ...sheet(plot, { leftPx: marginPx, topPx: above.px + linePx, bottomPx }, [
      barsLayer('!datum.hidden', look.bar, { x, y }),
      stubs('datum.hidden', { x, y }),
      ends({ x, y }, true),
      words(lows, { x: 0, y: endsAt }),
      words(highs, { x: plot.widthPx, y: endsAt }, { align: 'right' }),
      words(notes, { x: 0, y: notesAt }, { color: look.soft }),
      words(above.lines, { x: 0, y: -above.px - linePx }, { bold: true }),
    ]),
    data: { values: rows },
  }
}
