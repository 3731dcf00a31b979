import type { Localized } from '../../domain/language.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { nothingCounted, smallCellMin, type Tally } from '../../domain/tally.ts'

/** Counts as they may be shown: `null` is "fewer than five". */
export interface ShownQuestion {
  readonly id: string
  readonly answered: number | null
  readonly statements: number
  readonly choices: readonly { readonly id: string; readonly label: Localized; readonly count: number | null }[]
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
