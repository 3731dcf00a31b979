import type { Consultation } from '../domain/consultation.ts'
import { ideasConcerned } from '../domain/from-ideas.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { Cityside } from './cityside.ts'

/** Answers and ideas that a question says it was made of, and that are not there: they were taken back, or there never were any. */
export async function startedProblems(
  { store }: Pick<Cityside, 'store'>,
  consultation: Consultation,
): Promise<readonly TextRef[]> {
  const { startedFrom } = consultation
  const fromIdeas = ideasConcerned(consultation)
  const ideas = fromIdeas.length === 0 ? [] : (await store.ideas()).map(({ number }) => number)
  const unknown = fromIdeas.filter((number) => !ideas.includes(number))
  const noIdeas =
    unknown.length === 0 ? [] : [text('frame-ideas-missing', { numbers: unknown.join(', '), count: unknown.length })]
  if (startedFrom === undefined) return noIdeas
  const there = new Set((await store.statementsOf(startedFrom.consultation)).map(({ number }) => number))
  const missing = startedFrom.answers.filter((number) => !there.has(number))
  if (missing.length === 0) return noIdeas
  const numbers = missing.join(', ')
  return [
    ...noIdeas,
    text('frame-started-missing', { numbers, count: missing.length, title: { local: startedFrom.title } }),
  ]
}
