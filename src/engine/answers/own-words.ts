import { type AnswerValue, saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, text } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import type { Involvement } from '../state.ts'
import { saidTo } from './ask.ts'

/** An answer as quotations: the citizen's own words, or the labels of what they chose. Empty for a skip. */
export function ownWords(question: Question, value: AnswerValue): readonly Block[] {
  const labels = (ids: readonly string[]): readonly Localized[] =>
    question.kind === 'choice' || question.kind === 'choices'
      ? question.choices.filter((choice) => ids.includes(choice.id)).map((choice) => choice.label)
      : []
  switch (value.kind) {
    case 'choice':
      return labels([value.choice]).map((label) => ({ style: 'quote', words: { city: label } }))
    case 'choices':
      return [{ style: 'quote', words: text('listed', { names: { list: labels(value.choices) } }) }]
    case 'scale':
      return [
        {
          style: 'quote',
          words: text('scale-said', { value: value.value, to: question.kind === 'scale' ? question.to : value.value }),
        },
      ]
    case 'open':
      return value.statements.map((statement) => ({ style: 'quote', words: { own: statement } }))
    case 'skipped':
      return []
    default:
      return value satisfies never
  }
}

/** Everything the person said, as quotations; for messages that concern all of it. */
export function allOwnWords(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    return value && saysSomething(value) ? ownWords(question, value) : []
  })
}
