import { escapeHtml as h } from '../escape.ts'
import { linePx, look, marginPx, textPx, titlePx, widthPx } from './look.ts'
import { wrapped } from './wrap.ts'

/** One line below a map. */
export interface LegendRow {
  readonly words: string
  /** How the area it is about is filled; absent where it is about none. */
  readonly fill?: string
}

/** Something drawn, and how far down it reaches. */
export interface Drawn {
  readonly svg: string
  readonly heightPx: number
}

const swatchPx = 13
const swatchGapPx = 8
const rowGapPx = 3

/** The lines below a map, from this height on. */
export function legend(rows: readonly LegendRow[], topPx: number, direction: 'ltr' | 'rtl'): Drawn {
  const parts: string[] = []
  let downPx = topPx + linePx
  for (const { words, fill } of rows) {
    const indentPx = fill === undefined ? 0 : swatchPx + swatchGapPx
    const lines = wrapped(words, textPx, widthPx - 2 * marginPx - indentPx)
    if (fill !== undefined) parts.push(swatch(fill, downPx, direction))
    const color = fill === undefined ? look.soft : look.ink
    parts.push(...lines.map((line, at) => written(line, indentPx, downPx + at * linePx, direction, { color })))
    downPx += lines.length * linePx + rowGapPx
  }
  return { svg: parts.join(''), heightPx: downPx - topPx - linePx + rowGapPx }
}

/** The title above a map. */
export function heading(title: string | undefined, direction: 'ltr' | 'rtl'): Drawn {
  const lines = title === undefined ? [] : wrapped(title, titlePx * 1.1, widthPx - 2 * marginPx)
  const lineHeightPx = linePx + 2
  const svg = lines.map((line, at) =>
    written(line, 0, marginPx + titlePx + at * lineHeightPx, direction, { bold: true }),
  )
  return { svg: svg.join(''), heightPx: lines.length * lineHeightPx }
}

function swatch(fill: string, downPx: number, direction: 'ltr' | 'rtl'): string {
  const acrossPx = direction === 'rtl' ? widthPx - marginPx - swatchPx : marginPx
  return `<rect x="${acrossPx}" y="${downPx - swatchPx + 1}" width="${swatchPx}" height="${swatchPx}" ${fill} stroke="${look.soft}"/>`
}

function written(
  line: string,
  indentPx: number,
  downPx: number,
  direction: 'ltr' | 'rtl',
  { bold = false, color = look.ink }: { readonly bold?: boolean; readonly color?: string },
): string {
  const [acrossPx, anchor] =
    direction === 'rtl' ? [widthPx - marginPx - indentPx, 'end'] : [marginPx + indentPx, 'start']
  const [sizePx, weight] = bold ? [titlePx, 'bold'] : [textPx, 'normal']
  return `<text x="${acrossPx}" y="${downPx}" text-anchor="${anchor}" font-family="${look.font}" font-size="${sizePx}" font-weight="${weight}" fill="${color}">${h(line)}</text>`
}
