import { expect, test } from 'vitest'
import { suggestThemes } from '../../../src/insight/themes/suggest.ts'
import { vectorsOf } from '../../../src/insight/themes/vectors.ts'

/** Words of which no two are alike, so that each has to be taken apart anew. */
function words(from: number, many: number): string {
  return Array.from({ length: many }, (_, at) => `word${(from + at).toString(36)}s`).join(' ')
}

test('a few long texts are read in as small parts as many short ones', () => {
  let looked = 0
  let most = 0
  const texts = Array.from({ length: 40 }, (_, at) => words(at * 1_000, 5_000))
  const parts = vectorsOf(texts, ['en'], () => {
    looked += 1
    return false
  })
  let steps = 0
  for (let step = parts.next(); !step.done; step = parts.next()) {
    most = Math.max(most, looked)
    looked = 0
    steps += 1
  }
  expect(most).toBeGreaterThan(100)
  expect(most).toBeLessThanOrEqual(250)
  // What is read of them, by what is read at once.
  expect(steps).toBeGreaterThanOrEqual((40 * 4_000) / 2_500)
})

test('of a text that is very long the beginning is read, whole words of it', () => {
  const seen = new Set<string>()
  const parts = vectorsOf([`${'bench '.repeat(666)}lamppost elephant`, 'a bench'], ['en'], (word) => {
    seen.add(word)
    return false
  })
  for (let step = parts.next(); !step.done; step = parts.next());
  expect([...seen]).toEqual(['bench'])
})

test('themes of long texts are found in steps that grow with how much was written', () => {
  const ground = { languages: ['en'], names: [], language: 'en', taken: [] }
  const steps = (statements: readonly { number: number; text: string }[]) => {
    const parts = suggestThemes({ ...ground, statements })
    let count = 0
    for (let step = parts.next(); !step.done; step = parts.next()) count += 1
    return count
  }
  const said = (times: number) =>
    Array.from({ length: 60 }, (_, at) => ({
      number: at + 1,
      text: `The harbour needs a bath house and more benches. ${words((at % 20) * 50, 50)} `.repeat(times),
    }))
  expect(steps(said(8))).toBeGreaterThan(3 * steps(said(1)))
})
