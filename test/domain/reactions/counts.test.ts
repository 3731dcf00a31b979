import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedIn, countsOf, reactionsTold, shownReactions } from '../../../src/domain/reactions/counts.ts'

const cell = fc.nat(12)

describe('what is shown of the reactions to a statement', () => {
  it('says no number of one to four people, and none that can be reckoned from the others', () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (agree, disagree, unsure, silent) => {
        const seen = agree + disagree + unsure + silent
        const items = { 's1/seen': seen, 's1/agree': agree, 's1/disagree': disagree, 's1/unsure': unsure }
        const shown = shownReactions('s1', reactionsTold(items).told)
        for (const count of Object.values(shown)) expect(count === undefined || count === 0 || count >= 5).toBe(true)
        const told = [shown.agree, shown.disagree, shown.unsure].filter((count) => count !== undefined)
        const rest = seen - told.reduce((sum, count) => sum + count, 0)
        if (shown.seen !== undefined && told.length < 3) expect(rest).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  it('is counted from what each person was shown and said, once', () => {
    const items: Record<string, number> = {}
    const said = { shown: ['s1', 's2'], votes: { s1: 1 as const } }
    for (const item of countedIn(said)) items[item] = (items[item] ?? 0) + 1
    expect(countsOf('s1', items)).toEqual({ key: 's1', seen: 1, agree: 1, disagree: 0, unsure: 0 })
    expect(countsOf('s2', items)).toEqual({ key: 's2', seen: 1, agree: 0, disagree: 0, unsure: 0 })
  })
})
