import type { Conversation } from './conversation.ts'
import { countsByWays, countsOfAll } from './counts.ts'
import { consensusOf, dividesIn, doubtsIn, type Finding, type Placed, quadrantsOf, typicalOf } from './findings.ts'
import type { Candidate, Grouping } from './groups.ts'
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
  readonly consensus: readonly Named<Finding>[]
  readonly divisive: readonly { readonly statement: string; readonly agree: readonly number[] }[]
  /** Every statement that enough people saw, where most and the groups leave it. */
  readonly quadrants: readonly Named<Placed>[]
  readonly unsure: readonly { readonly statement: string; readonly share: number }[]
  /** How far samples of the people come to the groups that are shown; absent where none are. */
  readonly stability?: number
  /** Every number of groups that was looked at, and why it is not shown where it is not. */
  readonly candidates: readonly Candidate[]
  readonly seed: number
}

/** What is told of a conversation: who votes alike, what is typical for each group, what all say, what parts them, what many do not know. */
export function insightOf(conversation: Conversation, grouping: Grouping): Insight {
  const votes = conversation.votes()
  const { placed, shown, stable, candidates, seed } = grouping
  const all = countsOfAll(conversation.pairs(), votes.statements)
  const ways = countsByWays(votes, placed, stable)
  const counts = ways[stable.findIndex(({ groups }) => groups === shown?.groups)] ?? []
  const named = <Found extends { readonly statement: number }>({ statement, ...rest }: Found): Named<Found> => ({
    statement: votes.statements[statement]?.id ?? '',
    ...rest,
  })
  const { sizes, stability } = candidates.find(({ groups }) => groups === shown?.groups) ?? {}
  return {
    people: votes.people.length,
    statements: votes.statements.filter(({ rejected }) => !rejected).length,
    votes: votesIn(votes),
    groups: counts.map((_, group) => ({
      size: sizes?.[group] ?? 0,
      typical: typicalOf(counts, group).map(named),
    })),
    consensus: consensusOf(ways.length > 0 ? ways : [[all]]).map(named),
    divisive: dividesIn(counts).map(named),
    quadrants: quadrantsOf(all, counts).map(named),
    unsure: doubtsIn(all).map(named),
    ...(stability !== undefined && { stability }),
    candidates,
    seed,
  }
}

/** The group of each person who said enough to be placed, by the order in which groups are told of; it leads to persons, and stays inside. */
export function memberOf(conversation: Conversation, { placed, shown }: Grouping): ReadonlyMap<string, number> {
  const { people } = conversation.votes()
  return new Map(shown ? Array.from(placed, (person, n) => [people[person] ?? '', shown.of[n] as number]) : [])
}
