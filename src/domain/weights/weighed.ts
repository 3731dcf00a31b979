import type { ConsultationId } from '../consultation.ts'
import type { PlaceId, RoleId } from '../person.ts'
import type { QuestionId } from '../question.ts'
import type { Instant } from '../time.ts'

/** What one person has told of themselves, as far as it is known of the whole population. */
export interface Profile {
  readonly places: readonly PlaceId[]
  readonly roles: readonly RoleId[]
}

/** How many of those who answered have told the same of themselves, and how many of them each item of a question was counted for. */
export interface ProfileCounts extends Profile {
  readonly people: number
  readonly questions: Readonly<Record<QuestionId, ProfileAnswers>>
}

/** The answers of people with one profile to one question. */
export interface ProfileAnswers {
  readonly people: number
  readonly items: Readonly<Record<string, number>>
}

/** By what the population is known: where people live, how old they are, or whether they have one role. */
export type MarginOf =
  | { readonly by: 'place' }
  | { readonly by: 'age' }
  | { readonly by: 'role'; readonly role: RoleId }

/** What became of one margin. */
export type MarginTold = MarginOf & {
  /** Places or age bands of which too few answered to weigh them by themselves: they were weighed as one. */
  readonly merged: readonly (PlaceId | RoleId)[]
  /** Too few answered in all but one of its categories, so that it was not weighed by. */
  readonly left?: true
}

/**
 * The answers of one consultation with weights, so that those who live here and answered are in each margin as many as in the population.
 * Made once, when it is closed, and never again; nothing in it tells of one to four people.
 */
export interface Weighed {
  /** Those who live here and answered, in fives. */
  readonly people: number
  /** Those who answered and live elsewhere, in fives: counted apart, and not weighed. */
  readonly visitors: number
  readonly margins: readonly MarginTold[]
  /** Kish's effective number of people, in fives, and by how much the variance has grown, in halves. */
  readonly effective: number
  readonly effect: number
  /** No weight is larger, in halves, and none smaller, in quarters. */
  readonly largest: number
  readonly smallest: number
  /** By how many percentage points a category is off its share of the population at most, since no weight is too large. */
  readonly gap: number
  /** By question; one that is not here could give hidden numbers away, or holds nothing that can be weighed. */
  readonly questions: Readonly<Record<QuestionId, WeighedQuestion>>
}

/** Shares in whole percent, rounded to `step`, by item. */
export interface WeighedQuestion {
  readonly step: number
  readonly shares: Readonly<Record<string, number>>
}

/** What answers come to with weights, kept for good. */
export interface WeighedChange {
  readonly kind: 'consultation.weighed'
  readonly consultation: ConsultationId
  readonly weighed: Weighed
  readonly at: Instant
}
