import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isEmpty,
  newsBetween,
  type Situation,
  standingOf,
  type Told,
  toldAfter,
  toldNothing,
} from '../../src/digests/told.ts'
import type { RunningConsultation, Stage } from '../../src/domain/consultation.ts'
import { dayMs } from '../../src/domain/time.ts'
import { benches, city, commitment, evening, tallyOf } from './town.ts'

const open: Stage = { at: 'open', openedAt: evening }

function running(id: string, stage: Stage = open): RunningConsultation {
  return { consultation: { ...benches, id }, stage }
}

function situation(more: Partial<Situation> & { readonly answered?: number; readonly stage?: Stage } = {}): Situation {
  const { answered = 10, stage = open, ...rest } = more
  const consultations = [{ running: running('benches', stage), tally: tallyOf({ answered }) }]
  return { city, now: evening, consultations, commitments: [], others: [], ...rest }
}

/** Tells what is new, and gives back what was told and the cursor after it. */
function tell(told: Told, now: Situation) {
  const standing = standingOf(now)
  const news = newsBetween(told, standing)
  return { news, told: toldAfter(told, standing, news, { benches: 3 }) }
}

const quiet = { numbers: [], received: 0, answered: 0, passed: 0 }

const first = tell(toldNothing, situation())

describe('news is', () => {
  test('everything that goes on, for whoever was never told anything', () => {
    expect(first.news).toEqual({
      promises: [],
      kept: [],
      consultations: ['benches'],
      others: [],
      ideas: quiet,
      letters: [],
      offers: false,
    })
  })

  test('an offer to help, once, also when an older one was taken back meanwhile', () => {
    const offered = tell(first.told, situation({ offers: 1 }))
    expect(offered.news.offers).toBe(true)
    expect(isEmpty(tell(offered.told, situation({ offers: 1 })).news)).toBe(true)
    const taken = tell(offered.told, situation())
    expect(isEmpty(taken.news)).toBe(true)
    expect(tell(taken.told, situation({ offers: 1 })).news.offers).toBe(false)
    expect(tell(taken.told, situation({ offers: 2 })).news.offers).toBe(true)
  })

  test('nothing, when nothing has happened', () => {
    expect(isEmpty(tell(first.told, situation()).news)).toBe(true)
  })

  test('five more answers, and not four', () => {
    expect(isEmpty(tell(first.told, situation({ answered: 14 })).news)).toBe(true)
    expect(tell(first.told, situation({ answered: 15 })).news.consultations).toEqual(['benches'])
  })

  test('five answers that came one by one', () => {
    let told = first.told
    const found: number[] = []
    for (let answered = 11; answered <= 20; answered += 1) {
      const next = tell(told, situation({ answered }))
      if (!isEmpty(next.news)) found.push(answered)
      told = next.told
    }
    expect(found).toEqual([15, 20])
  })

  test('a new stage, however few have answered', () => {
    const closed = situation({ stage: { at: 'closed', closedAt: evening } })
    expect(tell(first.told, closed).news.consultations).toEqual(['benches'])
  })

  test('not what was over before anything was told', () => {
    const archived = situation({ stage: { at: 'archived', archivedAt: evening } })
    expect(isEmpty(tell(toldNothing, archived).news)).toBe(true)
  })

  test('a promise when it is made, comes near, is broken, is still broken a week later, and is kept', () => {
    const promised = commitment('2026-04-01')
    const on = (days: number, more = {}) =>
      situation({ now: evening + days * dayMs, commitments: [{ ...promised, ...more }] })
    let { told } = tell(first.told, on(0))
    const heard: number[] = []
    for (let days = 1; days <= 50; days += 1) {
      const next = tell(told, on(days))
      if (next.news.promises.length > 0) heard.push(days)
      told = next.told
    }
    // 2 March and 23 days is a week before 1 April; it is late from 2 April on, 31 days later.
    expect(heard).toEqual([23, 31, 38, 45])
    expect(tell(told, on(51, { keptAt: evening })).news.kept).toEqual([promised.key])
  })

  test('what other departments begin and end on the same topics', () => {
    const begun = tell(first.told, situation({ others: [running('route')] }))
    expect(begun.news.others).toEqual(['route'])
    expect(isEmpty(tell(begun.told, situation({ others: [running('route')] })).news)).toBe(true)
    const closed = running('route', { at: 'closed', closedAt: evening })
    expect(tell(begun.told, situation({ others: [closed] })).news.others).toEqual(['route'])
  })
})

test('telling again at once is always empty, and the cursor survives being written down', () => {
  const counts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(counts, (answers) => {
      let told = toldNothing
      let sum = 0
      for (const more of answers) {
        sum += more
        const next = tell(told, situation({ answered: sum }))
        expect(isEmpty(tell(next.told, situation({ answered: sum })).news)).toBe(true)
        const kept = JSON.parse(JSON.stringify(next.told)) as Told
        expect(kept).toEqual(next.told)
        told = kept
      }
    }),
  )
})
