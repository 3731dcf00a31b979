import type { Question } from '../../domain/question.ts'
import { type QuestionTally, smallCellMin, type Tally } from '../../domain/tally.ts'
import type { DeskConsultation } from './desk.ts'
import type { ShownConsultation, ShownQuestion } from './wire.ts'

/** The desk shows counts by the same rule as everything else: none about fewer than five people. */
export function shownConsultation({ tally, ...rest }: DeskConsultation): ShownConsultation {
  const { questions: _questions, themes: _themes, ...counts } = tally
  return {
    ...rest,
    counts,
    questions: rest.running.consultation.questions.map((question) => shownQuestion(question, tally)),
  }
}

/**
 * Hides every count that could point at a person, and one more where a single hidden one could be reckoned from the rest.
 * Questions with several choices per person need no second one: their counts do not add up to anything known.
 */
export function shownQuestion(question: Question, tally: Tally): ShownQuestion {
  const counts = tally.questions[question.id] ?? nobody
  const choices = choiceIdsOf(question).map((id) => ({ id, count: counts.choices[id] ?? 0 }))
  const few = counts.answered < smallCellMin
  const hidden = new Set(choices.filter((choice) => few || choice.count < smallCellMin).map((choice) => choice.id))
  if (question.kind !== 'choices' && hidden.size === 1) {
    const next = choices.filter((choice) => !hidden.has(choice.id)).sort((one, other) => one.count - other.count)[0]
    if (next) hidden.add(next.id)
  }
  return {
    id: question.id,
    answered: few ? null : counts.answered,
    statements: counts.statements,
    choices: choices.map(({ id, count }) => ({ id, count: hidden.has(id) ? null : count })),
  }
}

const nobody: QuestionTally = { answered: 0, skipped: 0, choices: {}, statements: 0 }

function choiceIdsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.choices.map((choice) => choice.id)
    case 'scale':
      return Array.from({ length: question.to - question.from + 1 }, (_, step) => String(question.from + step))
    case 'open':
      return []
    default:
      return unknownQuestion(question)
  }
}

function unknownQuestion(question: never): never {
  throw new Error(`Nothing can be counted for ${JSON.stringify(question)}.`)
}
