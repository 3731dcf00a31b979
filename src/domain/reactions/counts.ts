import { publishable, publishableOne } from '../publishable.ts'
import { nameOfVote, type Reactions, type StatementKey, voteOn, votes } from './vote.ts'

/** What many people said to one statement, and how many were shown it. */
export interface StatementCounts {
  readonly key: StatementKey
  readonly seen: number
  readonly agree: number
  readonly disagree: number
  readonly unsure: number
}

/** The same, as far as it may be shown; undefined where a number could point at a person. */
export type ShownReactions = { readonly [Of in 'seen' | 'agree' | 'disagree' | 'unsure']: number | undefined }

const parts = ['seen', 'agree', 'disagree', 'unsure'] as const

/** What is counted of a statement, by name. */
export function countedItems(key: StatementKey): readonly string[] {
  return parts.map((part) => countedAs(key, part))
}

/** What one person's reactions add one to. */
export function countedIn(reactions: Reactions): readonly string[] {
  const { shown, votes: given } = reactions
  return [
    ...shown.map((key) => countedAs(key, 'seen')),
    ...Object.keys(given).flatMap((key) => {
      const vote = votes.find((each) => each === voteOn(reactions, key))
      return vote === undefined ? [] : [countedAs(key, nameOfVote(vote))]
    }),
  ]
}

/** The counts of one statement among those of its question. */
export function countsOf(key: StatementKey, items: Readonly<Record<string, number>>): StatementCounts {
  const count = (part: (typeof parts)[number]) => items[countedAs(key, part)] ?? 0
  return { key, seen: count('seen'), agree: count('agree'), disagree: count('disagree'), unsure: count('unsure') }
}

/**
 * The counts that may be shown. Those who were shown it and said nothing are one more cell: the number who saw it would otherwise
 * give a hidden one away.
 */
export function shownReactions({ seen, agree, disagree, unsure }: StatementCounts): ShownReactions {
  const silent = Math.max(0, seen - agree - disagree - unsure)
  const [agrees, disagrees, unsures, silents] = publishable([agree, disagree, unsure, silent])
  const whole = [agrees, disagrees, unsures, silents].every((count) => count !== undefined)
  return {
    seen: whole || seen >= agree + disagree + unsure ? publishableOne(seen) : undefined,
    agree: agrees,
    disagree: disagrees,
    unsure: unsures,
  }
}

/** The item that counts one thing that can be said to a statement, or that it was seen. */
export function countedAs(key: StatementKey, part: (typeof parts)[number]): string {
  return `${key}/${part}`
}
