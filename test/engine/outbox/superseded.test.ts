import { describe, expect, test } from 'vitest'
import type { Mailing } from '../../../src/domain/mailing.ts'
import type { MilestoneReport, Outcome } from '../../../src/domain/outcome.ts'
import { isSuperseded } from '../../../src/engine/outbox/superseded.ts'
import type { Facts } from '../../../src/engine/state.ts'
import { city } from '../../store/town.ts'

const outcome = { consultation: 'street', milestones: [], themes: [], parts: [] } as unknown as Outcome
const none: Facts = { city, consents: {}, statements: [] }
const about = (kind: Mailing['kind'], ref: string) =>
  ({ kind: 'mailing', mailing: { kind, consultation: 'street', ref } }) as const
const report = (state: MilestoneReport['state'], at: number, dueOn?: string) => ({
  ...{ consultation: 'street', milestone: 'benches', state, at, what: { en: 'So it is.' } },
  ...(dueOn && { dueOn }),
})

describe('a message that had to wait', () => {
  test('about the closing says nothing once there is an outcome', () => {
    expect(isSuperseded(about('closing', 'closing'), none)).toBe(false)
    expect(isSuperseded(about('closing', 'closing'), { ...none, outcome })).toBe(true)
  })

  test('about a later step is overtaken by an echo that told it, and by a newer report of the same step', () => {
    const done = report('done', 20)
    const notice = about('milestone', 'benches')
    const facts: Facts = { ...none, outcome, report: done, reports: [done] }
    expect(isSuperseded(notice, { ...facts, toldAt: 19 })).toBe(false)
    expect(isSuperseded(notice, { ...facts, toldAt: 20 })).toBe(true)
    const late = report('delayed', 10, '2026-10-01')
    expect(
      isSuperseded(about('milestone', 'benches-2026-10-01'), { ...none, report: late, reports: [late, done] }),
    ).toBe(true)
  })

  test('that echoes what was read meanwhile does not echo twice, until the outcome is another', () => {
    const echo = about('echo', 'outcome')
    expect(isSuperseded(echo, { ...none, outcome, outcomeAt: 10, toldAt: 11 })).toBe(true)
    expect(isSuperseded(about('correction', 'c'), { ...none, outcome, outcomeAt: 12, toldAt: 11 })).toBe(false)
  })
})
