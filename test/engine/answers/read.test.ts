import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/domain/question.ts'
import { readAnswer } from '../../../src/engine/answers/read.ts'
import { commandIn } from '../../../src/engine/conversation/commands.ts'
import { understood } from '../../understood.ts'

const both = (words: string) => ({ da: words, en: words })
const choice: Question = {
  id: 'q',
  kind: 'choice',
  text: both('?'),
  choices: [
    { id: 'trees', label: { da: 'Flere træer', en: 'More trees' } },
    { id: 'benches', label: { da: 'Flere bænke', en: 'More benches' } },
    { id: 'racks', label: { da: 'Cykelstativer', en: 'Bike racks' } },
  ],
}
const choices: Question = { ...choice, kind: 'choices', choicesMax: 2 }
const scale: Question = {
  id: 's',
  kind: 'scale',
  text: both('?'),
  from: 1,
  to: 5,
  low: both('bad'),
  high: both('good'),
}
const open: Question = { id: 'o', kind: 'open', text: both('?'), statementsMax: 5 }

describe('reading what people type', () => {
  it('a label counts in any language, whatever its case and punctuation', () => {
    for (const words of ['More trees', 'flere træer!', ' FLERE TRÆER ', '1', '1.', '#1']) {
      expect(readAnswer(choice, words, understood)).toEqual({ kind: 'choice', choice: 'trees' })
    }
  })

  it('words that could mean two choices mean none', () => {
    expect(readAnswer(choice, 'more', understood)).toBeUndefined()
    expect(readAnswer(choice, '4', understood)).toBeUndefined()
    expect(readAnswer(choice, '', understood)).toBeUndefined()
    expect(readAnswer(choice, 'the bus', understood)).toBeUndefined()
  })

  it('several choices are read from a list, and too many are not an answer', () => {
    expect(readAnswer(choices, '3, 1', understood)).toEqual({ kind: 'choices', choices: ['trees', 'racks'] })
    expect(readAnswer(choices, 'Flere træer og bike racks', understood)).toEqual({
      kind: 'choices',
      choices: ['trees', 'racks'],
    })
    expect(readAnswer(choices, '1, 2, 3', understood)).toBeUndefined()
    expect(readAnswer(choices, '1, the bus', understood)).toBeUndefined()
  })

  it('a scale takes its whole numbers and nothing beyond', () => {
    expect(readAnswer(scale, '5', understood)).toEqual({ kind: 'scale', value: 5 })
    for (const words of ['0', '6', '-1', '2.5', 'six']) expect(readAnswer(scale, words, understood)).toBeUndefined()
  })

  it('an open answer is kept word for word', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 500 }), (words) => {
        // What begins like a command is none of an answer.
        fc.pre(!/^\s*\/\p{L}/u.test(words))
        const value = readAnswer(open, words, understood)
        if (words.trim() === '') expect(value).toBeUndefined()
        else expect(value).toEqual({ kind: 'open', statements: [words.trim()] })
      }),
    )
  })

  it('no text makes it throw, and what it reads is always a real choice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (words) => {
        for (const question of [choice, choices, scale]) {
          const value = readAnswer(question, words, understood)
          if (value?.kind === 'choices') expect(value.choices.length).toBeLessThanOrEqual(2)
          if (value?.kind === 'scale') expect(value.value).toBeLessThanOrEqual(5)
        }
      }),
    )
  })
})

describe('commands', () => {
  it('are words and slash words, in Danish and English', () => {
    expect(commandIn('Stop!', understood)).toBe('stop')
    expect(commandIn('/stop', understood)).toBe('stop')
    expect(commandIn('Glem mig', understood)).toBe('forget')
    expect(commandIn('/forget_me', understood)).toBe('forget')
    expect(commandIn('mine svar', understood)).toBe('answers')
    expect(commandIn('HVORFOR?', understood)).toBe('why')
    expect(commandIn('hjælp', understood)).toBe('help')
    expect(commandIn('?', understood)).toBe('help')
  })

  it('a sentence that only begins with one is an answer', () => {
    for (const words of ['stop the cars', 'hjælp til de hjemløse', 'why not trees', 'start med skolen', '']) {
      expect(commandIn(words, understood)).toBeUndefined()
    }
  })
})
