import type { Consultation, ConsultationId } from '../../src/domain/consultation.ts'
import type { Outcome, Theme } from '../../src/domain/outcome.ts'
import { namedOptions } from '../../src/domain/questions/kinds.ts'
import type { Townsman } from './small-town.ts'

export type Questions = Consultation['questions']

/** What a person writes has words of its own, so that a reader knows which statement a number stands beside. */
export function inOwnWords(said: Townsman['said'], person: number): Townsman['said'] {
  const letters = [...String(person)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  return Object.fromEntries(
    Object.entries(said).map(([question, value]) => [
      question,
      value?.kind === 'open' ? { ...value, statements: [`more of ${letters}`] } : value,
    ]),
  )
}

/** The question with a name of its own for every option, so that a number is known by the name it stands with. */
export function named(question: Questions[number]): Questions[number] {
  const label = (of: { readonly id: string }) => ({ ...of, label: { en: `Pick ${question.id}-${of.id}.` } })
  const asked = { ...question, text: { en: `Ask ${question.id}.` } }
  switch (asked.kind) {
    case 'choice':
    case 'choices':
    case 'ranking':
      return { ...asked, choices: asked.choices.map(label) } as typeof asked
    case 'agree':
      return {
        ...asked,
        statements: asked.statements.map((each) => ({ ...each, text: { en: `Pick ${question.id}-${each.id}.` } })),
      } as typeof asked
    case 'place':
      return (
        asked.area ? { ...asked, area: { ...asked.area, districts: asked.area.districts.map(label) } } : asked
      ) as typeof asked
    default:
      return asked
  }
}

/** What is decided: one thing for all, and the first option of each question. */
export function outcomeOf(id: ConsultationId, questions: Questions, themes: readonly Theme[]): Outcome {
  const part = { verdict: 'adopted', decision: { en: 'We do it.' }, why: { en: 'You asked for it.' } } as const
  const concerned = questions.flatMap((question) =>
    namedOptions(question)
      .slice(0, 1)
      .map(({ id: choice }) => ({ ...part, concerns: { kind: 'choice', question: question.id, choice } as const })),
  )
  return {
    ...{ consultation: id, decidedBy: { name: 'Karen', title: { en: 'Mayor' } }, decidedOn: '2025-03-05' },
    themes,
    parts: [{ ...part, concerns: { kind: 'everyone' } }, ...concerned],
    milestones: [],
  }
}
