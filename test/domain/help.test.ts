import { describe, expect, test } from 'vitest'
import { saysOffer } from '../../src/domain/help.ts'
import { understood } from '../understood.ts'

describe('words offer help', () => {
  test.each([
    'Jeg vil gerne hjælpe',
    'Mere lys. Jeg kan godt hjælpe med at låse op!',
    'vi hjælper gerne',
    'I can help',
    'I would like to help with the planting',
    "I'd be happy to help",
    'We could lend a hand',
    'Jeg vil gerne give en hånd med',
  ])('"%s"', (words) => {
    expect(saysOffer(words, understood)).toBe(true)
  })

  test.each([
    'Jeg kan ikke hjælpe',
    'Kan I hjælpe mig?',
    'Jeg vil have, at nogen skal hjælpe os',
    'I cannot help thinking it is too late',
    'Please help us',
    'Hjælp',
    'More benches by the lake',
    '',
  ])('and not "%s"', (words) => {
    expect(saysOffer(words, understood)).toBe(false)
  })

  test('a very long text is read quickly', () => {
    const started = process.cpuUsage().user
    expect(saysOffer(`${'jeg vil gerne '.repeat(20_000)}`, understood)).toBe(false)
    expect(process.cpuUsage().user - started).toBeLessThan(20_000_000)
  })
})
