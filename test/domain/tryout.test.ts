import { describe, expect, it } from 'vitest'
import type { Consultation, RunningConsultation } from '../../src/domain/consultation.ts'
import { releaseQuestion } from '../../src/domain/release/release.ts'
import { sideBySide } from '../../src/domain/side-by-side.ts'
import { isContradicted, measuredIn } from '../../src/domain/success.ts'
import { nothingCounted, type QuestionTally } from '../../src/domain/tally.ts'
import { dayMs } from '../../src/domain/time.ts'
import { asAsked, asWhole, inEveryRound, questionsOnce, roundAfter } from '../../src/domain/tryout.ts'
import { benches } from '../files/town.ts'

const day = (nth: number) => benches.opensAt + nth * dayMs
const rounds = [
  { name: 'before', from: day(0), until: day(5) },
  { name: 'during', from: day(20), until: day(25) },
  { name: 'after', from: day(40), until: day(45) },
] as const
const [asked] = benches.questions
const tryout: Consultation = {
  ...benches,
  questions: inEveryRound([asked], { rounds }),
  tryout: { rounds, stockOn: '2026-04-20' },
  closesAt: day(45),
}
const running: RunningConsultation = { consultation: tryout, stage: { at: 'open', openedAt: day(0) } }
const counts = (bench: number, tree: number): QuestionTally => ({
  ...nothingCounted,
  answered: bench + tree,
  choices: { bench, tree },
})
const tally = (...each: readonly QuestionTally[]) => ({
  questions: Object.fromEntries(
    rounds.map(({ name }, at) => [
      `what-${name}`,
      releaseQuestion(tryout.questions[at] ?? asked, each[at] ?? nothingCounted),
    ]),
  ),
})

describe('a tryout at a moment', () => {
  const at = (nth: number) => asAsked(running, day(nth)).consultation

  it('asks the questions of one round, and closes with it', () => {
    expect(at(1).questions.map(({ id }) => id)).toEqual(['what-before'])
    expect(at(21).questions.map(({ id }) => id)).toEqual(['what-during'])
    expect([at(1).closesAt, at(21).closesAt, at(41).closesAt]).toEqual([day(5), day(25), day(45)])
  })

  it('takes nothing between two rounds, and says which comes next', () => {
    expect(at(10).closesAt).toBeLessThan(day(10))
    expect(roundAfter({ rounds }, day(10))?.name).toBe('during')
    expect(roundAfter({ rounds }, day(50))).toBeUndefined()
  })

  it('is seen whole once it is closed, and leads back to the whole before', () => {
    const closed = { ...running, stage: { at: 'closed', closedAt: day(45) } } as const
    expect(asAsked(closed, day(46)).consultation).toBe(tryout)
    expect(asWhole(at(1))).toBe(tryout)
    expect(at(1)).toBe(at(2))
  })

  it('is written as it was asked, once', () => {
    expect(questionsOnce(tryout)).toEqual([asked])
  })
})

describe('rounds side by side', () => {
  it('show what lies far enough apart', () => {
    const [first] = sideBySide(tryout, tally(counts(10, 20), counts(20, 10), counts(30, 5)))
    expect(first?.lines.map(({ people }) => people)).toEqual([
      [10, 20, 30],
      [20, 10, 5],
    ])
    expect(first?.rounds.map(({ people }) => people)).toEqual([30, 30, 35])
  })

  it('hide a number whose difference from another round would be about fewer than five', () => {
    const [first] = sideBySide(tryout, tally(counts(10, 20), counts(11, 20), counts(10, 20)))
    expect(first?.lines.map(({ people }) => people)).toEqual([
      [10, undefined, 10],
      [20, undefined, 20],
    ])
    expect(first?.rounds.map(({ people }) => people)).toEqual([30, undefined, 30])
  })

  it('hide small numbers in each round, and never a single one that the total would give away', () => {
    const [first] = sideBySide(tryout, tally(counts(2, 20), counts(12, 40), counts(30, 10)))
    expect(first?.lines.map(({ people }) => people[0])).toEqual([undefined, undefined])
  })
})

describe('what was to count as a success', () => {
  const goal = (percent: number): Consultation => ({
    ...tryout,
    success: { what: { en: 'Half' }, reach: { question: 'what-after', choice: 'bench', percent } },
  })

  it('is measured in the last round', () => {
    const measured = measuredIn(goal(50), tally(counts(10, 20), counts(20, 10), counts(30, 10)))
    expect(measured).toEqual({ is: 75, needed: 50, unit: 'percent' })
  })

  it('has no number where that could point at a person, or would beside the other rounds', () => {
    expect(measuredIn(goal(50), tally(counts(10, 20), counts(20, 10), counts(38, 2)))).toBeUndefined()
    expect(measuredIn(goal(50), tally(counts(10, 20), counts(20, 10), counts(3, 1)))).toBeUndefined()
    expect(measuredIn(goal(50), tally(counts(10, 20), counts(20, 10), counts(21, 10)))).toBeUndefined()
  })

  it('cannot be called reached where the number says no', () => {
    const measured = { is: 38, needed: 50, unit: 'percent' } as const
    const words = { en: 'So it went.' }
    expect(isContradicted({ verdict: 'reached', words }, measured)).toBe(true)
    expect(isContradicted({ verdict: 'not-reached', words }, measured)).toBe(false)
    expect(isContradicted({ verdict: 'unclear', words }, measured)).toBe(false)
    expect(isContradicted({ verdict: 'reached', words }, undefined)).toBe(false)
  })
})
