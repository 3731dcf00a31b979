import type { Consultation } from '../domain/consultation.ts'
import { type TextRef, text } from '../domain/message.ts'
import { namedOptions, offersChoices } from '../domain/questions/kinds.ts'

/**
 * What each choice costs later, a line for each question that offers some: the outcome has to have a part for it, or who chose it is
 * told that the decision does not answer them. Before it opens, a choice can still be left out.
 */
export function choicesToAnswer({ questions }: Pick<Consultation, 'questions'>): readonly TextRef[] {
  return questions.flatMap((question, index) => {
    if (!offersChoices(question)) return []
    const choices = namedOptions(question).map(({ label }) => text('check-choice', { choice: { local: label } }))
    return choices.length > 0 ? [text('check-choices', { question: index + 1, choices: { texts: choices } })] : []
  })
}
