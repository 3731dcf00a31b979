import { describe, expect, test } from 'vitest'
import { outcomeFor } from '../../src/rehearsal/outcome.ts'
import { themesOfPlace } from '../../src/rehearsal/place-words.ts'
import { city } from '../files/town.ts'

const conversation = { id: 'assembly-bowling-green', topic: 'Improving Bowling Green / Warren County' }
const texts = [
  ...['Parks for the city', 'The park needs lamps', 'A park in Bowling Green', 'Parks and more parks'],
  ...['Buses at night', 'More buses in our city', 'No bus runs on Sunday', 'Buses for Bowling Green'],
  ...['Schools in Bowling Green need teachers', 'The city should pay teachers', 'Teachers leave our town'],
  ...['Bowling Green is a fine city', 'The county and the city quarrel'],
  ...['Fountains', 'Snow', 'Music on Fridays', 'Cheaper bread'],
]
const statements = texts.map((text, at) => ({ number: at + 1, text }))
const outcome = outcomeFor(conversation, statements, city, '2026-03-20')

describe('themes that are proposed from what was said', () => {
  test('are never called by the place’s own name, nor by what kind of place it is', () => {
    expect(outcome.themes.map(({ id }) => id)).toEqual(expect.arrayContaining(['buses', 'park', 'teachers']))
    expect(themesOfPlace(outcome.themes, conversation, city)).toBe(0)
    const green = { ...outcome.themes[0], id: 'green', label: { en: 'Green' }, statements: [1] }
    expect(themesOfPlace([...outcome.themes, green], conversation, city)).toBe(1)
    const county = { ...green, label: { en: 'Our county' } }
    expect(themesOfPlace([county], conversation, city)).toBe(1)
  })

  test('take up one thing in whatever number it stands', () => {
    expect(outcome.themes.find(({ id }) => id === 'park')?.statements).toEqual([1, 2, 3, 4])
  })

  test('leave what no theme takes up unanswered', () => {
    const taken = new Set(outcome.themes.flatMap(({ statements: numbers }) => numbers))
    expect([...taken]).not.toContain(12)
  })
})

test('every verdict of a rehearsal says that it is one', () => {
  const said = outcome.parts.flatMap(({ decision }) => Object.values(decision))
  expect(said.length).toBeGreaterThan(6)
  expect(said.filter((words) => !/øvelse|rehearsal/.test(words))).toEqual([])
})
