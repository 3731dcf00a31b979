import type { Consultation } from '../../../domain/consultation.ts'
import type { Theme } from '../../../domain/outcome.ts'
import { kindOf } from '../../../domain/questions/kinds.ts'
import { roundOf } from '../../../domain/tryout.ts'
import type { Voice } from '../voice.ts'
import type { ConcernOption } from '../writing/writing.ts'

/** Whom a part can concern: all, those whose words have a theme, and those who chose something. */
export function concernedIn(
  consultation: Consultation,
  themes: readonly Theme[],
  { say, words }: Voice,
): readonly ConcernOption[] {
  // The same choice is there in each round of a tryout.
  const inRound = (id: string) => {
    const round = roundOf(consultation, id)
    return round ? ` (${say(`tryout-round-${round.name}`)})` : ''
  }
  return [
    { code: 'everyone', label: say('reading-concerns-everyone') },
    ...themes.map(({ id, label }) => ({
      code: `theme/${id}`,
      label: say('reading-concerns-theme', { theme: { local: label } }),
    })),
    ...consultation.questions.flatMap((question) =>
      kindOf(question)
        .options(question)
        .map(({ id, name }) => ({
          code: `choice/${question.id}/${id}`,
          label: `${
            kindOf(question).named
              ? words(name)
              : say('reading-concerns-step', { question: { local: question.text }, step: { local: name } })
          }${inRound(question.id)}`,
        })),
    ),
  ]
}
