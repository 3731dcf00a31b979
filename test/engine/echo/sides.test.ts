import { expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { OutcomePart, Verdict } from '../../../src/domain/outcome.ts'
import type { AgreeQuestion } from '../../../src/domain/questions/agree.ts'
import { isSaid, peopleAt } from '../../../src/domain/questions/kinds.ts'
import type { Vote } from '../../../src/domain/reactions/vote.ts'
import { release } from '../../../src/domain/release/release.ts'
import { nothingCounted, type Tally } from '../../../src/domain/tally.ts'
import { undecided } from '../../../src/domain/undecided.ts'
import { becameOf } from '../../../src/engine/echo/became.ts'
import { partsFor, partsForEveryone, thingsSaid } from '../../../src/engine/echo/things.ts'
import { render } from '../../../src/texts/render.ts'
import { texts } from '../../attack/room.ts'
import { consultationNamed, outcomeOf } from '../../delivery/city.ts'
import { everyone, part } from './street.ts'

const statements = ['lights', 'dogs', 'wild'].map((id) => ({ id, text: { en: `The ${id} are wanted.` } }))
const question: AgreeQuestion = { kind: 'agree', id: 'wood', text: { en: 'The wood?' }, statements }
const consultation: Consultation = { ...consultationNamed('wood'), questions: [question] }
const about = (choice: string) => ({ kind: 'choice', question: 'wood', choice }) as const
const decided = (...parts: readonly [OutcomePart, ...OutcomePart[]]) => ({ parts, themes: [], unanswered: [] })

function said(votes: Readonly<Record<string, Vote>>): readonly Answer[] {
  return [{ consultation: 'wood', question: 'wood', value: { kind: 'agree', shown: Object.keys(votes), votes }, at: 0 }]
}

function told(votes: Readonly<Record<string, Vote>>, outcome: ReturnType<typeof decided>): string {
  const things = thingsSaid(consultation, said(votes), [])
  const { blocks } = becameOf(things, things, { consultation, outcome, told: published, keptBack: false, whole: false })
  return render({ blocks, buttons: [] }, 'en', texts)
    .blocks.map(({ text }) => text)
    .join('\n')
}

const counts = {
  ...{ 'lights/seen': 30, 'lights/agree': 12, 'lights/disagree': 9, 'lights/unsure': 9 },
  ...{ 'dogs/seen': 30, 'dogs/agree': 28, 'dogs/disagree': 2, 'dogs/unsure': 0 },
}

const wood = { ...nothingCounted, answered: 30, choices: counts }
const tally: Tally = {
  ...{ invited: 30, delivered: 30, answered: 30, declined: 0, capped: 0 },
  ...{ questions: { wood }, themes: {}, heard: { yes: 0, partly: 0, no: 0 } },
}

const published = release({ consultation, stage: { at: 'closed', closedAt: 0 } }, tally)

test.each<[Verdict, string, string]>([
  ['adopted', 'It is a yes', 'No, it will not be as you hoped'],
  ['not-adopted', 'It is a no', 'It will be as you hoped'],
])('%s is read from both sides', (verdict, forIt, against) => {
  const outcome = decided(part(about('lights'), verdict, 'The lights'))
  expect(told({ lights: 1 }, outcome)).toContain(forIt)
  expect(told({ lights: -1 }, outcome)).toContain(against)
  expect(told({ lights: -1 }, outcome)).toContain('You disagreed with:')
  const unsure = told({ lights: 0 }, outcome)
  expect(unsure).toContain('You were unsure about:')
  expect(unsure).toContain('Decided for everyone')
  for (const other of [forIt, against]) expect(unsure).not.toContain(other)
})

test('how many others said the same is told of the same side alone, and nothing where that tells of few', () => {
  const outcome = decided(part(about('lights'), 'adopted', 'The lights'), part(about('dogs'), 'adopted', 'The dogs'))
  expect(told({ lights: 1 }, outcome)).toContain('11 others said the same')
  expect(told({ lights: -1 }, outcome)).toContain('8 others said the same')
  expect(told({ dogs: -1 }, outcome)).not.toMatch(/others said|\d/)
})

test('what no part is about is answered by nothing, and that is said', () => {
  const outcome = decided(part(about('lights'), 'adopted', 'The lights'))
  expect(told({ wild: -1 }, outcome)).toContain('The wild are wanted.')
  expect(told({ wild: -1 }, outcome)).toContain('The decision does not answer this')
})

test('what is told of a statement is not told again as decided for all', () => {
  const parts = [part(everyone, 'adopted', 'The lights'), part(about('lights'), 'adopted', 'The lights')] as const
  for (const vote of [1, -1, 0] as const) {
    const things = thingsSaid(consultation, said({ lights: vote }), [])
    expect(things.flatMap((thing) => partsFor(thing, decided(...parts)))).toHaveLength(1)
    expect(partsForEveryone(things, decided(...parts))).toEqual([])
  }
})

test('the public record names what people may have taken a side on and nothing answers, without a number', () => {
  const outcome = { ...outcomeOf('wood'), ...decided(part(about('lights'), 'adopted', 'The lights')) }
  expect(undecided(outcome, consultation, published)).toEqual([
    { kind: 'side', label: { en: 'The dogs are wanted.' } },
    { kind: 'side', label: { en: 'The wild are wanted.' } },
  ])
  expect(peopleAt(question, wood, 'lights', 'against')).toBe(9)
  expect(isSaid(question, wood, 'wild')).toBe(false)
})
