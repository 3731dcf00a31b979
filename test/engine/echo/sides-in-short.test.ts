import { expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Message } from '../../../src/domain/message.ts'
import type { Outcome, OutcomePart, Theme } from '../../../src/domain/outcome.ts'
import type { OpenQuestion } from '../../../src/domain/questions/open.ts'
import type { Vote } from '../../../src/domain/reactions/vote.ts'
import { echo } from '../../../src/engine/echo/echo.ts'
import { partsFor, thingsSaid } from '../../../src/engine/echo/things.ts'
import type { Facts } from '../../../src/engine/state.ts'
import { render } from '../../../src/texts/render.ts'
import { texts } from '../../attack/room.ts'
import { seeded } from '../../simulation/random.ts'
import { decided, facts, part, said, street, theme, wrote } from './street.ts'

const question: OpenQuestion = { kind: 'open', id: 'else', text: { en: 'What else?' }, statementsMax: 5, react: true }
const consultation: Consultation = { ...street, questions: [question] }

const themes = [
  theme('benches', [10, 11, 12, 13, 14]),
  theme('bikes', [15, 16, 17]),
  theme('shade', [18, 19]),
  theme('empty', [20]),
]
const outcome = decided(
  [
    part(wrote('shade'), 'in-part', 'Two trees'),
    part(wrote('benches'), 'adopted', 'Five benches'),
    part(wrote('bikes'), 'not-adopted', 'No bike racks'),
    part(wrote('empty'), 'not-adopted', 'It will not be empty'),
  ],
  { themes },
)

interface Spoken {
  readonly words?: readonly string[]
  readonly votes: Readonly<Record<string, Vote>>
  readonly outcome?: Outcome
}

function answersOf({ words = [], votes }: Spoken): Pick<Facts, 'involvement' | 'statements'> {
  const one = said({ words })
  const answer: Answer = {
    ...{ consultation: 'street', question: 'else/react', at: 0 },
    value: { kind: 'agree', shown: Object.keys(votes), votes },
  }
  const answers = [...(one.involvement?.answers ?? []), answer]
  return { ...one, ...(one.involvement && { involvement: { ...one.involvement, answers } }) }
}

function messageTo(spoken: Spoken, whole = false): Message {
  const all: Facts = {
    ...facts(answersOf(spoken), spoken.outcome ?? outcome, {}),
    running: { consultation, stage: { at: 'answered', answeredAt: 0 } },
  }
  const message = echo(all, 'outcome', whole)
  if (!message) throw new Error('Nothing was told.')
  return message
}

function told(spoken: Spoken, whole = false): readonly string[] {
  return render({ ...messageTo(spoken, whole), buttons: [] }, 'en', texts).blocks.map(({ text }) => text)
}

const twelve: Spoken['votes'] = {
  ...{ 10: 1, 11: 1, 12: 1, 13: 1, 14: 0, 15: -1, 16: -1, 17: -1, 18: 1, 19: -1, 30: 1, 31: -1 },
}

test('who said something to twelve statements reads a paragraph for each decision, the one about most of them first', () => {
  const blocks = told({ votes: twelve })
  expect(blocks.slice(1, 6)).toEqual([
    'You agreed with 4 statements and were unsure about one statement that we read as “benches”. It is a yes.\nFive benches\nWhy: because of Five benches',
    'You disagreed with 3 statements that we read as “bikes”. It is a no to what you disagreed with.\nNo bike racks\nWhy: because of No bike racks',
    'You agreed with one statement and disagreed with one statement that we read as “shade”. Decided for everyone. It does not solve all of it.\nTwo trees\nWhy: because of Two trees',
    'The decision does not answer 2 statements that you reacted to. What you thought of them is counted.',
    'That was the short version. Write “all of it” for the rest.',
  ])
  const [tap] = (messageTo({ votes: twelve }).buttons ?? []).filter(
    (each) => 'action' in each && each.action.do === 'read',
  )
  expect(tap).toMatchObject({ label: { with: { said: 12 } }, action: { consultation: 'street' } })
})

test('what they wrote themselves stands first, each thing with what came of it', () => {
  const own = { words: ['Benches, please.', 'A dog park.'], votes: twelve }
  const blocks = told({
    ...own,
    outcome: {
      ...outcome,
      themes: themes.map((each) => (each.id === 'benches' ? theme('benches', [1, 10, 11]) : each)),
    },
  })
  const at = (words: string) => blocks.findIndex((each) => each.startsWith(words))
  expect(at('Benches, please.')).toBeLessThan(at('Five benches'))
  expect(at('A dog park.')).toBeLessThan(at('You disagreed with 3 statements'))
  expect(blocks.slice(at('A dog park.'))[1]).toContain('The decision does not answer this')
  expect(blocks.join('\n').match(/^Five benches$/gm)).toHaveLength(1)
})

