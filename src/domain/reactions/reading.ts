import type { ConsultationId } from '../consultation.ts'
import { dayMs, type Instant, minuteMs } from '../time.ts'

/** The lines of the public policy by which a statement is not shown to others. Each has its sentence in prompts/. */
export const readingReasons = ['names', 'hurts', 'adverts', 'elsewhere', 'several'] as const
/** One of them. */
export type ReadingReason = (typeof readingReasons)[number]

/** What a person who has read a statement says of it: others see it, they do not, or it says the same as another one. */
export type ReadingVerdict =
  /** `vouched`: a sign that it names a person is a false alarm, with the reason on the record. */
  | { readonly verdict: 'yes'; readonly vouched?: true }
  | { readonly verdict: 'no'; readonly reason: ReadingReason }
  | { readonly verdict: 'merged'; readonly into: number }

/** The verdict on one statement, by its number. */
export type StatementJudged = { readonly consultation: ConsultationId; readonly statement: number } & ReadingVerdict

/** The verdict on a statement, and when it was given. */
export type ReadingSaid = ReadingVerdict & { readonly at: Instant }

/** What became of a statement among others, for its author; one that no moderator has read was shown to no one. */
export type OwnTravel = ReadingVerdict | { readonly verdict: 'unread' }

/** A statement as it is read before others see it. Nothing in it says who wrote it. */
export interface StatementToRead {
  readonly number: number
  readonly question: string
  readonly respondent: number
  readonly text: string
  readonly at: Instant
  readonly said?: ReadingSaid
  /** The number of what the same author wrote there before, in whose place this stands. */
  readonly corrects?: number
}

/** How many statements wait to be read, and since when the first of them does. */
export interface ReadingBacklog {
  readonly waiting: number
  readonly since: Instant
}

/** Within this time a statement is read; later than that it stands where moderators and staff are told what waits. */
export const readWithinMs = dayMs
/** So many statements of one question travel at most: of more no one is seen by enough people to tell anything. */
export const travellingMax = 1_000

/** A verdict can be taken back for so long before the author hears of it. */
export const judgedToldAfterMs = 10 * minuteMs

/** Whether what waits has waited too long. */
export function isOverdue({ since }: ReadingBacklog, now: Instant): boolean {
  return now - since > readWithinMs
}
