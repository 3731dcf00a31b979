import type { ToldCounts } from '../questions/kind.ts'
import { partsTold, sum } from '../release/suppress.ts'
import { smallCellMin } from '../tally.ts'
import { type ReadingReason, readingReasons } from './reading.ts'
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

/** The counts of one statement that are told. */
export function shownReactions(key: StatementKey, counts: Readonly<Record<string, number>>): ShownReactions {
  const told = (part: (typeof parts)[number]) => counts[countedAs(key, part)]
  return { seen: told('seen'), agree: told('agree'), disagree: told('disagree'), unsure: told('unsure') }
}

/**
 * The counts of all statements that may be told. Those who were shown one and said nothing are one more part of it: the number
 * who saw it would otherwise give a hidden one away.
 */
export function reactionsTold(items: Readonly<Record<string, number>>): ToldCounts {
  const keys = Object.keys(items).flatMap((item) => (item.endsWith('/seen') ? [item.slice(0, -'/seen'.length)] : []))
  const each = keys.map((key) => toldOfOne(countsOf(key, items)))
  return {
    told: Object.assign({}, ...each.map(({ told }) => told)),
    parts: each.flatMap(({ parts: people }) => people),
  }
}

/** The items that count verdicts before others saw a statement, by name; "rest" are those that were let through or not read. */
export const verdictItems: readonly string[] = ([...readingReasons, 'merged', 'rest'] as const).map((of) =>
  verdictItem(of),
)

/** The item that counts the statements of one verdict, a no by its reason. */
export function verdictItem(of: ReadingReason | 'merged' | 'rest'): string {
  return `verdict/${of}`
}

/** How many statements were not shown and why, as far as it may be told; how many were shown is never told beside it. */
export function verdictsTold(items: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const told = partsTold(verdictItems.map((item) => items[item] ?? 0))
  return Object.fromEntries(
    verdictItems.flatMap((item, at) => {
      const count = told[at]
      return count === undefined || item === verdictItem('rest') ? [] : [[item, count]]
    }),
  )
}

/** The counts of one statement by itself, as far as they may be told. */
export function shownOf(counts: StatementCounts): ShownReactions {
  return shownReactions(counts.key, toldOfOne(counts).told)
}

function toldOfOne({ key, seen, agree, disagree, unsure }: StatementCounts): ToldCounts {
  const reacted = sum([agree, disagree, unsure])
  if (seen < smallCellMin || seen < reacted) return { told: {}, parts: [] }
  const said = { agree, disagree, unsure }
  const told = partsTold([agree, disagree, unsure, seen - reacted])
  const entries = Object.keys(said).flatMap((part, at) => {
    const count = told[at]
    return count === undefined ? [] : [[`${key}/${part}`, count] as const]
  })
  const isWhole = entries.length === Object.keys(said).length
  return {
    told: { ...Object.fromEntries(entries), [countedAs(key, 'seen')]: seen },
    parts: isWhole ? [reacted] : entries.map(([, count]) => count),
  }
}

/** The item that counts one thing that can be said to a statement, or that it was seen. */
export function countedAs(key: StatementKey, part: (typeof parts)[number]): string {
  return `${key}/${part}`
}
