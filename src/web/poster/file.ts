import { bare } from '../../domain/direction.ts'
import { directionOf, type Language } from '../../domain/language.ts'
import type { Instant } from '../../domain/time.ts'
import { mirrored } from './mirror.ts'
import { outlined } from './outlines.ts'
import { posterFonts, posterPdf } from './pdf.ts'
import { layPoster, type PosterWords } from './poster.ts'
import { posterSvg } from './svg.ts'

/** A poster to be printed; or the letters that no font of a PDF has, which an SVG leaves to the reader's own. */
export async function posterFile(
  words: PosterWords,
  language: Language,
  kind: 'pdf' | 'svg',
  now: Instant,
): Promise<{ readonly file: Uint8Array | string } | { readonly missing: readonly string[] }> {
  const { measure, missing } = await posterFonts()
  const laid = layPoster(words, measure)
  const shapes = directionOf(language) === 'rtl' ? mirrored(laid, measure) : laid
  const about = { title: bare(`${words.sender}: ${words.title}`), language }
  const drawn = outlined(shapes, language, measure)
  if (kind === 'svg') return { file: posterSvg(drawn, about, measure) }
  const odd = missing(shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : [])).join(''))
  return odd.length > 0 ? { missing: odd } : { file: await posterPdf(drawn, { ...about, now }) }
}
