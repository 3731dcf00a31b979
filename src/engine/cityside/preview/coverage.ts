import type { Localized } from '../../../domain/language.ts'
import { type Block, say, type TextRef, text } from '../../../domain/message.ts'
import type { Outcome } from '../../../domain/outcome.ts'
import { kindOf } from '../../../domain/questions/kinds.ts'
import { type ChoiceUnanswered, coverageOf } from '../../echo/coverage.ts'
import type { Facts } from '../../state.ts'

/** How much of what was said an outcome answers, in sentences, before it is published. */
export function coverageBlocks({ running, said = [] }: Facts, outcome: Outcome): readonly Block[] {
  if (!running) return []
  const { questions } = running.consultation
  const { statements, assigned, unanswered, choicesUnanswered, themesWithoutDecision } = coverageOf(
    running.consultation,
    said,
    outcome,
  )
  const themes = outcome.themes.filter((theme) => theme.statements.length > 0).length
  const without = themesWithoutDecision.length
  const labels = outcome.themes.filter(({ id }) => themesWithoutDecision.includes(id)).map(({ label }) => label)
  const choices: Block = {
    style: 'note',
    words: {
      lines: choicesUnanswered.map((each) => {
        const line = choiceLine(each, questions)
        return hasReason(each, outcome) ? text('coverage-choice-reason', { choice: line }) : line
      }),
    },
  }
  const withoutReason = choicesUnanswered.some((each) => !hasReason(each, outcome))
  return [
    ...(statements > 0 ? [say('coverage-statements', { statements, assigned, themes, unanswered, without })] : []),
    ...(without > 0 ? [say('coverage-themes', { themes: { list: labels } })] : []),
    ...(choicesUnanswered.length > 0
      ? [say('coverage-choices'), choices, ...(withoutReason ? [say('coverage-choices-do')] : [])]
      : []),
    ...(unanswered + without + choicesUnanswered.length === 0 ? [say('coverage-whole')] : []),
  ]
}

/** Whether it is written why the decision does not answer it: for this choice, or for all that is left. */
function hasReason({ question, choice }: ChoiceUnanswered, { unanswered = [] }: Outcome): boolean {
  return unanswered.some(
    ({ concerns }) =>
      concerns.kind === 'everyone' ||
      (concerns.kind === 'choice' && concerns.question === question && concerns.choice === choice),
  )
}

type Questions = NonNullable<Facts['running']>['consultation']['questions']

function choiceLine({ question: id, choice, people }: ChoiceUnanswered, questions: Questions): TextRef {
  const question = questions.find((each) => each.id === id)
  const options = question ? kindOf(question).options(question) : []
  const label: Localized = options.find((option) => option.id === choice)?.name ?? { any: choice }
  if (question && !kindOf(question).named)
    return text('coverage-step', { question: { local: question.text }, step: { local: label } })
  return people === undefined
    ? text('coverage-choice-few', { choice: { local: label } })
    : text('coverage-choice', { choice: { local: label }, people })
}