test('a decision on their own words is named again from the other side, and not told again', () => {
  const blocks = told({
    words: ['Benches, please.'],
    votes: { ...twelve, 10: -1, 11: -1, 12: -1, 13: -1 },
    outcome: { ...outcome, themes: [theme('benches', [1, 10, 11, 12, 13]), ...themes.slice(1)] },
  })
  expect(blocks).toContain(
    'You disagreed with 4 statements that we read as “benches”. It is a yes to what you disagreed with.\nIt is the same decision as above.',
  )
  expect(blocks.join('\n').match(/^Five benches$/gm)).toHaveLength(1)
})

test('a yes to one side that is a no to the other is one decision', () => {
  const both = decided(
    [
      part(wrote('for'), 'adopted', 'A market'),
      part(wrote('against'), 'not-adopted', 'A market'),
      ...outcome.parts.slice(1),
    ],
    { themes: [theme('for', [40, 41, 42]), theme('against', [43, 44], 'against'), ...themes] },
  )
  const blocks = told({ votes: { ...twelve, 40: 1, 41: 1, 42: 1, 43: -1, 44: -1 }, outcome: both })
  expect(blocks.filter((each) => each.includes('A market'))).toHaveLength(1)
  expect(blocks).toContainEqual(
    'You agreed with 3 statements that we read as “for”. It is a yes.\nYou disagreed with 2 statements that we read as “against”. It is a no to what you disagreed with.\nA market\nWhy: because of A market',
  )
})

test('few sides are told in full, without a tap for more', () => {
  const few = { votes: { 10: 1, 15: -1 } as const }
  expect(told(few)).toEqual(told(few, true))
  expect(JSON.stringify(messageTo(few).buttons)).not.toContain('button-echo-whole')
})

test('of more than five decisions it is said how many there are beside', () => {
  const names = [...'abcdefgh']
  const many = decided(
    names.map((name) => part(wrote(name), 'adopted', `Decided ${name}`)),
    { themes: names.map((name, at) => theme(name, [50 + at])) },
  )
  const votes = Object.fromEntries(names.map((_, at) => [50 + at, 1 as const]))
  const blocks = told({ votes, outcome: many })
  expect(blocks.filter((each) => each.includes('Decided '))).toHaveLength(5 + 1)
  expect(blocks).toContain('3 more decisions are about statements that you took a side on.')
  for (const name of names) expect(told({ votes, outcome: many }, true)).toContain(`Decided ${name}`)
})

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))

test(`no statement is counted under a decision that does not take it up, and of the whole none is left out (EKKO_SEED=${seed})`, () => {
  const random = seeded(seed)
  const numbers = Array.from({ length: 14 }, (_, at) => 10 + at)
  let inShort = 0
  for (let round = 0; round < 200; round += 1) {
    const drawn: readonly Theme[] = ['p', 'q', 'r', 's', 't', 'u'].map((id) =>
      theme(
        id,
        numbers.filter(() => random.chance(0.25)),
      ),
    )
    const parts: readonly OutcomePart[] = drawn
      .filter(() => random.chance(0.7))
      .map(({ id }) => part(wrote(id), random.pick(['adopted', 'not-adopted'] as const), `Decided ${id}`))
    const voted = numbers.filter(() => random.chance(0.9))
    const votes = Object.fromEntries(voted.map((number) => [number, random.pick([-1, 0, 1] as const)]))
    const one: Spoken = { votes, outcome: decided(parts, { themes: drawn }) }
    const things = thingsSaid(consultation, answersOf(one).involvement?.answers ?? [], [])
    const by = (some: readonly OutcomePart[]) =>
      things.filter((thing) => some.some((each) => partsFor(thing, { parts: [each], themes: drawn }).length > 0)).length
    const [short, whole] = [told(one), told(one, true)]
    for (const each of parts) {
      const decision = each.decision.en ?? ''
      expect(whole.includes(decision)).toBe(by([each]) > 0)
      const paragraph = short.find((words) => words !== decision && words.split('\n').includes(decision))
      if (paragraph === undefined) continue
      inShort += 1
      expect(statementsIn(paragraph)).toBe(by([each]))
    }
    const left = short.find((words) => words.startsWith('The decision does not answer ') && words.includes('statement'))
    if (left !== undefined) expect(statementsIn(left)).toBe(things.length - by(parts))
  }
  expect(inShort).toBeGreaterThan(200)
})

function statementsIn(words: string): number {
  const counts = [...words.matchAll(/(one|\d+) statements?/g)].map(([, count]) => (count === 'one' ? 1 : Number(count)))
  return counts.reduce((sum, count) => sum + count, 0)
}
