import { describe, expect, test } from 'vitest'
import { drawOne } from '../../src/digests/charts/draw.ts'
import { chartPlans } from '../../src/digests/charts/plan.ts'
import type { Digest } from '../../src/digests/digest.ts'
import { digestHtml, digestText } from '../../src/digests/write.ts'
import { buildBundle } from '../../src/texts/bundles.ts'
import type { Texts } from '../../src/texts/texts.ts'
import { digestOf, texts } from './town.ts'

/** Every text in Danish words, as if they were Arabic: what runs which way does not hang on the words. */
const arabic: Texts = {
  ...texts,
  city: { ...texts.city, languages: ['da', 'ar'] },
  bundles: new Map([...texts.bundles, ['ar', { ...buildBundle('ar', []).bundle, ...danishAs('ar') }]]),
}

function danishAs(language: string) {
  const danish = texts.bundles.get('da')
  if (!danish) throw new Error('There is no Danish.')
  return { language, texts: danish.texts, format: danish.format }
}

/** The digest with one question and its first choice in Arabic. */
function withArabic(digest: Digest): Digest {
  return {
    ...digest,
    consultations: digest.consultations.map((each) => ({
      ...each,
      questions: each.questions.map((question) => ({
        ...question,
        text: { ...question.text, ar: 'أين تحتاج أكثر إلى مقعد في Istedgade؟' },
        lines: question.lines.map((line, at) =>
          at === 0 ? { ...line, label: { da: 'عند المحطة', ar: 'عند المحطة' } } : line,
        ),
      })),
    })),
  }
}

async function svgOf(language: string, key = 'istedgade-benches/where'): Promise<string> {
  const plan = chartPlans(withArabic(digestOf()), language, arabic).find((each) => each.key === key)
  if (!plan) throw new Error('There is no such chart.')
  return (await drawOne(plan, true)).svg
}

/** Where each text stands and to which side it grows. */
function textsIn(svg: string): readonly { readonly words: string; readonly anchor: string; readonly x: number }[] {
  return [...svg.matchAll(/<text([^>]*)>(?:<tspan[^>]*>)?([^<]+)</g)].map(([, attributes = '', words = '']) => ({
    words: words.replace(/[\u2066-\u2069]/g, ''),
    anchor: /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
    x: Number(/translate\((-?[\d.]+)/.exec(attributes)?.[1] ?? 0),
  }))
}

describe('a chart in a language that is read from right to left', () => {
  test('has its names on the right, its bars growing to the left and its numbers at their ends', async () => {
    const [danish, turned] = [textsIn(await svgOf('da')), textsIn(await svgOf('ar'))]
    const at = (all: typeof turned, words: string) => all.find((each) => each.words === words)
    const name = at(turned, 'På pladsen')
    expect(name?.anchor).toBe('start')
    expect(at(danish, 'På pladsen')?.anchor).toBe('end')
    const [most, least] = [at(turned, '40'), at(turned, '5')]
    expect(most?.anchor).toBe('end')
    expect(most?.x).toBeLessThan(least?.x ?? 0)
    expect(least?.x).toBeLessThan(name?.x ?? 0)
  })

  test('has a scale that ascends to the left', async () => {
    const steps = textsIn(await svgOf('ar', 'istedgade-benches/safe')).filter(({ words }) => /^[1-5]$/.test(words))
    const places = steps.toSorted((one, other) => Number(one.words) - Number(other.words)).map(({ x }) => x)
    expect(places).toEqual(places.toSorted((one, other) => other - one))
  })

  test('keeps the direction of a sentence in each of its lines', async () => {
    const svg = await svgOf('ar')
    expect(svg).toMatch(/\u2067[^\u2069<]*Istedgade؟\u2069/)
    expect(svg).toMatch(/^<svg [^>]*direction="ltr"/)
  })
})

test('a chart in Danish gives an Arabic name its direction and is not turned', async () => {
  const svg = await svgOf('da')
  expect(svg).toContain('\u2067عند المحطة\u2069')
  expect(svg.replace(/<desc.*?<\/desc>/, '').match(/[\u2066-\u2069]/g)).toHaveLength(2)
})

describe('a digest', () => {
  test('is written in the language that stands in, throughout, where the reader’s has no digest', () => {
    const without: Texts = { ...texts, bundles: new Map([...texts.bundles, ['ar', buildBundle('ar', []).bundle]]) }
    const html = digestHtml(withArabic(digestOf()), 'ar', without)
    expect(html).toContain('<html lang="da">')
    expect(html).toContain('Hvor mangler du mest en bænk?')
    const plans = chartPlans(withArabic(digestOf()), 'ar', without)
    expect(plans.map(({ language }) => language)).toEqual(plans.map(() => 'da'))
  })

  test('runs from right to left where its language does', () => {
    expect(digestHtml(digestOf(), 'ar', arabic)).toContain('<html lang="ar" dir="rtl">')
  })

  test('keeps an Arabic label apart from its number, and lets no statement turn a line around', () => {
    const about = { respondent: 1, question: 'why', themes: [] }
    const statements = [
      { ...about, number: 7, text: 'Pas på\u202e ekløf\u2067' },
      { ...about, number: 8, text: 'مقعد.' },
    ]
    const digest = withArabic(digestOf())
    const said: Digest = {
      ...digest,
      consultations: digest.consultations.map((each) => ({
        ...each,
        questions: each.questions.map((question) => ({ ...question, statements })),
      })),
    }
    const text = digestText(said, 'da', texts)
    expect(text).toContain('\u2068عند المحطة\u2069: 40')
    expect(text).toContain('#7 "Pas på ekløf\u2067\u2069"')
    expect(text).toContain('#8 "\u2068مقعد.\u2069"')
    expect(digestHtml(said, 'da', texts)).not.toMatch(/[\u202a-\u202e]/)
  })
})
