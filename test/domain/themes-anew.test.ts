import { describe, expect, test } from 'vitest'
import { themesAnew } from '../../src/domain/release/themes-anew.ts'

/** What is told of one outcome after the other, each with its counts. */
function told(...outcomes: readonly Readonly<Record<string, number>>[]) {
  let last: ReturnType<typeof themesAnew> = { themes: {}, themesBefore: {} }
  return outcomes.map((counts) => {
    last = themesAnew(counts, last, [])
    return last.themes
  })
}

describe('how many wrote about a theme, over an outcome and its corrections', () => {
  test('stays until five people lie between', () => {
    expect(told({ trees: 12 }, { trees: 9 }, { trees: 7 }, { trees: 8 })).toEqual([
      { trees: 12 },
      { trees: 12 },
      { trees: 7 },
      { trees: 7 },
    ])
  })

  test('lies five people from all that was ever told of it, or is one of these', () => {
    expect(told({ trees: 12 }, { trees: 18 }, { trees: 13 })).toEqual([{ trees: 12 }, { trees: 18 }, { trees: 12 }])
  })

  test('is the same when the theme was left out and comes back', () => {
    expect(told({ trees: 12 }, {}, { trees: 11 })).toEqual([{ trees: 12 }, {}, { trees: 12 }])
  })

  test('is not told under another name where it would tell of one to four people', () => {
    expect(told({ trees: 12 }, { green: 11 })).toEqual([{ trees: 12 }, {}])
    expect(told({ trees: 12 }, { green: 12 })).toEqual([{ trees: 12 }, { green: 12 }])
    expect(told({ trees: 12 }, { green: 7 })).toEqual([{ trees: 12 }, { green: 7 }])
  })

  test('is told of two themes side by side, however near they lie', () => {
    expect(told({ trees: 12, light: 11 })).toEqual([{ trees: 12, light: 11 }])
  })

  test('is not told one to four people below a total that is told', () => {
    expect(themesAnew({ trees: 12, light: 20 }, { themes: {} }, [14]).themes).toEqual({ light: 20 })
  })
})
