import type { Localized } from '../language.ts'
import type { Theme } from '../outcome.ts'
import type { Question } from '../question.ts'
import type { Released } from '../release/released.ts'
import { type ShownReactions, shownReactions, verdictItem } from './counts.ts'
import { takesReactions } from './question.ts'
import { type ReadingReason, readingReasons } from './reading.ts'

/** What may be told of a question whose statements others say something to. */
export interface ReactionsTold {
  /** The statements of which a number may be told, those that most agree with first. */
  readonly statements: readonly StatementTold[]
  /** Why statements were not shown, each with how many of them; a number that may not be told is absent. */
  readonly notShown: readonly { readonly reason: ReadingReason; readonly count?: number }[]
  /** How many said the same as one that was shown. */
  readonly merged?: number
}

/** One statement by its number, with the names that a moderator gave to what it says. */
export type StatementTold = { readonly number: number; readonly themes: readonly Localized[] } & ShownReactions

/** The same for one question; undefined where its statements do not travel, or nothing of them was ever kept to be told. */
export function reactionsToldOf(
  question: Question,
  released: Pick<Released, 'reactions'>,
  themes: readonly Theme[],
): ReactionsTold | undefined {
  const counts = released.reactions?.[question.id]
  if (question.kind !== 'open' || !takesReactions(question) || !counts) return undefined
  const numbers = [
    ...new Set(Object.keys(counts).flatMap((item) => (/^\d+\//.test(item) ? [Number.parseInt(item, 10)] : []))),
  ]
  const statements = numbers.map((number): StatementTold => {
    const own = themes.filter((theme) => theme.statements.includes(number))
    return { number, themes: own.map(({ label }) => label), ...shownReactions(String(number), counts) }
  })
  const merged = counts[verdictItem('merged')]
  return {
    statements: statements.toSorted(
      (one, other) => (other.agree ?? -1) - (one.agree ?? -1) || one.number - other.number,
    ),
    notShown: readingReasons.map((reason) => {
      const count = counts[verdictItem(reason)]
      return { reason, ...(count !== undefined && { count }) }
    }),
    ...(merged !== undefined && { merged }),
  }
}
