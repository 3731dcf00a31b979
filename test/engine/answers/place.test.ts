import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/domain/questions/kinds.ts'
import { type PlaceQuestion, type PlaceValue, place } from '../../../src/domain/questions/place.ts'
import { releaseQuestion } from '../../../src/domain/release/release.ts'
import type { QuestionTally } from '../../../src/domain/tally.ts'
import { readerIn } from '../../../src/engine/answers/read.ts'
import { exampleMap } from '../../domain/map/town.ts'
import { english } from '../../saying.ts'
import { understood } from '../../understood.ts'

const map = await exampleMap()
const reader = readerIn(understood, { map })
const bare: PlaceQuestion = { kind: 'place', id: 'where', text: { da: 'Hvor?', en: 'Where?' } }
const question = place.inCity(bare, map)
const people = (choices: Readonly<Record<string, number>>): QuestionTally => ({
  answered: Object.entries(choices).reduce((sum, [item, count]) => sum + (item.includes(' ') ? 0 : count), 0),
  skipped: 0,
  statements: 0,
  choices,
})

/** The numbers that may be shown: by district, and by square. */
function shown(choices: Readonly<Record<string, number>>) {
  const { lines, map: drawn } = place.shown(question, releaseQuestion(question, people(choices)))
  const numbers = Object.fromEntries(
    place.options(question).flatMap(({ id }, at) => (choices[id] ? [[id, lines[at]?.people]] : [])),
  )
  return { numbers, squares: Object.fromEntries((drawn?.cells ?? []).map((each) => [each.cell, each.people])) }
}

describe('words in a form', () => {
  const filled = (words: string, said?: PlaceValue) =>
    place.filled(question, { id: 'q0', fields: { q0: words }, reader }, said)

  it('are a place where they name one', () => {
    expect(filled('Torvegade 12')).toMatchObject({ district: 'midtbyen', near: ['Torvegade'] })
  })

  it('are nothing new where they stand as they were shown', () => {
    const said = filled('hjørnet af Torvegade og Vestergade')
    const [field] = place.fields(question, 'q0', said) ?? []
    expect(field).toMatchObject({ kind: 'text', value: 'Torvegade / Vestergade' })
    expect(filled('Torvegade / Vestergade', said)).toBeUndefined()
  })

  it('are no answer where they could mean two', () => {
    expect(filled('Birkevej')).toBeUndefined()
  })
})

describe('a button for one of several places', () => {
  it.each(['Birkevej', 'Nørregade', 'Havnegade og Strandgade', 'ved skolen', 'ved kirken'])('%s', (words) => {
    const taken = place.read(question, words, reader)
    if (taken.as !== 'several') throw new Error('Only one place was found.')
    const values = taken.places.map(({ key }) => {
      const tapped = place.spotted(question, { key }, reader)
      return tapped?.as === 'answer' ? JSON.stringify(tapped.value) : ''
    })
    expect(new Set(values).size).toBe(values.length)
    expect(values).not.toContain('')
  })

  it('says that it is old once its place is gone', () => {
    const taken = place.spotted(question, { key: 'zzzzzz' }, reader)
    expect(taken).toMatchObject({ as: 'slip' })
  })
})

describe('small numbers are hidden', () => {
  it('in districts as in choices, and a square never gives one away', () => {
    // Four in Egebakken: its number is hidden, and Havnen's with it, so no square of either may be shown.
    const { numbers, squares } = shown({
      ...{ midtbyen: 20, havnen: 6, egebakken: 4 },
      ...{ 'midtbyen 1/1': 12, 'midtbyen 1/2': 8, 'havnen 2/1': 6, 'egebakken 3/1': 4 },
    })
    expect(numbers).toEqual({ midtbyen: 20, havnen: undefined, egebakken: undefined })
    expect(squares).toEqual({ '1/1': 12, '1/2': 8 })
  })

  it('in squares, with the next one that would give them away', () => {
    expect(shown({ midtbyen: 20, 'midtbyen 1/1': 12, 'midtbyen 1/2': 5, 'midtbyen 1/3': 3 }).squares).toEqual({
      '1/1': 12,
    })
  })

  it('where those who named no square are the few', () => {
    expect(shown({ midtbyen: 20, 'midtbyen 1/1': 12, 'midtbyen 1/2': 6 }).squares).toEqual({ '1/1': 12 })
    expect(shown({ midtbyen: 20, 'midtbyen 1/1': 17 }).squares).toEqual({})
  })
})

it('an answer is told by its names and its part of town', () => {
  const value: PlaceValue = { kind: 'place', district: 'havnen', cell: '25183/2768', near: ['Kajen'] }
  const [lead, quote] = place.concerned(question, value, 'havnen')
  expect(lead?.words && 'key' in lead.words && english(lead.words)).toBe('You pointed at:')
  expect(quote?.words && 'key' in quote.words && english(quote.words)).toContain('Kajen')
  const [said, middle] = place.columns(question, 'da').map(({ cell }) => cell(value))
  expect(said).toBe('Havnen, Kajen')
  expect(middle).toMatch(/^56\.\d{1,4}, 11\.\d{1,4}$/)
})

it('a city without a map says so instead of taking an answer', () => {
  expect(kindOf(bare).read(bare, 'Torvet', readerIn(understood))).toMatchObject({ as: 'slip' })
})

it('what was asked keeps its grid and its districts when the map of the city changes', () => {
  const [, ...districts] = map.districts
  const later = readerIn(understood, { map: { ...map, gridMetres: 1_000, districts } })
  expect(place.read(question, 'Fiskertorvet', later)).toEqual(place.read(question, 'Fiskertorvet', reader))
})
