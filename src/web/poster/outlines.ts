import { outlinesOf } from '../../digests/charts/picture.ts'
import { escapeHtml as h } from '../../digests/escape.ts'
import { bare, directed, directionIn, hasLeftward } from '../../domain/direction.ts'
import { type Direction, directionOf, type Language } from '../../domain/language.ts'
import type { DrawnWords, Measure, Shape } from './poster.ts'

/**
 * Lines in which letters run from right to left, as drawings of all their letters, joined and in order: neither a PDF nor
 * every program that opens an SVG would do that with text. All other lines stay text.
 */
export function outlined(shapes: readonly Shape[], language: Language, measure: Measure): readonly Shape[] {
  return shapes.map((shape) => {
    if (shape.kind !== 'words') return shape
    // Only sentences of ours keep parts of them apart, and they run as their language does.
    const isOurs = shape.text !== bare(shape.text)
    if (!isOurs && !hasLeftward(shape.text)) return shape
    const { text, size, bold, x, y, color } = shape
    const width = measure(text, size, bold)
    const direction = (isOurs ? undefined : directionIn(language, text)) ?? directionOf(language)
    // What is aligned stays aligned, also where the drawn line is a little narrower than it was measured.
    const at = directionOf(language) === 'rtl' ? `x="${width}" text-anchor="end"` : 'x="0"'
    const d = outlinesOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}"><text ${at} y="0" font-size="${size}"${bold ? ' font-weight="700"' : ''}>${h(directed(direction, text))}</text></svg>`,
    )
    return {
      kind: 'path',
      x,
      y,
      width,
      scale: 1,
      color,
      d,
      words: { text: bare(text), size, runs: runsOf(shape, direction, measure) },
    }
  })
}

/** Where the runs of a line lie: a reader of the file puts them in order again by their places. */
function runsOf(
  { text, size, bold, x }: Extract<Shape, { kind: 'words' }>,
  direction: Direction,
  measure: Measure,
): DrawnWords['runs'] {
  const runs: string[] = []
  let before: boolean | undefined
  for (const word of bare(text).split(' ')) {
    const isLeftward = hasLeftward(word)
    if (isLeftward === before) runs.push(`${runs.pop()} ${word}`)
    else runs.push(word)
    before = isLeftward
  }
  let left = x
  return (direction === 'rtl' ? runs.toReversed() : runs).map((run) => {
    const at = left
    left += measure(`${run} `, size, bold)
    return { x: at, text: run }
  })
}
