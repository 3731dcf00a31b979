import type { ConsultationId } from './consultation.ts'
import type { QuestionId } from './question.ts'
import type { Instant } from './time.ts'

/** What a kept picture is called: 32 hexadecimal digits, random, so that they lead to no person and cannot be guessed. */
export type PhotoId = string

/** A picture in an answer. `caption` is the statement that was written below it, as it is kept. */
export interface AnsweredPhoto {
  readonly id: PhotoId
  readonly caption?: string
}

/** Whether the public may see a picture: not before a moderator has looked at it and said yes. */
export type PhotoVerdict = 'undecided' | 'allowed' | 'denied'

/** A picture that stands in an answer, as the host and moderators see it: by the respondent's number, without a person. */
export interface StandingPhoto {
  readonly id: PhotoId
  readonly consultation: ConsultationId
  readonly respondent: number
  readonly question: QuestionId
  /** The number of the statement that was written below it. */
  readonly statement?: number
  readonly caption?: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly verdict: PhotoVerdict
  readonly at: Instant
}

/** Where a question does not say how many pictures one person may send. */
export const photosMaxDefault = 3
/** An album of Telegram's holds ten, and more than that is not looked at. */
export const photosMost = 10
/** Cameras of phones make up to 12 MB; a larger file is no snapshot. */
export const photoBytesMax = 15_000_000

/** Whether words look like the id of a picture. */
export function isPhotoId(words: string): words is PhotoId {
  return /^[0-9a-f]{32}$/.test(words)
}
