import { expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Outcome, Stance, Verdict } from '../../../src/domain/outcome.ts'
import type { OpenQuestion } from '../../../src/domain/questions/open.ts'
import type { OwnTravel } from '../../../src/domain/reactions/reading.ts'
import type { Vote } from '../../../src/domain/reactions/vote.ts'
import { nothingCounted, type Tally } from '../../../src/domain/tally.ts'
import { echo } from '../../../src/engine/echo/echo.ts'
import type { Facts } from '../../../src/engine/state.ts'
import { render } from '../../../src/texts/render.ts'
import { texts } from '../../attack/room.ts'
import { decided, facts, part, said, street, theme, wrote } from './street.ts'

const question: OpenQuestion = { kind: 'open', id: 'else', text: { en: 'What else?' }, statementsMax: 5, react: true }
const consultation: Consultation = { ...street, questions: [question] }
const benches = (verdict: Verdict, stance?: Stance) =>
  decided([part(wrote('benches'), verdict, 'Five benches')], { themes: [theme('benches', [7, 8], stance)] })

/** What 30 people who saw number 1 said to it, and what few said to number 2. */
const reactions = {
  ...{ '1/seen': 31, '1/agree': 13, '1/disagree': 10, '1/unsure': 8 },
  ...{ '2/seen': 31, '2/agree': 3, '2/disagree': 28, '2/unsure': 0 },
  ...{ '3/seen': 31, '3/agree': 14, '3/disagree': 0, '3/unsure': 17 },
}
const tally: Partial<Tally> = {
  ...{ invited: 60, delivered: 60, answered: 40 },
  questions: { else: { ...nothingCounted, answered: 40 } },
  reactions: { else: reactions },
}

function told({
  words = [],
  votes = {},
  travels,
  outcome = decided([]),
  first,
}: {
  readonly words?: readonly string[]
  readonly votes?: Readonly<Record<string, Vote>>
  readonly travels?: ReadonlyMap<number, OwnTravel>
  readonly outcome?: Outcome
  readonly first?: number
}): string {
  const one = said({ words }, first)
  const answer: Answer = {
    ...{ consultation: 'street', question: 'else/react', at: 0 },
    value: { kind: 'agree', shown: Object.keys(votes), votes },
  }
  const answers = [...(one.involvement?.answers ?? []), ...(Object.keys(votes).length > 0 ? [answer] : [])]
  const involvement = one.involvement && { ...one.involvement, answers }
  const all: Facts = {
    ...facts({ ...one, ...(involvement && { involvement }) }, outcome, tally),
    running: { consultation, stage: { at: 'answered', answeredAt: 0 } },
    ...(travels && { travels }),
  }
  const message = echo(all, 'outcome')
  if (!message) throw new Error('Nothing was told.')
  return render({ ...message, buttons: [] }, 'en', texts)
    .blocks.map(({ text }) => text)
    .join('\n')
}

test.each<[Verdict, string, string]>([
  ['adopted', 'It is a yes\n', 'It is a yes to what you disagreed with'],
  ['not-adopted', 'It is a no\n', 'It is a no to what you disagreed with'],
  ['in-part', 'It is a yes to some of it\n', 'It is a yes to some of what you disagreed with'],
])('%s on what others wrote is read from both sides', (verdict, agreed, disagreed) => {
  const outcome = benches(verdict)
  const one = told({ votes: { 7: 1 }, outcome })
  expect(one).toContain('You agreed with one statement from someone else.')
  expect(one).toContain('We read it as “benches”.')
  expect(one).toContain(agreed)
  const other = told({ votes: { 7: -1, 8: -1 }, outcome })
  expect(other).toContain('You disagreed with 2 statements from others.')
  expect(other).toContain(disagreed)
  expect(other).not.toContain(agreed)
  for (const each of [one, other]) expect(each.match(/^Five benches$/gm)).toHaveLength(1)
})

test('who took both sides of what one decision is about, or none, is told it without a verdict', () => {
  for (const votes of [{ 7: 1, 8: -1 }, { 7: 0 }] as const) {
    const words = told({ votes, outcome: benches('adopted') })
    expect(words).toContain('Decided for everyone')
    expect(words).not.toMatch(/It is a (yes|no)/)
  }
})

test('what they were unsure of goes with the side they took on the rest', () => {
  const words = told({ votes: { 7: 1, 8: 0 }, outcome: benches('adopted') })
  expect(words).toContain('You were unsure about one statement from someone else.')
  expect(words).toContain('It is a yes')
  expect(words).not.toContain('Decided for everyone')
})

test.each<Stance>(['asks', 'tells'])('nobody disagrees with what only %s', (stance) => {
  const words = told({ votes: { 7: -1 }, outcome: benches('adopted', stance) })
  expect(words).toContain('Decided for everyone')
  expect(words).not.toContain('what you disagreed with')
})

