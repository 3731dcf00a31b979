import { inLanguage, type Language } from '../../domain/language.ts'
import { type WeighedShown, weighedSentences } from '../../domain/release/weighed-shown.ts'
import { unabridged } from '../abridge.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf, noteOf } from './rows.ts'

/** Each question as answered and as weighed, below how it was weighed; too long for a message. */
export function weightSections(weighed: WeighedShown | undefined, language: Language, t: Say): readonly Section[] {
  if (!weighed) return []
  return [
    {
      shape: 'section',
      name: 'weights',
      heading: { words: t('weights-title') },
      rows: [
        {
          shape: 'line',
          words: weighedSentences(weighed)
            .map(({ key, with: values }) => t(key, values))
            .join(' '),
        },
        ...weighed.questions.map(
          ({ text, lines, step }): Section => ({
            shape: 'section',
            heading: { words: inLanguage(text, language) },
            rows: [
              ...listOf(
                lines.map(({ label, answered, weighed: share }) => ({
                  words: t('weights-line', { label: { local: label }, answered, weighed: share }),
                })),
              ),
              ...noteOf(step > 1 ? step : 0, (each) => t('weights-step', { step: each })),
            ],
            soft: true,
          }),
        ),
      ],
      only: unabridged,
    },
  ]
}
