import type { AnswerValue, Statement } from '../../domain/answer.ts'
import { saysSomething } from '../../domain/answer.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Block } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../domain/outcome.ts'
import { givenTo, kindOf } from '../../domain/questions/kinds.ts'
import { saidTo } from '../answers/ask.ts'
import { ownWords } from '../answers/own-words.ts'
import type { Involvement } from '../state.ts'

/**
 * Whether a part of an outcome concerns this citizen: a general part does; a part about a choice, if they chose it; a part
 * about a theme, if they wrote one of its statements.
 */
export function concerns(
  part: OutcomePart,
  involvement: Involvement,
  outcome: Outcome,
  statements: readonly Statement[],
): boolean {
  const { concerns: concern } = part
  switch (concern.kind) {
    case 'everyone':
      return true
    case 'choice':
      return stands(saidTo(involvement.answers, concern.question), concern.choice)
    case 'theme':
      return statementsIn(concern.theme, outcome, statements).length > 0
    default:
      return concern satisfies never
  }
}

/** Groups parts that concern the very same words, so that the citizen reads those words once. */
export function groupByWords(
  parts: readonly OutcomePart[],
  outcome: Outcome,
  statements: readonly Statement[],
): readonly (readonly OutcomePart[])[] {
  const groups = new Map<string, OutcomePart[]>()
  for (const part of parts) {
    const { concerns: concern } = part
    const key =
      concern.kind === 'theme'
        ? statementsIn(concern.theme, outcome, statements)
            .map(({ number }) => number)
            .join(',')
        : JSON.stringify(concern)
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

/**
 * What the citizen said that no specific part takes up, as quotations: an echo leaves out none of their words. It stands
 * before the general parts, so that no verdict stands under words it does not take up.
 */
export function wordsNotTakenUp(
  specific: readonly OutcomePart[],
  consultation: Consultation,
  involvement: Involvement,
  outcome: Outcome,
  statements: readonly Statement[],
): readonly Block[] {
  const themes = new Set(specific.flatMap((part) => (part.concerns.kind === 'theme' ? [part.concerns.theme] : [])))
  const told = new Set(
    [...themes].flatMap((theme) => statementsIn(theme, outcome, statements).map((statement) => statement.text)),
  )
  const choices = new Set(
    specific.flatMap((part) =>
      part.concerns.kind === 'choice' ? [`${part.concerns.question}/${part.concerns.choice}`] : [],
    ),
  )
  const left = consultation.questions.flatMap((question) => {
    const value = givenTo(question, saidTo(involvement.answers, question.id))
    if (!value || !saysSomething(value)) return []
    const untold = kindOf(question).without(value, {
      option: (id) => choices.has(`${question.id}/${id}`),
      statement: (words) => told.has(words),
    })
    return untold && saysSomething(untold) ? ownWords(question, untold) : []
  })
  return left.length > 0 ? [say(specific.length > 0 ? 'echo-you-also-said' : 'echo-you-said'), ...left] : []
}

/** Those of the citizen's own statements that a theme holds. */
export function statementsIn(theme: string, outcome: Outcome, statements: readonly Statement[]): readonly Statement[] {
  const numbers = outcome.themes.find((each) => each.id === theme)?.statements ?? []
  return statements.filter((statement) => numbers.includes(statement.number))
}

/** Whether an answer stands for this choice. */
export function stands(value: AnswerValue | undefined, choice: string): boolean {
  return value !== undefined && value.kind !== 'skipped' && kindOf(value).selected(value).includes(choice)
}
