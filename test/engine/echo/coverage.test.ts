import { expect, test } from 'vitest'
import { mostLikelyToHurt } from '../../../src/engine/cityside/preview/choose-samples.ts'
import { coverageOf, peopleUnanswered } from '../../../src/engine/echo/coverage.ts'
import type { Said } from '../../../src/engine/state.ts'
import { chose, decided, everyone, part, said, street, theme, wrote } from './street.ts'

/** What several citizens of the street said, their statements numbered on. */
function people(...each: readonly Parameters<typeof said>[0][]): readonly Said[] {
  let next = 1
  return each.map((one, index) => {
    const { involvement, statements } = said(one, next)
    next += statements.length
    return { respondent: index + 1, answers: involvement?.answers ?? [], statements }
  })
}

const six = people(
  { more: ['benches'], words: ['A bench, please', 'And shade'] },
  { more: ['benches', 'trees'] },
  { more: ['trees'], words: ['Noise at three in the morning'] },
  { words: ['The bus is late'] },
  { more: ['benches'] },
  { more: ['bikes'], words: ['x'.repeat(300)] },
)
const outcome = decided(
  [
    part(everyone, 'adopted', 'Fourteen benches'),
    part(chose('benches'), 'adopted', 'Fourteen benches for you'),
    part(wrote('seats'), 'adopted', 'One with a back'),
    part(wrote('noise'), 'not-adopted', 'They stay at night'),
  ],
  { themes: [theme('seats', [1]), theme('noise', [3], 'against'), theme('bus', [4], 'asks'), theme('nothing', [])] },
)

test('coverage counts what a theme holds and what no part takes up; what was decided for all takes up nothing', () => {
  expect(coverageOf(street, six, outcome)).toEqual({
    statements: 5,
    assigned: 3,
    unanswered: 3,
    choicesUnanswered: [
      { question: 'more', choice: 'trees' },
      { question: 'more', choice: 'bikes' },
    ],
    themesWithoutDecision: ['bus'],
  })
  expect(peopleUnanswered(street, six, outcome)).toBe(5)
})

test('a choice shows how many made it only where that tells of no fewer than five', () => {
  const many = people(
    ...Array.from({ length: 7 }, () => ({ more: ['trees'] })),
    ...Array.from({ length: 6 }, () => ({ more: ['benches'] })),
  )
  expect(coverageOf(street, many, outcome).choicesUnanswered).toEqual([
    { question: 'more', choice: 'trees', people: 7 },
  ])
  const withFew = [...many, ...people({ more: ['bikes'] })]
  expect(coverageOf(street, withFew, outcome).choicesUnanswered).toEqual([
    { question: 'more', choice: 'trees', people: 7 },
    { question: 'more', choice: 'bikes' },
  ])
})

test('a step of a scale that nobody decided on is named without a number', () => {
  const rated = people(...Array.from({ length: 9 }, () => ({ safe: 2 })))
  expect(coverageOf(street, rated, outcome).choicesUnanswered).toEqual([{ question: 'safe', choice: '2' }])
})

test('the five echoes most likely to hurt are those of five people, each with its reason', () => {
  const seven = [...six, ...people({}, {}, {}, {}, {}, {}, { words: ['y'.repeat(400)] }).slice(6)]
  const chosen = mostLikelyToHurt(seven, street, outcome)
  expect(chosen.map(({ because, said: { respondent } }) => [because, respondent])).toEqual([
    ['critic', 3],
    ['alone', 4],
    ['longest', 7],
    ['two', 1],
    ['nothing', 6],
  ])
})

test('fewer people are fewer echoes, and a person who said nothing is none', () => {
  expect(mostLikelyToHurt(six.slice(0, 2), street, outcome)).toHaveLength(2)
  expect(mostLikelyToHurt(people({}), street, outcome)).toEqual([])
})
