import { fileURLToPath } from 'node:url'
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'

/** Twice the pixels, for the screens phones have. */
const zoom = 2

const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
)

const font = {
  loadSystemFonts: false,
  fontFiles,
  defaultFontFamily: 'DejaVu Sans',
  sansSerifFamily: 'DejaVu Sans',
} satisfies ResvgRenderOptions['font']

/** An SVG of ours as PNG. Runs beside the event loop; the fonts come with us, so that it looks the same on every machine. */
export async function pictured(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font,
  })
  return image.asPng()
}

/** The letters of the texts in an SVG as the data of one path: joined, and in the order in which they are read. */
export function outlinesOf(svg: string): string {
  const drawn = new Resvg(svg, { font }).toString()
  if (drawn.includes('transform=')) throw new Error('resvg moves its paths now: adapt src/digests/charts/picture.ts.')
  return [...drawn.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d).join(' ')
}
