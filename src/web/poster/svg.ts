import { escapeHtml as h } from '../../digests/escape.ts'
import { bare } from '../../domain/direction.ts'
import { type Color, type Measure, page, type Shape } from './poster.ts'

/** The poster as an SVG of one A4 page: for a graphic designer, or for letters that the PDF cannot write. */
export function posterSvg(
  shapes: readonly Shape[],
  about: { readonly title: string; readonly language: string },
  measure: Measure,
): string {
  const drawn = shapes.map((shape) => {
    const color = colorOf(shape.color)
    switch (shape.kind) {
      case 'box':
        return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="${color}"/>`
      case 'words':
        // The width it was laid out with: another font in its place must not run off the paper.
        return `<text textLength="${n(measure(shape.text, shape.size, shape.bold))}" lengthAdjust="spacingAndGlyphs" x="${n(shape.x)}" y="${n(shape.y)}" font-size="${n(shape.size)}"${shape.bold ? ' font-weight="700"' : ''} fill="${color}">${h(bare(shape.text))}</text>`
      case 'path': {
        const paint =
          shape.strokeWidth === undefined
            ? `fill="${color}"`
            : `fill="none" stroke="${color}" stroke-width="${shape.strokeWidth}"`
        const spoken = shape.words ? ` role="img" aria-label="${h(shape.words.text)}"` : ''
        return `<path${spoken} transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${n(shape.scale)})" ${paint} d="${shape.d}"/>`
      }
      default:
        return shape satisfies never
    }
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${h(about.language)}" width="210mm" height="297mm" viewBox="0 0 ${page.width} ${page.height}" font-family="'DejaVu Sans', Verdana, Helvetica, Arial, sans-serif">
<title>${h(about.title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`
}

function n(value: number): string {
  return String(Math.round(1000 * value) / 1000)
}

function colorOf(color: Color): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
