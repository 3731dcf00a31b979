import { inLanguage, type Language } from '../../domain/language.ts'
import { roundLines } from '../../domain/round-lines.ts'
import type { ConsultationDigest } from '../consultation.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf } from './rows.ts'

/** Each question of a tryout with its answers, round beside round. */
export function roundSections({ rounds, running }: ConsultationDigest, language: Language, t: Say): readonly Section[] {
  const { tryout } = running.consultation
  if (!tryout) return []
  return rounds.map((question) => ({
    shape: 'section',
    heading: {
      words: inLanguage(question.text, language),
      aside: t('digest-rounds', { stock: { on: tryout.stockOn } }),
    },
    rows: listOf(roundLines(question).map(({ key, with: values }) => ({ words: t(key, values) }))),
  }))
}
