import { describe, expect, test } from 'vitest'
import type { MilestoneReport, Outcome } from '../../src/domain/outcome.ts'
import { presentMilestones } from '../../src/domain/present.ts'
import { mayHaveHeard, missedIn, type Result } from '../../src/domain/result.ts'

const zone = 'Europe/Copenhagen'
const milestones = [
  { id: 'benches', what: { en: 'The benches stand there.' }, dueOn: '2026-07-31' },
  { id: 'racks', what: { en: 'The racks stand there.' }, dueOn: '2026-08-31' },
] as const
const outcome = { consultation: 'street', milestones, themes: [], parts: [] } as unknown as Outcome
const report = (milestone: string, state: MilestoneReport['state'], at: number, dueOn?: string) => ({
  ...{ consultation: 'street', milestone, state, at, what: { en: 'So it is.' } },
  ...(dueOn && { dueOn }),
})
const none: Result = { replaced: [], reports: [], news: [], commitments: [], told: [], statements: [] }
const told = (kind: 'echo' | 'milestone' | 'news', ref: string, at: number) => ({
  consultation: 'street',
  kind,
  ref,
  at,
})
const whats = (result: Result, muted = false) => missedIn(result, zone, 1_000, muted).map(({ what }) => what)

describe('a later step as it stands now', () => {
  test('is what the last report made of it', () => {
    const reports = [report('benches', 'delayed', 1, '2026-10-01'), report('benches', 'dropped', 2)]
    expect(presentMilestones(outcome, reports).map(({ state }) => state)).toEqual(['dropped', 'promised'])
  })

  test('is promised for the day its promise was moved to, with why', () => {
    const moved = {
      ...({ key: 'k', consultation: 'street', kind: 'milestone', milestone: 'racks' } as const),
      ...{ dueOn: '2026-11-02', firstDueOn: '2026-08-31', explained: { en: 'The snow stayed.' } },
    }
    expect(presentMilestones(outcome, [], [moved])[1]).toMatchObject({
      state: 'delayed',
      dueOn: '2026-11-02',
      why: { en: 'The snow stayed.' },
    })
  })
})

describe('what a citizen missed', () => {
  test('is the outcome while no echo reached them, and the echo tells what came of it since', () => {
    const came: Result = { ...none, outcome, outcomeAt: 10, reports: [report('benches', 'done', 20)] }
    expect(whats(came)).toEqual(['outcome'])
    expect(whats({ ...came, told: [told('echo', 'outcome', 30)] })).toEqual([])
  })

  test('is a later step that came after their echo and did not reach them', () => {
    const came: Result = {
      ...{ ...none, outcome, outcomeAt: 10, told: [told('echo', 'outcome', 11)] },
      reports: [report('benches', 'done', 20), report('racks', 'dropped', 30)],
    }
    expect(whats(came)).toEqual(['milestone', 'milestone'])
    expect(whats({ ...came, told: [...came.told, told('milestone', 'racks', 31)] })).toEqual(['milestone'])
  })

  test('is news only while nothing was decided since, and never for those who want none', () => {
    const sent: Result = { ...none, news: [{ consultation: 'street', words: { en: 'Moved to May.' }, at: 5 }] }
    expect(whats(sent)).toEqual(['news'])
    expect(whats(sent, true)).toEqual([])
    expect(whats({ ...sent, outcome, outcomeAt: 10, told: [told('echo', 'outcome', 11)] })).toEqual([])
  })

  test('is a correction that came after all they heard', () => {
    const came: Result = {
      ...{ ...none, outcome, outcomeAt: 40, told: [told('echo', 'outcome', 11)] },
      replaced: [{ outcome, until: 40 }],
    }
    expect(whats(came)).toEqual(['correction'])
    expect(whats({ ...came, told: [told('echo', 'outcome', 41)] })).toEqual([])
  })
})

describe('what is missed may have been heard', () => {
  const missed = [{ what: 'milestone', at: 50 }] as const

  test('where a message left after it came, and no platform said whether it arrived', () => {
    expect(mayHaveHeard({ ...none, mayHaveArrived: [told('milestone', 'benches', 60)] }, missed)).toBe(true)
  })

  test('and not where the doubt is older than what came, or there is none', () => {
    expect(mayHaveHeard({ ...none, mayHaveArrived: [told('echo', 'outcome', 40)] }, missed)).toBe(false)
    expect(mayHaveHeard(none, missed)).toBe(false)
    expect(mayHaveHeard(undefined, missed)).toBe(false)
  })
})
