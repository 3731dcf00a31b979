import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'

/** Twice the pixels, for the screens phones have. */
const zoom = 2

const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
)

/** An SVG of ours as PNG. Runs beside the event loop; the fonts come with us, so that it looks the same on every machine. */
export async function pictured(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  })
  return image.asPng()
}
