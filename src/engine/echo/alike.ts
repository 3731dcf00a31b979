import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { text } from '../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../domain/outcome.ts'
import { publishable } from '../../domain/publishable.ts'
import { namedOptions } from '../../domain/questions/kinds.ts'
import type { Tally } from '../../domain/tally.ts'
import { smallCellMin } from '../../domain/tally.ts'

/** How many others said alike: as "a few" below five, and without a number where the closing summary hides it. */
export function alikeBlocks(
  part: OutcomePart,
  consultation: Consultation,
  tally: Tally,
  outcome: Outcome,
): readonly Block[] {
  const { concerns: concern } = part
  if (concern.kind === 'everyone') return []
  const people =
    concern.kind === 'choice'
      ? (tally.questions[concern.question]?.choices[concern.choice] ?? 0)
      : (tally.themes[concern.theme] ?? 0)
  if (people < smallCellMin) return [{ style: 'note', words: text('alike-few') }]
  if (concern.kind === 'theme') {
    const theme = outcome.themes.find((each) => each.id === concern.theme)?.label ?? {}
    return [{ style: 'note', words: text('alike-theme', { others: people - 1, theme: { local: theme } }) }]
  }
  if (isHidden(concern.question, concern.choice, consultation, tally))
    return [{ style: 'note', words: text('alike-several') }]
  return [{ style: 'note', words: text('alike-choice', { others: people - 1 }) }]
}

/** Whether the count of this choice would give a smaller one away. */
function isHidden(questionId: string, choice: string, consultation: Consultation, tally: Tally): boolean {
  const question = consultation.questions.find((each) => each.id === questionId)
  const options = question ? namedOptions(question) : []
  const shown = publishable(options.map(({ id }) => tally.questions[questionId]?.choices[id] ?? 0))
  return options.some(({ id }, index) => id === choice && shown[index] === undefined)
}
