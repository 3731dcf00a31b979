import { type AnswerValue, saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import type { Question } from '../../domain/question.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import type { Involvement } from '../state.ts'
import { saidTo } from './ask.ts'

/** An answer as quotations: the citizen's own words, or the labels of what they chose. Empty for a skip. */
export function ownWords(question: Question, value: AnswerValue): readonly Block[] {
  const given = givenTo(question, value)
  return given ? kindOf(question).ownWords(question, given) : []
}

/** Everything the person said, as quotations; for messages that concern all of it. */
export function allOwnWords(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    return value && saysSomething(value) ? ownWords(question, value) : []
  })
}
