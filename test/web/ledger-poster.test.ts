import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { create } from 'qrcode'
import { describe, expect, test } from 'vitest'
import { posterFonts, posterPdf } from '../../src/web/poster/pdf.ts'
import { layPoster, type PosterWords, page, type Shape } from '../../src/web/poster/poster.ts'
import { qrOf } from '../../src/web/poster/qr.ts'
import { posterSvg } from '../../src/web/poster/svg.ts'
import { posterWords, standingPosterWords } from '../../src/web/poster/words.ts'
import { emptyTown } from './ledger-town.ts'

const { measure, missing } = await posterFonts()
const about = { title: 'A poster', language: 'da' }
const address = 'https://t.me/HejresundBot?start=beg_k3x9q2'

const short: PosterWords = {
  sender: 'Hejresund Kommune',
  title: 'Mere plads i Nørregade',
  question: 'Hvad vil du helst have mere af?',
  scan: 'Svar i en app, du allerede har',
  how: 'Peg telefonens kamera på firkanten.',
  promise: 'Alle, der svarer, hører, hvad der kom ud af det.',
  closes: 'Du kan svare indtil mandag.',
  host: 'Mette Krogh, gartner',
  doors: [{ name: 'Telegram', url: address }],
}

/** Letters of everything a poster shows, in order, without spaces. */
function lettersOn(shapes: readonly Shape[]): string {
  return shapes.map((shape) => (shape.kind === 'words' ? shape.text.replaceAll(' ', '') : '')).join('')
}

describe('a code', () => {
  test('is drawn module for module as the standard makes it, with four modules of white around', () => {
    const { modules } = create(address, { errorCorrectionLevel: 'Q' })
    const { d, size } = qrOf(address)
    expect(size).toBe(modules.size + 8)
    const dark = new Set<string>()
    for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-(?:\d+)z/g)) {
      for (let column = 0; column < Number(width); column += 1) dark.add(`${Number(x) + column - 4},${Number(y) - 4}`)
    }
    const meant = new Set<string>()
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) meant.add(`${column},${row}`)
    }
    expect(dark).toEqual(meant)
  })
})

describe('a poster', () => {
  test('has every word whole and on the paper, and codes of four centimetres at least, however long its texts are', () => {
    const text = (max: number) =>
      fc
        .array(fc.stringMatching(/^[a-zæøåA-Z-]{1,24}$/), { minLength: 1, maxLength: max })
        .map((parts) => parts.join(' '))
    const doors = fc.integer({ min: 1, max: 5 }).map((count) =>
      Array.from({ length: count }, (_, index) => ({
        name: ['Telegram', 'Messenger', 'Slack', 'Discord', 'Sandbox'][index] ?? '',
        url: address,
        ...(index > 1 && { write: 'Skriv så: /ekko start beg_k3x9q2' }),
      })),
    )
    fc.assert(
      fc.property(text(9), text(14), doors, (title, question, ways) => {
        const words = { ...short, title, question, doors: ways }
        const shapes = layPoster(words, measure)
        for (const shape of shapes) {
          expect(shape.y).toBeGreaterThanOrEqual(0)
          expect(shape.y).toBeLessThanOrEqual(page.height)
          if (shape.kind === 'words') {
            expect(shape.x + measure(shape.text, shape.size, shape.bold)).toBeLessThanOrEqual(page.width - 40)
          }
        }
        const letters = lettersOn(shapes)
        for (const each of [title, question, ...ways.map(({ name }) => name)])
          expect(letters).toContain(each.replaceAll(' ', ''))
        const codes = shapes.filter((shape) => shape.kind === 'box' && shape.color[0] === 255)
        expect(codes).toHaveLength(ways.length)
        for (const code of codes) expect(code.kind === 'box' && code.width).toBeGreaterThanOrEqual(113)
      }),
      { numRuns: 60 },
    )
  })

  test('is one page of A4 with its fonts inside, a title and a language', async () => {
    const bytes = await posterPdf(layPoster(short, measure), { ...about, now: Date.UTC(2026, 2, 2) })
    const document = await PDFDocument.load(bytes)
    expect(document.getPageCount()).toBe(1)
    expect(document.getPage(0).getSize()).toEqual({ width: page.width, height: page.height })
    expect(document.getTitle()).toBe('A poster')
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.startsWith('%PDF-')).toBe(true)
    expect(bytes.length).toBeLessThan(100_000)
  })

  test('writes the letters of Europe, and says which it cannot', () => {
    expect(missing('Ærø, Łódź, Αθήνα, Київ – “citat”')).toEqual([])
    expect(missing('東京')).toEqual(['東', '京'])
  })

  test('as SVG holds nothing but words and shapes, whatever the words are', () => {
    const words = { ...short, title: '<script>alert(1)</script>', sender: 'A & "B"' }
    const svg = posterSvg(layPoster(words, measure), about, measure)
    expect(svg).not.toMatch(/<script|href=|<image/)
    expect(svg).toContain('A &#38; &#34;B&#34;')
  })

  test('says the title, the first question, by when everyone hears, and who asks', async () => {
    const town = await emptyTown()
    const consultation = await town.launch('noerregade-space')
    const words = posterWords(consultation, {
      entrances: [{ name: 'Slack', url: address, words: '/ekko start x' }],
      texts: town.texts,
      language: 'en',
      address: 'ekko.example',
    })
    expect(words).toMatchObject({
      sender: 'Hejresund Council',
      title: 'More room in Nørregade',
      question: 'What would you most like to see more of in Nørregade?',
      host: 'Mette Krogh, gardener and project lead, Streets and Parks',
      more: 'Read more: ekko.example',
      doors: [{ name: 'Slack', url: address, write: 'Then write: /ekko start x' }],
    })
    expect(words.promise).toContain('7 April 2025')
    await town.close()
  })

  test('that never goes out of date names no day, and fits on one page in every language', async () => {
    const town = await emptyTown()
    const venue = { id: 'main-library', name: { da: 'Hovedbiblioteket', en: 'The main library' }, topics: [] }
    const entrances = ['Telegram', 'Messenger', 'Slack', 'Discord'].map((name) => ({
      name,
      url: address,
      words: 'Hovedbiblioteket',
    }))
    for (const [of, language] of [venue, undefined].flatMap((each) =>
      ['da', 'en'].map((one) => [each, one] as const),
    )) {
      const words = standingPosterWords(of, { entrances, texts: town.texts, language })
      expect(JSON.stringify(words)).not.toMatch(/20\d\d/)
      expect(layPoster(words, measure).filter(({ kind }) => kind === 'path').length).toBeGreaterThanOrEqual(4)
    }
    const { title, host } = standingPosterWords(venue, { entrances, texts: town.texts, language: 'da' })
    expect([title, host]).toEqual(['Hovedbiblioteket', 'Hejresund Kommune'])
    await town.close()
  })
})
