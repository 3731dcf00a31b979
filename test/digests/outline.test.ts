import { describe, expect, test } from 'vitest'
import { abridge } from '../../src/digests/abridge.ts'
import { htmlOf } from '../../src/digests/formats/html.ts'
import { messageOf } from '../../src/digests/formats/message.ts'
import { pageStyle } from '../../src/digests/formats/style.ts'
import { textOf } from '../../src/digests/formats/text.ts'
import type { Format, Outline, Row } from '../../src/digests/outline.ts'
import { digestOutline } from '../../src/digests/sections/digest.ts'
import { digestHtml, digestMessage, digestText } from '../../src/digests/write.ts'
import type { Idea } from '../../src/domain/idea.ts'
import { render } from '../../src/texts/render.ts'
import { benches, commitment, digestOf, evening, outcome, sourceOf, statements, tallyOf, texts } from './town.ts'

const formats: readonly Format[] = ['message', 'text', 'html']

/** What an outline says in a format, as one string. */
function written(outline: Outline, format: Format): string {
  const part = abridge(outline, format)
  switch (format) {
    case 'message': {
      const { blocks, buttons } = render(messageOf(part), 'en', texts)
      return [...blocks.map(({ text }) => text), ...buttons.map(({ label }) => label)].join('\n')
    }
    case 'text':
      return textOf(part)
    case 'html':
      return htmlOf(part, new Map())
    default:
      return format satisfies never
  }
}

function outlineOf(...rows: readonly Row[]): Outline {
  return { language: 'en', title: 'Lighthouses', sections: [{ shape: 'section', rows }] }
}

describe('a shape that no digest holds yet', () => {
  const quote = { words: 'It blinks', marked: '"It blinks"' }
  const shapes: readonly Row[] = [
    { shape: 'line', words: 'Twelve lamps' },
    { shape: 'note', words: 'One is dark' },
    { shape: 'badge', badge: 'Lit', state: 'lit', words: 'since dusk' },
    { shape: 'list', items: [{ lead: 'North.', words: 'Red glass', why: 'For the fog' }] },
    { shape: 'remarks', remarks: [{ words: 'The keeper', quotes: [quote], note: 'Off duty' }] },
    { shape: 'quotes', quotes: [quote] },
    { shape: 'counts', counts: [{ label: 'White', people: 7 }], few: 'Green is rare' },
    { shape: 'statements', summary: 'The log', statements: [{ number: 4, words: 'Calm sea', note: 'may be quoted' }] },
    { shape: 'link', label: 'The chart room', url: 'https://example.org' },
    { shape: 'section', heading: { words: 'Inside', aside: 'two floors' }, rows: [{ shape: 'line', words: 'Stairs' }] },
  ]

  /** What has to be read of each in any format. */
  const said: Readonly<Record<Row['shape'], readonly string[]>> = {
    line: ['Twelve lamps'],
    note: ['One is dark'],
    badge: ['Lit', 'since dusk'],
    list: ['North.', 'Red glass', 'For the fog'],
    remarks: ['The keeper', 'It blinks', 'Off duty'],
    quotes: ['It blinks'],
    counts: ['White', '7', 'Green is rare'],
    chart: [],
    statements: ['Calm sea'],
    link: ['The chart room'],
    section: ['Inside', 'two floors', 'Stairs'],
  }

  test.each(shapes.map((row) => [row.shape, row] as const))('is written in every format: %s', (shape, row) => {
    for (const format of formats)
      for (const words of said[shape]) expect(written(outlineOf(row), format), format).toContain(words)
  })

  test('says beside each statement whether it may be quoted, where there is room for all that was written', () => {
    const row = shapes.find(({ shape }) => shape === 'statements')
    for (const format of ['html', 'text'] as const)
      expect(row && written(outlineOf(row), format), format).toContain('may be quoted')
  })

  test('is never markup on the page', () => {
    const evil = `"'><script>`
    const text = JSON.stringify(shapes).replaceAll(
      /"(words|badge|state|label|lead|why|note|few|summary|aside|url)":"/g,
      '$&EVIL',
    )
    const rows = JSON.parse(text.replaceAll('EVIL', JSON.stringify(evil).slice(1, -1))) as readonly Row[]
    const html = written(outlineOf(...rows), 'html')
    expect(html).toContain('&#60;script&#62;Twelve lamps')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain(`"'`)
  })
})

describe('a part that is for one format alone', () => {
  test.each(formats)('stands in that one: %s', (only) => {
    const line = { shape: 'line', words: 'Fog horn', only: [only] } as const
    const inner = { shape: 'section', heading: { words: 'Cellar', only: [only] }, rows: [line] } as const
    const list = { shape: 'list', items: [{ words: 'Ladder', only: [only] }, { words: 'Rope' }] } as const
    for (const format of formats) {
      const found = ['Fog horn', 'Cellar', 'Ladder'].map((words) =>
        written(outlineOf(inner, list), format).includes(words),
      )
      expect(new Set(found)).toEqual(new Set([format === only]))
      expect(written(outlineOf(inner, list), format)).toContain('Rope')
    }
  })
})

describe('a message says less, and says so', () => {
  const named = (at: number) => ({ ...benches, id: `benches-${at}`, title: { en: `Benches ${at}` } })
  const seven = Array.from({ length: 7 }, (_, at) =>
    sourceOf({ running: { consultation: named(at), stage: { at: 'open', openedAt: benches.opensAt } } }),
  )
  const idea = (number: number): Idea => ({
    ...{ key: `k${number}`, number, text: `Idea of bridge ${number}`, at: evening, department: 'streets' },
    ...{ dueOn: `2026-03-${10 + number}`, passes: [] },
  })
  const ideas = { open: Array.from({ length: 10 }, (_, at) => idea(at + 1)), passed: [], received: 10, answered: 0 }
  const digest = digestOf({}, { consultations: seven, ideas, department: 'streets' })
  const message = render(digestMessage(digest, 'en', texts), 'en', texts)
    .blocks.map(({ text }) => text)
    .join('\n')

  test.each([
    ['five consultations', 'Benches 4', 'Benches 5'],
    ['eight ideas', 'Idea of bridge 8', 'Idea of bridge 9'],
    ['themes and quotes', 'Sidde i solen', 'Hvile benene'],
  ])('with %s', (_, last, beyond) => {
    expect(message).toContain(last)
    expect(message).not.toContain(beyond)
    for (const whole of [digestText(digest, 'en', texts), digestHtml(digest, 'en', texts)])
      expect(whole.toLowerCase()).toContain(beyond.toLowerCase())
  })

  test('with the number of those it leaves out', () => {
    expect(message).toContain('2 more are waiting')
    expect(message).toContain('There is news of 2 more questions')
  })
})

test('every name that a part has is one that the page’s style knows', () => {
  const tally = tallyOf({ themes: { rest: 40, noise: 2 }, heard: { yes: 5, partly: 1, no: 1 } })
  const digest = digestOf(
    { outcome, tally, statements },
    {
      commitments: [commitment('2026-02-01'), commitment('2026-03-01', { key: 'kept', keptAt: evening })],
      kept: ['kept'],
    },
  )
  const names = [...JSON.stringify(digestOutline(digest, 'en', texts)).matchAll(/"name":"([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(new Set(names)).toEqual(
    new Set(['promises', 'overdue', 'kept', 'dilemma', 'choices', 'themes', 'minority', 'outcome', 'groups']),
  )
  expect(names.filter((name) => !pageStyle.includes(`.${name}`))).toEqual([])
})
