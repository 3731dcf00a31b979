import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishable } from '../../src/domain/publishable.ts'

describe('small cells', () => {
  it('no number about one to four people is shown, and none can be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const shown = publishable(counts)
        const hidden = counts.filter((_, index) => shown[index] === undefined)
        expect(shown.every((count) => count === undefined || count === 0 || count >= 5)).toBe(true)
        const onlyOneKind = counts.filter((count) => count > 0).length === 1
        if (hidden.length > 0 && !onlyOneKind) expect(hidden.length).toBeGreaterThan(1)
        const all = counts.reduce((sum, count) => sum + count, 0)
        if (hidden.length > 0 && all >= 5) expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(4)
      }),
    )
  })

  it('zero may be shown: it is about nobody', () => {
    expect(publishable([0, 9])).toEqual([0, 9])
    expect(publishable([2, 9, 7])).toEqual([undefined, 9, undefined])
  })

  it('two people alone with their choices are not found by what is missing from the total', () => {
    expect(publishable([1, 1, 20, 31])).toEqual([undefined, undefined, undefined, 31])
  })
})
