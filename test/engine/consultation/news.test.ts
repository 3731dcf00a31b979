import { describe, expect, test } from 'vitest'
import type { Stage } from '../../../src/domain/consultation.ts'
import type { CityAct } from '../../../src/domain/inbox.ts'
import type { News } from '../../../src/domain/news.ts'
import type { Commitment, Outcome } from '../../../src/domain/outcome.ts'
import { decide } from '../../../src/engine/decide.ts'
import type { CityState } from '../../../src/engine/state.ts'
import { english } from '../../saying.ts'
import { city, consultationOf, evening } from '../../store/town.ts'

const consultation = consultationOf('benches')
const news: News = { consultation: 'benches', words: { en: 'The committee has moved it to 12 May.' } }
const base = { of: 'city', city, outcome: undefined, commitments: [], tally: undefined } as const
const closed: Stage = { at: 'closed', closedAt: evening }
const answered: Stage = { at: 'answered', answeredAt: evening }
const promise: Commitment = {
  ...{ key: 'milestone:benches:up', consultation: 'benches', kind: 'milestone', milestone: 'up' },
  dueOn: '2026-07-31',
}

function acting(state: CityState, act: CityAct) {
  return decide(state, { kind: 'city.acted', id: 'a', at: evening, by: 'cli', act }, evening)
}

function telling(stage: Stage, more: Partial<Extract<CityState, { about: 'news' }>> = {}) {
  const state: CityState = { ...base, about: 'news', running: { consultation, stage }, news: [], ...more }
  return acting(state, { act: 'news.sent', news })
}

function refusalOf(decision: ReturnType<typeof decide>): string | undefined {
  const refused = decision.changes.find((change) => change.kind === 'act.refused')
  return refused && english(refused.why)
}

const kindsOf = (decision: ReturnType<typeof decide>) => decision.changes.map(({ kind }) => kind)

describe('news on the way', () => {
  test('go out between closing and outcome, and after it as long as something is promised', () => {
    expect(kindsOf(telling(closed))).toEqual(['news.recorded', 'timer.set', 'act.audited'])
    expect(kindsOf(telling(answered, { commitments: [promise] }))).toContain('news.recorded')
    expect(refusalOf(telling(answered, { commitments: [{ ...promise, keptAt: evening }] }))).toMatch(/nothing more/)
  })

  test('wait until it is closed: they could sway those who have not answered', () => {
    expect(refusalOf(telling({ at: 'open', openedAt: evening }))).toMatch(/could sway those who have not answered yet/)
  })

  test('are the same only once', () => {
    expect(refusalOf(telling(closed, { news: [{ ...news, at: evening }] }))).toMatch(/has been sent already/)
  })
})

describe('an outcome that is put right', () => {
  const outcome: Outcome = {
    ...{ consultation: 'benches', decidedBy: { name: 'Lone', title: { en: 'chair' } }, decidedOn: '2026-03-01' },
    ...{ themes: [], milestones: [{ id: 'up', what: { en: 'They stand.' }, dueOn: '2026-07-31' }] },
    parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'Ten.' }, why: { en: 'Money.' } }],
  }
  const [part] = outcome.parts
  const corrected: Outcome = {
    ...{ ...outcome, milestones: [], correction: { en: 'The number was wrong.' } },
    parts: [{ ...part, decision: { en: 'Eight.' } }],
  }
  const state: CityState = {
    ...{ ...base, about: 'themes', outcome, commitments: [promise], running: { consultation, stage: answered } },
    ...{ kept: { themes: [], assignments: [] }, proposed: [], statements: [] },
  }

  test('keeps what stood before, takes back what is promised no more, and tells those whom it touches', () => {
    const decision = acting(state, { act: 'outcome.published', outcome: corrected })
    expect(kindsOf(decision)).toEqual([
      ...['outcome.replaced', 'outcome.recorded', 'consultation.moved', 'timer.set'],
      ...['commitment.kept', 'milestone.recorded', 'timer.cleared', 'timer.cleared', 'timer.set', 'act.audited'],
    ])
    expect(decision.changes.find(({ kind }) => kind === 'milestone.recorded')).toMatchObject({
      report: { milestone: 'up', state: 'dropped', why: { en: 'The number was wrong.' } },
    })
  })

  test('is refused without a reason, and where nothing is changed', () => {
    expect(refusalOf(acting(state, { act: 'outcome.published', outcome }))).toMatch(/published already/)
    const same = { ...outcome, correction: { en: 'Nothing.' } }
    expect(refusalOf(acting(state, { act: 'outcome.published', outcome: same }))).toMatch(/Nothing is changed/)
  })
})
