import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atOnce, suggestThemes } from '../../../src/insight/themes/suggest.ts'
import { placeNames as names, path, statementsOf } from './bowling-green.ts'
import { readByHand } from './read-by-hand.ts'

describe.skipIf(!existsSync(path))('themes in 896 real statements (skipped without EKKO_DATA)', () => {
  const statements = statementsOf()
  const themes = atOnce(suggestThemes({ statements, languages: ['en'], names, language: 'en', taken: [] }))
  const themeOf = new Map(themes.flatMap(({ id, statements: own }) => own.map(({ number }) => [number, id] as const)))

  test('two statements that are put together are together for one who read them as well, three times in five', () => {
    const read = Object.entries(readByHand).flatMap(([about, numbers]) => numbers.map((number) => ({ about, number })))
    const about = read.filter((each) => each.about !== 'something else')
    const pairs = about.flatMap((one, at) => about.slice(at + 1).map((other) => [one, other] as const))
    const put = pairs.filter(
      ([one, other]) => themeOf.has(one.number) && themeOf.get(one.number) === themeOf.get(other.number),
    )
    const right = put.filter(([one, other]) => one.about === other.about).length / put.length
    const byChance = pairs.filter(([one, other]) => one.about === other.about).length / pairs.length
    expect(put.length).toBeGreaterThan(100)
    expect(right).toBeGreaterThan(0.6)
    expect(byChance).toBeLessThan(0.12)
  })

  test('more than half of all statements are in one, in at most twenty-four', () => {
    expect(themes.length).toBeLessThanOrEqual(24)
    expect(themeOf.size).toBeGreaterThan(statements.length / 2)
  })

  test('none is called by the town or the county', () => {
    expect(themes.filter(({ label }) => /bowling|green|warren|county|\bcity|kentucky/i.test(label.en ?? ''))).toEqual(
      [],
    )
  })
})
