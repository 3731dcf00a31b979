import { afterOpening, type Phrases } from './understood/phrase.ts'

/** What can be written for another person: everything in one consultation, an idea, or an exchange with a host. */
export const behalfKinds = ['answer', 'idea', 'letter'] as const
/** One of them. */
export type BehalfKind = (typeof behalfKinds)[number]

/** Something that is kept as written for another person, by the idea's or the exchange's key; never for whom. */
export type SecondHand =
  | { readonly of: 'answer'; readonly consultation: string }
  | { readonly of: 'idea'; readonly idea: string }
  | { readonly of: 'letter'; readonly inquiry: string }

/** So many words say it whatever follows; fewer need a sign after them: "for another time" is for no other person. */
const plainWordsMin = 4

/** Whether words say at their beginning that they are written for another person, and go on. */
export function opensForAnother(words: string, { behalf }: { readonly behalf: Phrases }): boolean {
  const rest = afterOpening(words, behalf)
  if (rest === undefined || !/\p{L}/u.test(rest)) return false
  const opening = words
    .slice(0, words.length - rest.length)
    .trim()
    .split(/\s+/u)
  return opening.length >= plainWordsMin || /^\s*[:：,،.;–—-]/u.test(rest)
}
