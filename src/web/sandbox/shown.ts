import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { nothingCounted, smallCellMin, type Tally } from '../../domain/tally.ts'
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

/** Hides every count that could point at a person, and one more where a single hidden one could be reckoned from the rest. */
export function shownQuestion(question: Question, tally: Tally): ShownQuestion {
  const counts = tally.questions[question.id] ?? nothingCounted
  const choices = kindOf(question)
    .options(question)
    .map(({ id, name }) => ({ id, label: name, count: counts.choices[id] ?? 0 }))
  const few = counts.answered < smallCellMin
  const hidden = new Set(choices.filter((choice) => few || choice.count < smallCellMin).map((choice) => choice.id))
  if (hidden.size === 1) {
    const next = choices.filter((choice) => !hidden.has(choice.id)).sort((one, other) => one.count - other.count)[0]
    if (next) hidden.add(next.id)
  }
  return {
    id: question.id,
    answered: few ? null : counts.answered,
    statements: counts.statements,
    choices: choices.map((choice) => ({ ...choice, count: hidden.has(choice.id) ? null : choice.count })),
  }
}
