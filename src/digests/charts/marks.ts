import type { TopLevelSpec } from 'vega-lite'
import { config, hatched, linePx, look, marginPx, textPx, titlePx, widthPx } from './look.ts'
import { widthOf, wrapped } from './wrap.ts'

/** One layer of a chart, as Vega-Lite takes it. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]

type Encoding = NonNullable<Extract<Layer, { mark: unknown }>['encoding']>

/** A number too small to show is drawn as a stub of one and the same length, whatever it is. */
export const stubShare = 0.07

const labelGapPx = 10
const endGapPx = 7

/** Words at a place of their own, in pixels from where the plot begins. */
export function words(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  how: { readonly align?: 'left' | 'right'; readonly color?: string; readonly bold?: true } = {},
): Layer {
  const { align = 'left', color = look.ink, bold } = how
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: [...lines],
      align,
      baseline: 'top',
      color,
      ...(bold
        ? { fontWeight: 'bold', fontSize: titlePx, lineHeight: linePx + 2 }
        : { fontSize: textPx, lineHeight: linePx }),
    },
    encoding: { x: { value: at.x }, y: { value: at.y } },
  }
}

/** The title's lines, and how high they are with the gap below them. */
export function heading(title: string | undefined): { readonly lines: readonly string[]; readonly px: number } {
  if (title === undefined) return { lines: [], px: 0 }
  // Bold letters are about a tenth wider.
  const lines = wrapped(title, titlePx * 1.1, widthPx - 2 * marginPx)
  return { lines, px: lines.length * (linePx + 2) + 8 }
}

/** The names of rows to the left of the plot, wrapped, each block in the middle of its row. */
export function rowNames(names: readonly string[], widthPxMax: number) {
  const blocks = names.map((name) => wrapped(name, textPx, widthPxMax))
  const lines = blocks.flatMap((block, row) =>
    block.map((line, at) => ({ row, line, dy: (at - (block.length - 1) / 2) * linePx })),
  )
  return {
    /** Where the plot begins, from the left edge of the picture. */
    leftPx: Math.ceil(Math.max(0, ...lines.map(({ line }) => widthOf(line, textPx)))) + labelGapPx + marginPx,
    linesMax: Math.max(1, ...blocks.map((block) => block.length)),
    layer: (encoding: Encoding): Layer => ({
      data: { values: lines },
      mark: {
        type: 'text',
        align: 'right',
        baseline: 'middle',
        dx: -labelGapPx,
        dy: { expr: 'datum.dy' },
        fontSize: textPx,
        color: look.ink,
      },
      encoding: { ...encoding, x: { value: 0 }, text: { field: 'line', type: 'nominal' } },
    }),
  }
}

/** One kind of bars among the rows: those for which the condition holds. */
export function bars(condition: string, fill: string, encoding: Encoding): Layer {
  return { transform: [{ filter: condition }], mark: { type: 'bar', fill }, encoding }
}

/** The stubs of numbers too small to show. */
export function stubs(condition: string, encoding: Encoding): Layer {
  const mark = { type: 'bar', fill: hatched, stroke: look.soft, strokeWidth: 1 } as const
  return { transform: [{ filter: condition }], mark, encoding }
}

/** What stands at the end of each bar: its number, or that it is too small to show. */
export function ends(encoding: Encoding, above = false): Layer {
  const place = above
    ? ({ align: 'center', baseline: 'bottom', dy: -5 } as const)
    : ({ align: 'left', baseline: 'middle', dx: endGapPx } as const)
  return {
    mark: { type: 'text', ...place, fontSize: textPx, color: look.ink },
    encoding: { ...encoding, text: { field: 'end', type: 'nominal' } },
  }
}

/** The widest plot in which every bar leaves room for the words at its end. */
export function plotPx(leftPx: number, rows: readonly { readonly share: number; readonly end: string }[]): number {
  const room = widthPx - leftPx - marginPx
  const fits = rows.map(({ share, end }) => (room - widthOf(end, textPx) - endGapPx) / Math.max(share, stubShare))
  return Math.max(60, Math.floor(Math.min(room, ...fits)))
}

/** What all charts have in common; Vega draws in exactly the room it is given. */
export function sheet(
  plot: { readonly widthPx: number; readonly heightPx: number },
  around: { readonly leftPx: number; readonly topPx: number; readonly bottomPx: number },
  layer: readonly Layer[],
): TopLevelSpec {
  return {
    width: plot.widthPx,
    height: plot.heightPx,
    autosize: { type: 'none', contains: 'content' },
    padding: {
      left: around.leftPx,
      right: widthPx - around.leftPx - plot.widthPx,
      top: around.topPx + marginPx,
      bottom: around.bottomPx + marginPx,
    },
    config: { ...config },
    layer: [...layer],
  }
}
