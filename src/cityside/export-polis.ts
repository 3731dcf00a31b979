import type { Consultation } from '../domain/consultation.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import type { VotesCast } from '../domain/opinions/opinions.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { type ReactQuestion, takesReactions } from '../domain/reactions/question.ts'
import { findOpinions, seedUsed, type Unlinked, unlinked } from '../insight/groups/find.ts'
import type { Opinions } from '../store/records/opinions.ts'
import type { Travels } from '../store/records/travels.ts'
import { csvOf } from './csv.ts'

/** The tables of one question with votes, as Polis names them. */
export const polisTables = ['comments.csv', 'votes.csv', 'participants-votes.csv', 'summary.csv'] as const
/** One of them. */
export type PolisTable = (typeof polisTables)[number]

/** The files of one question with votes, by their names, as Polis writes them. */
export interface PolisFiles {
  readonly question: string
  readonly files: Readonly<Record<PolisTable, string>>
}

/** The votes of each question of a consultation in Polis's tables. */
export async function polisFilesOf(
  store: PolisStore,
  consultation: Consultation,
  language: Language,
): Promise<readonly PolisFiles[]> {
  const made: PolisFiles[] = []
  for (const question of consultation.questions.filter(takesReactions)) {
    const { cast, words } = await votesAndWords(store, consultation, question)
    made.push({ question: question.id, files: exportPolis(question, cast, words, language) })
  }
  return made
}

/** One table of one question; `members` say who is in which group, where that was found already. */
export async function polisTableOf(
  store: PolisStore,
  consultation: Consultation,
  question: ReactQuestion,
  table: PolisTable,
  language: Language,
  members: string | undefined,
): Promise<string> {
  const { cast, words } = await votesAndWords(store, consultation, question)
  return written(table, groundOf(question, cast, words, language, members))
}

type PolisStore = Pick<Opinions, 'votesCast'> & Pick<Travels, 'travelling'>

async function votesAndWords(store: PolisStore, consultation: Consultation, question: ReactQuestion) {
  const cast = await store.votesCast(consultation.id, question)
  const read = question.kind === 'open' ? await store.travelling(consultation) : []
  return { cast, words: new Map(read.map(({ number, text }) => [String(number), withoutPersonalData(text)])) }
}

/**
 * The votes of a question as Polis exports them, with who wrote a statement and whether a person read it in columns of our own.
 * Participants are numbered in an order that leads to no one, without times; who wrote a statement stands nowhere. Only statements that others
 * are shown have words, without what leads to a person.
 */
export function exportPolis(
  question: ReactQuestion,
  cast: VotesCast,
  words: ReadonlyMap<string, string>,
  language: Language,
): PolisFiles['files'] {
  const ground = groundOf(question, cast, words, language, undefined)
  return Object.fromEntries(polisTables.map((table) => [table, written(table, ground)])) as PolisFiles['files']
}

function groundOf(
  question: ReactQuestion,
  cast: VotesCast,
  words: ReadonlyMap<string, string>,
  language: Language,
  members: string | undefined,
) {
  const all = unlinked(cast)
  const { people, order, statements } = all
  return {
    ...{ question, language, people, statements, words },
    ids: statements.map(({ id }, at) => (question.kind === 'agree' ? at : Number(id))),
    votes: order.map((at) => people[at] ?? []),
    groupOf: () => groupsIn(members ?? findOpinions(cast).members, all),
  }
}

type PolisGround = ReturnType<typeof groundOf>

function written(table: PolisTable, ground: PolisGround): string {
  switch (table) {
    case 'comments.csv':
      return csvOf(comments(ground), ',')
    case 'votes.csv':
      return csvOf(
        [
          ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote'],
          ...ground.votes.flatMap((said, voter) =>
            said.map(([at, vote]) => ['', '', ground.ids[at] ?? at, voter, vote]),
          ),
        ],
        ',',
      )
    case 'participants-votes.csv':
      return csvOf(participants(ground), ',')
    case 'summary.csv':
      return csvOf(
        [
          ['topic', inLanguage(ground.question.text, ground.language)],
          ['voters', ground.people.length],
          ['comments', ground.statements.filter(({ rejected }) => !rejected).length],
          ['seed', seedUsed],
          ['order', 'participants by their votes, then shuffled with the seed'],
        ],
        ',',
      )
    default:
      return table satisfies never
  }
}

function comments({ question, language, statements, ids, votes, words }: PolisGround) {
  const host = new Map(question.kind === 'agree' ? question.statements.map(({ id, text }) => [id, text]) : [])
  const kind = question.kind === 'agree' ? 'host' : 'neighbour'
  const [agrees, disagrees] = [statements.map(() => 0), statements.map(() => 0)]
  for (const said of votes)
    for (const [at, vote] of said) {
      if (vote === 1) agrees[at] = (agrees[at] ?? 0) + 1
      if (vote === -1) disagrees[at] = (disagrees[at] ?? 0) + 1
    }
  const bodyOf = (key: string) => {
    const own = host.get(key)
    return own ? inLanguage(own, language) : (words.get(key) ?? '')
  }
  return [
    [
      'timestamp',
      'datetime',
      'comment-id',
      'author-id',
      'agrees',
      'disagrees',
      'moderated',
      'comment-body',
      'written-by',
      'read-by-a-person',
    ],
    ...statements.map(({ id, rejected }, at) => [
      ...['', '', ids[at] ?? at, '', agrees[at] ?? 0, disagrees[at] ?? 0, rejected ? -1 : 1],
      ...[rejected ? '' : bodyOf(id), kind, rejected ? 'no' : 'yes'],
    ]),
  ]
}

function participants({ votes, statements, ids, groupOf }: PolisGround) {
  const of = groupOf()
  return [
    ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', ...ids.map(String)],
    ...votes.map((said, voter) => {
      const given = new Map(said)
      const many = (vote: number) => said.filter(([, each]) => each === vote).length
      const row = [voter, of(voter) ?? '', '', said.length, many(1), many(-1)]
      return [...row, ...statements.map((_, at) => given.get(at) ?? '')]
    }),
  ]
}

/** The group of each participant, by the place in the order. */
function groupsIn(members: string, { respondents, order }: Unlinked): (voter: number) => number | undefined {
  return (voter) => {
    const kept = members[(respondents[order[voter] ?? -1] ?? 0) - 1]
    return kept === undefined || kept === '.' ? undefined : Number(kept)
  }
}
