import type { Actor } from './actor.ts'
import type { ConsultationId } from './consultation.ts'
import type { ContactId } from './contact.ts'
import type { Localized } from './language.ts'
import type { PlaceId, RoleId } from './person.ts'
import { smallCellMin } from './tally.ts'
import type { Instant } from './time.ts'

/** What stands for one question to the decider; derived, and leads to no person. */
export type DeciderQuestionKey = string

/** A question to the decider as it is sent; the store gives it its number. */
export interface SentDeciderQuestion {
  readonly key: DeciderQuestionKey
  readonly text: string
  readonly at: Instant
}

/** One citizen's question to the decider, by its number in the consultation. Nothing in it says who it was. */
export interface DeciderQuestion extends SentDeciderQuestion {
  readonly consultation: ConsultationId
  readonly number: number
  /** Its author lets it be read and answered, and handed on in no file. */
  readonly unquoted?: true
}

/** Where the support of a question comes from: `asker` tells people apart within one reading and leads to none. */
export interface DeciderAsker {
  readonly number: number
  readonly asker: string
  readonly places: readonly PlaceId[]
  readonly roles: readonly RoleId[]
}

/** Questions that ask the same, put together by a moderator in words that all can read. */
export interface GatheredQuestion {
  readonly id: string
  readonly words: Localized
  /** By the numbers of what people sent. */
  readonly questions: readonly number[]
  /** Why it goes to no politician: it is no question, or not one to them. Its authors are told. */
  readonly aside?: Localized
}

/** The politician's answer to one gathered question, in their own words. */
export interface DeciderAnswer {
  readonly question: string
  readonly words: Localized
}

/** What a moderator has made of the questions, and what the politician has answered. */
export interface Gathering {
  readonly gathered: readonly GatheredQuestion[]
  /** What stood before each of the last changes, the oldest first: each can be taken back by who made it. */
  readonly steps?: readonly GatheringStep[]
  readonly answered?: {
    readonly at: Instant
    readonly answers: readonly DeciderAnswer[]
    /** Why the others were not answered, where there is more to say than that others had more support. */
    readonly others?: Localized
    /** How each stood at that moment: what was told stays true, also when one of them is forgotten later. */
    readonly support: Readonly<Record<string, Support>>
  }
}

/** One change to what was gathered: who made it, and what stood before. */
export interface GatheringStep {
  readonly by: Actor
  readonly before: readonly GatheredQuestion[]
}

/** These questions ask the same: from now on they are one, in these words. A question that was in another one leaves it. */
export interface DeciderGathered {
  readonly consultation: ConsultationId
  readonly questions: readonly number[]
  readonly words: Localized
  /** Set aside instead, and why. */
  readonly aside?: Localized
}

/** What the politician answers: at least those with most support, all at once. */
export interface DeciderAnswered {
  readonly consultation: ConsultationId
  readonly answers: readonly DeciderAnswer[]
  readonly others?: Localized
}

/** A moderator has the answers sent to their own chat first, as each kind of person will get them. */
export interface DeciderTested extends DeciderAnswered {
  readonly to: ContactId
}

/** How many people asked a question, and which groups of at least five of them. */
export interface Support {
  readonly people: number
  readonly groups: readonly SupportGroup[]
}

/** Five or more of those who asked, who share a place or a role. */
export interface SupportGroup {
  readonly of: 'place' | 'role'
  readonly id: string
}

/** Everything about the questions to the decider of one consultation, as moderators work on it. */
export interface DeciderBoard {
  /** Those that stand, by number. */
  readonly questions: readonly DeciderQuestion[]
  readonly askers: readonly DeciderAsker[]
  readonly gathering: Gathering
}

/** What messages about the questions to a politician are made from: their reader's own, and for moderators all of them. */
export interface DeciderFacts {
  readonly gathering: Gathering
  readonly own: readonly DeciderQuestion[]
  readonly board?: DeciderBoard
}

/** One gathered question with its support. */
export interface RankedQuestion extends GatheredQuestion {
  readonly support: Support
}

/** What is said about questions to the decider, put into words when it is sent. */
export type DeciderNotice =
  /** To its author: its number, and what happens with it. */
  {
    readonly show: 'receipt'
    readonly consultation: ConsultationId
    readonly question: DeciderQuestionKey
    readonly consentWording?: string
  }

/** What tells the message with the politician's answers from all others of the consultation. */
export const answersRef = 'answers'
/** Questions of one person in one consultation: more are a campaign. */
export const deciderQuestionsMax = 3
/** A question that can be read aloud at a meeting. */
export const deciderQuestionCharactersMax = 600
/** A politician answers these many at most in one message. */
export const deciderAnswersMax = 10
/** So many changes to what was gathered can be taken back. */
export const gatheringStepsMax = 20
/** As they are when the file says nothing. */
export const deciderAnswersUsual = 3

/** The promise that the questions of a consultation are answered. */
export function deciderCommitmentKey(consultation: ConsultationId): string {
  return `decider:${consultation}`
}

/** How many people asked one of these, and which groups of them may be named. */
export function supportOf(questions: readonly number[], askers: readonly DeciderAsker[]): Support {
  const own = new Map(askers.filter(({ number }) => questions.includes(number)).map((each) => [each.asker, each]))
  const people = [...own.values()]
  const groupsOf = (of: SupportGroup['of'], ids: (each: DeciderAsker) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const each of people) for (const id of new Set(ids(each))) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts].filter(([, count]) => count >= smallCellMin).map(([id]): SupportGroup => ({ of, id }))
  }
  return {
    people: people.length,
    groups: [...groupsOf('place', ({ places }) => places), ...groupsOf('role', ({ roles }) => roles)],
  }
}

/**
 * The gathered questions that go to the politician, those with most support first: from most groups, then by most people, then
 * the one that was asked first. What was set aside and what lost all its questions is not among them.
 */
export function ranked({ gathering, askers, questions }: DeciderBoard): readonly RankedQuestion[] {
  const standing = new Set(questions.map(({ number }) => number))
  return gathering.gathered
    .filter(({ aside, questions: own }) => aside === undefined && own.some((number) => standing.has(number)))
    .map((each) => ({ ...each, support: supportOf(each.questions, askers) }))
    .toSorted(
      (one, other) =>
        other.support.groups.length - one.support.groups.length ||
        other.support.people - one.support.people ||
        Math.min(...one.questions) - Math.min(...other.questions),
    )
}

/** The questions that nothing was made of yet. */
export function ungathered({ questions, gathering }: DeciderBoard): readonly DeciderQuestion[] {
  const taken = new Set(gathering.gathered.flatMap((each) => each.questions))
  return questions.filter(({ number }) => !taken.has(number))
}

/** Nothing is gathered yet. */
export const noGathering: Gathering = { gathered: [] }
