import { inLanguage, type Language } from '../../domain/language.ts'
import type { TextRef } from '../../domain/message.ts'
import { goalText, measuredText } from '../../domain/success.ts'
import { unabridged } from '../abridge.ts'
import type { SuccessDigest } from '../consultation.ts'
import type { Row } from '../outline.ts'
import type { Say } from '../say.ts'
import { lineOf } from './rows.ts'

const verdicts = {
  reached: 'success-reached',
  'not-reached': 'success-not-reached',
  unclear: 'success-unclear',
} as const

/** What was to count as a success, the number that was to be reached and how near it is, and what the outcome says of it. */
export function successRows(success: SuccessDigest | undefined, language: Language, t: Say): readonly Row[] {
  if (!success) return []
  const { what, goal, measured, report } = success
  return [
    { shape: 'line', words: t('digest-success', { what: { local: what } }) },
    ...lineOf(goal, (each) => saidIn(goalText(each), t), { only: unabridged }),
    ...lineOf(measured, (each) => saidIn(measuredText(each), t)),
    ...lineOf(report, ({ verdict, words }) => `${t(verdicts[verdict])}. ${inLanguage(words, language)}`),
  ]
}

function saidIn({ key, with: values }: TextRef, t: Say): string {
  return t(key, values)
}
