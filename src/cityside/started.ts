import type { Consultation } from '../domain/consultation.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { Cityside } from './cityside.ts'

/** Answers that a question says it was made of, and that are not there: they were taken back, or there never were any. */
export async function startedProblems(
  { store }: Pick<Cityside, 'store'>,
  { startedFrom }: Consultation,
): Promise<readonly TextRef[]> {
  if (startedFrom === undefined) return []
  const there = new Set((await store.statementsOf(startedFrom.consultation)).map(({ number }) => number))
  const missing = startedFrom.answers.filter((number) => !there.has(number))
  if (missing.length === 0) return []
  const numbers = missing.join(', ')
  return [text('frame-started-missing', { numbers, count: missing.length, title: { local: startedFrom.title } })]
}
