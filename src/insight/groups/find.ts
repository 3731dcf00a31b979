import { membersText, type Opinions, type VotesCast } from '../../domain/opinions/opinions.ts'
import { type Conversation, conversationOf } from './conversation.ts'
import { countsOf, countsOfAll, seenBy } from './counts.ts'
import { type Grouping, groupsOf } from './groups.ts'
import { insightOf, memberOf } from './report.ts'
import { castsIn, type SaidBy, unlinkedOrder } from './unlinked.ts'
import type { Voted } from './votes.ts'

/** The same each time: what was found can be found again from the votes. */
export const seedUsed = 1

/** The people of a question without who they are, and the order in which they are read. */
export interface Unlinked {
  readonly statements: readonly Voted[]
  readonly people: readonly SaidBy[]
  /** The respondent of each, by position among `people`. */
  readonly respondents: readonly number[]
  /** Positions among `people`. */
  readonly order: readonly number[]
}

/** The votes as they are read: own statements count as agreed with, and people stand in an order that leads to none of them. */
export function unlinked({ statements, votes }: VotesCast): Unlinked {
  const places = new Map(statements.map(({ key }, place) => [key, place]))
  const own = new Map<number, number[]>()
  for (const [place, { authors, rejected }] of statements.entries())
    if (!rejected) for (const author of authors) own.set(author, [...(own.get(author) ?? []), place])
  const said = new Map(votes.map((each) => [each.respondent, each.said]))
  const each = [...new Set([...said.keys(), ...own.keys()])].flatMap((respondent) => {
    const voted = Object.entries(said.get(respondent) ?? {}).flatMap(([key, vote]) => {
      const place = places.get(key)
      return place === undefined ? [] : [[place, vote] as const]
    })
    const known = new Set(voted.map(([place]) => place))
    const agreed = (own.get(respondent) ?? []).flatMap((place) => (known.has(place) ? [] : [[place, 1] as const]))
    const all = [...voted, ...agreed].sort(([one], [other]) => one - other)
    return all.length === 0 ? [] : [{ respondent, all }]
  })
  const people = each.map(({ all }) => all)
  return {
    statements: statements.map(({ key, rejected }) => ({ id: key, rejected })),
    ...{ people, respondents: each.map(({ respondent }) => respondent), order: unlinkedOrder(people, seedUsed) },
  }
}

/** Everything that is told of the votes of a question, and who is in which group. */
export function findOpinions(cast: VotesCast): { readonly found: Opinions; readonly members: string } {
  const { statements, people, respondents, order } = unlinked(cast)
  const conversation = conversationOf(statements, castsIn(people, order, statements))
  const grouping = groupsOf(conversation, seedUsed)
  const groupOf = new Map(
    [...memberOf(conversation, grouping)].map(([place, group]) => [
      respondents[order[Number(place)] as number] as number,
      group,
    ]),
  )
  return { found: opinionsIn(conversation, grouping, cast, groupOf), members: membersText(groupOf) }
}

function opinionsIn(
  conversation: Conversation,
  grouping: Grouping,
  { statements }: VotesCast,
  groupOf: ReadonlyMap<number, number>,
): Opinions {
  const { candidates: _, ...found } = insightOf(conversation, grouping)
  const votes = conversation.votes()
  const { placed, shown } = grouping
  const all = countsOfAll(conversation.pairs(), votes.statements)
  const counts = shown ? countsOf(votes, placed, shown.of, shown.groups) : []
  const authors = new Map(statements.map(({ key, authors: by }) => [key, by]))
  const seen = new Map(statements.map((each) => [each.key, each.seen ?? 0]))
  return {
    ...found,
    said: votes.statements.flatMap(({ id, rejected }, at) => {
      const own = all[at]
      if (rejected || !own) return []
      return [
        {
          statement: id,
          seen: Math.max(seen.get(id) ?? 0, seenBy(own)),
          all: own,
          groups: counts.flatMap((group) => group[at] ?? []),
        },
      ]
    }),
    shared: found.consensus.flatMap(({ statement, says }) => {
      const [author] = authors.get(statement) ?? []
      const by = author === undefined ? undefined : groupOf.get(author)
      return says === 'agree' ? [{ statement, ...(by !== undefined && { by }) }] : []
    }),
  }
}
