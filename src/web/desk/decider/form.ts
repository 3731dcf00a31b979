import type { DeciderQuestions } from '../../../domain/consultation.ts'
import { deciderAnswersMax, type RankedQuestion } from '../../../domain/decider.ts'
import type { Localized } from '../../../domain/language.ts'
import { text } from '../../../domain/message.ts'
import { supportLine } from '../../../engine/decider/support.ts'
import type { Voice } from '../voice.ts'
import type { FormField } from '../writing/fields.ts'

const answerCharactersMax = 1_500

/** A field for each question that can be answered, those that have to be first; and why the others are not. */
export function answersForm(
  ranked: readonly RankedQuestion[],
  { answersMin }: DeciderQuestions,
  { city }: Voice,
): readonly FormField[] {
  const asked = ranked.slice(0, deciderAnswersMax)
  return [
    ...asked.map(({ id, words, support }, index): FormField => {
      const must = index < answersMin
      return {
        path: `answers.${id}`,
        as: 'words',
        localized: true,
        charactersMax: answerCharactersMax,
        ...(must && { required: true }),
        titled: {
          label: labelOf(words),
          hint: text(must ? 'deskdecider-answer-hint' : 'deskdecider-answer-hint-more', {
            support: supportLine(support, city),
          }),
        },
      }
    }),
    ...(ranked.length > answersMin
      ? [{ path: 'others', as: 'words', localized: true, hint: true, charactersMax: 1_000 } as const]
      : []),
  ]
}

function labelOf(words: Localized) {
  return text('deskdecider-answer-to', { question: { local: words } })
}
