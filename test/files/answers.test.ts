import { describe, expect, test } from 'vitest'
import { parseAnswers } from '../../src/files/answers.ts'
import { english } from '../saying.ts'
import { city } from './town.ts'

const consultation = { id: 'path' } as Parameters<typeof parseAnswers>[2]['consultation']
const gathered = [
  { id: 'lamps', words: { da: 'Hvornår kommer der lys?', en: 'When are there lamps?' }, questions: [1] },
]
const read = (written: string) => parseAnswers(written, 'answers.yaml', { city, consultation, gathered })
const wrongIn = (written: string) => {
  const parsed = read(written)
  return parsed.ok ? [] : parsed.problems.map(({ line, text }) => `${line}: ${english(text)}`)
}

describe('a file with a politician’s answers', () => {
  test('is an answer to each gathered question, and why the others are not answered', () => {
    const written =
      'consultation: path\nanswers:\n  - question: lamps\n    answer: { da: Inden jul., en: Before Christmas. }\nothers: { da: Senere., en: Later. }\n'
    expect(read(written)).toMatchObject({
      value: {
        consultation: 'path',
        answers: [{ question: 'lamps', words: { da: 'Inden jul.', en: 'Before Christmas.' } }],
        others: { da: 'Senere.', en: 'Later.' },
      },
    })
  })

  test('tells a question that was never put together, another consultation, and a language that is missing', () => {
    const written = 'consultation: pth\nanswers:\n  - question: lamsp\n    answer: { da: Inden jul. }\n'
    expect(wrongIn(written)).toHaveLength(3)
    expect(wrongIn(written)[1]).toContain('lamps')
  })
})
