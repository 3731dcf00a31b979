import { Resvg } from '@resvg/resvg-js'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/web/poster/mirror.ts'
import { outlined } from '../../src/web/poster/outlines.ts'
import { posterFonts, posterPdf } from '../../src/web/poster/pdf.ts'
import { layPoster, type PosterWords, page, type Shape, wrapped } from '../../src/web/poster/poster.ts'
import { posterSvg } from '../../src/web/poster/svg.ts'

const { measure, missing } = await posterFonts()
const words: PosterWords = {
  sender: 'بلدية \u2068Hejresund\u2069',
  title: 'مساحة أكبر في شارع Nørregade',
  question: 'ما أكثر شيء تتمنى أن تراه هناك؟',
  scan: 'الإجابة من تطبيق موجود عندك',
  how: 'يكفي توجيه كاميرا الهاتف إلى المربع.',
  promise: 'كل من يجيب تصله النتيجة قبل نهاية يوم 7 أبريل 2025.',
  closes: 'يمكنك الإجابة حتى الاثنين.',
  host: '\u2068Mette Krogh\u2069، \u2068gartner\u2069',
  doors: [
    { name: 'Telegram', url: 'https://t.me/HejresundBot?start=beg_k3x9q2' },
    { name: 'Slack', url: 'https://slack.com/app', write: 'ثم تكفي كتابة: \u2068/ekko start beg_k3x9q2\u2069' },
  ],
}
const laid = layPoster(words, measure)
const turned = mirrored(laid, measure)
const drawn = outlined(turned, 'ar', measure)

function left(shape: Shape): number {
  return shape.x
}
function right(shape: Shape): number {
  return shape.x + (shape.kind === 'words' ? measure(shape.text, shape.size, shape.bold) : shape.width)
}

/** Where ink is, from left to right, when a path is drawn alone. */
function inked(d: string, width: number): readonly [number, number] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 40}" height="120"><path transform="translate(20 80)" d="${d}"/></svg>`
  const { pixels, width: across } = new Resvg(svg).render()
  const columns = [...pixels].flatMap((alpha, at) => (at % 4 === 3 && alpha > 60 ? [((at - 3) / 4) % across] : []))
  return [Math.min(...columns) - 20, Math.max(...columns) - 20]
}

describe('a poster that is read from right to left', () => {
  test('has everything on the other side, on the paper, and no code or mark turned around', () => {
    expect(turned).toHaveLength(laid.length)
    for (const [at, shape] of turned.entries()) {
      const before = laid[at] as Shape
      expect(left(shape)).toBeCloseTo(page.width - right(before))
      expect(left(shape)).toBeGreaterThanOrEqual(-0.001)
      if (shape.kind === 'path') expect(shape).toEqual({ ...before, x: shape.x })
    }
  })

  test('has its Arabic lines drawn, to the edge they are aligned to, and the others as text', () => {
    const arabic = turned.filter((shape) => shape.kind === 'words' && /[\u0600-\u06ff]/.test(shape.text))
    expect(arabic.length).toBeGreaterThan(7)
    const outlines = drawn.flatMap((shape) => (shape.kind === 'path' && shape.words ? [shape] : []))
    expect(outlines.map(({ words }) => words?.text)).toEqual(
      expect.arrayContaining(
        arabic.map((shape) => (shape.kind === 'words' ? shape.text.replace(/[\u2066-\u2069]/g, '') : '')),
      ),
    )
    for (const { d, width } of outlines) {
      const [from, to] = inked(d, width)
      expect(from).toBeGreaterThanOrEqual(-3)
      expect(to).toBeGreaterThan(width - 12)
      expect(to).toBeLessThanOrEqual(width + 1)
    }
    const text = drawn.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []))
    expect(text).toEqual(expect.arrayContaining(['Telegram', 'Slack']))
  })

  test('joins its letters: a word is narrower than its letters one by one', () => {
    const [joined, apart] = ['بيت', 'ب\u200cي\u200cت'].map((text) => {
      const shape = { kind: 'words', x: 0, y: 0, size: 40, bold: false, color: [0, 0, 0], text } as const
      const [outline] = outlined([shape], 'ar', measure)
      return outline?.kind === 'path' ? inked(outline.d, outline.width) : [0, 0]
    })
    expect((joined?.[1] ?? 0) - (joined?.[0] ?? 0)).toBeLessThan((apart?.[1] ?? 0) - (apart?.[0] ?? 0) - 10)
  })

  test('keeps a Latin name whole, where it is read: at the left end when it comes last', () => {
    const shape = { kind: 'words', x: 0, y: 0, size: 20, bold: false, color: [0, 0, 0], text: 'شارع Ny' } as const
    const [outline] = outlined([shape], 'ar', measure)
    const runs = outline?.kind === 'path' ? outline.words?.runs : []
    expect(runs?.map(({ text }) => text)).toEqual(['Ny', 'شارع'])
    expect(runs?.[0]?.x).toBe(0)
  })

  test('is a PDF and an SVG in which its words can still be found', async () => {
    const pdf = await posterPdf(drawn, { title: 'ملصق', language: 'ar', now: Date.UTC(2026, 2, 2) })
    expect((await PDFDocument.load(pdf)).getTitle()).toBe('ملصق')
    const svg = posterSvg(drawn, { title: 'ملصق', language: 'ar' }, measure)
    expect(svg).toContain('aria-label="مساحة أكبر في"')
    expect(/<text[^>]*>[^<]*[\u0600-\u06ff]/.test(svg)).toBe(false)
    expect(/[\u2066-\u2069]/.test(svg)).toBe(false)
  })

  test('needs no letter for what only directs, and none that the fonts lack', () => {
    expect(missing(Object.values(words).join(''))).toEqual([])
    expect(measure('\u2068Ny\u2069', 20, false)).toBe(measure('Ny', 20, false))
  })
})

test('what is kept apart stays so when it goes on in the next line', () => {
  const lines = wrapped('ثم تكفي كتابة: \u2068/ekko start beg_k3x9q2\u2069', 11, false, 90, measure)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
    if (line.includes('beg')) expect(line).toMatch(/^\u2068.*beg_k3x9q2\u2069+$/)
  }
})

test('in a Danish poster an Arabic title stays where titles stand', () => {
  const danish = outlined(layPoster({ ...words, title: 'حديقة السلام ved kajen' }, measure), 'da', measure)
  const title = danish.find((shape) => shape.kind === 'path' && shape.words?.text.startsWith('حديقة'))
  const [from] = title?.kind === 'path' ? inked(title.d, title.width) : [-100]
  expect(title?.x).toBe(48)
  expect(from).toBeGreaterThanOrEqual(-1)
  expect(from).toBeLessThan(12)
})
