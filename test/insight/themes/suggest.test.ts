import { describe, expect, test } from 'vitest'
import { halvesOf } from '../../../src/insight/themes/compounds.ts'
import { examplesOf } from '../../../src/insight/themes/examples.ts'
import { sideOf, sideOfMost } from '../../../src/insight/themes/sides.ts'
import { atOnce, suggestThemes } from '../../../src/insight/themes/suggest.ts'

const danish = [
  ...[
    'Cykelstien slutter midt på broen',
    'Bedre cykelparkering ved stationen',
    'Min cykel bliver stjålet ved stationen',
  ],
  ...['Lav en bredere cykelsti på broen', 'Cyklisterne har brug for en sti', 'Mere parkering til cykler'],
  ...['Plant flere træer i Sandby', 'Der mangler skygge under træerne', 'Træer ved legepladsen giver skygge'],
  ...['Legepladsen trænger til skygge', 'En legeplads til de store børn', 'Børnene leger på vejen'],
  ...['Åbn biblioteket om aftenen', 'Biblioteket i Sandby burde have åbent søndag', 'Aftenåbent bibliotek, tak'],
  ...['Sandby er dejlig', 'Hvorfor er Sandby så mørk?', 'Kommunen svarer aldrig Sandby'],
]
const english = [
  ...['Stop the cars on Mill Road', 'Cars drive too fast on Mill Road', 'No more cars near the school'],
  ...['Cars should not park on the pavement', 'Ban cars from the square', 'More buses at night'],
  ...['A bus on Sundays, please', 'Buses should run later', 'The night bus is always full'],
]

const suggest = (texts: readonly string[], language: 'da' | 'en' | 'de', names: readonly string[] = []) => {
  const statements = texts.map((text, at) => ({ number: at + 1, text }))
  return atOnce(suggestThemes({ statements, languages: [language, 'en'], names, language, taken: [] }))
}
const namesOf = (themes: ReturnType<typeof suggest>) => themes.map(({ label }) => Object.values(label).join())

describe('themes that words suggest', () => {
  const themes = suggest(danish, 'da', ['Sandby', 'Sandby Kommune'])

  test('are found without a list of words: what is joined belongs to what it is joined from', () => {
    const bikes = themes.find(({ label }) => /cyk/i.test(label.da ?? ''))
    expect(bikes?.statements.map(({ number }) => number).sort()).toEqual(expect.arrayContaining([2, 3, 6]))
    expect(namesOf(themes).join(' ')).toMatch(/bibliotek/i)
  })

  test('are never called by the city, nor gathered around its name', () => {
    expect(namesOf(themes).filter((name) => /sandby|kommune/i.test(name))).toEqual([])
    const placed = themes.flatMap(({ statements }) => statements.map(({ number }) => number))
    expect(placed).not.toContain(16)
  })

  test('hold no statement twice, and show words that stand in it', () => {
    const all = themes.flatMap(({ statements }) => statements)
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
    for (const { number, from, to } of all) {
      const text = danish[number - 1] ?? ''
      expect([number, text.slice(from, to)]).not.toContain('')
      expect(to).toBeLessThanOrEqual(text.length)
    }
  })

  test('are the same every time, and none where nothing is alike', () => {
    expect(suggest(danish, 'da', ['Sandby', 'Sandby Kommune'])).toEqual(themes)
    expect(suggest(['Bread', 'Snow', 'Music', 'Trees'], 'en')).toEqual([])
    expect(suggest([], 'en')).toEqual([])
  })

  test('take a side where most of their words do, and not where they wish for something', () => {
    const found = suggest(english, 'en')
    const cars = found.find(({ label }) => /car/i.test(label.en ?? ''))
    const buses = found.find(({ label }) => /bus/i.test(label.en ?? ''))
    expect(cars?.stance).toBe('against')
    expect(buses?.stance).toBeUndefined()
  })

  test('are called by what they are about, not by the street where it is', () => {
    const found = suggest(english, 'en')
    expect(namesOf(found).filter((name) => /mill/i.test(name))).toEqual([])
  })
})

test('a long word is taken apart where both halves stand alone elsewhere', () => {
  const own = new Map([
    ['cykl', 3],
    ['parkering', 1],
    ['sti', 2],
    ['kommun', 4],
    ['skat', 3],
  ])
  expect(halvesOf('cykelparkering', 'da', own)).toEqual(['cykl', 'parkering'])
  expect(halvesOf('cykelstien', 'da', own)).toEqual(['cykl', 'sti'])
  expect(halvesOf('kommuneskat', 'da', own)).toEqual(['kommun', 'skat'])
  expect(halvesOf('parkering', 'da', own)).toBeUndefined()
  // English writes them apart.
  expect(halvesOf('cykelparkering', 'en', own)).toBeUndefined()
})

test('a side is a question, a no or a yes, in each language Ekko comes in', () => {
  expect(['Hvorfor?', 'Jeg er imod', 'God idé', 'Flere bænke'].map(sideOf)).toEqual([
    'asks',
    'against',
    'for',
    undefined,
  ])
  expect(['Why not?', 'Ban cars', 'I support it'].map(sideOf)).toEqual(['asks', 'against', 'for'])
  expect(['Warum?', 'Ich bin dagegen', 'Gute Idee'].map(sideOf)).toEqual(['asks', 'against', 'for'])
  expect(['لماذا؟', 'أنا ضد هذا', 'فكرة جيدة'].map(sideOf)).toEqual(['asks', 'against', 'for'])
  expect(sideOfMost(['No cars', 'Stop it', 'Trees'].map(sideOf))).toBe('against')
  expect(sideOfMost(['No cars', 'Trees', 'Benches'].map(sideOf))).toBeUndefined()
})

test('what is read of a theme is typical, unlike the rest, and of another mind, and nothing twice', () => {
  const said = (number: number, text: string) => ({ number, text, from: 0, to: 1 })
  const all = [
    ...Array.from({ length: 10 }, (_, at) => said(at + 1, 'More trees')),
    ...[said(11, 'No more trees'), said(12, 'Trees again'), said(13, 'Trees, far off')],
  ]
  const { typical, different, minority, rest } = examplesOf(all)
  const numbers = (some: readonly { readonly number: number }[]) => some.map(({ number }) => number)
  expect([numbers(typical), numbers(different), numbers(minority)]).toEqual([[1, 2], [13, 12], [11]])
  expect(typical.length + different.length + minority.length + rest.length).toBe(all.length)
})
