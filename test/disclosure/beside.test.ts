import { describe, expect, test } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import { release } from '../../src/domain/release/release.ts'
import { supportTold } from '../../src/domain/release/support.ts'
import { nothingCounted, type Tally } from '../../src/domain/tally.ts'
import { dayMs } from '../../src/domain/time.ts'
import { ruleOf } from '../../src/web/ledger/rule.ts'
import { morning } from '../delivery/city.ts'
import { city, consultationOf } from '../store/town.ts'

const questions: Consultation['questions'] = [{ kind: 'open', id: 'what', text: { en: 'What?' }, statementsMax: 1 }]
const closed = { consultation: { questions }, stage: { at: 'closed', closedAt: morning + dayMs } } as const

/** A sample of so many, of whom so many were asked and answered. */
function sampled(drawn: number, invited: number, answered: number): Tally {
  const counts = { ...nothingCounted, answered, statements: answered }
  const rest = { delivered: invited, declined: 0, capped: 0, themes: {}, heard: { yes: 0, partly: 0, no: 0 } }
  return { drawn, invited, answered, questions: { what: counts }, ...rest }
}

describe('beside a sample whose size all know', () => {
  test('how many were asked does not tell of one to four who were drawn and not asked', () => {
    for (const missing of [1, 2, 3, 4]) {
      const told = release(closed, sampled(60, 60 - missing, 30)).invited
      expect(told).toEqual({ people: 55, atLeast: true })
    }
    expect(release(closed, sampled(60, 60, 30)).invited).toEqual({ people: 60 })
    expect(release(closed, sampled(60, 55, 30)).invited).toEqual({ people: 55 })
    expect(release(closed, sampled(62, 60, 30)).invited).toEqual({ people: 55, atLeast: true })
  })

  test('how many could be drawn is told in full only where every lot is public', () => {
    const square = consultationOf('square')
    const consultation = { ...square, audience: { ...square.audience, size: 30 } }
    const draw = {
      ...{ consultation: 'square', at: morning, seed: 'square', size: 30, audience: consultation.audience },
      ...{ drawn: 30, people: 63, listHash: 'a', drawnHash: 'b', keyHash: 'c' },
    }
    const countsOf = (made: object) => ruleOf(consultation, city, { ...draw, ...made }).draw?.made?.counts
    expect(countsOf({ listed: true })).toEqual({ drawn: 30, people: 63 })
    expect(countsOf({})).toEqual({ drawn: 30, people: 60, peopleAtLeast: true })
    expect(countsOf({ people: 34 })).toBeUndefined()
    expect(countsOf({ people: 22, drawn: 22 })).toBeUndefined()
  })
})

test('how many asked a politician the same lies in five numbers, with no group below five', () => {
  const groups = [{ of: 'place', id: 'x' }] as const
  expect(supportTold({ people: 14, groups })).toEqual({ people: 10, groups })
  expect(supportTold({ people: 4, groups: [] })).toEqual({ people: undefined, groups: [] })
  expect(supportTold(undefined)).toEqual({ people: undefined, groups: [] })
})
