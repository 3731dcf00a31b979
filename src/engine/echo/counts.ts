import type { Consultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Block, TextRef } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { publishable } from '../../domain/publishable.ts'
import type { Question } from '../../domain/question.ts'
import type { QuestionTally, Tally } from '../../domain/tally.ts'
import { smallCellMin } from '../../domain/tally.ts'
import { steps } from '../answers/ask.ts'

/**
 * What was said, in numbers, question by question. Numbers below five people are not shown, nor any that would give
 * them away.
 */
export function countBlocks(consultation: Consultation, tally: Tally): readonly Block[] {
  if (tally.answered < smallCellMin) return [say('counts-too-few')]
  return consultation.questions.flatMap((question) => {
    const counts = tally.questions[question.id]
    return counts
      ? [{ style: 'note', words: { city: question.text } } as const, ...questionCounts(question, counts)]
      : []
  })
}

function questionCounts(question: Question, counts: QuestionTally): readonly Block[] {
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const shown = publishable(question.choices.map((choice) => counts.choices[choice.id] ?? 0))
      const lines = question.choices.map((choice, index) => countLine(shown[index], { local: choice.label }))
      return [{ style: 'plain', words: { lines } }]
    }
    case 'scale': {
      const values = steps(question.from, question.to)
      const people = values.reduce((sum, value) => sum + (counts.choices[String(value)] ?? 0), 0)
      const total = values.reduce((sum, value) => sum + value * (counts.choices[String(value)] ?? 0), 0)
      if (people < smallCellMin) return [say('counts-too-few')]
      return [say('count-scale', { average: Math.round((10 * total) / people) / 10, to: question.to, people })]
    }
    case 'open':
      return counts.answered < smallCellMin
        ? [say('counts-too-few')]
        : [say('count-statements', { statements: counts.statements, people: counts.answered })]
    default:
      return question satisfies never
  }
}

function countLine(count: number | undefined, label: { readonly local: Localized }): TextRef {
  return count === undefined ? text('count-few', { label }) : text('count-choice', { label, people: count })
}
