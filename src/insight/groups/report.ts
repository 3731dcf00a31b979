import type { Conversation } from './conversation.ts'
import { countsOf, countsOfAll } from './counts.ts'
import { consensusOf, dividesIn, doubtsIn, type Finding, typicalOf } from './findings.ts'
import { type Candidate, type Grouping, groupsOf } from './groups.ts'
import { votesIn } from './votes.ts'

/** A statement by its id. */
type Named<Found extends { readonly statement: number }> = Omit<Found, 'statement'> & { readonly statement: string }

/** Everything that is told about the opinions in a conversation: the one place where its figures are made. */
export interface Insight {
  readonly people: number
  /** Those that were not rejected. */
  readonly statements: number
  readonly votes: number
  /** Largest first; none where there are no groups worth showing. */
  readonly groups: readonly { readonly size: number; readonly typical: readonly Named<Finding>[] }[]
  /** The group of each person who said enough to be placed, by the order of `groups`. */
  readonly memberOf: Readonly<Record<string, number>>
  readonly consensus: readonly Named<Finding>[]
  readonly divisive: readonly { readonly statement: string; readonly agree: readonly number[] }[]
  readonly unsure: readonly { readonly statement: string; readonly share: number }[]
  /** How far samples of the people come to the groups that are shown; absent where none are. */
  readonly stability?: number
  /** Every number of groups that was looked at, and why it is not shown where it is not. */
  readonly candidates: readonly Candidate[]
  readonly seed: number
}

/** Reads a conversation: who votes alike, what is typical for each group, what all say, what parts them, what people do not know. */
export function insightOf(conversation: Conversation, seed = 1): Insight {
  return insightFrom(conversation, groupsOf(conversation, seed), seed)
}

/** What is told of a conversation whose groups are found. */
export function insightFrom(conversation: Conversation, grouping: Grouping, seed: number): Insight {
  const votes = conversation.votes()
  const { placed, shown, stable, candidates } = grouping
  const all = countsOfAll(conversation.pairs(), votes.statements)
  const ways = stable.map(({ groups, of }) => countsOf(votes, placed, of, groups))
  const counts = ways[stable.findIndex(({ groups }) => groups === shown?.groups)] ?? []
  const named = <Found extends { readonly statement: number }>({ statement, ...rest }: Found): Named<Found> => ({
    statement: votes.statements[statement]?.id ?? '',
    ...rest,
  })
  const stability = candidates.find(({ groups }) => groups === shown?.groups)?.stability
  return {
    people: votes.people.length,
    statements: votes.statements.filter(({ rejected }) => !rejected).length,
    votes: votesIn(votes),
    groups: counts.map((_, group) => ({
      size: shown?.of.filter((of) => of === group).length ?? 0,
      typical: typicalOf(counts, group).map(named),
    })),
    memberOf: Object.fromEntries(
      shown ? Array.from(placed, (person, n) => [votes.people[person] ?? '', shown.of[n] as number]) : [],
    ),
    consensus: consensusOf(ways.length > 0 ? ways : [[all]]).map(named),
    divisive: dividesIn(counts).map(named),
    unsure: doubtsIn(all).map(named),
    ...(stability !== undefined && { stability }),
    candidates,
    seed,
  }
}
