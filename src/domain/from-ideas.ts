import { type TextRef, text } from './message.ts'

/** The ideas that a consultation was made of, by their numbers. */
export function fromIdeasText(ideas: readonly number[]): TextRef {
  const numbers = ideas.toSorted((one, other) => one - other).map((number) => ({ any: String(number) }))
  return text('started-from-ideas', { count: ideas.length, ideas: { list: numbers } })
}
