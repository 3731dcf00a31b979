import type { Localized } from '../language.ts'
import type { Question } from '../question.ts'
import type { StatementKey } from '../reactions/vote.ts'
import type { Level, ReleasedOpinions } from '../release/opinions.ts'

/** A statement in its words, with what is said to it. */
export interface WordedSaid<Words> {
  readonly words: Words
  readonly says: 'agree' | 'disagree'
}

/** A statement in its words, with how many of each group agree. */
export interface WordedLevels<Words> {
  readonly words: Words
  readonly agree: readonly Level[]
}

/** What is told of the opinions in one question, in words; statements without words are left out of it. */
export interface WordedOpinions<Words> {
  readonly groups: readonly {
    readonly people: number
    /** What a moderator calls it. */
    readonly name?: string
    readonly typical: readonly WordedSaid<Words>[]
  }[]
  readonly shared: readonly WordedSaid<Words>[]
  readonly divided: readonly WordedLevels<Words>[]
  /** With what most of all say to it. */
  readonly against: readonly (WordedLevels<Words> & Pick<WordedSaid<Words>, 'says'>)[]
  readonly unsure: readonly Words[]
  readonly steady?: 'firm' | 'fair'
}

/** Puts statements into words; those without words are left out. */
export function worded<Words>(
  { groups, shared, divided, against, unsure, steady }: ReleasedOpinions,
  wordsOf: (statement: StatementKey) => Words | undefined,
): WordedOpinions<Words> {
  const inWords = <Told extends { readonly statement: StatementKey }>(told: readonly Told[]) =>
    told.flatMap(({ statement, ...rest }) => {
      const words = wordsOf(statement)
      return words === undefined ? [] : [{ ...rest, words }]
    })
  return {
    groups: groups.map((group) => ({ ...group, typical: inWords(group.typical) })),
    shared: inWords(shared),
    divided: inWords(divided),
    against: inWords(against),
    unsure: unsure.flatMap((statement) => wordsOf(statement) ?? []),
    ...(steady && { steady }),
  }
}

/** The words of the host's statements; those of citizens have none here. */
export function hostWords(question: Question): (statement: StatementKey) => Localized | undefined {
  const statements = question.kind === 'agree' ? question.statements : []
  return (statement) => statements.find(({ id }) => id === statement)?.text
}

/** What a group without a name is called by, in the order of size. */
export function letterOf(group: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + group)
}

/** How steady the groups are, as it is said. */
export const steadyTexts = { firm: 'opinions-firm', fair: 'opinions-fair' } as const
