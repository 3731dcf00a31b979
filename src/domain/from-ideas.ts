import type { Consultation } from './consultation.ts'
import { type TextRef, text } from './message.ts'

/** The ideas that a consultation was made of, by their numbers. */
export function fromIdeasText(ideas: readonly number[]): TextRef {
  const numbers = ideas.toSorted((one, other) => one - other).map((number) => ({ any: String(number) }))
  return text('started-from-ideas', { count: ideas.length, ideas: { list: numbers } })
}

/** The ideas that it was made of, and those that are put to its vote or left out of it. */
export function ideasConcerned({ fromIdeas = [], questions }: Consultation): readonly number[] {
  const put = questions.flatMap((each) =>
    each.kind === 'ballot'
      ? [...each.proposals.flatMap(({ ideas = [] }) => ideas), ...(each.leftOut ?? []).map(({ idea }) => idea)]
      : [],
  )
  return [...new Set([...fromIdeas, ...put])]
}
