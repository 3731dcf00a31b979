import type { DeciderDigest } from '../decider.ts'
import type { Row } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf } from './rows.ts'

/** Questions to a politician: how many, what waits to be read, and which have most support. */
export function deciderRows(decider: DeciderDigest | undefined, t: Say): readonly Row[] {
  if (!decider) return []
  const { name, questions, left, answered, top } = decider
  const count =
    questions === undefined ? t('digest-questions-few', { name }) : t('digest-questions', { name, questions })
  const state = answered ? [t('digest-questions-answered', { name })] : left ? [t('digest-questions-left')] : []
  const items = top.map(({ words, people }) => ({
    words: t('digest-questions-top', { question: { local: words } }),
    why: people === undefined ? t('decider-support-few') : t('decider-support', { people }),
  }))
  return [{ shape: 'line', words: [count, ...state].join('. ') }, ...listOf(items, { name: 'questions' })]
}
