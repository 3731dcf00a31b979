import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { drawAll, drawOne } from '../../src/digests/charts/draw.ts'
import { look } from '../../src/digests/charts/look.ts'
import { pictured } from '../../src/digests/charts/picture.ts'
import { chartPlans } from '../../src/digests/charts/plan.ts'
import { stacked } from '../../src/digests/charts/svg.ts'
import { widthOf, wrapped } from '../../src/digests/charts/wrap.ts'
import { digestHtml } from '../../src/digests/write.ts'
import { digestOf, outcome, tallyOf, texts } from './town.ts'

const few = {
  where: { answered: 60, skipped: 0, choices: { station: 40, square: 15, school: 3, none: 2 }, statements: 0 },
}
const withFew = digestOf({ tally: tallyOf({ questions: { ...tallyOf().questions, ...few } }) })

/** What is written in a drawing, in the order of the drawing. */
function wordsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, words = '']) => words)
}

async function chartOf(key: string, digest = digestOf(), language = 'da', titled = true) {
  const plan = chartPlans(digest, language, texts).find((each) => each.key === key)
  if (!plan) throw new Error(`There is no chart ${key}.`)
  return drawOne(plan, titled)
}

describe('a chart of choices', () => {
  test('shows every choice in the order it was asked, with its number', async () => {
    const { svg } = await chartOf('istedgade-benches/where')
    const words = wordsIn(svg)
    const labels = ['Ved stationen', 'På pladsen', 'Ved skolen', 'Ingen steder']
    expect(words.filter((word) => labels.includes(word))).toEqual(labels)
    expect(words).toEqual(expect.arrayContaining(['40', '35', '10', '5']))
    expect(words.join(' ')).toContain('Hvor mangler du mest en bænk?')
  })

  test('says nothing of a number that is too small, neither in words nor by the length of a bar', async () => {
    const { svg, alt } = await chartOf('istedgade-benches/where', withFew)
    expect(wordsIn(svg).filter((word) => word === 'ikke vist')).toHaveLength(2)
    expect(wordsIn(svg)).not.toContain('3')
    expect(alt).toContain('Ved skolen: ikke vist, Ingen steder: ikke vist')
    const stubs = [...svg.matchAll(/d="M0,[\d.]+h([\d.]+)v[^"]*" fill="url\(#few/g)].map(([, width]) => width)
    expect(stubs).toHaveLength(2)
    expect(new Set(stubs).size).toBe(1)
  })

  test('is not drawn where there is nothing to see', () => {
    const questions = {
      ...tallyOf().questions,
      where: { answered: 3, skipped: 0, choices: { station: 3 }, statements: 0 },
    }
    const keys = chartPlans(digestOf({ tally: tallyOf({ questions }) }), 'da', texts).map(({ key }) => key)
    expect(keys).not.toContain('istedgade-benches/where')
  })
})

test('a chart of a scale shows each step and what the ends mean', async () => {
  const { svg, alt } = await chartOf('istedgade-benches/safe')
  const words = wordsIn(svg)
  expect(words.filter((word) => /^[1-5]$/.test(word))).toEqual(['1', '2', '3', '4', '5'])
  expect(words).toEqual(expect.arrayContaining(['30', '10', '25', 'slet ikke', 'helt trygt', '*', '* Ikke vist']))
  expect(alt).toBe(
    'Diagram. Hvor trygt er der om aftenen? 1 – slet ikke: 30, 2: 10, 3: ikke vist, 4: ikke vist, 5 – helt trygt: 25.',
  )
})

test('a chart of places shows the answers beside the residents', async () => {
  const { svg, alt } = await chartOf('istedgade-benches/places')
  expect(wordsIn(svg)).toEqual(
    expect.arrayContaining(['70 %', '60 %', '15 %', '30 %', 'Andel af svarene', 'Sønderstrand']),
  )
  expect(alt).toContain('Stationskvarteret: 15 % af svarene og 30 % af indbyggerne')
})

test('themes are a chart as soon as there are two', async () => {
  const { alt } = await chartOf(
    'istedgade-benches/why',
    digestOf({ outcome, tally: tallyOf({ themes: { rest: 40, noise: 2 } }) }),
  )
  expect(alt).toBe('Diagram. Det skrev folk om: Hvad ville du bruge den til? Hvile: 40, Larm: ikke vist.')
})

test('the words that stand for a chart are in the reader’s language', async () => {
  const { alt } = await chartOf('istedgade-benches/where', withFew, 'en')
  expect(alt).toBe(
    'Chart. Where do you miss a bench most? At the station: 40, On the square: 15, By the school: not shown, Nowhere: not shown.',
  )
})

test('a drawing in a page has a role, a title, a description and ids of its own, and loads nothing', async () => {
  const digest = digestOf({ outcome, tally: tallyOf({ themes: { rest: 40, noise: 2 } }) })
  const plans = chartPlans(digest, 'da', texts)
  const html = digestHtml(digest, 'da', texts, await drawAll(plans))
  const drawings = html.match(/<svg [^>]*>/g) ?? []
  expect(drawings).toHaveLength(4)
  for (const [at, drawing] of drawings.entries()) {
    const [, title, description] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(drawing) ?? []
    expect(html.split(`<title id="${title}">`)).toHaveLength(2)
    expect(html).toContain(`<desc id="${description}">${plans[at]?.alt}</desc>`)
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html).not.toMatch(/(src|href)="|@import|@font-face|url\((?!#)/)
  expect(html).toContain('<table class="spoken">')
})

describe('a picture', () => {
  test('is a PNG of twice the size, drawn with letters even where the machine has no fonts', async () => {
    const chart = await chartOf('istedgade-benches/places')
    const png = Buffer.from(await pictured(chart.svg))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * chart.width, 2 * chart.height])
    const wordless = await pictured(chart.svg.replace(/>[^<]+<\/t(ext|span)>/g, '></t$1>'))
    expect(png.byteLength).toBeGreaterThan(wordless.byteLength + 5_000)
  })

  test('of several charts holds them all, one below the other', async () => {
    const charts = [await chartOf('istedgade-benches/where'), await chartOf('istedgade-benches/safe')]
    const both = stacked(charts, 'both')
    expect(both.height).toBe((charts[0]?.height ?? 0) + (charts[1]?.height ?? 0))
    expect(both.alt.split('\n')).toEqual(charts.map(({ alt }) => alt))
    const png = Buffer.from(await pictured(both.svg))
    expect(png.readUInt32BE(20)).toBe(2 * both.height)
  })
})

describe('labels', () => {
  test('are wrapped, and none of them is cut', () => {
    const label = 'Stationskvarteret og Sønderstrand ved den gamle færgehavn'
    const lines = wrapped(label, 15, 150)
    expect(lines.join(' ')).toBe(label)
    expect(lines.every((line) => widthOf(line, 15) <= 150)).toBe(true)
  })

  test('a word wider than its room goes on with a hyphen', () => {
    const lines = wrapped('Specialpædagogikkonsulentbistand', 15, 120)
    expect(lines.every((line) => widthOf(line, 15) <= 120)).toBe(true)
    expect(lines.join('').replaceAll('-', '')).toBe('Specialpædagogikkonsulentbistand')
  })

  test.each([
    'Ved stationen',
    'På pladsen ved åen',
    'Særlig ældrevenlig',
    'WWW MMM @@@',
    '100 %',
    'Rødgrød med fløde',
    '“Ærø” – “Åle”',
  ])('are never wider than is reckoned with: %s', (words) => {
    const font = { loadSystemFonts: false, fontFiles: ['node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'] }
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="99"><text y="50" font-size="15" font-family="DejaVu Sans">${words}</text></svg>`
    const box = new Resvg(drawn, { font }).getBBox()
    expect(box?.width).toBeGreaterThan(20)
    expect(box?.width).toBeLessThanOrEqual(widthOf(words, 15))
  })
})

test('colours are told apart by lightness, and stand out from the card as WCAG AA asks', () => {
  expect(contrast(look.ink, look.card)).toBeGreaterThan(4.5)
  expect(contrast(look.soft, look.card)).toBeGreaterThan(4.5)
  expect(contrast(look.bar, look.card)).toBeGreaterThan(3)
  expect(contrast(look.beside, look.card)).toBeGreaterThan(3)
  expect(contrast(look.bar, look.beside)).toBeGreaterThan(1.5)
})

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
