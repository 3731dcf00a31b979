import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import {
  PDFDocument,
  type PDFFont,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib'
import { bare } from '../../domain/direction.ts'
import type { Instant } from '../../domain/time.ts'
import { type Color, type Measure, page, type Shape } from './poster.ts'

/** A poster's two fonts, with what laying out and checking need to know of them. */
export interface PosterFonts {
  readonly measure: Measure
  /** Letters of a text that they cannot write. */
  missing(text: string): readonly string[]
}

/** DejaVu Sans, which is put into the file: a printer that lacks a font would take one that runs off the paper. */
export async function posterFonts(): Promise<PosterFonts> {
  const { regular, bold } = await fontsIn(await PDFDocument.create())
  const known = new Set(bold.getCharacterSet())
  return {
    measure: (text, size, isBold) => (isBold ? bold : regular).widthOfTextAtSize(bare(text), size),
    missing: (text) => [...new Set([...bare(text)].filter((letter) => !known.has(letter.codePointAt(0) ?? 0)))],
  }
}

/** The poster as a PDF of one A4 page, its words as text that can be searched and read aloud. */
export async function posterPdf(
  shapes: readonly Shape[],
  about: { readonly title: string; readonly language: string; readonly now: Instant },
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle(about.title, { showInWindowTitleBar: true })
  document.setLanguage(about.language)
  document.setCreationDate(new Date(about.now))
  document.setModificationDate(new Date(about.now))
  const fonts = await fontsIn(document)
  const sheet = document.addPage([page.width, page.height])
  for (const shape of shapes) {
    const color = colorOf(shape.color)
    switch (shape.kind) {
      case 'box':
        sheet.drawRectangle({
          x: shape.x,
          y: page.height - shape.y - shape.height,
          width: shape.width,
          height: shape.height,
          color,
        })
        break
      case 'words':
        sheet.drawText(bare(shape.text), {
          x: shape.x,
          y: page.height - shape.y,
          size: shape.size,
          font: shape.bold ? fonts.bold : fonts.regular,
          color,
        })
        break
      case 'path':
        if (shape.words) {
          // Beneath its outlines a line is there as text too, unseen, so that it can be searched and read aloud.
          const { size, runs } = shape.words
          sheet.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible))
          for (const { x, text } of runs)
            sheet.drawText(text, { x, y: page.height - shape.y, size, font: fonts.regular })
          sheet.pushOperators(popGraphicsState())
        }
        sheet.drawSvgPath(shape.d, {
          x: shape.x,
          y: page.height - shape.y,
          scale: shape.scale,
          ...(shape.strokeWidth === undefined ? { color } : { borderColor: color, borderWidth: shape.strokeWidth }),
        })
        break
      default:
        shape satisfies never
    }
  }
  return document.save()
}

async function fontsIn(document: PDFDocument): Promise<{ readonly regular: PDFFont; readonly bold: PDFFont }> {
  document.registerFontkit(fontkit)
  const embed = (name: string) => document.embedFont(fontFile(name), { subset: true })
  return { regular: await embed('DejaVuSans.ttf'), bold: await embed('DejaVuSans-Bold.ttf') }
}

function fontFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`))
}

function colorOf([red, green, blue]: Color) {
  return rgb(red / 255, green / 255, blue / 255)
}
