import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadTexts } from '../../src/texts/loading.ts'
import { filedHref, type Place } from '../../src/web/ledger/addresses.ts'
import { documentAt, type RecordGround } from '../../src/web/ledger/documents.ts'
import { startBrowser, withoutBrowser } from './browser.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const title = { da: 'En have ved kajen', en: 'A garden at the quay', ar: 'حديقة على رصيف الميناء' }
const why = 'نعيد بناء رصيف الميناء.\n\nVi spørger på dansk her.'

let town: LedgerTown
let ground: RecordGround

beforeAll(async () => {
  town = await emptyTown()
  await town.launch('noerregade-space')
  await town.launch('library-evenings', {
    id: 'garden',
    title,
    frame: {
      why: { da: why, en: why, ar: why },
      open: { da: 'حديقة' },
      settled: { da: 'Pengene\u202e er der\u2067.' },
      decider: { da: 'Teknik- og Miljøudvalget' },
      decisionOn: '2025-04-01',
    },
  })
  const city = {
    ...town.city,
    languages: ['da', 'en', 'ar'] as const,
    sender: { da: 'Hejresund Kommune', ar: 'بلدية Hejresund' },
    privacyContact: '+45 20 30 40 50',
  }
  ground = { ...town, city, texts: loadTexts('prompts', city) }
})
afterAll(() => town.close())

async function page(place: Place): Promise<string> {
  const document = await documentAt(place, ground, filedHref(place, ground.city))
  return document?.body ?? ''
}
const inArabic = () => page({ at: 'consultation', language: 'ar', id: 'garden' })
const inDanish = () => page({ at: 'consultation', language: 'da', id: 'garden' })

describe('a page of the record in Arabic', () => {
  test('says its language and that it runs from right to left', async () => {
    expect(await inArabic()).toContain('<html lang="ar" dir="rtl">')
    expect(await inDanish()).toContain('<html lang="da">')
  })

  test('marks Danish words as Danish and as running the other way, alone and in paragraphs', async () => {
    const html = await inArabic()
    expect(html).toContain('<p lang="da" dir="ltr">Teknik- og Miljøudvalget</p>')
    expect(html).toContain('<p lang="da">حديقة</p>')
    expect(await page({ at: 'front', language: 'ar' })).toContain(
      '<span lang="da" dir="ltr">Mere plads i Nørregade</span>',
    )
  })

  test('gives each paragraph of one text the direction of its own words', async () => {
    const html = await inArabic()
    expect(html).toContain('<p>نعيد بناء رصيف الميناء.</p>')
    expect(html).toContain('<p dir="ltr">Vi spørger på dansk her.</p>')
  })

  test('keeps names, days and telephone numbers in its sentences in order', async () => {
    const html = await inArabic()
    expect(html).toMatch(/\u2068Amina Yusuf\u2069/)
    expect(html).toContain('\u2068+45 20 30 40 50\u2069')
    expect(html).toMatch(/\d{1,2} \p{Script=Arabic}+ 2025/u)
    expect(html).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
  })

  test('points back to the right, where one came from', async () => {
    expect(await inArabic()).toContain('<span aria-hidden="true">→ </span>')
    expect(await inDanish()).toContain('<span aria-hidden="true">← </span>')
  })
})

describe('a page of the record in Danish', () => {
  test('marks Arabic words as running the other way, and nothing else', async () => {
    const html = await inDanish()
    expect(html).toContain('<p dir="rtl">حديقة</p>')
    expect(html).toContain('<p>Teknik- og Miljøudvalget</p>')
    expect(await page({ at: 'front', language: 'da' })).not.toMatch(/[\u2066-\u2069]/)
  })

  test('shows no character that turns words around, on any page and in the data', async () => {
    for (const html of [
      await inDanish(),
      await inArabic(),
      await page({ at: 'data' }),
      await page({ at: 'feed', language: 'da' }),
    ]) {
      expect(html).not.toMatch(/[\u202a-\u202e]/)
      for (const words of html.match(/Pengene[^<"]*/g) ?? []) expect(words).toBe('Pengene er der\u2067.\u2069')
    }
  })
})

describe.skipIf(withoutBrowser !== undefined || !existsSync('prompts/ar'))('the record in Arabic in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test.each([1200, 390])('%i pixels wide it begins on the right and nothing is cut off', async (width) => {
    const view = await browser.newPage({ viewport: { width, height: 844 } })
    for (const html of [await page({ at: 'front', language: 'ar' }), await inArabic()]) {
      await view.setContent(html)
      expect(await view.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const fromRight = await view.evaluate<number>(
        '(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector("h1")); return document.querySelector("main").getBoundingClientRect().right - range.getBoundingClientRect().right })()',
      )
      expect(fromRight).toBeLessThan(40)
    }
    await view.close()
  })
})
