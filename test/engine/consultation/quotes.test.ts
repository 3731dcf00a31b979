import { describe, expect, it } from 'vitest'
import type { Consultation, Stage } from '../../../src/domain/consultation.ts'
import { dayMs, hourMs } from '../../../src/domain/time.ts'
import { quotesMessage } from '../../../src/engine/cityside/quotes.ts'
import { offerQuotes, quotingTimer } from '../../../src/engine/consultation/quotes.ts'
import { consultationOf } from '../../store/town.ts'
import { city, evening } from '../cityside/clerk.ts'

const consultation: Consultation = {
  ...consultationOf('trees'),
  questions: [{ id: 'q1', kind: 'open', text: { en: 'Where?' }, statementsMax: 5 }],
  opensAt: evening,
  closesAt: evening + 14 * dayMs,
}

function state(answered: number, quotesRead: number, stage: Stage = { at: 'open', openedAt: evening }) {
  const counted = { answered, skipped: 0, choices: {}, statements: answered }
  const tally = {
    ...(quotesRead > 0 && { quotesRead }),
    ...{ invited: 9, delivered: 9, answered, declined: 0, capped: 0, themes: {} },
    questions: { q1: counted },
    heard: { yes: 0, partly: 0, no: 0 },
  }
  return {
    of: 'city',
    city,
    running: { consultation, stage },
    outcome: undefined,
    commitments: [],
    tally,
  } as const
}

describe('quotes that wait to be read', () => {
  it('are offered a day before the closing, and halfway where it is open for a short time', () => {
    expect(quotingTimer(consultation, evening)).toMatchObject({ dueAt: evening + 13 * dayMs })
    expect(quotingTimer({ ...consultation, closesAt: evening + 6 * hourMs }, evening)).toMatchObject({
      dueAt: evening + 3 * hourMs,
    })
  })

  it('are offered to the department that asks, under a key that is always the same', () => {
    const offers = [evening, evening + dayMs].map((at) => offerQuotes(state(5, 0), at).changes)
    for (const [offer] of offers)
      expect(offer).toMatchObject({ kind: 'quotes.offered', department: 'parks', key: 'quoting:trees' })
  })

  it('are not offered where too few wrote, where one was read, or where it is closed', () => {
    const closed: Stage = { at: 'closed', closedAt: evening }
    for (const found of [state(4, 0), state(5, 1), state(5, 0, closed)])
      expect(offerQuotes(found, evening).changes).toEqual([])
  })

  it('are told as they stand when it is sent: nothing where one was read meanwhile, or there is nothing to read', () => {
    const { running } = state(5, 0)
    const about = { show: 'quotes', consultation: 'trees', offered: true } as const
    const told = (left: number, read: number) =>
      quotesMessage(about, { city, consents: {}, statements: [], running, quotes: { left, read } })
    expect(told(3, 0)?.buttons).toHaveLength(1)
    expect(told(3, 1)).toBeUndefined()
    expect(told(0, 0)).toBeUndefined()
  })
})
