import { expect, test } from 'vitest'
import type { OpenQuestion } from '../../src/domain/questions/open.ts'
import { verdictItem, verdictsTold } from '../../src/domain/reactions/counts.ts'
import { reactionsToldOf } from '../../src/domain/reactions/told.ts'
import { release } from '../../src/domain/release/release.ts'
import { nothingCounted, type Tally } from '../../src/domain/tally.ts'
import { questionAccount } from '../../src/web/ledger/question-account.ts'

const question: OpenQuestion = { kind: 'open', id: 'q', text: { en: 'What?' }, statementsMax: 5, react: true }
const seen = (number: number, agree: number, disagree: number, unsure: number) => ({
  [`${number}/seen`]: agree + disagree + unsure,
  ...{ [`${number}/agree`]: agree, [`${number}/disagree`]: disagree, [`${number}/unsure`]: unsure },
})
const verdicts = { names: 6, hurts: 0, adverts: 2, elsewhere: 0, several: 5, merged: 7, rest: 40 } as const
const counted = Object.fromEntries(Object.entries(verdicts).map(([of, count]) => [verdictItem(of as 'rest'), count]))
const tally: Tally = {
  ...{ invited: 90, delivered: 90, answered: 60, declined: 0, capped: 0, themes: {} },
  heard: { yes: 0, partly: 0, no: 0 },
  questions: { q: { ...nothingCounted, answered: 60 } },
  reactions: { q: { ...seen(1, 13, 12, 10), ...seen(2, 30, 2, 0), ...seen(3, 3, 0, 0), ...counted } },
}
const consultation = { questions: [question] } as const
const closed = release({ consultation, stage: { at: 'closed', closedAt: 0 } }, tally)

test('a statement stands with its numbers, its themes and how many saw it, where these tell of no few', () => {
  const told = reactionsToldOf(question, closed, [{ id: 't', label: { en: 'Benches' }, statements: [1] }])
  expect(told?.statements).toEqual([
    { number: 1, themes: [{ en: 'Benches' }], agree: 13, disagree: 12, unsure: 10, seen: 35 },
    // The two who disagree could be worked out from those who agree.
    { number: 2, themes: [], agree: undefined, disagree: undefined, unsure: 0, seen: 32 },
  ])
})

test('why statements were not shown is told by reason, and what would tell of a few is not', () => {
  const told = reactionsToldOf(question, closed, [])
  expect(told?.notShown).toEqual([
    { reason: 'names', count: 6 },
    { reason: 'hurts', count: 0 },
    { reason: 'adverts' },
    { reason: 'elsewhere', count: 0 },
    { reason: 'several' },
  ])
  expect(told?.merged).toBe(7)
  expect(Object.keys(verdictsTold(counted))).not.toContain(verdictItem('rest'))
})

test('while answers come in the numbers are in fives, and the record shows none', () => {
  const open = release({ consultation, stage: { at: 'open', openedAt: 0 } }, tally)
  expect(reactionsToldOf(question, open, [])?.statements[1]).toMatchObject({
    agree: 10,
    disagree: 10,
    unsure: 10,
    seen: 35,
  })
  expect(questionAccount(question, open, false)).toEqual({
    id: 'q',
    kind: 'open',
    text: { en: 'What?' },
    travels: true,
  })
})

test('the record has the numbers of statements, and no words', () => {
  const { said } = questionAccount(question, closed, true)
  expect(said?.reactions?.statements.map(({ number, agree }) => [number, agree])).toEqual([
    [1, 13],
    [2, undefined],
  ])
})
