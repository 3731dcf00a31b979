import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { couldIdentify } from '../../src/domain/personal/identifiable.ts'
import { withoutSmallPlaces } from '../../src/domain/personal/small-places.ts'
import { personalDataIn, withoutPersonalData } from '../../src/domain/personal-data.ts'
import { parsePersonal, readPersonal } from '../../src/files/personal.ts'
import { samples } from './personal-samples.ts'

const languages = readdirSync('prompts').filter((name) => existsSync(`prompts/${name}/understood.yaml`))

test('every language that comes with Ekko has its own words, and samples here', () => {
  expect(readPersonal('prompts')).toHaveLength(languages.length)
  expect(Object.keys(samples).toSorted()).toEqual(languages.toSorted())
})

describe.each(Object.entries(samples))('in %s', (_, { found, quiet, streets }) => {
  test.each(found)('%s holds %s: %s', (text, kind, hidden) => {
    expect(personalDataIn(text).map((each) => each.kind)).toContain(kind)
    expect(text).toContain(hidden)
    expect(withoutPersonalData(text)).not.toContain(hidden)
    expect(couldIdentify(text)).toBe(true)
  })

  test.each(quiet)('nothing is asked about in: %s', (text) => {
    expect(personalDataIn(text)).toEqual([])
    expect(couldIdentify(text)).toBe(false)
  })

  test.each(streets)('a street goes to no model: %s', (text, left) => {
    expect(withoutSmallPlaces(text, undefined)).toBe(left)
  })
})

test('a file that lacks a list, or holds something else than lines, is told of with its place', () => {
  expect(parsePersonal('introduced: [jeg hedder]', 'personal.yaml').problems.length).toBeGreaterThan(10)
  const { problems } = parsePersonal('introduced:\n  - { a: b }', 'personal.yaml')
  expect(problems.map(({ line }) => line)).toContain(2)
})