test('who agrees with an objection reads the decision as the one who objects does', () => {
  expect(told({ votes: { 7: 1 }, outcome: benches('adopted', 'against') })).toContain('It will be as you hoped')
  expect(told({ votes: { 7: -1 }, outcome: benches('not-adopted', 'against') })).toContain(
    'It is a no to what you disagreed with',
  )
})

test('what no decision takes up is said to be so, once for all of it', () => {
  const words = told({ votes: { 1: 1, 2: -1, 3: 0 }, outcome: benches('adopted') })
  expect(words.match(/The decision does not answer this/g)).toHaveLength(1)
  expect(words).not.toContain('Five benches')
})

test('a decision on their own words is not told twice to who reacted to others like them', () => {
  const outcome = decided([part(wrote('benches'), 'adopted', 'Five benches')], {
    themes: [theme('benches', [1, 7, 8])],
  })
  const same = told({ words: ['Benches, please.'], votes: { 7: 1 }, outcome })
  expect(same.match(/It is a yes/g)).toHaveLength(1)
  const other = told({ words: ['Benches, please.'], votes: { 7: -1 }, outcome })
  expect(other).toContain('It is a yes\n')
  expect(other).toContain('It is a yes to what you disagreed with\nIt is the same decision as above.')
  for (const words of [same, other]) expect(words.match(/^Five benches$/gm)).toHaveLength(1)
})

test('an author learns how many agree with their words, how many do not, and that they are counted themselves', () => {
  const words = told({ words: ['Benches.'], travels: new Map([[1, { verdict: 'yes' }]]) })
  expect(words).toContain(
    'Others have seen it. Counting yourself: 13 agree, 10 disagree and 8 are unsure. 31 have seen it in all. The statement has number 1.',
  )
})

test('a critic whom nearly all disagree with, and whose few could be worked out, reads how many saw it, and no number of either', () => {
  const words = told({ words: ['No benches.'], first: 2, travels: new Map([[2, { verdict: 'yes' }]]) })
  expect(words).toContain(
    '31 have seen it in all, and you are counted yourself. How many of them agree or disagree I do not',
  )
  expect(words).not.toMatch(/\b(3|28)\b/)
})

test('a number of none is told in words', () => {
  const words = told({ words: ['Trees.'], first: 3, travels: new Map([[3, { verdict: 'yes' }]]) })
  expect(words).toContain('14 agree, nobody disagrees and 17 are unsure')
})

test('of a statement that few saw no number is told', () => {
  const words = told({ words: ['A pond.'], first: 9, travels: new Map([[9, { verdict: 'yes' }]]) })
  expect(words).toContain('Others could see it. How many agree or disagree I do not show')
})

test('what was shown in the place of merged words is told with how many saw it where a few hide the rest', () => {
  const words = told({ words: ['A lake.'], first: 7, travels: new Map([[7, { verdict: 'merged', into: 2 }]]) })
  expect(words).toContain('31 have seen them in all. How many of them agree or disagree I do not show')
})

test.each([
  [1, 'You said that you agree with them.'],
  [-1, 'You said that you disagree with them.'],
  [0, 'You said that you are not sure whether you agree with them.'],
  [undefined, 'You have not said anything to them yourself, so you are not counted.'],
] as const)('whose words were merged reads what they said to the others themselves: %s', (vote, self) => {
  const travels = new Map<number, OwnTravel>([[8, { verdict: 'merged', into: 7 }]])
  const votes = vote === undefined ? {} : { 7: vote }
  const words = told({ words: ['More seats.'], first: 8, votes, travels, outcome: benches('adopted') })
  expect(words).toMatch(
    new RegExp(`More seats\\.\nSomeone else wrote nearly the same[^\n]*\n${self.replaceAll('.', '\\.')}`),
  )
  expect(words.match(/You agreed with one statement/g) ?? []).toHaveLength(0)
  expect(words.match(/You disagreed with one statement/g) ?? []).toHaveLength(vote === -1 ? 1 : 0)
})

test('whose words were not shown, merged, or never read is told so, each below its own words', () => {
  const travels = new Map<number, OwnTravel>([
    [1, { verdict: 'no', reason: 'adverts' }],
    [2, { verdict: 'merged', into: 1 }],
    [3, { verdict: 'unread' }],
  ])
  const words = told({ words: ['Buy mine.', 'More seats.', 'Trees.'], travels })
  expect(words).toMatch(/Buy mine\.\nOthers were not shown it\. It advertises something\./)
  expect(words).toMatch(/More seats\.\nSomeone else wrote nearly the same, .*: 13 agree, 10 disagree/)
  expect(words).toMatch(/Trees\.\nOthers did not get to see it, because it was not read in time.*We are sorry\./)
  expect(words.match(/The decision does not answer this/g)).toHaveLength(1)
})

test('of words that their author wants shown to no one, nothing is said about others', () => {
  expect(told({ words: ['Benches.'], travels: new Map() })).not.toMatch(/[Oo]thers/)
})
