import type { Localized } from '../language.ts'
import { type Block, say, text } from '../message.ts'
import type { Asked } from '../question.ts'
import { countedAs, countedIn, countedItems, reactionsTold, shownReactions } from '../reactions/counts.ts'
import { nameOfVote, type Reactions, type StatementKey, type Vote, voteOn } from '../reactions/vote.ts'
import { type Fault, type Kind, type Option, type Partly, type ShownLine, slipping, type Written } from './kind.ts'

/** One statement of the host's, which people agree with or not. */
export interface HostStatement<Words = Localized> {
  readonly id: StatementKey
  readonly text: Words
}

/** Statements of the host's, to each of which people say whether they agree. */
export interface AgreeQuestion<Words = Localized> extends Asked<Words> {
  readonly kind: 'agree'
  readonly statements: readonly HostStatement<Words>[]
}

/** What a person was shown and said to it, be it the host's statements or those of others. */
export interface AgreeValue extends Reactions {
  readonly kind: 'agree'
}

/** Fewer are a question with choices. */
export const hostStatementsMin = 3
/** More than this no person gets through, and few would have seen each. */
export const hostStatementsMax = 60
/** A statement is read in one breath. */
export const statementLineCharactersMax = 140

const sides = { agree: 'for', disagree: 'against', unsure: 'neither' } as const
const voteNamesOf = { for: 'agree', against: 'disagree', neither: 'unsure' } as const

/** Statement by statement: agree, disagree or unsure. They come a few at a time, and each is tapped by itself. */
export const agree: Kind<'agree'> = {
  taps: 'never',
  options: ({ statements }) => statements.map(optionOf),
  howTo: () => text('how-agree'),
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: () => slipping(say('slip-agree')),
  spotted: () => undefined,
  fields: () => undefined,
  filled: () => undefined,

  named: true,
  selected: ({ votes }) => Object.keys(votes),
  says: ({ votes }) => Object.keys(votes).length > 0,
  side: (value, key) => sides[nameOfVote(voteOn(value, key) ?? 0)],
  ownWords: (question, value) => saidBlocks(question, value),
  concerned: (question, value, key) => saidBlocks(question, { ...value, votes: votedOn(value, key) }),
  repeated: (_, { votes }) => [say('receipt-reacted', { said: Object.keys(votes).length })],

  items: ({ statements }) => statements.flatMap(({ id }) => countedItems(id)),
  itemsIn: countedIn,
  itemOf: (key, side) => countedAs(key, voteNamesOf[side]),
  released: (_, counts) => reactionsTold(counts.choices),
  shown: (question, { counts }) => ({
    lines: question.statements.map(({ id, text: label }): ShownLine => {
      const { agree: people, ...reacted } = shownReactions(id, counts)
      return { label, people, reacted }
    }),
  }),
  summary: (question, { counts }) => [
    {
      style: 'plain',
      words: {
        lines: question.statements.map(({ id, text: label }) => {
          const { agree: agrees, disagree } = shownReactions(id, counts)
          const values = { statement: { local: label } }
          return agrees === undefined || disagree === undefined
            ? text('count-agree-few', values)
            : text('count-agree', { ...values, agree: agrees, disagree })
        }),
      },
    },
  ],
  columns: ({ statements }) => statements.map(({ id, text: of }) => ({ of, cell: (value) => voteOn(value, id) ?? '' })),

  signs: ['statements'],
  faults: statementFaults,
  withWords: (question, change) => ({
    kind: 'agree',
    id: question.id,
    text: change(question.text),
    statements: question.statements.map((each) => ({ id: each.id, text: change(each.text) })),
  }),
  fromCity: [],
  inCity: (question) => question,
  needs: ['statements'],
  choicesMax: 0,
  told: (asked, { statements }) => ({ ...asked, kind: 'agree', statements: hostStatementsSaying(statements) }),
}

/** Statements from their words alone, as a moderator lists them. */
function hostStatementsSaying(words: readonly Localized[]): readonly HostStatement[] {
  return words.map((each, at) => ({ id: `s${at + 1}`, text: each }))
}

/** Whether a text is one sentence: a dot behind a short word is one that is cut short ("St. Kongensgade"). */
export function isOneSentence(words: string): boolean {
  return !/[\r\n]/.test(words) && !/\p{L}{4}[.!?…]["'»)]?\s+["'«(]?\p{Lu}/u.test(words)
}

function optionOf({ id, text: name }: HostStatement): Option {
  return { id, label: name, name }
}

function votedOn(value: AgreeValue, key: StatementKey): AgreeValue['votes'] {
  const vote = voteOn(value, key)
  return vote === undefined ? {} : { [key]: vote }
}

/** What they said, statement by statement, under what they said to it. */
function saidBlocks({ statements }: AgreeQuestion, value: AgreeValue): readonly Block[] {
  const said = (vote: Vote) => statements.filter(({ id }) => voteOn(value, id) === vote)
  return ([1, -1, 0] as const).flatMap((vote): readonly Block[] => {
    const found = said(vote)
    return found.length === 0
      ? []
      : [
          { style: 'note', words: text('said-reaction', { vote: nameOfVote(vote) }) },
          ...found.map((each): Block => ({ style: 'quote', words: { city: each.text } })),
        ]
  })
}

function statementFaults(
  { statements }: Partly<AgreeQuestion<Written>>,
  quoted: (words: string) => string,
): readonly Fault[] {
  if (statements === undefined) return []
  const at = ['statements']
  const counted =
    statements.length < hostStatementsMin
      ? [{ at, text: text('file-agree-few', { min: hostStatementsMin }) }]
      : statements.length > hostStatementsMax
        ? [
            {
              at,
              text: text('file-agree-many', { max: hostStatementsMax, over: statements.length - hostStatementsMax }),
            },
          ]
        : []
  const seen = new Set<string>()
  const each = statements.flatMap((statement, index) =>
    wordsOf(statement?.text).flatMap(([language, words]): readonly Fault[] => {
      const place = ['statements', index, 'text', ...(language === '' ? [] : [language])]
      const key = `${language}:${words.trim().toLowerCase()}`
      const twice = seen.has(key)
      seen.add(key)
      if (twice) return [{ at: place, text: text('file-agree-same', { statement: quoted(words) }) }]
      return isOneSentence(words)
        ? []
        : [{ at: place, text: text('file-agree-sentences', { statement: quoted(words) }) }]
    }),
  )
  return [...counted, ...each]
}

function wordsOf(words: Partly<Written> | undefined): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [['', words]]
  return Object.entries(words ?? {}).flatMap(([language, said]) =>
    typeof said === 'string' ? [[language, said] as const] : [],
  )
}
