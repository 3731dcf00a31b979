import type { Actor } from '../actor.ts'
import type { ConsultationId } from '../consultation.ts'
import type { QuestionId } from '../question.ts'
import type { StatementKey, Vote } from '../reactions/vote.ts'
import type { Instant } from '../time.ts'

/** How many people said what to one statement. */
export interface Said {
  readonly agree: number
  readonly disagree: number
  readonly unsure: number
}

/** A statement to which many say the same; `share` is of those who said something to it, from 0 to 1. */
export interface SaidAlike {
  readonly statement: StatementKey
  readonly says: 'agree' | 'disagree'
  readonly share: number
}

/** Where a statement stands: whether most say the same to it, and whether the groups say it alike. */
export type Quadrant = 'agreed' | 'agreed-against-a-group' | 'open' | 'contested'

/** Everything that was found in the votes of one question. Groups are numbered from 0, the largest first; there may be none. */
export interface Opinions {
  readonly people: number
  readonly statements: number
  readonly votes: number
  readonly groups: readonly { readonly size: number; readonly typical: readonly SaidAlike[] }[]
  readonly consensus: readonly SaidAlike[]
  readonly divisive: readonly { readonly statement: StatementKey; readonly agree: readonly number[] }[]
  readonly quadrants: readonly { readonly statement: StatementKey; readonly quadrant: Quadrant }[]
  readonly unsure: readonly { readonly statement: StatementKey; readonly share: number }[]
  /** How far halves of the people come to the same groups: 1 is the same each time. */
  readonly stability?: number
  readonly seed: number
  /** What was said to each statement that counts, by all and by each group, and how many were shown it. */
  readonly said: readonly {
    readonly statement: StatementKey
    readonly seen: number
    readonly all: Said
    readonly groups: readonly Said[]
  }[]
  /** What all groups agree with, the most shared first, with the group of the person who wrote it, where they are in one. */
  readonly shared: readonly { readonly statement: StatementKey; readonly by?: number }[]
}

/** Below so many statements no groups are looked for: the counts tell all there is. */
export const statementsForGroupsMin = 7
/** So many times a half of the people is drawn and put into groups anew, to see whether the same groups come. */
export const stabilityTimes = 30

/** What was found in one question, as it is kept. */
export interface KeptOpinions {
  readonly question: QuestionId
  readonly found: Opinions
  /** A character for each respondent, by number from 1: the number of their group, or a dot. It leads to persons, and stays inside. */
  readonly members: string
  /** No more votes come in: it stays as it is. */
  readonly final: boolean
  readonly at: Instant
  /** What a moderator calls groups, by their number; only those that were signed off. */
  readonly names: GroupNames
}

/** What a moderator calls a group, by its number; without a name, the one it had is taken away. */
export interface GroupNamed {
  readonly consultation: ConsultationId
  readonly question: QuestionId
  readonly group: number
  readonly name?: string
}

/** A name of a group: who signed it off, and when. */
export interface GroupName {
  readonly name: string
  readonly by: Actor
  readonly at: Instant
}

/** Names of groups by their number. */
export type GroupNames = Readonly<Partial<Record<number, GroupName>>>

/** Longer ones are sentences, and no column of a table holds them. */
export const groupNameCharactersMax = 60

/** A statement that was voted on, with the respondents who wrote it: none where it is the host's. */
export interface StatementVotedOn {
  readonly key: StatementKey
  /** It is not shown any more, or never was: in no figure. */
  readonly rejected: boolean
  readonly authors: readonly number[]
  /** How many were shown it; absent where that is not known. */
  readonly seen?: number
}

/** All votes of one question, by respondent number. */
export interface VotesCast {
  readonly statements: readonly StatementVotedOn[]
  readonly votes: readonly { readonly respondent: number; readonly said: Readonly<Record<StatementKey, Vote>> }[]
}

/** What finds opinions in votes; pure, and takes its time. */
export type FindOpinions = (cast: VotesCast) => Pick<KeptOpinions, 'found' | 'members'>

/** Where one person stands among those who voted on the statements of a question. */
export interface Standing {
  /** How many groups there are; 0 where there are none worth showing. */
  readonly groups: number
  /** Their group, from 0, the largest first; absent where they said too little to be in one. */
  readonly group?: number
  /** What most in every group agree with, written by the host or by a person of another group, and not by themselves. */
  readonly bridge?: StatementKey
}

const inNone = '.'

/** What the members of groups are kept as. */
export function membersText(groupOf: ReadonlyMap<number, number>): string {
  const last = Math.max(0, ...groupOf.keys())
  return Array.from({ length: last }, (_, at) => groupOf.get(at + 1) ?? inNone).join('')
}

/** The group of a respondent; undefined where they are in none. */
export function groupOf({ members }: Pick<KeptOpinions, 'members'>, respondent: number): number | undefined {
  const kept = members[respondent - 1]
  return kept === undefined || kept === inNone ? undefined : Number(kept)
}

/** Where a respondent stands, and what they share with the others; `own` are the statements they wrote, which are no news to them. */
export function standingOf(kept: KeptOpinions, respondent: number, own: readonly StatementKey[] = []): Standing {
  const { groups, shared } = kept.found
  if (groups.length === 0) return { groups: 0 }
  const group = groupOf(kept, respondent)
  const bridge = shared.find(({ statement, by }) => !own.includes(statement) && (by === undefined || by !== group))
  return {
    groups: groups.length,
    ...(group !== undefined && { group }),
    ...(bridge && { bridge: bridge.statement }),
  }
}
