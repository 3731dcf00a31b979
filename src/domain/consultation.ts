import type { Actor } from './actor.ts'
import type { Audience } from './audience.ts'
import type { DepartmentId } from './city.ts'
import type { Address, CommunityId } from './contact.ts'
import type { Localized } from './language.ts'
import type { Question } from './question.ts'
import type { Success } from './success.ts'
import type { Instant, LocalDate } from './time.ts'
import type { Tryout } from './tryout.ts'
import type { AfterVisit } from './venue.ts'

/** A slug, `istedgade-benches`: a-z, 0-9 and dashes, at most 60 characters. */
export type ConsultationId = string

/** Why we ask, what is open, what is settled, who decides and when. No frame, no launch. */
export interface Frame {
  readonly why: Localized
  readonly open: Localized
  readonly settled: Localized
  readonly decider: Localized
  readonly decisionOn: LocalDate
  /** Why it is right to ask although the frame looks empty: for the public, in the department's own words. */
  readonly override?: Localized
}

/** The answers of an early consultation that a later one was made of. */
export interface Started {
  readonly consultation: ConsultationId
  readonly title: Localized
  /** By the numbers of their statements. */
  readonly answers: readonly number[]
}

/** The named person who asks. */
export interface Host {
  readonly name: string
  readonly title: Localized
}

/** The named politician whom people may ask, and what they were promised. */
export interface DeciderQuestions extends Host {
  /** The promise: those with most support are answered by the end of this day. */
  readonly answerBy: LocalDate
  /** How many of them are answered at least. */
  readonly answersMin: number
}

/**
 * One to three questions with a frame, an audience, dates and a promise. What was agreed at launch and does not move.
 */
export interface Consultation {
  readonly id: ConsultationId
  /** Six characters that stand for the id in button tokens; see codeOf. */
  readonly code: string
  readonly title: Localized
  readonly frame: Frame
  readonly host: Host
  /** The first owns the promise, the others are concerned. */
  readonly departments: readonly [DepartmentId, ...DepartmentId[]]
  readonly audience: Audience
  readonly questions: readonly [Question, ...Question[]]
  readonly communities: readonly CommunityId[]
  /** Asked before any plan is drawn: what people say decides what is asked next. */
  readonly early?: true
  /** Who set it going. */
  readonly startedFrom?: Started
  /** Asked of those alone who used the service at a venue, after they did. */
  readonly afterVisit?: AfterVisit
  /** The same is asked in several rounds; `questions` holds each in every round. */
  readonly tryout?: Tryout
  /** What will count as a success; the outcome has to report on it. */
  readonly success?: Success
  /** The ideas it was made of, by their numbers. */
  readonly fromIdeas?: readonly number[]
  /** Help is welcome, and with the receipt one tap offers it; `wanted` says what kind. */
  readonly help?: { readonly wanted?: Localized }
  /** Whom people may ask, beside answering. */
  readonly deciderQuestions?: DeciderQuestions
  /** Where the host hears at once of a promise that comes near or is broken. Never shown. */
  readonly remind?: Address
  readonly opensAt: Instant
  readonly closesAt: Instant
  /** The promise: all who answered hear by the end of this day. */
  readonly answerBy: LocalDate
  /** Why it has to be hard to read, where it is; without it a hard text is not launched. */
  readonly readabilityReason?: string
  /** What was put right after it was launched, to be read with it. */
  readonly corrections?: readonly Correction[]
}

/** A word that was misspelt, and since when it is right. */
export interface Correction {
  readonly on: LocalDate
  readonly was: string
  readonly is: string
}

/** Where in its life a consultation is. */
export type Stage =
  /** Waits for a second pair of eyes: `by` wrote it, and `returned` says what they are asked to change first. */
  | {
      readonly at: 'draft'
      readonly by?: Actor
      readonly returned?: { readonly by: Actor; readonly why: string }
    }
  | { readonly at: 'scheduled' }
  | { readonly at: 'open'; readonly openedAt: Instant }
  | { readonly at: 'closed'; readonly closedAt: Instant }
  | { readonly at: 'answered'; readonly answeredAt: Instant }
  | { readonly at: 'archived'; readonly archivedAt: Instant }
  | { readonly at: 'withdrawn'; readonly withdrawnAt: Instant; readonly reason: Localized }

/** A consultation with where it is now. */
export interface RunningConsultation {
  readonly consultation: Consultation
  readonly stage: Stage
}

/**
 * The short code of a consultation, derived from its id so that it is the same everywhere: FNV-1a over UTF-16, in base
 * 36.
 */
export function codeOf(id: ConsultationId): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0').slice(-6)
}

/** Whether an answer still counts. */
export function takesAnswers(running: RunningConsultation, now: Instant): boolean {
  return running.stage.at === 'open' && now < running.consultation.closesAt
}
