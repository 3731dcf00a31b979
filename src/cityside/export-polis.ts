import type { Consultation } from '../domain/consultation.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import type { VotesCast } from '../domain/opinions/opinions.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { type ReactQuestion, takesReactions } from '../domain/reactions/question.ts'
import { findOpinions, seedUsed, type Unlinked, unlinked } from '../insight/groups/find.ts'
import type { Opinions } from '../store/records/opinions.ts'
import type { Travels } from '../store/records/travels.ts'
import { csvOf } from './csv.ts'

/** The files of one question with votes, by their names, as Polis writes them. */
export interface PolisFiles {
  readonly question: string
  readonly files: Readonly<Record<'comments.csv' | 'votes.csv' | 'participants-votes.csv' | 'summary.csv', string>>
}

/** The votes of each question of a consultation in Polis's tables. */
export async function polisFilesOf(
  store: Pick<Opinions, 'votesCast'> & Pick<Travels, 'travelling'>,
  consultation: Consultation,
  language: Language,
): Promise<readonly PolisFiles[]> {
  const made: PolisFiles[] = []
  for (const question of consultation.questions.filter(takesReactions)) {
    const cast = await store.votesCast(consultation.id, question)
    const read = question.kind === 'open' ? await store.travelling(consultation) : []
    const words = new Map(read.map(({ number, text }) => [String(number), withoutPersonalData(text)]))
    made.push({ question: question.id, files: exportPolis(question, cast, words, language) })
  }
  return made
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
  const all = unlinked(cast)
  const { people, order, statements } = all
  const groupOf = groupsIn(cast, all)
  const host = new Map(question.kind === 'agree' ? question.statements.map(({ id, text }) => [id, text]) : [])
  const ids = statements.map(({ id }, at) => (question.kind === 'agree' ? at : Number(id)))
  const votes = order.map((at) => people[at] ?? [])
  const counted = (vote: number, statement: number) =>
    votes.filter((said) => said.some(([at, given]) => at === statement && given === vote)).length
  const bodyOf = (key: string) => {
    const own = host.get(key)
    return own ? inLanguage(own, language) : (words.get(key) ?? '')
  }
  const kind = question.kind === 'agree' ? 'host' : 'neighbour'
  return {
    'comments.csv': csvOf(
      [
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
          ...['', '', ids[at] ?? at, '', counted(1, at), counted(-1, at), rejected ? -1 : 1],
          ...[rejected ? '' : bodyOf(id), kind, rejected ? 'no' : 'yes'],
        ]),
      ],
      ',',
    ),
    'votes.csv': csvOf(
      [
        ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote'],
        ...votes.flatMap((said, voter) => said.map(([at, vote]) => ['', '', ids[at] ?? at, voter, vote])),
      ],
      ',',
    ),
    'participants-votes.csv': csvOf(
      [
        ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', ...ids.map(String)],
        ...votes.map((said, voter) => {
          const given = new Map(said)
          const many = (vote: number) => said.filter(([, each]) => each === vote).length
          const row = [voter, groupOf(voter) ?? '', '', said.length, many(1), many(-1)]
          return [...row, ...statements.map((_, at) => given.get(at) ?? '')]
        }),
      ],
      ',',
    ),
    'summary.csv': csvOf(
      [
        ['topic', inLanguage(question.text, language)],
        ['voters', people.length],
        ['comments', statements.filter(({ rejected }) => !rejected).length],
        ['seed', seedUsed],
        ['order', 'participants by their votes, then shuffled with the seed'],
      ],
      ',',
    ),
  }
}

/** The group of each participant, by the place in the order. */
function groupsIn(cast: VotesCast, { respondents, order }: Unlinked): (voter: number) => number | undefined {
  const { members } = findOpinions(cast)
  return (voter) => {
    const kept = members[(respondents[order[voter] ?? -1] ?? 0) - 1]
    return kept === undefined || kept === '.' ? undefined : Number(kept)
  }
}
