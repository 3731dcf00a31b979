import type { DeciderQuestion, GatheredQuestion, Gathering } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'

/** What became of one question that a person sent to the politician. */
export type Fate =
  /** Nothing is answered yet. */
  | { readonly is: 'waiting' }
  | { readonly is: 'answered'; readonly as: GatheredQuestion; readonly words: Localized }
  | { readonly is: 'aside'; readonly why: Localized }
  /** It was read, and others were answered. */
  | { readonly is: 'not-chosen'; readonly as: GatheredQuestion }
  /** It was not among what was read. */
  | { readonly is: 'unread' }

/** What became of a question, as the answers leave it. */
export function fateOf({ number }: Pick<DeciderQuestion, 'number'>, { gathered, answered }: Gathering): Fate {
  if (!answered) return { is: 'waiting' }
  const as = gathered.find(({ questions }) => questions.includes(number))
  if (!as) return { is: 'unread' }
  if (as.aside) return { is: 'aside', why: as.aside }
  const answer = answered.answers.find(({ question }) => question === as.id)
  return answer ? { is: 'answered', as, words: answer.words } : { is: 'not-chosen', as }
}
