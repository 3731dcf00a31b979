import { expect, test } from 'vitest'
import type { Question } from '../../src/domain/question.ts'
import { clearedIn, publicWords } from '../../src/domain/quotes.ts'

const open = { id: 'wish', kind: 'open', text: { en: 'What?' }, statementsMax: 1, react: true } as const
const statements = [
  { number: 1, respondent: 1, question: 'wish', text: 'More trees.' },
  { number: 2, respondent: 2, question: 'wish', text: 'Call me on 20 12 34 56.' },
  { number: 3, respondent: 3, question: 'other', text: 'Fewer cars.' },
  { number: 4, respondent: 4, question: 'wish', text: 'Never read.' },
]
const cleared = clearedIn(statements, new Map([1, 2, 3].map((number) => [number, { verdict: 'cleared' }])))
const shown = (question: Question, answered: number | undefined) => [...publicWords(question, answered, cleared)]

test('only cleared words of the question itself stand in public, without what leads to a person, as they were written', () => {
  expect(shown(open, 5)).toEqual([[1, 'More trees.']])
})

test('none do where people were not told so beside the question, or fewer than five have answered', () => {
  const { react: _, ...plain } = open
  for (const question of [plain, { ...open, photos: true }] as const) expect(shown(question, 50)).toEqual([])
  for (const answered of [undefined, 0, 4]) expect(shown(open, answered)).toEqual([])
})
